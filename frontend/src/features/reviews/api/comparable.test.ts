import { describe, expect, it } from "vitest";
import { isComparable } from "@/features/reviews/api/comparable.ts";

const card = { state: "Revealed", met: null, member: { number: 7 } } as const;
const review = { result: "Ready", version: 2, commitUntil: "100" } as const;
const pilot = { state: "TargetMissed", version: 2, startedAt: "200" } as const;
const author = { member: { number: 3, unit: null } };
const idea = { credit: [author], pilots: [pilot] };

describe("isComparable", () => {
  it("holds once the pilot of the version judged has met or missed its target", () => {
    expect(isComparable(card, review, idea)).toBe(true);
    expect(isComparable(card, review, { ...idea, pilots: [{ ...pilot, state: "TargetMet" }] })).toBe(true);
  });

  it.each([
    ["before any pilot", []],
    ["while it runs", [{ ...pilot, state: "Running" as const }]],
    ["when it was stopped early", [{ ...pilot, state: "StoppedEarly" as const }]],
    ["for another version", [{ ...pilot, version: 3 }]],
    ["when it began before the sealing was over", [{ ...pilot, startedAt: "100" }]],
    ["when it never began", [{ ...pilot, startedAt: null }]],
  ])("does not hold %s", (_, pilots) => {
    expect(isComparable(card, review, { ...idea, pilots })).toBe(false);
  });

  it.each(["Open", "Void"] as const)("does not hold in a review that is %s", (result) => {
    expect(isComparable(card, { ...review, result }, idea)).toBe(false);
  });

  it("does not hold for cards that never counted, were compared already, or belong to whoever is credited", () => {
    expect(isComparable({ ...card, state: "Committed" }, review, idea)).toBe(false);
    expect(isComparable({ ...card, state: "LeftOut" }, review, idea)).toBe(false);
    expect(isComparable({ ...card, met: false }, review, idea)).toBe(false);
    expect(isComparable({ ...card, member: { number: 3 } }, review, idea)).toBe(false);
  });
});
