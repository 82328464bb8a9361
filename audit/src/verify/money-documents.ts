import type { Hex } from "viem";
import type { EngineState } from "../state/context.ts";
import { NO_HASH } from "../state/context.ts";
import type { FlagRecord } from "../state/flags/state.ts";
import type { ReportRecord } from "../state/outcomes/state.ts";
import { stepName } from "../state/pilots/events.ts";
import type { PilotRecord } from "../state/pilots/state.ts";
import type { TeamRecord } from "../state/teams/state.ts";
import type { DocumentReference } from "./document-references.ts";

/** What people wrote about teams, grants, pilots, flags and outcomes. */
export function moneyDocuments({ teams, grants, pilots, flags, outcomes }: EngineState): DocumentReference[] {
  return [
    ...[...teams.byId.values()].flatMap(teamCharters),
    ...[...grants.byId.values()].map(({ id, reasonHash }) => reason(reasonHash, `grant ${id}`)),
    ...[...pilots.byId.values()].flatMap(pilotDocuments),
    ...[...flags.byId.values()].flatMap(flagReasons),
    ...[...outcomes.byId.values()].flatMap(reportDocuments),
  ];
}

function reason(hash: Hex, subject: string): DocumentReference {
  return { hash, kind: "reason", subject: `reason given on ${subject}` };
}

function teamCharters({ id, charters }: TeamRecord): DocumentReference[] {
  return charters.map((hash) => ({ hash, kind: "charter", subject: `charter of team ${id}` }));
}

function evidence(hash: Hex, subject: string): DocumentReference {
  return { hash, kind: "evidence", subject: `evidence for ${subject}` };
}

function pilotDocuments({ id, documentHash, handedIn, words, ending }: PilotRecord): DocumentReference[] {
  const plan = { hash: documentHash, kind: "plan" as const, subject: `plan of pilot ${id}` };
  const evidences = handedIn.map(({ place, hash }) => evidence(hash, stepName({ pilotId: id, place })));
  const steps = words.map(({ place, hash }) => reason(hash, stepName({ pilotId: id, place })));
  return [plan, ...evidences, ...steps, reason(ending?.reasonHash ?? NO_HASH, `the end of pilot ${id}`)];
}

function flagReasons({ id, reasonHash, answer, resolution }: FlagRecord): DocumentReference[] {
  const hashes = [reasonHash, answer?.hash ?? NO_HASH, resolution?.hash ?? NO_HASH];
  return hashes.map((hash) => reason(hash, `flag ${id}`));
}

function reportDocuments({ id, statement, judgements }: ReportRecord): DocumentReference[] {
  const reasons = [...judgements.values()].map(({ reasonHash }) => reason(reasonHash, `report ${id}`));
  return [evidence(statement.evidenceHash, `report ${id}`), ...reasons];
}
