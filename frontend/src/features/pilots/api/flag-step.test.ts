import { describe, expect, it } from "vitest";
import {
  answerBar,
  canEscalate,
  type FlagTimes,
  isAnswerable,
  resolveBar,
} from "@/features/pilots/api/flag-step.ts";

const flag = (part: Partial<FlagTimes> = {}): FlagTimes => ({
  ...{ state: "Open", dueAt: "100", raisedBy: { number: 5 }, answeredBy: null },
  ...part,
});
const person = (id: number) => ({ id, source: "Employee" as const });

describe("a flag's next step", () => {
  it("is answered once, by somebody else than who raised it, escalated or not", () => {
    expect(isAnswerable(flag())).toBe(true);
    expect(isAnswerable(flag({ state: "Escalated" }))).toBe(true);
    expect(isAnswerable(flag({ state: "Escalated", answeredBy: { number: 6 } }))).toBe(false);
    expect(isAnswerable(flag({ state: "Answered" }))).toBe(false);
    expect([answerBar(flag(), person(5)), answerBar(flag(), person(6))]).toEqual(["raisedIt", undefined]);
  });

  it("is resolved by an auditor who is neither took part nor answered it; who raised it may", () => {
    const answered = flag({ state: "Answered", answeredBy: { number: 6 } });
    expect(resolveBar(answered, person(5), true, false)).toBeUndefined();
    expect(resolveBar(answered, person(6), true, false)).toBe("answeredIt");
    expect(resolveBar(answered, person(7), false, false)).toBe("notAuditor");
    expect(resolveBar(answered, person(7), true, true)).toBe("tookPart");
    expect(resolveBar(answered, { id: 7, source: "Agent" }, true, false)).toBe("agent");
  });

  it("goes to governance once its time is over, and only then", () => {
    expect([100, 101].map((now) => canEscalate(flag(), now))).toEqual([false, true]);
    expect(canEscalate(flag({ state: "Dismissed" }), 101)).toBe(false);
  });
});
