import { describe, expect, it } from "vitest";
import { isContestable, RESULT, type StepTimes, stepPhase } from "@/features/pilots/api/step-phase.ts";

const DAY = 86_400;
const NOW = 1_800_000_000;
const running = { state: "Running", endedAt: null } as const;
const endedAt = (seconds: number) => ({ state: "StoppedEarly" as const, endedAt: String(seconds) });

const step = (part: Partial<StepTimes>): StepTimes => ({
  ...{ place: 0, dueAt: String(NOW + 5 * DAY), state: "Awaited", judgedAt: null, contestedAt: null },
  ...part,
});
const phase = (part: Partial<StepTimes>, pilot: Parameters<typeof stepPhase>[1] = running, now = NOW) =>
  stepPhase(step(part), pilot, DAY, now);

describe("stepPhase", () => {
  it("awaits evidence while the pilot runs, late or not, and none after its end", () => {
    expect(phase({})).toEqual({ kind: "evidence", until: NOW + 5 * DAY });
    expect(phase({}, running, NOW + 9 * DAY).kind).toBe("evidence");
    expect(phase({}, endedAt(NOW)).kind).toBe("over");
    expect(phase({}, { state: "Planned", endedAt: null }).kind).toBe("planned");
  });

  it("awaits a verdict for as long as the pilot runs, and thirty days after its end", () => {
    expect(phase({ state: "Submitted" })).toEqual({ kind: "judging" });
    const ended = endedAt(NOW - 30 * DAY);
    expect(phase({ state: "Submitted" }, ended)).toEqual({ kind: "judging", until: NOW });
    expect(phase({ state: "Submitted" }, ended, NOW + 1).kind).toBe("over");
  });

  it("gives a contested verdict thirty days from the contest, if that is later", () => {
    const contested = { state: "Contested", contestedAt: String(NOW - 10 * DAY) } as const;
    expect(phase(contested, endedAt(NOW - 40 * DAY))).toEqual({ kind: "contested", until: NOW + 20 * DAY });
    expect(phase(contested)).toEqual({ kind: "contested" });
  });

  it("keeps the window open through its last second", () => {
    const accepted = { state: "Accepted", judgedAt: String(NOW - DAY) } as const;
    expect(phase(accepted)).toEqual({ kind: "acceptedWindow", until: NOW });
    expect(phase(accepted, running, NOW + 1).kind).toBe("due");
    expect(phase(accepted, endedAt(NOW - 90 * DAY), NOW + 1).kind).toBe("due");
  });

  it("takes new evidence after a refusal's window, but not after the pilot's end", () => {
    const refused = { state: "Refused", judgedAt: String(NOW - DAY) } as const;
    expect(phase(refused).kind).toBe("refusedWindow");
    expect(phase(refused, running, NOW + 1).kind).toBe("again");
    expect(phase(refused, endedAt(NOW), NOW + 1).kind).toBe("over");
  });

  it("ends a result with its pilot, and never a payment", () => {
    const accepted = { place: RESULT, state: "Accepted", judgedAt: String(NOW) } as const;
    expect(phase(accepted, endedAt(NOW)).kind).toBe("decided");
    expect(phase({ place: RESULT, state: "Submitted" }, endedAt(NOW)).kind).toBe("over");
    expect(phase({ state: "Settled" }, endedAt(NOW)).kind).toBe("paid");
  });
});

describe("isContestable", () => {
  it("is so once for each piece of evidence, within the window", () => {
    expect(isContestable({ kind: "refusedWindow" }, { contestedAt: null })).toBe(true);
    expect(isContestable({ kind: "acceptedWindow" }, { contestedAt: "1" })).toBe(false);
    expect(isContestable({ kind: "due" }, { contestedAt: null })).toBe(false);
  });
});
