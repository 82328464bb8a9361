import { describe, expect, it } from "vitest";
import { worthOf } from "@/features/pilots/api/outcome-worth.ts";

describe("worthOf", () => {
  it("is what was earned, never less than nothing", () => {
    expect(worthOf({ kind: "Revenue", baseline: 900n, actual: 500n, rate: 0n })).toBe(500n);
    expect(worthOf({ kind: "Revenue", baseline: 0n, actual: -1n, rate: 0n })).toBe(0n);
  });

  it("is what is spent less than before", () => {
    expect(worthOf({ kind: "Cost", baseline: 900n, actual: 500n, rate: 0n })).toBe(400n);
    expect(worthOf({ kind: "Cost", baseline: 500n, actual: 900n, rate: 0n })).toBe(0n);
  });

  it("is hours at their rate, rounded down", () => {
    expect(worthOf({ kind: "Efficiency", baseline: 0n, actual: 1_250n, rate: 1_999n })).toBe(24_987n);
  });

  it("prices no satisfaction", () => {
    expect(worthOf({ kind: "Satisfaction", baseline: 0n, actual: 0n, rate: 0n })).toBe(0n);
  });
});
