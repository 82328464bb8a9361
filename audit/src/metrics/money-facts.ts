import type { OutcomeKind } from "@engine/protocol/enums";

/** A pilot as the metrics see one. Times are in seconds, money is in the settlement token's smallest unit. */
export interface PilotFact {
  id: number;
  ideaId: number;
  leadId: number;
  /** When it ended by its result, by time, or early; undefined while planned or running, and if it was dropped. */
  endedAt: number | undefined;
  /** Whether it says what was learnt: evidence of its result, or a reason for stopping early. */
  isExplained: boolean;
  /** What was paid for milestones. */
  payments: readonly { amount: bigint; at: number }[];
  verdicts: readonly { memberId: number; at: number }[];
}

/** A team's grant that funded a pilot. */
export interface GrantFact {
  id: number;
  ideaId: number;
  amount: bigint;
  /** Whether the team's autonomy was enough, so that no ballot decided. */
  byAutonomy: boolean;
  at: number;
}

/** Money that governance gave to a team. */
export interface AllocationFact {
  teamId: number;
  amount: bigint;
  at: number;
}

/** A doubt about an idea. */
export interface FlagFact {
  raisedAt: number;
  /** Undefined until it was upheld or dismissed. */
  resolvedAt: number | undefined;
  upheld: boolean;
}

/** What an implemented idea is said to have brought. */
export interface ReportFact {
  id: number;
  ideaId: number;
  kind: OutcomeKind;
  /** When it was attested; undefined until then, and if it was disputed. */
  attestedAt: number | undefined;
  benefit: bigint;
  /** Efficiency: hours saved × 100. */
  actual: bigint;
  /** Satisfaction: how many were satisfied, of how many asked. */
  before: { positive: number; asked: number };
  after: { positive: number; asked: number };
  /** Who judged it, and when. */
  judgements: readonly { memberId: number; at: number }[];
}

/** Rewards credited to an idea's people; `lineage` is the part of `added` for the ideas that it stands on. */
export interface RewardFact {
  ideaId: number;
  added: bigint;
  lineage: bigint;
  at: number;
}

/** Roles of the permission book that people hold; the others are for contracts. */
export const PEOPLES_ROLES = ["identity", "curator", "issuer", "guardian"] as const;

/** A role or office for people, and how many active members hold it at the block. */
export interface RoleFact {
  name: string;
  holders: number;
}

/** Budgets, pilots, outcomes, rewards, and who is trusted with what. */
export interface MoneyFacts {
  pilots: readonly PilotFact[];
  grants: readonly GrantFact[];
  allocations: readonly AllocationFact[];
  flags: readonly FlagFact[];
  reports: readonly ReportFact[];
  rewards: readonly RewardFact[];
  /** Reviewers' parts of a season's pool. */
  poolShares: readonly { memberId: number; amount: bigint; at: number }[];
  /** Rewards that were paid out. */
  pulls: readonly { memberId: number; amount: bigint; at: number }[];
  roles: readonly RoleFact[];
  /** When proposals to the governor were carried out. */
  executions: readonly number[];
}
