import type { EvidenceState, PilotState } from "@engine/protocol/enums";

/** The place at which a pilot's result stands; milestones stand at 0 to 15. */
export const RESULT = 255;

/** How long a verdict can be awaited after a pilot's end: `JUDGING_TIME` of the contract's Steps. */
const JUDGING_SECONDS = 30 * 86_400;

/** As much of a milestone or result as decides its phase, as the index gives it. */
export interface StepTimes {
  place: number;
  dueAt: string;
  state: EvidenceState;
  judgedAt: string | null;
  contestedAt: string | null;
}

/** As much of a pilot. */
export interface PilotTimes {
  state: PilotState;
  endedAt: string | null;
}

/**
 * planned: the pilot has not begun; evidence: the lead hands in; judging: a verifier judges; contested: a second one
 * does; acceptedWindow, refusedWindow: the verdict can be contested; due: it can be paid, or the result concluded;
 * again: refused, new evidence may come; paid; decided: the result by which the pilot ended; over: nothing more can come
 * of it.
 */
export type StepPhaseKind =
  | "planned"
  | "evidence"
  | "judging"
  | "contested"
  | "acceptedWindow"
  | "refusedWindow"
  | "due"
  | "again"
  | "paid"
  | "decided"
  | "over";

/** Where a step stands, and until when; in the phase "evidence" that is when it was promised. */
export interface StepPhase {
  kind: StepPhaseKind;
  until?: number;
}

/** Where a step stands at a moment, as the contract decides it: the last second of each time still counts. */
export function stepPhase(
  step: StepTimes,
  pilot: PilotTimes,
  challengeSeconds: number,
  now: number,
): StepPhase {
  if (step.state === "Settled") return { kind: "paid" };
  if (pilot.state === "Planned") return { kind: "planned", until: Number(step.dueAt) };
  const ended = pilot.endedAt === null ? undefined : Number(pilot.endedAt);
  if (ended !== undefined && step.place === RESULT) {
    return { kind: step.state === "Accepted" ? "decided" : "over" };
  }
  const windowEnd = Number(step.judgedAt ?? 0) + challengeSeconds;
  switch (step.state) {
    case "Awaited":
      return ended === undefined ? { kind: "evidence", until: Number(step.dueAt) } : { kind: "over" };
    case "Submitted":
      return awaitVerdict("judging", ended && ended + JUDGING_SECONDS, now);
    case "Contested":
      return awaitVerdict(
        "contested",
        ended && Math.max(ended, Number(step.contestedAt ?? 0)) + JUDGING_SECONDS,
        now,
      );
    case "Accepted":
      return now <= windowEnd ? { kind: "acceptedWindow", until: windowEnd } : { kind: "due" };
    case "Refused":
      if (now <= windowEnd) return { kind: "refusedWindow", until: windowEnd };
      return { kind: ended === undefined ? "again" : "over" };
  }
}

function awaitVerdict(kind: "judging" | "contested", until: number | undefined, now: number): StepPhase {
  if (until === undefined) return { kind };
  return now <= until ? { kind, until } : { kind: "over" };
}

/** Whether a verdict can still be contested: once for each piece of evidence, within its window. */
export function isContestable({ kind }: StepPhase, step: Pick<StepTimes, "contestedAt">): boolean {
  return (kind === "acceptedWindow" || kind === "refusedWindow") && step.contestedAt === null;
}
