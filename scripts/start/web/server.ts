import { cpSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { Fault } from "../../lib/fault.ts";
import { indexPage, type RuntimeConfig } from "./index-page.ts";
import { securityHeaders } from "./security-headers.ts";

export interface WebOptions {
  /** The built dApp. */
  dist: string;
  /** Folder for a copy of it, which is what is served: a new build meanwhile takes nothing away. Overwritten. */
  copy: string;
  port: number;
  /** Address to listen on; 127.0.0.1 unless the dApp is to be seen from other machines. */
  host?: string;
  config: RuntimeConfig;
}

export interface Web {
  readonly url: string;
  stop(): Promise<void>;
}

/** A path that names a file, not a page of the dApp: a miss there is an error, not the dApp's start page. */
function namesFile(path: string): boolean {
  return /\.[a-z0-9]+$/i.test(path) || path.startsWith("/assets/");
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
}

/** Serves the built dApp: pages with the runtime configuration in them, files compressed and, if hashed, cached for good. */
export async function startWeb({ dist, copy, port, host = "127.0.0.1", config }: WebOptions): Promise<Web> {
  rmSync(copy, { recursive: true, force: true });
  cpSync(dist, copy, { recursive: true });
  const page = indexPage(copy, config);
  const headers = Object.entries(securityHeaders(config));
  const files = sirv(copy, {
    gzip: true,
    brotli: true,
    etag: true,
    ignores: ["index.html"],
    setHeaders: (response, path) => {
      if (path.startsWith("/assets/"))
        response.setHeader("cache-control", "public, max-age=31536000, immutable");
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD")
      return refuse(response, 405, "Only GET and HEAD.");
    const path = pathOf(request);
    if (!namesFile(path)) return page(request, response);
    if (path === "/index.html") return page(request, response);
    files(request, response, () => refuse(response, 404, "No such file."));
  });
  await listen(server, port, host);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new Fault(`The dApp cannot be served: ${error.message}`)));
    server.listen(port, host, resolve);
  });
}
