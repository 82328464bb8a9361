import { describe, expect, it } from "vitest";
import { judgeHeads, TOLERATED_LAG_BLOCKS } from "@/features/status/api/index-head.ts";

describe("judgeHeads", () => {
  it("is current up to the tolerated lag, and behind from the next block on", () => {
    expect(judgeHeads({ chain: 100, index: 100 })).toEqual({ kind: "current", block: 100 });
    expect(judgeHeads({ chain: 100 + TOLERATED_LAG_BLOCKS, index: 100 })).toMatchObject({ kind: "current" });
    expect(judgeHeads({ chain: 101 + TOLERATED_LAG_BLOCKS, index: 100 })).toEqual({
      kind: "behind",
      block: 100,
      blocks: TOLERATED_LAG_BLOCKS + 1,
    });
  });

  it("is current when the index is ahead of a node that lags", () => {
    expect(judgeHeads({ chain: 90, index: 100 })).toEqual({ kind: "current", block: 100 });
  });

  it("says when the index follows another history, however close its number", () => {
    expect(judgeHeads({ chain: 100, index: 100, diverged: true })).toEqual({ kind: "diverged", block: 100 });
  });

  it("says which of the two does not answer", () => {
    expect(judgeHeads({ chain: 5, index: undefined }).kind).toBe("indexDown");
    expect(judgeHeads({ chain: undefined, index: 5 }).kind).toBe("chainDown");
    expect(judgeHeads({ chain: undefined, index: undefined }).kind).toBe("allDown");
    expect(judgeHeads(undefined).kind).toBe("unknown");
  });
});
