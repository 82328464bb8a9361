import { choiceAt } from "@engine/protocol/ballot";
import {
  CHANNEL_NAMES,
  type Channel,
  GROUND_NAMES,
  SOURCE_NAMES,
  type Source,
  STAGE_NAMES,
  type Stage,
} from "@engine/protocol/enums";
import type { Address } from "viem";
import type { Pin } from "../replay/pin.ts";
import type { ActivityRecord } from "../state/activities/state.ts";
import type { EngineState } from "../state/context.ts";
import { NO_HASH } from "../state/context.ts";
import { creditsOf, type IdeaRecord, type Move } from "../state/ideas/state.ts";
import { recordOf, STATUS } from "../state/members/state.ts";
import { type CardRecord, counts, type ReviewRecord } from "../state/reviews/state.ts";
import type { RoundRecord } from "../state/rounds/state.ts";
import { pastVotes } from "../state/votes/state.ts";
import { actionsOf } from "./actions-of-state.ts";
import type {
  EntryFact,
  Facts,
  IdeaFact,
  MemberFact,
  ParticipationFact,
  ReviewFact,
  RoundFact,
  ScorecardFact,
  StageFact,
} from "./facts.ts";
import { moneyFactsOf } from "./money-facts-of-state.ts";

/** Grounds that say who decided to fund an idea. */
const SCOPES: Record<string, StageFact["scope"]> = { BallotPassed: "organisation", TeamFunded: "team" };

const sourceOf = (number: number): Source => SOURCE_NAMES[number] ?? "Community";
const channelOf = (number: number): Channel => CHANNEL_NAMES[number] ?? "App";
const stageOf = (number: number): Stage => STAGE_NAMES[number] ?? "None";

/** The audit's own facts, folded from logs alone. */
export function factsOfState(state: EngineState, pin: Pin): Facts {
  const { ideas, rounds, votes } = state;
  return {
    block: pin.number,
    now: pin.timestamp,
    members: [...state.members.byId.keys()].map((id) => memberFact(state, id)),
    ideas: [...ideas.byId.values()].map(ideaFact),
    rounds: [...rounds.byId.values()].map((round) => roundFact(state, round)),
    reviews: [...state.reviews.byId.values()].map(reviewFact),
    ...thanksOf(state),
    ...moneyFactsOf(state, pin.timestamp),
    actions: actionsOf(state),
    weights: [...votes.power.values()].map((power) => power.latest()),
    supply: votes.supply.latest(),
  };
}

function thanksOf({
  points,
  kudos,
  activities,
}: EngineState): Pick<Facts, "policies" | "kudos" | "participations"> {
  return {
    policies: points.policies.map(({ version, weights, at }) => ({ version, from: at.timestamp, weights })),
    kudos: kudos.given.map(({ fromId, toId, amount, at }) => ({ fromId, toId, amount, at: at.timestamp })),
    participations: [...activities.byId.values()].flatMap(participationFacts),
  };
}

function participationFacts({ id, startsAt, invited, attended }: ActivityRecord): ParticipationFact[] {
  return [...new Set([...invited.keys(), ...attended.keys()])].map((memberId) => ({
    ...{ activityId: id, startsAt, memberId, invited: invited.has(memberId) },
    attendedAt: attended.get(memberId)?.timestamp,
  }));
}

function reviewFact({ id, ideaId, result, score, closedAt, cards }: ReviewRecord): ReviewFact {
  return {
    ...{ id, ideaId, result },
    closedAt: closedAt?.timestamp,
    score: score === 0 ? undefined : score,
    scorecards: [...cards].flatMap(([memberId, card]) => scorecardFacts(memberId, card)),
  };
}

function scorecardFacts(memberId: number, card: CardRecord): ScorecardFact[] {
  if (!card.revealed) return [];
  const { feasibility, impact, alignment, forecastBps } = card.revealed.scorecard;
  const { calibration } = card;
  return [
    {
      ...{ memberId, at: card.revealed.at.timestamp, feasibility, impact, alignment, forecastBps },
      counted: counts(card),
      calibration: calibration && { ...calibration, at: calibration.at.timestamp },
    },
  ];
}

function memberFact({ members }: EngineState, id: number): MemberFact {
  const record = recordOf(members, id);
  return { id, source: sourceOf(record?.source ?? 0), enrolled: record?.status === STATUS.active };
}

function ideaFact(idea: IdeaRecord): IdeaFact {
  const first: StageFact = { stage: "Submitted", at: idea.submittedAt, hasReason: false, scope: "none" };
  return {
    id: idea.id,
    authorId: idea.authorId,
    filedById: idea.filedById,
    source: sourceOf(idea.source),
    channel: channelOf(idea.channel),
    submittedAt: idea.submittedAt,
    stages: [first, ...idea.moves.map(stageFact)],
    parents: idea.parents,
    merged: idea.lineage.slice(idea.parents.length).sort((a, b) => a - b),
    credits: creditsOf(idea),
  };
}

function stageFact({ to, ground, reasonHash, at }: Move): StageFact {
  return {
    stage: stageOf(to),
    at: at.timestamp,
    hasReason: reasonHash !== NO_HASH,
    scope: SCOPES[GROUND_NAMES[ground] ?? ""] ?? "none",
  };
}

function roundFact(state: EngineState, round: RoundRecord): RoundFact {
  const { id, snapshot, closesAt, rules } = round;
  const memberOf = (voter: Address) => state.members.accounts.get(voter)?.memberId ?? 0;
  const accounts = [...state.votes.power.keys()];
  return {
    id,
    snapshot,
    closesAt,
    supply: state.votes.supply.at(snapshot),
    eligible: accounts.filter((account) => pastVotes(state.votes, account, snapshot) > 0n).length,
    ballots: [...round.ballots].map(([voter, { weight, at }]) => ({
      memberId: memberOf(voter),
      weight: BigInt(weight),
      at: at.timestamp,
    })),
    entries: round.ideaIds.map((ideaId, entry) => entryFact(round, ideaId, entry, memberOf)),
    rules,
  };
}

function entryFact(
  round: RoundRecord,
  ideaId: number,
  entry: number,
  memberOf: (voter: Address) => number,
): EntryFact {
  const settlement = round.settlements[entry];
  return {
    ideaId,
    outcome: settlement?.outcome,
    refusedBefore: settlement?.refusedBefore ?? false,
    votes: [...round.ballots].flatMap(([voter, { choices, weight }]) => {
      const choice = choiceAt(choices, entry);
      return choice === "None" ? [] : [{ memberId: memberOf(voter), choice, weight: BigInt(weight) }];
    }),
  };
}
