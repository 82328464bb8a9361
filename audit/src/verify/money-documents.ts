import type { Hex } from "viem";
import type { EngineState } from "../state/context.ts";
import { NO_HASH } from "../state/context.ts";
import type { FlagRecord } from "../state/flags/state.ts";
import type { ReportRecord } from "../state/outcomes/state.ts";
import { stepName } from "../state/pilots/events.ts";
import type { PilotRecord } from "../state/pilots/state.ts";
import type { DocumentReference } from "./document-references.ts";

/** Reasons that people gave about grants, pilots, flags and outcomes. */
export function moneyReasons({ grants, pilots, flags, outcomes }: EngineState): DocumentReference[] {
  return [
    ...[...grants.byId.values()].map(({ id, reasonHash }) => reason(reasonHash, `grant ${id}`)),
    ...[...pilots.byId.values()].flatMap(pilotReasons),
    ...[...flags.byId.values()].flatMap(flagReasons),
    ...[...outcomes.byId.values()].flatMap(reportReasons),
  ];
}

function reason(hash: Hex, subject: string): DocumentReference {
  return { hash, kind: "reason", subject: `reason given on ${subject}` };
}

function pilotReasons({ id, words, ending }: PilotRecord): DocumentReference[] {
  const steps = words.map(({ place, hash }) => reason(hash, stepName({ pilotId: id, place })));
  return [...steps, reason(ending?.reasonHash ?? NO_HASH, `the end of pilot ${id}`)];
}

function flagReasons({ id, reasonHash, answer, resolution }: FlagRecord): DocumentReference[] {
  const hashes = [reasonHash, answer?.hash ?? NO_HASH, resolution?.hash ?? NO_HASH];
  return hashes.map((hash) => reason(hash, `flag ${id}`));
}

function reportReasons({ id, judgements }: ReportRecord): DocumentReference[] {
  return [...judgements.values()].map(({ reasonHash }) => reason(reasonHash, `report ${id}`));
}
