import type { PilotState } from "@engine/protocol/enums";
import type { PilotGroup } from "@/features/pilots/api/pilot-groups.ts";
import {
  type PilotTimes,
  RESULT,
  type StepPhaseKind,
  type StepTimes,
  stepPhase,
} from "@/features/pilots/api/step-phase.ts";

interface GroupedPilot extends PilotTimes {
  milestones: readonly StepTimes[];
}

const groupOfPhase: Partial<Record<StepPhaseKind, PilotGroup>> = {
  judging: "verdict",
  contested: "verdict",
  acceptedWindow: "window",
  refusedWindow: "window",
  due: "window",
};

/** A verdict that is awaited comes first, then what its window keeps open; otherwise the lead is to act. */
export function pilotGroup(pilot: GroupedPilot, challengeSeconds: number, now: number): PilotGroup {
  if (pilot.state === "Planned") return "planned";
  if (hasEnded(pilot.state)) return "ended";
  const groups = pilot.milestones.map(
    (step) => groupOfPhase[stepPhase(step, pilot, challengeSeconds, now).kind],
  );
  if (groups.includes("verdict")) return "verdict";
  return groups.includes("window") ? "window" : "evidence";
}

/** Whether a pilot is over, for whatever reason. */
export function hasEnded(state: PilotState): boolean {
  return state !== "Planned" && state !== "Running";
}

/** How many milestones are accepted or paid, of how many. */
export function progressOf(steps: readonly StepTimes[]): { done: number; all: number } {
  const milestones = steps.filter(({ place }) => place !== RESULT);
  const done = milestones.filter(({ state }) => state === "Accepted" || state === "Settled");
  return { done: done.length, all: milestones.length };
}
