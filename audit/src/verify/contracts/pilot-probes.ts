import { EVIDENCE_STATE_NAMES, PILOT_STATE_NAMES } from "@engine/protocol/enums";
import type { Target } from "../../contracts.ts";
import type { EngineState } from "../../state/context.ts";
import { stepName } from "../../state/pilots/events.ts";
import type { PilotRecord, StepRecord } from "../../state/pilots/state.ts";
import { reservedFor } from "../../state/pilots/steps.ts";
import { challengeSecondsOf } from "../../state/terms.ts";
import type { Probe } from "./probe.ts";

const contract = "Pilots" as const;

/** What Pilots should answer at `now` (seconds): every pilot with its milestones, result and reserve. */
export function pilotProbes({ pilots, ideas }: EngineState, target: Target, now: number): Probe[] {
  const challengeSeconds = challengeSecondsOf(target);
  const subject = "Pilots";
  return [
    { contract, subject, functionName: "pilotCount", expected: pilots.byId.size },
    { contract, subject, functionName: "challengeSeconds", expected: challengeSeconds },
    ...[...ideas.byId.keys()].map((ideaId) => ({
      contract,
      subject: `idea ${ideaId}`,
      functionName: "latestPilotOf",
      args: [ideaId],
      expected: pilots.latest.get(ideaId) ?? 0,
    })),
    ...[...pilots.byId.values()].flatMap((pilot) => pilotProbe(pilot, challengeSeconds, now)),
  ];
}

function pilotProbe(pilot: PilotRecord, challengeSeconds: number, now: number): Probe[] {
  const about = { contract, subject: `pilot ${pilot.id}`, args: [pilot.id] };
  const { steps, endedAt, target } = pilot;
  const reserved = endedAt === 0 ? 0n : reservedFor(steps, endedAt, challengeSeconds, now);
  return [
    { ...about, functionName: "pilotOf", expected: answerOf(pilot) },
    { ...about, functionName: "targetOf", expected: target },
    { ...about, functionName: "reservedOf", expected: reserved },
    ...[...steps, pilot.result].map((step) => stepProbe(pilot.id, step)),
  ];
}

function answerOf(pilot: PilotRecord) {
  const { ideaId, version, teamId, leadId, payeeId, stopIfMissed, revisitHours } = pilot;
  const { startedAt, endsAt, endedAt, budget, paid } = pilot;
  const state = PILOT_STATE_NAMES.indexOf(pilot.state);
  return {
    ...{ ideaId, version, teamId, leadId, payeeId, state, milestones: pilot.steps.length },
    ...{ stopIfMissed, revisitHours, startedAt, endsAt, endedAt, budget, paid },
  };
}

function stepProbe(pilotId: number, step: StepRecord): Probe {
  const { place, amount, dueAt, qualityBps, verifierId, judgedAt, actual, evidenceHash } = step;
  const state = EVIDENCE_STATE_NAMES.indexOf(step.state);
  const contested = step.contest !== undefined;
  return {
    contract,
    subject: stepName({ pilotId, place }),
    functionName: "milestoneOf",
    args: [pilotId, place],
    expected: { amount, dueAt, state, qualityBps, verifierId, judgedAt, contested, actual, evidenceHash },
  };
}
