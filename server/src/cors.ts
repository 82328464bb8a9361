import type { IncomingMessage, ServerResponse } from "node:http";
import { Refusal } from "./refusal.ts";
import { replyEmpty } from "./reply.ts";
import type { Route } from "./route.ts";

const REQUEST_HEADERS = "content-type, x-account, x-deadline, x-signature, x-letter, x-claim-key";
const PREFLIGHT_SECONDS = "600";

/**
 * Lets a page read the answer if the route is open to it. Programs send no `Origin` and are not concerned.
 * @throws Refusal 403 if the page's origin may not use the route.
 */
export function admitOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Route["pages"],
  origins: readonly string[],
): void {
  const { origin } = request.headers;
  if (pages === "own") response.setHeader("vary", "origin");
  if (pages === "all") response.setHeader("access-control-allow-origin", "*");
  else if (origin !== undefined) {
    if (pages === "none" || !origins.includes(origin)) throw foreignOrigin();
    response.setHeader("access-control-allow-origin", origin);
  }
  response.setHeader("access-control-expose-headers", "retry-after");
}

/** Answers a browser's question before it sends the request itself. */
export function replyPreflight(response: ServerResponse, methods: readonly string[]): void {
  replyEmpty(response, 204, {
    "access-control-allow-methods": methods.join(", "),
    "access-control-allow-headers": REQUEST_HEADERS,
    "access-control-max-age": PREFLIGHT_SECONDS,
  });
}

function foreignOrigin(): Refusal {
  return new Refusal(403, "foreignOrigin", {
    title: "Not from this page",
    reason: "Pages of this origin may not store, withdraw or hand in anything here.",
    next: "Use the organisation's own page; its operator lists it in WEB_ORIGIN.",
  });
}
