import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Deployment } from "@engine/protocol/deployment";
import { frontendDist } from "../start/frontend-build.ts";
import { localChainId } from "../start/local-chain.ts";
import { withConfig } from "../start/web/index-page.ts";
import { securityHeaders } from "../start/web/security-headers.ts";
import type { Addresses } from "./addresses.ts";
import { headersFile, nginxFile, redirectsFile } from "./host-files.ts";

/** The dApp as files that any web host can serve, and what the host must be told. */
export function writeSite(folder: string, deployment: Deployment, addresses: Addresses): void {
  cpSync(frontendDist, folder, { recursive: true });
  const page = join(folder, "index.html");
  const config = { deployment, ...addresses, local: deployment.chainId === localChainId };
  const html = withConfig(readFileSync(page, "utf8"), config);
  writeFileSync(page, html);
  writeFileSync(`${page}.gz`, gzipSync(html, { level: 9 }));
  writeFileSync(`${page}.br`, brotliCompressSync(html));
  const headers = securityHeaders(addresses);
  writeFileSync(join(folder, "_headers"), headersFile(headers));
  writeFileSync(join(folder, "_redirects"), redirectsFile);
  writeFileSync(join(folder, "..", "nginx.conf"), nginxFile(headers));
}
