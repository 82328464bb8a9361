import { describe, expect, it } from "vitest";
import { votesTyped } from "@/features/members/api/votes-typed.ts";

describe("votesTyped", () => {
  it("takes whole numbers from 1 to a million", () => {
    expect(["1", " 25 ", "1000000"].map(votesTyped)).toEqual([1, 25, 1_000_000]);
  });

  it.each(["", "0", "-3", "1.5", "1,000", "1e3", "1000001", "9".repeat(30), "٣"])("refuses %j", (text) => {
    expect(votesTyped(text)).toBeUndefined();
  });
});
