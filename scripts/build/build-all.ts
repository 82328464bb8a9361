import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import { graphNameOf } from "../deploy/networks.ts";
import type { Organisation } from "../deploy/organisation.ts";
import { Fault } from "../lib/fault.ts";
import type { Progress } from "../lib/progress.ts";
import { buildFrontend } from "../start/frontend-build.ts";
import type { Addresses } from "./addresses.ts";
import { writeChecksums } from "./checksums.ts";
import { writeFoundingTexts } from "./founding-texts.ts";
import { writeServer } from "./server-part.ts";
import { writeSite } from "./site-part.ts";
import { writeSubgraph } from "./subgraph-part.ts";

export interface BuildOptions {
  deployment: Deployment;
  /** What was deployed: with it the texts that the contracts name are built too. */
  organisation?: Organisation | undefined;
  addresses: Addresses;
  /** What Graph Node calls the chain; found by the chain's id if it is one of ours. */
  graphNetwork?: string | undefined;
  /** Replaced as a whole, once everything is built. */
  out: string;
  progress: Progress;
}

/**
 * Builds dApp, server and index for one deployment into one folder, with a checksum of each file.
 * @throws Fault with the reason; what was built before is left alone then.
 */
export async function buildAll({
  deployment,
  addresses,
  out,
  progress,
  ...options
}: BuildOptions): Promise<void> {
  const network = options.graphNetwork ?? graphNameOf(deployment.chainId);
  if (!network)
    throw new Fault(
      `Chain ${deployment.chainId} is none of ours: say what Graph Node calls it (--graph-network NAME).`,
    );
  const draft = `${out}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  await progress.step("dApp", async () => {
    await buildFrontend();
    writeSite(join(draft, "dapp"), deployment, addresses);
  });
  await progress.step("server", () => writeServer(join(draft, "server"), deployment));
  const { organisation } = options;
  if (organisation)
    await progress.step("texts", () => writeFoundingTexts(join(draft, "texts"), deployment, organisation));
  await progress.step("subgraph", () => writeSubgraph(join(draft, "subgraph"), deployment, network));
  writeChecksums(draft);
  rmSync(out, { recursive: true, force: true });
  renameSync(draft, out);
}
