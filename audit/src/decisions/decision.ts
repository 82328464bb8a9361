import type { Hex } from "viem";

/** What is decided in the engine: see the table in audit/README.md. */
export const DECISION_KINDS = [
  "stage",
  "ballot",
  "review",
  "grant",
  "verdict",
  "pilot",
  "attestation",
  "flag",
  "proposal",
  "parameter",
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** The events that tell a decision, by kind. */
export const DECISION_EVENTS = {
  stage: ["StageChanged"],
  ballot: ["EntrySettled"],
  review: ["ReviewClosed"],
  grant: ["GrantClosed"],
  verdict: ["VerdictGiven"],
  pilot: ["PilotEnded"],
  attestation: ["OutcomeDecided"],
  flag: ["FlagResolved"],
  proposal: ["ProposalQueued", "ProposalExecuted", "ProposalCanceled", "ProposalClosed"],
  parameter: [
    ...["RulesChanged", "RubricPublished", "PointsPolicySet", "RewardRulesSet", "ReviewersPoolSet"],
    ...["KudosAllowanceSet", "AutonomySet", "CommunityDoorSet", "TransfersOpened", "MinDelayChange"],
    ...["VotingDelaySet", "VotingPeriodSet", "ProposalThresholdSet", "QuorumNumeratorUpdated"],
    ...["LateQuorumVoteExtensionSet", "ProposalGuardianSet"],
  ],
} as const satisfies Record<DecisionKind, readonly string[]>;

/** The kind of decision that an event tells; undefined if it tells none. */
export function kindOfEvent(eventName: string): DecisionKind | undefined {
  return DECISION_KINDS.find((kind) => (DECISION_EVENTS[kind] as readonly string[]).includes(eventName));
}

/** Who decides: a member by number, a group, somebody who is no member, or the rules alone. */
export type Decider =
  | { by: "member"; memberId: number }
  | { by: "voters" | "reviewers" | "seats" | "judges" | "tokens" | "governance" | "outsider" | "rule" };

/** What was decided on. */
export type Subject =
  | { type: "idea" | "review" | "grant" | "pilot" | "report" | "flag"; number: number }
  /** An idea in a round. */
  | { type: "entry"; number: number; ideaId: number }
  /** A pilot's milestone, or its result at place 255. */
  | { type: "step"; number: number; place: number }
  | { type: "proposal"; id: Hex }
  /** What an event of that name sets. */
  | { type: "parameter"; event: string };

/** One decision, as it was made. Words are the contracts' own. */
export interface Decision {
  kind: DecisionKind;
  event: string;
  subject: Subject;
  /** The idea it concerns, if it concerns one. */
  ideaId: number | undefined;
  outcome: string;
  /** Why, in one word; empty where no ground is given. */
  ground: string;
  /** The document that says why, and its text where it is known; a proposal's own words. */
  reasonHash: Hex | undefined;
  reason: string;
  decider: Decider;
  /** What it rests on or sets: votes, scores, amounts in the token's smallest units, parameters. */
  numbers: Record<string, string>;
  timestamp: number;
  block: number;
  logIndex: number;
  transaction: Hex;
}
