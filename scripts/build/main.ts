/**
 * Builds what runs an organisation's deployment: `node scripts/build/main.ts --deployment FILE --rpc URL --graphql URL
 * --content URL [--organisation FILE] [--graph-network NAME] [--out DIR]`.
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadOrganisation } from "../deploy/organisation.ts";
import { Fault, faultText } from "../lib/fault.ts";
import { repoRoot, shownPath } from "../lib/paths.ts";
import { terminalProgress } from "../lib/progress.ts";
import { readDeployment } from "../start/deployment.ts";
import { type Addresses, requireAddress } from "./addresses.ts";
import { buildAll } from "./build-all.ts";

const usage = `npm run build -- --deployment FILE --rpc URL --graphql URL --content URL [options]

  --deployment FILE     whose contracts; deployments/<chainId>.json
  --rpc URL             node of the chain that browsers ask; everybody can read this address in the page
  --graphql URL         the index's address for queries
  --content URL         the content store's address
  --organisation FILE   what was deployed: adds the texts that the contracts name
  --graph-network NAME  what Graph Node calls the chain, if it is not one of the test networks
  --out DIR             where to put everything; build/ by default, replaced`;

function readOptions() {
  const text = { type: "string" } as const;
  const options = {
    organisation: text,
    deployment: text,
    rpc: text,
    graphql: text,
    content: text,
    "graph-network": text,
    out: text,
  };
  try {
    const { deployment, rpc, graphql, content, ...rest } = parseArgs({ options }).values;
    if (deployment && rpc && graphql && content) return { deployment, rpc, graphql, content, ...rest };
  } catch {
    // An unknown option is answered like a missing one.
  }
  throw new Fault(`Usage: ${usage}`);
}

try {
  const { deployment: file, rpc, graphql, content, out = join(repoRoot, "build"), ...rest } = readOptions();
  const addresses: Addresses = {
    rpcUrl: requireAddress("--rpc", rpc),
    graphqlUrl: requireAddress("--graphql", graphql),
    contentUrl: requireAddress("--content", content),
  };
  const folder = resolve(out);
  await buildAll({
    deployment: readDeployment(resolve(file)),
    organisation:
      rest.organisation === undefined ? undefined : await loadOrganisation(resolve(rest.organisation)),
    addresses,
    graphNetwork: rest["graph-network"],
    out: folder,
    progress: terminalProgress(),
  });
  console.log(`Built: ${shownPath(folder)}. docs/operate/README.md tells where each part goes.`);
} catch (error) {
  console.error(faultText(error));
  process.exitCode = 1;
}
