type Headers = Record<string, string>;

const FOR_GOOD = "public, max-age=31536000, immutable";

/** `_headers` as hosts of static sites read it. */
export function headersFile(headers: Headers): string {
  const lines = Object.entries({ ...headers, "cache-control": "no-cache" });
  const all = lines.map(([name, value]) => `  ${name}: ${value}\n`).join("");
  return `/*\n${all}/assets/*\n  ! cache-control\n  cache-control: ${FOR_GOOD}\n`;
}

/** `_redirects`, likewise: every address of the dApp is its one page, but a file that is missing is missing. */
export const redirectsFile = "/assets/* /index.html 404\n/* /index.html 200\n";

/** The inside of an nginx server block. */
export function nginxFile(headers: Headers): string {
  const lines = (indent: string) =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`)
      .join("");
  // A block with headers of its own inherits none.
  return `# Include in the server block of the dApp's host; root is the folder dapp/.
gzip_static on;
location /assets/ {
${lines("  ")}  add_header cache-control "${FOR_GOOD}";
  try_files $uri =404;
}
location / {
${lines("  ")}  add_header cache-control "no-cache";
  try_files $uri /index.html;
}
`;
}
