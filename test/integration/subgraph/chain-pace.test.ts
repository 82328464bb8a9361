import { ideasAbi } from "@engine/protocol/abi/ideas";
import { putDocument } from "@engine/protocol/content-client";
import { sealDocument } from "@engine/protocol/seal";
import { encodeFunctionData, keccak256, toHex, zeroHash } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blockHead, rpc } from "../../../scripts/lib/json-rpc.ts";
import { until } from "../../../scripts/lib/poll.ts";
import { type Engine, engineOn } from "../../../scripts/simulate/engine.ts";
import { OWNER } from "../../../scripts/simulate/people.ts";
import { readDeployment } from "../../../scripts/start/deployment.ts";
import { queryGraph } from "../../../scripts/start/index-state.ts";
import { startPrivateStack } from "../../../scripts/start/private-stack.ts";
import type { Stack } from "../../../scripts/start/stack.ts";

/** As many as a block has room for. */
const FLOOD = 140;

describe("the index of a chain", () => {
  let stack: Stack;
  let engine: Engine;
  beforeAll(async () => {
    stack = await startPrivateStack();
    engine = await engineOn(stack.chain.url, readDeployment(stack.deploymentFile));
  });
  afterAll(() => stack.stop());

  const indexed = <T>(query: string) => queryGraph<T>(stack.index?.graphqlUrl ?? "", query);

  it("threat 60: takes in a block that is full of ideas", async () => {
    const admission = { account: OWNER.address, source: 0, unit: 0, profileHash: zeroHash };
    expect(await engine.act(OWNER.address, "Members", "admit", [admission])).toBe(true);
    const { url } = stack.chain;
    const to = engine.deployment.contracts.Ideas.address;
    await rpc(url, "evm_setAutomine", [false]);
    for (let number = 1; number <= FLOOD; number++) {
      const submission = { challengeId: 0, channel: 0, contentHash: keccak256(toHex(number)), parents: [] };
      const data = encodeFunctionData({ abi: ideasAbi, functionName: "submit", args: [submission] });
      await rpc(url, "eth_sendTransaction", [{ from: OWNER.address, to, data, gas: toHex(200_000) }]);
    }
    await rpc(url, "evm_mine");
    await rpc(url, "evm_setAutomine", [true]);
    const { number } = await blockHead(url);
    await stack.index?.caughtUp(number);
    const { ideas } = await indexed<{ ideas: { number: number; versions: { block: string }[] }[] }>(
      "{ ideas(first: 1000, orderBy: number) { number versions { block } } }",
    );
    expect(ideas.map((idea) => idea.number)).toEqual(Array.from({ length: FLOOD }, (_, i) => i + 1));
    // The local chain may mine a heartbeat in between.
    expect(new Set(ideas.map(({ versions }) => versions[0]?.block)).size).toBeLessThanOrEqual(3);
  });

  it("threat 54: shows the last transaction and its text without another one", async () => {
    const { chainId } = readDeployment(stack.deploymentFile);
    const sealed = await sealDocument({
      kind: "idea",
      language: "en",
      title: "The last word",
      problem: "Nobody speaks after me.",
      proposal: "Show me all the same.",
      benefit: "Trust.",
    });
    const sign = OWNER.signTypedData as unknown as Parameters<typeof putDocument>[0]["sign"];
    await putDocument({ url: stack.content.url, chainId, account: OWNER.address, sign, sealed });
    const submission = { challengeId: 0, channel: 0, contentHash: sealed.hash, parents: [] };
    expect(await engine.act(OWNER.address, "Ideas", "submit", [submission])).toBe(true);
    const title = await until(
      async () => {
        const { ideas } = await indexed<{ ideas: { content: { title: string } | null }[] }>(
          "{ ideas(first: 1, orderBy: number, orderDirection: desc) { content { title } } }",
        );
        return ideas[0]?.content?.title;
      },
      { what: "the last idea's text in the index", timeoutMs: 60_000 },
    );
    expect(title).toBe("The last word");
  });
});
