import { join } from "node:path";
import { loadOrganisation } from "../deploy/organisation.ts";
import { blockHead } from "../lib/json-rpc.ts";
import type { Progress } from "../lib/progress.ts";
import type { Service } from "../lib/service.ts";
import { isStamped, writeWhole } from "../lib/source-hash.ts";
import { type Chain, startChain } from "./chain.ts";
import { type ChainIndex, startIndex } from "./chain-index.ts";
import { type ContentStore, startContentStore } from "./content-store.ts";
import { compileContracts, contractsVersion } from "./contracts.ts";
import { deployContracts, isDeployed, readDeployment } from "./deployment.ts";
import { buildFrontend, frontendDist } from "./frontend-build.ts";
import { graphqlUrlOf } from "./graph-node.ts";
import { seasonSeconds } from "./season.ts";
import { bringUpToDate } from "./season-step.ts";
import type { StackOptions, StackParts } from "./stack.ts";
import { buildSubgraph, compileSubgraph, prepareSubgraph } from "./subgraph-build.ts";
import { noteOrganisation, requireSameOrganisation, rolesOutOfReach } from "./tried-organisation.ts";
import { startWeb, type Web } from "./web/server.ts";

/** Something that runs and can be stopped. */
export interface Part {
  services: readonly Service[];
  stop(): Promise<void>;
}

/** Called with each part as soon as it runs, so that it can be stopped whatever happens next. */
type Started = (part: Part) => void;

/** Work that goes on beside the steps; the first of it to fail ends them at once. */
class Beside {
  #fail: (failure: unknown) => void = () => undefined;
  readonly failed = new Promise<never>((_resolve, reject) => {
    this.#fail = reject;
  });

  begin<T>(work: Promise<T>): Promise<T> {
    work.catch(this.#fail);
    return work;
  }
}

/** Starts the parts in the order in which they lean on one another, building what takes long beside that. */
export async function assemble(
  options: StackOptions,
  progress: Progress,
  started: Started,
): Promise<StackParts> {
  const beside = new Beside();
  return await Promise.race([beside.failed, inOrder(options, progress, started, beside)]);
}

async function inOrder(
  options: StackOptions,
  progress: Progress,
  started: Started,
  beside: Beside,
): Promise<StackParts> {
  const { dataDir, deploymentFile, web = false, index = true } = options;
  const built = web ? beside.begin(progress.step("dApp built", () => buildFrontend(dataDir))) : undefined;
  const compiled = beside.begin(progress.step("contracts compiled", () => compileContracts(dataDir)));
  // When the dApp is built a processor is idle, long before the contracts have the addresses that the index needs.
  if (index) beside.begin(aheadStep(built, progress));
  const chain = await chainStep(options, progress, started);
  await compiled;
  await deployStep(chain, options, progress);
  const content = await contentStep(chain, options, progress, started);
  const manifest = index ? beside.begin(subgraphStep(deploymentFile, progress)) : undefined;
  await bringUpToDate({ chain, content, options, progress });
  const chainIndex =
    manifest && (await indexStep(chain, content, await manifest, options, progress, started));
  await built;
  const page = chainIndex && web ? await webStep(chain, content, chainIndex, options, started) : undefined;
  return { chain, deploymentFile, content, index: chainIndex, web: page };
}

async function chainStep(options: StackOptions, progress: Progress, started: Started): Promise<Chain> {
  const now = Math.floor(Date.now() / 1000);
  const chain = await progress.step("chain", () =>
    startChain({
      dataDir: options.dataDir,
      port: options.ports.chain,
      ...(options.season && { genesisTimestamp: now - seasonSeconds }),
    }),
  );
  started({ services: [chain.service], stop: chain.stop });
  chain.keeper.pause();
  if (!chain.remembers)
    progress.note("anvil was not found: Hardhat's node stands in and forgets everything when it stops");
  return chain;
}

async function deployStep(chain: Chain, options: StackOptions, progress: Progress): Promise<void> {
  const { dataDir, deploymentFile, organisation } = options;
  const stamp = join(dataDir, "contracts-version");
  if (await isDeployed(chain.url, deploymentFile)) {
    await requireSameOrganisation(dataDir, organisation);
    if (!isStamped(stamp, contractsVersion()))
      progress.note(
        "the contracts have changed since they were deployed here; `npm start -- --reset` deploys them anew",
      );
    return;
  }
  const out = rolesOutOfReach(await loadOrganisation(organisation));
  if (out.length > 0)
    progress.note(
      `nobody here can act as ${out.join(" or ")}: give the role to somebody of \`people\` to try it`,
    );
  await noteOrganisation(dataDir, organisation);
  await progress.step("contracts deployed", (detail) =>
    deployContracts({ rpcUrl: chain.url, deploymentFile, dataDir, organisation, detail }),
  );
  writeWhole(stamp, contractsVersion());
}

async function contentStep(
  chain: Chain,
  { dataDir, ports, deploymentFile }: StackOptions,
  progress: Progress,
  started: Started,
): Promise<ContentStore> {
  const webOrigin = ["localhost", "127.0.0.1"].map((host) => `http://${host}:${ports.web}`).join(",");
  const content = await progress.step("content store", () =>
    startContentStore({
      ...{ dataDir, deploymentFile, webOrigin },
      port: ports.content,
      rpcUrl: chain.url,
      graphqlUrl: graphqlUrlOf(ports),
    }),
  );
  started({ services: [content.service], stop: content.stop });
  return content;
}

async function aheadStep(after: Promise<void> | undefined, progress: Progress): Promise<void> {
  await after;
  await progress.step("subgraph compiled", compileSubgraph);
}

async function subgraphStep(deploymentFile: string, progress: Progress): Promise<string> {
  return await progress.step("subgraph built", async () => {
    const manifest = await prepareSubgraph(deploymentFile);
    await buildSubgraph(manifest);
    return manifest;
  });
}

async function indexStep(
  chain: Chain,
  content: ContentStore,
  manifest: string,
  { dataDir, ports }: StackOptions,
  progress: Progress,
  started: Started,
): Promise<ChainIndex> {
  const index = await progress.step("index", () =>
    startIndex({ dataDir, ports, rpcUrl: chain.url, ipfsUrl: content.url, manifest }),
  );
  started(index);
  const { number } = await blockHead(chain.url);
  await progress.step(`index caught up to block ${number}`, () => index.caughtUp(number));
  return index;
}

async function webStep(
  chain: Chain,
  content: ContentStore,
  index: ChainIndex,
  { dataDir, ports, host, deploymentFile }: StackOptions,
  started: Started,
): Promise<Web> {
  const config = {
    deployment: readDeployment(deploymentFile),
    rpcUrl: chain.url,
    graphqlUrl: index.graphqlUrl,
    contentUrl: content.url,
    local: true,
  };
  const copy = join(dataDir, "web");
  const web = await startWeb({ dist: frontendDist, copy, port: ports.web, ...(host && { host }), config });
  started({ services: [], stop: web.stop });
  return web;
}
