import { OUTCOME_KIND_NAMES } from "@engine/protocol/enums";
import { type EngineState, NO_HASH } from "../state/context.ts";
import type { GrantRecord } from "../state/grants/state.ts";
import type { ReportRecord } from "../state/outcomes/state.ts";
import type { PilotRecord } from "../state/pilots/state.ts";
import type { GrantFact, MoneyFacts, PilotFact, ReportFact } from "./money-facts.ts";
import { rolesOf } from "./roles-of-state.ts";

/** What the replayed state says of budgets, pilots, outcomes and rewards at a time (seconds). */
export function moneyFactsOf(state: EngineState, now: number): MoneyFacts {
  const { pilots, grants, treasury, flags, outcomes, governor } = state;
  return {
    pilots: [...pilots.byId.values()].map(pilotFact),
    grants: [...grants.byId.values()].flatMap(grantFacts),
    allocations: treasury.allocations.map((each) => ({ ...each, at: each.at.timestamp })),
    flags: [...flags.byId.values()].map(({ raisedAt, resolution, state: standing }) => ({
      raisedAt: raisedAt.timestamp,
      resolvedAt: resolution?.at.timestamp,
      upheld: standing === "Upheld",
    })),
    reports: [...outcomes.byId.values()].map(reportFact),
    ...rewardsOf(state),
    roles: rolesOf(state, now),
    executions: [...governor.proposals.values()].flatMap(({ executedAt }) => executedAt?.timestamp ?? []),
  };
}

function rewardsOf({ rewards }: EngineState): Pick<MoneyFacts, "rewards" | "poolShares" | "pulls"> {
  return {
    rewards: rewards.credits.map(({ ideaId, added, lineage, at }) => ({
      ...{ ideaId, added, lineage, at: at.timestamp },
    })),
    poolShares: [...rewards.pools.values()].flatMap(({ shares }) =>
      [...shares].map(([memberId, { amount, at }]) => ({ memberId, amount, at: at.timestamp })),
    ),
    pulls: rewards.pulls.map(({ memberId, amount, at }) => ({ memberId, amount, at: at.timestamp })),
  };
}

function pilotFact(pilot: PilotRecord): PilotFact {
  const { id, ideaId, leadId, state, steps, result, ending, verdicts } = pilot;
  const isOver = ending !== undefined && state !== "Dropped";
  const isStopped = ending !== undefined && ending.reasonHash !== NO_HASH;
  return {
    ...{ id, ideaId, leadId, endedAt: isOver ? ending.at.timestamp : undefined },
    isExplained: isStopped || result.submittedAt !== undefined,
    payments: steps.flatMap(({ paid }) => (paid ? [{ amount: paid.amount, at: paid.at.timestamp }] : [])),
    verdicts: verdicts.map(({ verifierId, at }) => ({ memberId: verifierId, at: at.timestamp })),
  };
}

function grantFacts({ id, ideaId, amount, byAutonomy, state, closedAt }: GrantRecord): GrantFact[] {
  if (state !== "Funded" || !closedAt) return [];
  return [{ id, ideaId, amount, byAutonomy, at: closedAt.timestamp }];
}

function reportFact({ id, statement, state, benefit, judgements, decidedAt }: ReportRecord): ReportFact {
  const { ideaId, kind, actual, positiveBefore, askedBefore, positiveAfter, askedAfter } = statement;
  return {
    ...{ id, ideaId, kind: OUTCOME_KIND_NAMES[kind] ?? "Cost", benefit, actual },
    attestedAt: state === "Attested" ? decidedAt?.timestamp : undefined,
    before: { positive: positiveBefore, asked: askedBefore },
    after: { positive: positiveAfter, asked: askedAfter },
    judgements: [...judgements].map(([memberId, { at }]) => ({ memberId, at: at.timestamp })),
  };
}
