import type { Source, Stage } from "@engine/protocol/enums";
import type {
  EntryFact,
  Facts,
  IdeaFact,
  MemberFact,
  RoundFact,
  StageFact,
  VoteFact,
} from "../../src/metrics/facts.ts";

export const DAY = 86_400;
/** The time of the block that the examples are pinned to. */
export const NOW = 100 * DAY;

export const NO_FACTS: Facts = {
  block: 7,
  now: NOW,
  members: [],
  ideas: [],
  rounds: [],
  reviews: [],
  policies: [],
  kudos: [],
  participations: [],
  actions: [],
  weights: [],
  supply: 0n,
};

export function member(id: number, source: Source, enrolled = true): MemberFact {
  return { id, source, enrolled };
}

/** A day's stage in an example: "Ready on day 3, with a reason". */
export function on(day: number, stage: Stage, more: Partial<StageFact> = {}): StageFact {
  return { stage, at: day * DAY, hasReason: true, scope: "none", ...more };
}

/** An idea submitted on a day, with what became of it. */
export function idea(
  id: number,
  day: number,
  stages: StageFact[] = [],
  more: Partial<IdeaFact> = {},
): IdeaFact {
  return {
    id,
    authorId: id,
    filedById: 0,
    source: "Employee",
    submittedAt: day * DAY,
    stages: [on(day, "Submitted", { hasReason: false }), ...stages],
    parents: [],
    credits: [{ memberId: more.authorId ?? id, shareBps: 10_000 }],
    ...more,
  };
}

export function vote(memberId: number, choice: VoteFact["choice"], weight: number): VoteFact {
  return { memberId, choice, weight: BigInt(weight) };
}

/** A closed round over entries that were settled. A member's ballot weighs the same on each entry. */
export function round(id: number, votes: VoteFact[][], more: Partial<RoundFact> = {}): RoundFact {
  const ballots = new Map(
    votes.flat().map(({ memberId, weight }) => [memberId, { memberId, weight, at: 60 * DAY }]),
  );
  return {
    id,
    snapshot: 50 * DAY,
    closesAt: 90 * DAY,
    supply: 1000n,
    eligible: 10,
    ballots: [...ballots.values()],
    entries: votes.map(
      (entry, index): EntryFact => ({
        ideaId: index + 1,
        votes: entry,
        outcome: "Approved",
        refusedBefore: false,
      }),
    ),
    rules: { quorumBps: 1000, approvalBps: 5000, capBps: 10_000, memberMajority: true },
    ...more,
  };
}
