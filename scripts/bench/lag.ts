import { membersAbi } from "@engine/protocol/abi/members";
import { keccak256, toHex } from "viem";
import { until } from "../lib/poll.ts";
import { readDeployment } from "../start/deployment.ts";
import { queryGraph } from "../start/index-state.ts";
import { startPrivateStack } from "../start/private-stack.ts";
import { enrolOwner, mined, owner } from "./crowd.ts";
import { type Figures, percentile } from "./figures.ts";

const TRANSACTIONS = 15;

/** From a transaction's receipt until the index shows its block, on the stack of `npm start`. */
export async function measureLag(): Promise<Figures> {
  const stack = await startPrivateStack();
  try {
    const deployment = readDeployment(stack.deploymentFile);
    const { contracts } = deployment;
    const boss = owner(stack.chain.url);
    await enrolOwner(boss, deployment);
    const graphqlUrl = stack.index?.graphqlUrl ?? "";
    const once = async (i: number) => {
      const args = [keccak256(toHex(`profile ${i}`))] as const;
      const call = {
        address: contracts.Members.address,
        abi: membersAbi,
        functionName: "setProfile",
        args,
      } as const;
      const receipt = await mined(boss, boss.writeContract(call));
      return lagOf(graphqlUrl, Number(receipt.blockNumber));
    };
    const lags: number[] = [];
    for (let i = 0; i < TRANSACTIONS; i++) lags.push(await once(i));
    // The chain falls silent between heartbeats; the one transaction after that must show as well.
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    const quiet = await once(TRANSACTIONS);
    return {
      "index.lagP50Milliseconds": Math.round(percentile(lags, 0.5)),
      "index.lagMaxMilliseconds": Math.round(Math.max(...lags)),
      "index.lagQuietMilliseconds": Math.round(quiet),
    };
  } finally {
    await stack.stop();
  }
}

async function lagOf(graphqlUrl: string, block: number): Promise<number> {
  const began = performance.now();
  const indexed = async () => {
    const { _meta } = await queryGraph<{ _meta: { block: { number: number } } }>(
      graphqlUrl,
      "{ _meta { block { number } } }",
    );
    return _meta.block.number >= block;
  };
  await until(indexed, { what: `the index to reach block ${block}`, everyMs: 20, timeoutMs: 60_000 });
  return performance.now() - began;
}
