import { runAudit } from "@engine/audit/audit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChainIndex, startIndex } from "../../../scripts/start/chain-index.ts";
import { privatePorts } from "../../../scripts/start/stack-ports.ts";
import { prepareSubgraph } from "../../../scripts/start/subgraph-build.ts";
import { startTestChain } from "../deploy/test-chain.ts";
import { Bakery } from "../seed/bakery.ts";

const DEPTH = 12;

describe("the bakery's season, of which the chain takes back the end while the index takes it in", () => {
  let bakery: Bakery;
  let index: ChainIndex;
  beforeAll(async () => {
    bakery = await Bakery.open({ chain: await startTestChain({ states: "every" }) });
    await bakery.seed();
    const { url: rpcUrl, dataDir, deploymentFile } = bakery.chain;
    const manifest = await prepareSubgraph(deploymentFile);
    index = await startIndex({
      ...{ dataDir, ports: await privatePorts(), rpcUrl, ipfsUrl: bakery.contentUrl, manifest },
    });
  });
  afterAll(async () => {
    await index.stop();
    await bakery.stop();
  });

  it("threat 53: ends in an index that says what the logs and the contracts now say", async () => {
    const { block } = await index.state();
    const head = await bakery.chain.blockNumber();
    const before = await bakery.transactions();
    await bakery.chain.rpc("anvil_reorg", [DEPTH, []]);
    expect(block).toBeLessThan(head - DEPTH);
    expect(await bakery.transactions()).toBeLessThan(before);
    await bakery.chain.rpc("evm_mine");
    await index.caughtUp(await bakery.chain.blockNumber());
    const { differences, checked } = await runAudit(bakery.client, bakery.deployment, {
      subgraph: index.graphqlUrl,
    });
    expect(differences).toEqual([]);
    expect(checked["index rows"]).toBeGreaterThan(500);
  });
});
