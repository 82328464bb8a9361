import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Deployment } from "@engine/protocol/deployment";
import { Fault } from "../../lib/fault.ts";

/** What the dApp must know about the place it runs in. */
export interface RuntimeConfig {
  deployment: Deployment;
  rpcUrl: string;
  graphqlUrl: string;
  contentUrl: string;
  /** Whether personas with public keys may act: only ever on the local chain. */
  local: boolean;
}

const configElement = /(<script type="application\/json" id="engine-config">)[\s\S]*?(<\/script>)/;

/** Puts the configuration into the page, so that no text in it can end the element. @throws Fault if the page has no place for it. */
export function withConfig(html: string, config: RuntimeConfig): string {
  if (!configElement.test(html))
    throw new Fault('The built index.html has no <script id="engine-config"> element.');
  const json = JSON.stringify(config).replaceAll("<", "\\u003c");
  return html.replace(configElement, (_all, open: string, close: string) => open + json + close);
}

/** A handler that answers with the dApp's page. */
export function indexPage(dist: string, config: RuntimeConfig) {
  const plain = Buffer.from(withConfig(readFileSync(join(dist, "index.html"), "utf8"), config));
  const encoded: Record<string, Buffer> = { br: brotliCompressSync(plain), gzip: gzipSync(plain) };
  const etag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
  return (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader("cache-control", "no-cache");
    response.setHeader("etag", etag);
    response.setHeader("vary", "accept-encoding");
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304).end();
      return;
    }
    const accepted = String(request.headers["accept-encoding"] ?? "");
    const encoding = Object.keys(encoded).find((name) => accepted.includes(name));
    if (encoding) response.setHeader("content-encoding", encoding);
    const body = (encoding && encoded[encoding]) || plain;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": body.length });
    response.end(request.method === "HEAD" ? undefined : body);
  };
}
