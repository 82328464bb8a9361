import { describe, expect, it } from "vitest";
import { type Challenge, mayAnswer } from "@/features/challenges/api/challenges.ts";

const challenge: Challenge = {
  number: 1,
  title: "New flavours",
  goal: undefined,
  metric: undefined,
  opensAt: 100,
  closesAt: 200,
  audience: ["Customer", "Employee"],
  ideaCount: 0,
  closingReason: undefined,
};

describe("mayAnswer", () => {
  it("needs an invited source", () => {
    expect(mayAnswer(challenge, "Customer", 150)).toBe(true);
    expect(mayAnswer(challenge, "Partner", 150)).toBe(false);
  });

  it("opens with its first second and closes with its last, as in the contract", () => {
    expect(mayAnswer(challenge, "Customer", 99)).toBe(false);
    expect(mayAnswer(challenge, "Customer", 100)).toBe(true);
    expect(mayAnswer(challenge, "Customer", 199)).toBe(true);
    expect(mayAnswer(challenge, "Customer", 200)).toBe(false);
  });

  it("never closes the idea box", () => {
    const box: Challenge = { ...challenge, number: 0, opensAt: 0, closesAt: undefined };
    expect(mayAnswer(box, "Employee", 10 ** 10)).toBe(true);
  });
});
