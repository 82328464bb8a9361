import type { Source, Stage } from "@engine/protocol/enums";
import type {
  EntryFact,
  Facts,
  IdeaFact,
  MemberFact,
  ReviewFact,
  RoundFact,
  ScorecardFact,
  StageFact,
  VoteFact,
} from "../../src/metrics/facts.ts";
import type { PilotFact, ReportFact } from "../../src/metrics/money-facts.ts";

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
  pilots: [],
  grants: [],
  allocations: [],
  flags: [],
  reports: [],
  rewards: [],
  poolShares: [],
  pulls: [],
  roles: [],
  executions: [],
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
    channel: "App",
    submittedAt: day * DAY,
    stages: [on(day, "Submitted", { hasReason: false }), ...stages],
    parents: [],
    merged: [],
    credits: [{ memberId: more.authorId ?? id, shareBps: 10_000 }],
    ...more,
  };
}

/** A pilot of idea `id`, led by member `id`, that ended on a day with a result, or still runs. */
export function pilot(id: number, endedOn: number | undefined, more: Partial<PilotFact> = {}): PilotFact {
  return {
    ...{ id, ideaId: id, leadId: id, endedAt: endedOn === undefined ? undefined : endedOn * DAY },
    ...{ isExplained: true, payments: [], verdicts: [], ...more },
  };
}

/** A report on idea `id` that was attested on a day, or not. */
export function report(
  id: number,
  kind: ReportFact["kind"],
  attestedOn: number | undefined,
  more: Partial<ReportFact> = {},
): ReportFact {
  return {
    ...{ id, ideaId: id, kind, attestedAt: attestedOn === undefined ? undefined : attestedOn * DAY },
    ...{ benefit: 0n, actual: 0n, judgements: [] },
    ...{ before: { positive: 0, asked: 0 }, after: { positive: 0, asked: 0 }, ...more },
  };
}

/** A scorecard of middling marks, revealed on day 80, with a forecast. */
export function card(memberId: number, forecastBps = 7000, more: Partial<ScorecardFact> = {}): ScorecardFact {
  return {
    ...{ memberId, at: 80 * DAY, feasibility: 3, impact: 3, alignment: 3, forecastBps, counted: true },
    ...{ calibration: undefined, ...more },
  };
}

/** The same, once its forecast was held against what happened, on day 95 unless said otherwise. */
export function calibrated(memberId: number, forecastBps: number, met: boolean, day = 95): ScorecardFact {
  const squaredError = (forecastBps - (met ? 10_000 : 0)) ** 2;
  return card(memberId, forecastBps, { calibration: { met, squaredError, at: day * DAY } });
}

/** A review of idea `id` that ended on day 90, with a score or without one. */
export function review(id: number, score: number | undefined, scorecards: ScorecardFact[] = []): ReviewFact {
  return { id, ideaId: id, result: score ? "Ready" : "Unreviewed", closedAt: 90 * DAY, score, scorecards };
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
