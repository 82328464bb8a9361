import { cpSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import { writeBuildFolder } from "../../subgraph/scripts/build-folder.ts";
import { buildSubgraph } from "../start/subgraph-build.ts";

/** The index's sources for one deployment, as `gnd deploy` takes them; and in `build/` what Graph Node runs. */
export async function writeSubgraph(folder: string, deployment: Deployment, network: string): Promise<void> {
  const manifest = await writeBuildFolder({ deployment, network });
  const { dir } = await buildSubgraph(manifest);
  cpSync(dirname(manifest), folder, { recursive: true });
  cpSync(dir, join(folder, "build"), { recursive: true });
}
