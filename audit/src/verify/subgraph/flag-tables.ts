import { NO_HASH } from "../../state/context.ts";
import type { FlagRecord } from "../../state/flags/state.ts";
import type { Row, Table } from "./table.ts";
import { hashOrNull, idOf, numberId, type World } from "./world.ts";

/** Flags with their answers and ends. */
export function flagTables({ state }: World): Table[] {
  const rows = [...state.flags.byId.values()].map((flag): [string, Row] => [
    idOf([flag.id, 4]),
    { ...raisingOf(flag), ...courseOf(flag) },
  ]);
  return [{ entity: "flags", rows: new Map(rows), nameOf: (_, { number }) => `flag ${number}` }];
}

function raisingOf({ id, ideaId, state, dueAt, raisedById, raisedAt, reasonHash }: FlagRecord): Row {
  return {
    ...{ number: id, "idea.number": ideaId, state, dueAt, "raisedBy.id": numberId(raisedById) },
    raisedAt: raisedAt.timestamp,
    "reason.hash": hashOrNull(reasonHash),
    block: raisedAt.block,
    transaction: raisedAt.txHash,
  };
}

function courseOf({ answeredById, answer, escalation, resolution }: FlagRecord): Row {
  return {
    "answeredBy.id": numberId(answeredById),
    answeredAt: answer?.at.timestamp ?? null,
    "answer.hash": hashOrNull(answer?.hash ?? NO_HASH),
    "escalatedBy.id": numberId(escalation?.actorId ?? 0),
    escalatedAt: escalation?.at.timestamp ?? null,
    "resolvedBy.id": numberId(resolution?.actorId ?? 0),
    resolvedAt: resolution?.at.timestamp ?? null,
    "resolution.hash": hashOrNull(resolution?.hash ?? NO_HASH),
  };
}
