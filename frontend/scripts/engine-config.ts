/**
 * Puts the runtime configuration into index.html while developing (`vite dev`) and previewing a build
 * (`vite preview`), from `deployments/31337.json` and the default ports. In production the static server
 * fills the same empty `<script id="engine-config">`, so the build knows no address.
 */
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

const EMPTY = '<script type="application/json" id="engine-config"></script>';

/** The configuration of a local stack, or undefined while nothing is deployed. */
function localConfig(): object | undefined {
  const file = process.env.ENGINE_DEPLOYMENT ?? join(import.meta.dirname, "../../deployments/31337.json");
  if (!existsSync(file)) return undefined;
  const { CHAIN_PORT = "8545", GRAPH_PORT = "8000", SERVER_PORT = "8787" } = process.env;
  return {
    deployment: JSON.parse(readFileSync(file, "utf8")),
    rpcUrl: `http://127.0.0.1:${CHAIN_PORT}`,
    graphqlUrl: `http://127.0.0.1:${GRAPH_PORT}/subgraphs/name/subgraph-0`,
    contentUrl: `http://127.0.0.1:${SERVER_PORT}`,
    local: true,
  };
}

function inject(html: string): string {
  const config = localConfig();
  if (!config) return html;
  const json = JSON.stringify(config).replaceAll("<", "\\u003c");
  return html.replace(EMPTY, () => EMPTY.replace("></", `>${json}</`));
}

/** Vite plugin: runtime configuration in dev and preview. */
export function engineConfig(): Plugin {
  let building = false;
  let outDir = "dist";
  return {
    name: "engine-config",
    configResolved(config) {
      building = config.command === "build";
      outDir = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: (html) => (building ? html : inject(html)),
    configurePreviewServer(server) {
      server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
        if (!request.headers.accept?.includes("text/html")) return next();
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.setHeader("content-security-policy", previewPolicy());
        response.end(inject(readFileSync(join(outDir, "index.html"), "utf8")));
      });
    },
  };
}

/** As strict as our static server, but for where a page may connect: a violation shows before a visitor meets it. */
function previewPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self' http: https: ws: wss:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
