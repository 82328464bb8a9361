import { putDocument } from "@engine/protocol/content-client";
import { sealDocument } from "@engine/protocol/seal";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { until } from "../../../scripts/lib/poll.ts";
import { type Engine, engineOn } from "../../../scripts/simulate/engine.ts";
import { OWNER } from "../../../scripts/simulate/people.ts";
import { readDeployment } from "../../../scripts/start/deployment.ts";
import { queryGraph } from "../../../scripts/start/index-state.ts";
import { startPrivateStack } from "../../../scripts/start/private-stack.ts";
import type { Stack } from "../../../scripts/start/stack.ts";

describe("a chain on which nothing more happens", () => {
  let stack: Stack;
  let engine: Engine;
  beforeAll(async () => {
    stack = await startPrivateStack();
    engine = await engineOn(stack.chain.url, readDeployment(stack.deploymentFile));
  });
  afterAll(() => stack.stop());

  it("threat 54: shows the last transaction and its text without another one", async () => {
    const { chainId } = readDeployment(stack.deploymentFile);
    const none = `0x${"0".repeat(64)}`;
    const admission = { account: OWNER.address, source: 0, unit: 0, profileHash: none };
    expect(await engine.act(OWNER.address, "Members", "admit", [admission])).toBe(true);
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
        const { ideas } = await queryGraph<{ ideas: { content: { title: string } | null }[] }>(
          stack.index?.graphqlUrl ?? "",
          "{ ideas { content { title } } }",
        );
        return ideas[0]?.content?.title;
      },
      { what: "the last idea's text in the index", timeoutMs: 60_000 },
    );
    expect(title).toBe("The last word");
  });
});
