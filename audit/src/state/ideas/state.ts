import type { Address, Hex } from "viem";
import type { Place } from "../../contracts.ts";

export interface CreditShare {
  memberId: number;
  shareBps: number;
}

/** One stage change as it was logged. */
export interface Move {
  from: number;
  to: number;
  ground: number;
  reasonHash: Hex;
  causeId: number;
  actorId: number;
  module: Address;
  version: number;
  at: Place;
}

/** One idea with its whole history. */
export interface IdeaRecord {
  id: number;
  /** 0 while a filed idea is unclaimed. */
  authorId: number;
  /** Member who wrote it down for someone else, 0 if the author did it. */
  filedById: number;
  /** Where it came from, as a source's number. */
  source: number;
  challengeId: number;
  channel: number;
  version: number;
  contentHash: Hex;
  /** Text of each version, the first one first. */
  versions: Hex[];
  stage: number;
  appealed: boolean;
  submittedAt: number;
  stageSince: number;
  revisitAt: number;
  parents: readonly number[];
  /** Parents, then ideas merged into it. */
  lineage: number[];
  /** The split, empty if there is none. */
  credits: CreditShare[];
  claimKey: Address;
  /** Entries in the audit digest. */
  records: number;
  head: Hex;
  moves: Move[];
  submission: Place;
}

export interface ChallengeRecord {
  opensAt: number;
  closesAt: number;
  audience: number;
  rubricId: number;
  teamId: number;
  documentHash: Hex;
  /** 0 unless closed early. */
  reasonHash: Hex;
}

/** A stage change that a module's own log promised in the same transaction. */
export interface ExpectedMove {
  /** What decides it, as people call it. */
  decider: "round" | "review" | "pilot";
  ideaId: number;
  to: number;
  ground: number;
  reasonHash: Hex;
  revisitAt: number;
  causeId: number;
  /** Member whom it names as the one who did it; anyone if undefined. */
  actorId?: number | undefined;
}

export interface IdeasState {
  byId: Map<number, IdeaRecord>;
  count: number;
  challenges: Map<number, ChallengeRecord>;
  pausedUntil: number;
  expectedMoves: ExpectedMove[];
  /** Who submitted, filed, claimed or revised an idea, and when (seconds). */
  actions: { memberId: number; at: number }[];
}

export function emptyIdeas(): IdeasState {
  return {
    byId: new Map(),
    count: 0,
    challenges: new Map(),
    pausedUntil: 0,
    expectedMoves: [],
    actions: [],
  };
}

/** Who is credited: the split, or the author with everything; empty for an unclaimed idea. */
export function creditsOf(idea: IdeaRecord): CreditShare[] {
  if (idea.credits.length > 0) return idea.credits;
  return idea.authorId === 0 ? [] : [{ memberId: idea.authorId, shareBps: 10_000 }];
}
