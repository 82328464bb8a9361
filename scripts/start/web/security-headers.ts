interface Services {
  rpcUrl: string;
  graphqlUrl: string;
  contentUrl: string;
}

function contentSecurityPolicy(services: Services): string {
  const origins = [services.rpcUrl, services.graphqlUrl, services.contentUrl].map(
    (url) => new URL(url).origin,
  );
  const sources: Record<string, string[]> = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...new Set(origins)],
    "manifest-src": ["'self'"],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": ["'none'"],
    "object-src": ["'none'"],
  };
  return Object.entries(sources)
    .map(([directive, values]) => `${directive} ${values.join(" ")}`)
    .join("; ");
}

/** Headers of every answer: nothing foreign runs in the page, frames it, or learns where its reader came from. */
export function securityHeaders(services: Services): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy(services),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin-allow-popups",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  };
}
