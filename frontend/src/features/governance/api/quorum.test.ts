import { describe, expect, it } from "vitest";
import { quorumOf } from "@/features/governance/api/quorum.ts";

describe("quorumOf", () => {
  it("is the share of the supply, rounded up", () => {
    expect(quorumOf(1_000n, 3_000, 200n)).toBe(300n);
    expect(quorumOf(1_001n, 3_000, 200n)).toBe(301n);
  });

  it("is the least number where the share is less", () => {
    expect(quorumOf(500n, 3_000, 200n)).toBe(200n);
  });

  it("is never more than there are votes", () => {
    expect(quorumOf(150n, 3_000, 200n)).toBe(150n);
    expect(quorumOf(0n, 3_000, 200n)).toBe(0n);
  });
});
