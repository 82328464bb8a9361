import { describe, expect, it } from "vitest";
import { poolSharesOf } from "@/features/members/api/pool-shares.ts";

const pool = (season: number, ...shares: string[]) => ({
  ...{ season, amount: "900", shared: "300" },
  shares: shares.map((amount) => ({ amount })),
});

describe("poolSharesOf", () => {
  it("has the pools of seasons in which the member was skilled, credited or not", () => {
    const rewardPools = [pool(3), pool(2, "300"), pool(1)];
    const reviewerStats = [2, 3].map((season) => ({ season, skill: "12" }));
    expect(poolSharesOf({ _meta: null, rewardPools, reviewerStats })).toEqual([
      { season: 3, credited: undefined },
      { season: 2, credited: 300n },
    ]);
  });

  it("is empty without skill, and without a pool", () => {
    expect(poolSharesOf({ _meta: null, rewardPools: [pool(1)], reviewerStats: [] })).toEqual([]);
    const reviewerStats = [{ season: 4, skill: "12" }];
    expect(poolSharesOf({ _meta: null, rewardPools: [], reviewerStats })).toEqual([]);
  });
});
