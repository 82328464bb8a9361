import type { Row, Table } from "./table.ts";
import { eventId, idOf, numberId, type World } from "./world.ts";

/** The one row of totals. */
export function organisationTable({ state, events }: World): Table {
  const { members, votes, ideas, rounds, reviews, access } = state;
  const weights = [...votes.power.values()].map((power) => power.latest()).filter((weight) => weight > 0n);
  const rules = events.filter(({ eventName }) => eventName === "RulesChanged").length;
  const startedAt = events[0]?.at.timestamp ?? 0;
  const row = {
    members: members.count,
    activeMembers: members.active,
    units: members.units.length,
    challenges: ideas.challenges.size,
    ideas: ideas.count,
    rounds: rounds.byId.size,
    supply: votes.supply.latest(),
    voters: weights.length,
    votesSum: weights.reduce((sum, weight) => sum + weight, 0n),
    votesSquares: weights.reduce((sum, weight) => sum + weight * weight, 0n),
    communityDoorOpen: members.doorOpen,
    transfersOpen: votes.transfersOpen,
    minDelaySeconds: access.minDelay,
    "rules.id": numberId(rules),
    "latestRound.id": numberId(rounds.byId.size),
    rubrics: reviews.rubrics.size,
    "defaultRubric.id": numberId(reviews.defaultRubric),
    reviews: reviews.byId.size,
    teams: state.teams.byId.size,
    pilots: state.pilots.byId.size,
    grants: state.grants.byId.size,
    flags: state.flags.byId.size,
    outcomeReports: state.outcomes.byId.size,
    held: state.treasury.held,
    openReviews: [...reviews.byId.values()].filter(({ result }) => result === "Open").length,
    ...recognition(state, events),
    startedAt,
    seasonsFrom: members.seasonsFrom,
  };
  return {
    entity: "organisations",
    rows: new Map(events.length > 0 ? [[idOf([1, 4]), row]] : []),
    nameOf: () => "the organisation's totals",
  };
}

function recognition(state: World["state"], events: World["events"]): Row {
  const { kudos, points, activities, badges, governor, succession } = state;
  const scheduled = events.findLast((event) => event.eventName === "CallScheduled");
  const formula = events.findLast(({ eventName }) => eventName === "RewardRulesSet");
  return {
    kudosAllowance: kudos.allowance,
    "pointsPolicy.id": numberId(points.policies.at(-1)?.version ?? 0),
    gatherings: activities.byId.size,
    badges: badges.byToken.size,
    proposals: governor.proposals.size,
    "latestOperation.id": scheduled?.args.id ?? null,
    successions: succession.byRetired.size,
    "rewardPolicy.id": formula ? eventId(formula.at) : null,
  };
}
