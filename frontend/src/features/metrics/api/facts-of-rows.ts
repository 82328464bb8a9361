import type {
  Facts,
  IdeaFact,
  KudosFact,
  MemberFact,
  ParticipationFact,
  PolicyFact,
  ReviewFact,
  RoundFact,
  ScorecardFact,
  StageFact,
} from "@engine/audit/metrics/facts";
import { choiceAt } from "@engine/protocol/ballot";
import { type Ground, type Outcome, POINTS_EVENT_NAMES } from "@engine/protocol/enums";
import type {
  ActionFactsQuery,
  BallotFactsQuery,
  IdeaFactsQuery,
  KudosFactsQuery,
  MemberFactsQuery,
  ParticipationFactsQuery,
  PolicyFactsQuery,
  ReviewFactsQuery,
  RoundFactsQuery,
} from "@/features/metrics/api/generated/graphql.ts";

type MemberRow = MemberFactsQuery["members"][number];
type IdeaRow = IdeaFactsQuery["ideas"][number];
type RoundRow = RoundFactsQuery["rounds"][number];
type ReviewRow = ReviewFactsQuery["reviews"][number];
type ActionRow = ActionFactsQuery["activities"][number];
type BallotRow = BallotFactsQuery["ballots"][number];

type PolicyRow = PolicyFactsQuery["pointsPolicies"][number];
type KudosRow = KudosFactsQuery["kudosGifts"][number];
type ParticipationRow = ParticipationFactsQuery["participations"][number];

/** Grounds that say who decided to fund an idea, as the audit reads them. */
const SCOPES: Partial<Record<Ground, StageFact["scope"]>> = {
  BallotPassed: "organisation",
  TeamFunded: "team",
};

export function memberFact({ number, source, status }: MemberRow): MemberFact {
  return { id: number, source, enrolled: status === "Active" };
}

/** What members did, as the audit counts it; 0 stands for nobody known. */
export function actionsOf(
  activities: readonly ActionRow[],
  facts: Pick<Facts, "rounds" | "reviews" | "pilots" | "reports" | "participations" | "kudos">,
): Facts["actions"] {
  const attendances = facts.participations.flatMap(({ memberId, attendedAt: at }) =>
    at === undefined ? [] : [{ memberId, at }],
  );
  const others = [
    ...facts.rounds.flatMap(({ ballots }) => ballots),
    ...facts.reviews.flatMap(({ scorecards }) => scorecards),
    ...facts.pilots.flatMap(({ verdicts }) => verdicts),
    ...facts.reports.flatMap(({ judgements }) => judgements),
    ...attendances,
    ...facts.kudos.map(({ fromId, at }) => ({ memberId: fromId, at })),
  ].map(({ memberId, at }) => ({ memberId, at }));
  return [
    ...activities.map(({ actor, timestamp }) => ({ memberId: actor?.number ?? 0, at: Number(timestamp) })),
    ...others,
  ];
}

export function ideaFact(idea: IdeaRow): IdeaFact {
  const submittedAt = Number(idea.submittedAt);
  const first: StageFact = { stage: "Submitted", at: submittedAt, hasReason: false, scope: "none" };
  return {
    id: idea.number,
    authorId: idea.author?.number ?? 0,
    filedById: idea.filedBy?.number ?? 0,
    source: idea.source,
    channel: idea.channel,
    submittedAt,
    stages: [first, ...idea.stageChanges.map(stageFact)],
    parents: relatives(idea, "BuildsOn"),
    merged: relatives(idea, "MergedInto"),
    credits: idea.credit.map(({ member, shareBps }) => ({ memberId: member.number, shareBps })),
  };
}

function relatives({ lineage }: IdeaRow, kind: IdeaRow["lineage"][number]["kind"]): number[] {
  return lineage.filter((edge) => edge.kind === kind).map(({ from }) => from.number);
}

function stageFact({ to, ground, reasonHash, timestamp }: IdeaRow["stageChanges"][number]): StageFact {
  return {
    stage: to,
    at: Number(timestamp),
    hasReason: reasonHash !== null,
    scope: SCOPES[ground] ?? "none",
  };
}

/** A review with the scorecards that were revealed. */
export function reviewFact({ number, idea, result, score, closedAt, scorecards }: ReviewRow): ReviewFact {
  return {
    ...{ id: number, ideaId: idea.number, result },
    closedAt: closedAt === null ? undefined : Number(closedAt),
    score: score ?? undefined,
    scorecards: scorecards.flatMap(scorecardFacts),
  };
}

function scorecardFacts(card: ReviewRow["scorecards"][number]): ScorecardFact[] {
  if (card.revealedAt === null) return [];
  const { met, squaredError, calibratedAt } = card;
  return [
    {
      memberId: card.member.number,
      at: Number(card.revealedAt),
      feasibility: card.feasibility ?? 0,
      impact: card.impact ?? 0,
      alignment: card.alignment ?? 0,
      forecastBps: card.forecastBps ?? 0,
      counted: card.state === "Revealed",
      calibration:
        met === null ? undefined : { met, squaredError: Number(squaredError), at: Number(calibratedAt) },
    },
  ];
}

/** Rounds with their ballots; whether an idea was refused before follows from the rounds before. */
export function roundFacts(rounds: readonly RoundRow[], ballots: readonly BallotRow[]): RoundFact[] {
  const refused = new Set<number>();
  return rounds.map((round) => {
    const own = ballots.filter((ballot) => ballot.round.number === round.number);
    const entries = round.entries.map(({ idea, outcome }, entry) => ({
      ideaId: idea.number,
      outcome: (outcome ?? undefined) as Outcome | undefined,
      refusedBefore: outcome !== null && refused.has(idea.number),
      votes: own.flatMap((ballot) => voteOf(ballot, entry)),
    }));
    for (const { ideaId, outcome } of entries) if (outcome === "MembersRefused") refused.add(ideaId);
    return {
      id: round.number,
      snapshot: Number(round.snapshot),
      closesAt: Number(round.closesAt),
      supply: BigInt(round.supply ?? 0),
      eligible: round.eligibleVoters ?? 0,
      ballots: own.map(({ member, weight, timestamp }) => ({
        memberId: member?.number ?? 0,
        weight: BigInt(weight),
        at: Number(timestamp),
      })),
      entries,
      rules: round.rules,
    };
  });
}

function voteOf({ choices, member, weight }: BallotRow, entry: number) {
  const choice = choiceAt(BigInt(choices), entry);
  return choice === "None" ? [] : [{ memberId: member?.number ?? 0, choice, weight: BigInt(weight) }];
}

export function policyFact({ version, timestamp, weights }: PolicyRow): PolicyFact {
  const byEvent = new Map(weights.map(({ event, weight }) => [event as string, weight]));
  return {
    version,
    from: Number(timestamp),
    weights: POINTS_EVENT_NAMES.map((name) => byEvent.get(name) ?? 0),
  };
}

export function kudosFact({ from, to, amount, timestamp }: KudosRow): KudosFact {
  return { fromId: from.number, toId: to.number, amount, at: Number(timestamp) };
}

export function participationFact({ gathering, member, ...row }: ParticipationRow): ParticipationFact {
  return {
    activityId: gathering.number,
    startsAt: Number(gathering.startsAt),
    memberId: member.number,
    invited: row.invitedAt !== null,
    attendedAt: row.attendedAt === null ? undefined : Number(row.attendedAt),
  };
}
