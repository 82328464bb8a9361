import type { EvidenceState, PilotState } from "@engine/protocol/enums";
import type { Hex } from "viem";
import type { EventOf, Place } from "../../contracts.ts";
import type { EngineState } from "../context.ts";
import { creditsOf } from "../ideas/state.ts";

/** The place at which a pilot's result stands; milestones stand at 0 to 15. */
export const RESULT = 255;

type Planned = Extract<EventOf<"Pilots">, { eventName: "PilotPlanned" }>["args"];

/** A milestone, or the result: what is awaited, handed in, judged and contested. */
export interface StepRecord {
  place: number;
  /** 0 for the result. */
  amount: bigint;
  dueAt: number;
  state: EvidenceState;
  evidenceHash: Hex;
  submittedAt: Place | undefined;
  /** For the result: the measured value. */
  actual: bigint;
  qualityBps: number;
  verifierId: number;
  /** When the newest verdict was given, 0 before. */
  judgedAt: number;
  /** Who contested the first verdict on the evidence at hand. */
  contest: { actorId: number; at: number } | undefined;
  /** What was paid for it, and when; undefined until then. */
  paid: { amount: bigint; at: Place } | undefined;
}

export interface PilotRecord {
  id: number;
  ideaId: number;
  version: number;
  teamId: number;
  leadId: number;
  payeeId: number;
  documentHash: Hex;
  target: Planned["target"];
  stopIfMissed: boolean;
  revisitHours: number;
  state: PilotState;
  plannedAt: Place;
  startedAt: number;
  endsAt: number;
  endedAt: number;
  budget: bigint;
  paid: bigint;
  /** Milestones in order. */
  steps: StepRecord[];
  result: StepRecord;
  /** All that was handed in, by place, the first first. */
  handedIn: { place: number; hash: Hex }[];
  /** Who judged evidence, in order. */
  verdicts: { verifierId: number; at: Place }[];
  /** Reasons of verdicts and contests, by place. */
  words: { place: number; hash: Hex }[];
  /** How it ended, undefined before. */
  ending: { actual: bigint; reasonHash: Hex; actorId: number; at: Place } | undefined;
  /** Money that went back to the team, at the end and afterwards. */
  returned: bigint;
  /** What its pot was to keep when it ended or last returned money. */
  reserved: bigint;
}

export interface PilotsState {
  byId: Map<number, PilotRecord>;
  /** The pilot that was last started for each idea. */
  latest: Map<number, number>;
}

export function emptyPilots(): PilotsState {
  return { byId: new Map(), latest: new Map() };
}

/** The pilot that was last started for an idea. */
export function latestPilotOf({ byId, latest }: PilotsState, ideaId: number): PilotRecord | undefined {
  return byId.get(latest.get(ideaId) ?? 0);
}

/** A milestone by its place, or the result; undefined for a place that a pilot does not have. */
export function stepAt({ steps, result }: PilotRecord, place: number): StepRecord | undefined {
  return place === RESULT ? result : steps[place];
}

/** Whether a member leads a pilot, is paid by it, or is credited on its idea. */
export function tookPart({ ideas }: EngineState, pilot: PilotRecord, memberId: number): boolean {
  const idea = ideas.byId.get(pilot.ideaId);
  const isCredited = idea !== undefined && creditsOf(idea).some((share) => share.memberId === memberId);
  return memberId === pilot.leadId || memberId === pilot.payeeId || isCredited;
}
