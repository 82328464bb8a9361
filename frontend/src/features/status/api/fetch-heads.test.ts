import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { headsQueryOptions } from "@/features/status/api/index-head.ts";
import { engineConfig } from "@/testing/engine-config.ts";

const HASH = `0x${"a".repeat(64)}`;

/** Lets node and index answer with these blocks; undefined stands for no answer. */
function answerWith(
  chain: { number: number; hash: string } | undefined,
  index: { number: number; hash: string } | undefined,
) {
  vi.stubGlobal("fetch", async (url: string, { body }: { body: string }) => {
    if (url === engineConfig.graphqlUrl) {
      if (!index) throw new TypeError("no route");
      return Response.json({ data: { _meta: { block: index } } });
    }
    if (!chain) throw new TypeError("no route");
    const { method } = JSON.parse(body) as { method: string };
    const result = method === "eth_blockNumber" ? `0x${chain.number.toString(16)}` : { hash: chain.hash };
    return Response.json({ jsonrpc: "2.0", id: 1, result });
  });
}

const heads = () => new QueryClient().fetchQuery(headsQueryOptions(engineConfig));

describe("heads", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("are both blocks, and agree", async () => {
    answerWith({ number: 12, hash: HASH }, { number: 11, hash: HASH.toUpperCase().replace("0X", "0x") });
    expect(await heads()).toEqual({ chain: 12, index: 11, diverged: false });
  });

  it("diverge when the index's block is not the chain's", async () => {
    answerWith({ number: 12, hash: HASH }, { number: 12, hash: `0x${"b".repeat(64)}` });
    expect(await heads()).toEqual({ chain: 12, index: 12, diverged: true });
  });

  it("leave out what does not answer", async () => {
    answerWith(undefined, { number: 12, hash: HASH });
    expect(await heads()).toEqual({ chain: undefined, index: 12 });
    answerWith({ number: 12, hash: HASH }, undefined);
    expect(await heads()).toEqual({ chain: 12, index: undefined });
  });
});
