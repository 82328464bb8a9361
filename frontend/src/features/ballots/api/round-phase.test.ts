import { describe, expect, it } from "vitest";
import { phaseOf, roundInView } from "@/features/ballots/api/round-phase.ts";

const times = { snapshot: 100, closesAt: 200, settled: false };

describe("phaseOf", () => {
  it.each([
    [100, "announced"],
    [101, "open"],
    [200, "open"],
    [201, "closed"],
  ] as const)("at second %i the round is %s, as in the contract", (now, phase) => {
    expect(phaseOf(times, now)).toBe(phase);
  });

  it("is settled whatever the time", () => {
    expect(phaseOf({ ...times, settled: true }, 150)).toBe("settled");
  });
});

describe("roundInView", () => {
  const round = (number: number, fields: Partial<typeof times>) => ({ number, ...times, ...fields });
  const settled = round(1, { settled: true });
  const closed = round(2, { closesAt: 120 });
  const open = round(3, {});
  const announced = round(4, { snapshot: 300, closesAt: 400 });

  it("prefers the open round, then the announced, then the one to settle, then the latest", () => {
    expect(roundInView([settled, closed, open, announced], 150)?.number).toBe(3);
    expect(roundInView([settled, closed, announced], 150)?.number).toBe(4);
    expect(roundInView([settled, closed], 150)?.number).toBe(2);
    expect(roundInView([settled, { ...settled, number: 5 }], 150)?.number).toBe(5);
    expect(roundInView([], 150)).toBeUndefined();
  });
});
