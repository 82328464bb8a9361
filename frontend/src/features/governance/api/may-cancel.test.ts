import { describe, expect, it } from "vitest";
import { mayCancel } from "@/features/governance/api/may-cancel.ts";

const [proposer, guardian, other] = ["0xAa", "0xBb", "0xCc"];

describe("mayCancel", () => {
  it("lets the proposer before the vote begins, and nobody else", () => {
    expect(mayCancel({ account: "0xaa", proposer, guardian: undefined, state: "Pending" })).toBe(true);
    expect(mayCancel({ account: proposer, proposer, guardian, state: "Active" })).toBe(false);
    expect(mayCancel({ account: other, proposer, guardian, state: "Pending" })).toBe(false);
  });

  it("lets the guardian until it is done or decided against", () => {
    expect(mayCancel({ account: guardian, proposer, guardian, state: "Queued" })).toBe(true);
    expect(mayCancel({ account: guardian, proposer, guardian, state: "Defeated" })).toBe(false);
    expect(mayCancel({ account: guardian, proposer, guardian, state: "Executed" })).toBe(false);
  });
});
