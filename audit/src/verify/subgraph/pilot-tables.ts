import { COMPARISON_NAMES } from "@engine/protocol/enums";
import { NO_HASH } from "../../state/context.ts";
import { stepName } from "../../state/pilots/events.ts";
import { type PilotRecord, RESULT, type StepRecord } from "../../state/pilots/state.ts";
import type { Row, Table } from "./table.ts";
import { hashOrNull, idOf, numberId, orNull, type World } from "./world.ts";

/** Pilots with their milestones and results. */
export function pilotTables(world: World): Table[] {
  return [pilots(world), milestones(world)];
}

function pilots(world: World): Table {
  const rows = [...world.state.pilots.byId.values()].map((pilot): [string, Row] => [
    idOf([pilot.id, 4]),
    { ...planOf(pilot), ...moneyOf(world, pilot), ...endOf(pilot) },
  ]);
  return { entity: "pilots", rows: new Map(rows), nameOf: (_, { number }) => `pilot ${number}` };
}

function planOf(pilot: PilotRecord): Row {
  const { id, ideaId, version, teamId, leadId, payeeId, documentHash, target } = pilot;
  return {
    ...{ number: id, "idea.number": ideaId, version, "team.number": teamId },
    ...{ "lead.number": leadId, "payee.number": payeeId, "plan.hash": documentHash },
    comparison: COMPARISON_NAMES[target.comparison] ?? "",
    targetValue: target.value,
    measureSeconds: target.measureSeconds,
    stopIfMissed: pilot.stopIfMissed,
    revisitHours: pilot.revisitHours,
    endsAt: pilot.endsAt,
    milestoneCount: pilot.steps.length,
    plannedAt: pilot.plannedAt.timestamp,
    block: pilot.plannedAt.block,
    transaction: pilot.plannedAt.txHash,
  };
}

function moneyOf({ state }: World, pilot: PilotRecord): Row {
  const { id, budget, paid, returned, startedAt } = pilot;
  return {
    ...{ budget, paid, returned, reserved: pilot.reserved },
    "pot.number": startedAt === 0 ? null : id,
    "latestGrant.id": numberId(state.grants.latest.get(id) ?? 0),
  };
}

function endOf({ state, startedAt, endedAt, ending }: PilotRecord): Row {
  const byResult = state === "TargetMet" || state === "TargetMissed";
  return {
    ...{ state, startedAt: orNull(startedAt), endedAt: orNull(endedAt) },
    actual: ending && byResult ? ending.actual : null,
    "endReason.hash": hashOrNull(ending?.reasonHash ?? NO_HASH),
    "endedBy.id": numberId(ending?.actorId ?? 0),
  };
}

function milestones({ state }: World): Table {
  const names = new Map<string, string>();
  const rows = [...state.pilots.byId.values()].flatMap((pilot) =>
    [...pilot.steps, pilot.result].map((step): [string, Row] => {
      const id = idOf([pilot.id, 4], [step.place, 1]);
      names.set(id, stepName({ pilotId: pilot.id, place: step.place }));
      return [id, { "pilot.number": pilot.id, ...stepOf(step) }];
    }),
  );
  return { entity: "milestones", rows: new Map(rows), nameOf: (id) => names.get(id) ?? id };
}

function stepOf(step: StepRecord): Row {
  const { place, amount, dueAt, state, submittedAt, qualityBps, verifierId, judgedAt, contest, paid } = step;
  return {
    ...{ place, amount, dueAt, state, "evidence.hash": hashOrNull(step.evidenceHash) },
    submittedAt: submittedAt?.timestamp ?? null,
    actual: place === RESULT && submittedAt ? step.actual : null,
    qualityBps: judgedAt === 0 ? null : qualityBps,
    "verifier.id": numberId(verifierId),
    judgedAt: orNull(judgedAt),
    "contestedBy.id": numberId(contest?.actorId ?? 0),
    contestedAt: contest?.at ?? null,
    paid: paid?.amount ?? null,
    paidAt: paid?.at.timestamp ?? null,
    paidIn: paid?.at.txHash ?? null,
  };
}
