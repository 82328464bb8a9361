import type { Channel, Outcome, ReviewResult, Source, Stage } from "@engine/protocol/enums";
import type { MoneyFacts } from "./money-facts.ts";

/** A member as the metrics see one. Times are in seconds. */
export interface MemberFact {
  id: number;
  source: Source;
  /** Whether the membership is in good standing at the block. */
  enrolled: boolean;
}

/** One entry into a stage. */
export interface StageFact {
  stage: Stage;
  at: number;
  /** Whether a reason document was given. */
  hasReason: boolean;
  /** Whether a ballot decided it (the organisation's scope), or a team under its own limit. */
  scope: "organisation" | "team" | "none";
}

export interface IdeaFact {
  id: number;
  /** 0 while a filed idea is unclaimed. */
  authorId: number;
  /** Member who wrote it down for someone else, 0 if none. */
  filedById: number;
  source: Source;
  channel: Channel;
  submittedAt: number;
  /** Every stage it was in, `Submitted` first, in order. */
  stages: readonly StageFact[];
  /** Ideas it builds on. */
  parents: readonly number[];
  /** Ideas that were merged into it. */
  merged: readonly number[];
  credits: readonly { memberId: number; shareBps: number }[];
}

/** One voter's word on one entry. Abstentions and blanks are not for or against. */
export interface VoteFact {
  /** Member behind the voter's address, 0 if unknown. */
  memberId: number;
  choice: "For" | "Against" | "Abstain";
  weight: bigint;
}

export interface EntryFact {
  ideaId: number;
  votes: readonly VoteFact[];
  /** Undefined until settled. */
  outcome: Outcome | undefined;
  refusedBefore: boolean;
}

export interface RoundFact {
  id: number;
  snapshot: number;
  closesAt: number;
  supply: bigint;
  /** Accounts with votes at the snapshot. */
  eligible: number;
  ballots: readonly { memberId: number; weight: bigint; at: number }[];
  entries: readonly EntryFact[];
  rules: { quorumBps: number; approvalBps: number; capBps: number; memberMajority: boolean };
}

/** A scorecard that was revealed. */
export interface ScorecardFact {
  memberId: number;
  /** When it was revealed. */
  at: number;
  feasibility: number;
  impact: number;
  alignment: number;
  forecastBps: number;
  /** Whether it counted: its author was not credited when the review ended. */
  counted: boolean;
  /** What came of the forecast; undefined until it was held against the pilot's outcome. */
  calibration: { met: boolean; squaredError: number; at: number } | undefined;
}

export interface ReviewFact {
  id: number;
  ideaId: number;
  result: ReviewResult;
  /** Undefined while open. */
  closedAt: number | undefined;
  /** Weighted mean × 100, 100 to 500; undefined while open, if void, and if too few revealed. */
  score: number | undefined;
  scorecards: readonly ScorecardFact[];
}

/** Points for each kind of event from a time on, in the order of `POINTS_EVENT_NAMES`. */
export interface PolicyFact {
  version: number;
  from: number;
  weights: readonly number[];
}

/** Thanks that one member gave another. */
export interface KudosFact {
  fromId: number;
  toId: number;
  amount: number;
  at: number;
}

/** A member who was invited to an activity, or was there, or both. */
export interface ParticipationFact {
  activityId: number;
  /** When the activity begins. */
  startsAt: number;
  memberId: number;
  invited: boolean;
  /** When the member said that they were there; undefined if they did not. */
  attendedAt: number | undefined;
}

/** All that the metrics are computed from: taken from logs by the audit, or from indexed rows by the dApp. */
export interface Facts extends MoneyFacts {
  /** Block they hold at. */
  block: number;
  /** That block's time: t1 of the metrics. */
  now: number;
  members: readonly MemberFact[];
  ideas: readonly IdeaFact[];
  rounds: readonly RoundFact[];
  reviews: readonly ReviewFact[];
  /** Points policies, the first one first. */
  policies: readonly PolicyFact[];
  kudos: readonly KudosFact[];
  participations: readonly ParticipationFact[];
  /**
   * What members did: ideas submitted, filed, claimed or revised, scorecards revealed, activities attended, ballots
   * cast, votes on grants and proposals, evidence handed in and judged, outcomes reported and judged, kudos given.
   */
  actions: readonly { memberId: number; at: number }[];
  /** Votes of each account that has any, delegations included. */
  weights: readonly bigint[];
  supply: bigint;
}

/** The time that metrics look at: from `from` on, up to the block itself. */
export interface Window {
  from: number;
  to: number;
}

/** The `seconds` that end with the pinned block, the block's own second included. */
export function windowBefore(now: number, seconds: number): Window {
  return { from: now + 1 - seconds, to: now + 1 };
}

/** The window of the same length that ends where this one begins. */
export function precedingWindow({ from, to }: Window): Window {
  return { from: from - (to - from), to: from };
}

export function isIn({ from, to }: Window, time: number): boolean {
  return time >= from && time < to;
}
