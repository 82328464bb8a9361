import type { EvidenceState } from "@engine/protocol/enums";
import { describe, expect, it } from "vitest";
import { pilotGroup, progressOf } from "@/features/pilots/api/pilot-group.ts";
import { RESULT } from "@/features/pilots/api/step-phase.ts";

const NOW = 1_800_000_000;
const HOUR = 3_600;

const step = (place: number, state: EvidenceState, judgedAt: number | null = null) => ({
  ...{ place, state, dueAt: String(NOW), contestedAt: null },
  judgedAt: judgedAt === null ? null : String(judgedAt),
});
const group = (...milestones: ReturnType<typeof step>[]) =>
  pilotGroup({ state: "Running", endedAt: null, milestones }, HOUR, NOW);

describe("pilotGroup", () => {
  it("puts a verdict that is awaited before all else", () => {
    expect(group(step(0, "Accepted", NOW), step(1, "Submitted"), step(RESULT, "Awaited"))).toBe("verdict");
    expect(group(step(0, "Contested", NOW), step(RESULT, "Awaited"))).toBe("verdict");
  });

  it("then what its window keeps open, or what could be paid", () => {
    expect(group(step(0, "Accepted", NOW), step(RESULT, "Awaited"))).toBe("window");
    expect(group(step(0, "Accepted", NOW - 2 * HOUR), step(RESULT, "Awaited"))).toBe("window");
  });

  it("otherwise waits for evidence", () => {
    expect(group(step(0, "Settled", NOW - 2 * HOUR), step(RESULT, "Awaited"))).toBe("evidence");
    expect(group(step(0, "Refused", NOW - 2 * HOUR), step(RESULT, "Awaited"))).toBe("evidence");
  });

  it("knows plans and ends by the pilot's state", () => {
    const milestones = [step(0, "Submitted")];
    expect(pilotGroup({ state: "Planned", endedAt: null, milestones }, HOUR, NOW)).toBe("planned");
    expect(pilotGroup({ state: "Dropped", endedAt: String(NOW), milestones }, HOUR, NOW)).toBe("ended");
  });
});

describe("progressOf", () => {
  it("counts milestones that were accepted or paid, never the result", () => {
    const steps = [step(0, "Settled"), step(1, "Accepted"), step(2, "Refused"), step(RESULT, "Accepted")];
    expect(progressOf(steps)).toEqual({ done: 2, all: 3 });
  });
});
