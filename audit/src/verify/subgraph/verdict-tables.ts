import { stepName } from "../../state/pilots/events.ts";
import type { Row, Table } from "./table.ts";
import { eventId, eventsNamed, hashOrNull, idOf, numberId, type World, whereabouts } from "./world.ts";

/** Evidence handed in, what verifiers said of it, and what was contested. */
export function verdictTables(world: World): Table[] {
  return [evidence(world), verdicts(world), contests(world)];
}

interface Step {
  pilotId: number;
  place: number;
}

const stepOf = ({ pilotId, place }: Step): Row => ({
  "pilot.number": pilotId,
  "milestone.place": place,
  "milestone.id": idOf([pilotId, 4], [place, 1]),
});

const nameOf = (_: string, row: Row) =>
  stepName({ pilotId: Number(row["pilot.number"]), place: Number(row["milestone.place"]) });

function evidence(world: World): Table {
  const rows = eventsNamed(world, "Pilots", "EvidenceSubmitted").map(({ args, at }): [string, Row] => {
    const { evidenceHash, actual, actorId } = args;
    const named = { ...stepOf(args), "document.hash": evidenceHash, actual };
    return [eventId(at), { ...named, "actor.id": numberId(actorId), ...whereabouts(at) }];
  });
  return { entity: "evidences", rows: new Map(rows), nameOf };
}

function verdicts(world: World): Table {
  const rows = eventsNamed(world, "Pilots", "VerdictGiven").map(({ args, at }): [string, Row] => {
    const { evidenceHash, accepted, qualityBps, reasonHash, isFinal, verifierId } = args;
    const word = { ...stepOf(args), "evidence.hash": evidenceHash, accepted, qualityBps, isFinal };
    const reason = { "reason.hash": hashOrNull(reasonHash), "verifier.id": numberId(verifierId) };
    return [eventId(at), { ...word, ...reason, ...whereabouts(at) }];
  });
  return { entity: "verdicts", rows: new Map(rows), nameOf };
}

function contests(world: World): Table {
  const rows = eventsNamed(world, "Pilots", "VerdictContested").map(({ args, at }): [string, Row] => {
    const reason = { "reason.hash": hashOrNull(args.reasonHash), "actor.id": numberId(args.actorId) };
    return [eventId(at), { ...stepOf(args), ...reason, ...whereabouts(at) }];
  });
  return { entity: "contests", rows: new Map(rows), nameOf };
}
