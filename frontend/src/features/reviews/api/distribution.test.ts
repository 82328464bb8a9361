import { describe, expect, it } from "vitest";
import { spreadOf } from "@/features/reviews/api/distribution.ts";

describe("spreadOf", () => {
  it("counts each score and leaves sealed cards out", () => {
    const spread = spreadOf([
      { feasibility: 4, impact: 5, alignment: 3 },
      { feasibility: 4, impact: 1, alignment: 3 },
      { feasibility: null, impact: null, alignment: null },
    ]);
    expect(spread.map(({ criterion, mean }) => [criterion, mean])).toEqual([
      ["feasibility", 4],
      ["impact", 3],
      ["alignment", 3],
    ]);
    expect(spread[1]?.counts).toEqual({ 1: 1, 2: 0, 3: 0, 4: 0, 5: 1 });
  });
});
