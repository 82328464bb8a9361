import { flagsAbi } from "@engine/protocol/abi/flags";
import { outcomesAbi } from "@engine/protocol/abi/outcomes";
import { pilotsAbi } from "@engine/protocol/abi/pilots";
import { rewardsAbi } from "@engine/protocol/abi/rewards";
import type { Hex, Log } from "viem";
import { parseEventLogs } from "viem";
import { pair } from "./money.ts";

interface PilotRecord {
  id: number;
  /** Blocks of its start and its end. */
  startedIn: bigint | undefined;
  endedIn: bigint | undefined;
}

/** What the chain shows of pilots, outcomes and rewards. Pairs are `<first> <second>`. */
export interface PilotsRecord {
  /** By the hash of the plan. */
  pilots: Map<Hex, PilotRecord>;
  /** Hashes of what was handed in as evidence. */
  evidence: Set<Hex>;
  /** By the hash of the evidence: the block of the newest verdict. */
  judged: Map<Hex, bigint | null>;
  /** Pilot and place. */
  paid: Set<string>;
  /** By the hash of the evidence. */
  reports: Map<Hex, number>;
  /** Report and member. */
  attested: Set<string>;
  /** By the hash of the reason. */
  flags: Map<Hex, number>;
  answered: Set<number>;
  resolved: Set<number>;
  /** What each idea had earned in all after each of its credits. */
  credited: Map<number, Set<bigint>>;
  /** Members who pulled. */
  pulled: Set<number>;
}

export const pilotAbi = [...pilotsAbi, ...outcomesAbi, ...flagsAbi, ...rewardsAbi] as const;

export function emptyPilots(): PilotsRecord {
  return {
    pilots: new Map(),
    evidence: new Set(),
    judged: new Map(),
    paid: new Set(),
    reports: new Map(),
    attested: new Set(),
    flags: new Map(),
    answered: new Set(),
    resolved: new Set(),
    credited: new Map(),
    pulled: new Set(),
  };
}

export function absorbPilots(record: PilotsRecord, logs: Log[]): void {
  for (const event of parseEventLogs({ abi: pilotAbi, logs })) {
    notePilot(record, event);
    noteOutcome(record, event);
    noteReward(record, event);
  }
}

type PilotEvent = ReturnType<typeof parseEventLogs<typeof pilotAbi>>[number];

function notePilot(record: PilotsRecord, event: PilotEvent): void {
  const blockNumber = event.blockNumber ?? undefined;
  switch (event.eventName) {
    case "PilotPlanned": {
      const { documentHash, pilotId: id } = event.args;
      record.pilots.set(documentHash, { id, startedIn: undefined, endedIn: undefined });
      break;
    }
    case "PilotStarted":
      change(record, event.args.pilotId, { startedIn: blockNumber });
      break;
    case "PilotEnded":
      change(record, event.args.pilotId, { endedIn: blockNumber });
      break;
    case "EvidenceSubmitted":
      record.evidence.add(event.args.evidenceHash);
      break;
    case "VerdictGiven":
      record.judged.set(event.args.evidenceHash, event.blockNumber);
      break;
    case "MilestonePaid":
      record.paid.add(pair(event.args.pilotId, event.args.place));
      break;
  }
}

function noteOutcome(record: PilotsRecord, event: PilotEvent): void {
  switch (event.eventName) {
    case "OutcomeReported":
      record.reports.set(event.args.statement.evidenceHash, event.args.reportId);
      break;
    case "OutcomeJudged":
      record.attested.add(pair(event.args.reportId, event.args.memberId));
      break;
    case "FlagRaised":
      record.flags.set(event.args.reasonHash, event.args.flagId);
      break;
    case "FlagAnswered":
      record.answered.add(event.args.flagId);
      break;
    case "FlagResolved":
      record.resolved.add(event.args.flagId);
      break;
  }
}

function noteReward(record: PilotsRecord, event: PilotEvent): void {
  switch (event.eventName) {
    case "RewardCredited": {
      const { ideaId, total } = event.args;
      record.credited.set(ideaId, new Set([...(record.credited.get(ideaId) ?? []), total]));
      break;
    }
    case "RewardPulled":
      record.pulled.add(event.args.memberId);
      break;
  }
}

function change({ pilots }: PilotsRecord, id: number, news: Partial<PilotRecord>): void {
  for (const pilot of pilots.values()) if (pilot.id === id) Object.assign(pilot, news);
}
