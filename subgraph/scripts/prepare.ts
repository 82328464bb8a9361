import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseDeployment } from "@engine/protocol/deployment";
import { Fault, faultText } from "../../scripts/lib/fault.ts";
import { writeBuildFolder } from "./build-folder.ts";

const USAGE = "Usage: node subgraph/scripts/prepare.ts --deployment FILE --network NAME [--out DIR]";

/** Writes the subgraph's sources for one deployment and prints the path of the manifest. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { deployment: { type: "string" }, network: { type: "string" }, out: { type: "string" } },
  });
  const { deployment, network, out } = values;
  if (!deployment || !network) throw new Fault(USAGE);
  const file = await writeBuildFolder({
    deployment: parseDeployment(JSON.parse(readFileSync(deployment, "utf8"))),
    network,
    out: out && resolve(out),
  });
  console.log(file);
}

main().catch((failure) => {
  console.error(faultText(failure));
  process.exitCode = 1;
});
