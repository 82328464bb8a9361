import { type ReviewResult, STAGE_NAMES, type Stage } from "@engine/protocol/enums";

/** Rows as the index gives them, from which its figures are computed a second time. */
export interface Facts {
  seasonsFrom: number;
  slaSeconds: number;
  ideas: {
    number: number;
    source: string;
    channel: string;
    submittedAt: number;
    author: string | null;
    filedBy: string | null;
    moves: { from: Stage; to: Stage; ground: string; reasonHash: string | null; timestamp: number }[];
  }[];
  ballots: { member: string; source: string; weight: bigint; season: number }[];
  reviews: {
    openedAt: number;
    closedAt: number | null;
    result: ReviewResult;
    score: number | null;
    scorecards: {
      member: string;
      committedAt: number;
      revealedAt: number | null;
      leftOutAt: number | null;
      skillSeason: number | null;
      squaredError: number;
      skill: number;
    }[];
  }[];
  /** Ideas submitted, filed, claimed or revised, and scorecards revealed. */
  actions: { member: string; source: string; timestamp: number }[];
}

const SEASON_SECONDS = 91 * 86_400;
const DECISIONS: readonly Stage[] = ["Ready", "OnHold", "Rejected", "Merged"];
const OWN_GROUNDS = ["Revision", "Withdrawal", "Appeal"];

export function seasonOf({ seasonsFrom }: Facts, timestamp: number): number {
  return 1 + Math.floor((timestamp - seasonsFrom) / SEASON_SECONDS);
}

const inSeason = (facts: Facts, season: number, timestamp: number) =>
  season === 0 || seasonOf(facts, timestamp) === season;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The squares of seconds of a year or two add up to more than a number holds exactly. */
const sumOfSquares = (values: readonly number[]) =>
  values.reduce((total, value) => total + BigInt(value) ** 2n, 0n);

function decisionOf({ moves }: Facts["ideas"][number]) {
  const place = moves.findIndex(({ to }) => DECISIONS.includes(to));
  return { decision: moves[place], handOffs: place };
}

function answerOf({ moves }: Facts["ideas"][number]) {
  return moves.find(({ reasonHash, ground }) => reasonHash !== null && !OWN_GROUNDS.includes(ground));
}

/** What `SeasonStat` should say of ideas and decisions. */
export function seasonFigures(facts: Facts, season: number) {
  const ideas = facts.ideas.filter(({ submittedAt }) => inSeason(facts, season, submittedAt));
  const decided = facts.ideas.flatMap((idea) => {
    const { decision, handOffs } = decisionOf(idea);
    if (!decision || !inSeason(facts, season, decision.timestamp)) return [];
    return [
      { seconds: decision.timestamp - idea.submittedAt, reasoned: decision.reasonHash !== null, handOffs },
    ];
  });
  const answered = facts.ideas.flatMap((idea) => {
    const answer = answerOf(idea);
    return answer && inSeason(facts, season, answer.timestamp) ? [answer.timestamp - idea.submittedAt] : [];
  });
  const bySource = Map.groupBy(ideas, ({ source }) => source);
  return {
    ideas: ideas.length,
    ideasFiled: ideas.filter(({ filedBy }) => filedBy !== null).length,
    sourceSquares: sum([...bySource.values()].map(({ length }) => length * length)),
    contributors: new Set(ideas.flatMap(({ author }) => author ?? [])).size,
    decided: decided.length,
    decisionSeconds: sum(decided.map(({ seconds }) => seconds)),
    decisionSecondsSquares: sumOfSquares(decided.map(({ seconds }) => seconds)),
    decidedInTime: decided.filter(({ seconds }) => seconds <= facts.slaSeconds).length,
    decidedWithReason: decided.filter(({ reasoned }) => reasoned).length,
    handOffs: sum(decided.map(({ handOffs }) => handOffs)),
    answered: answered.length,
    answerSeconds: sum(answered),
    stageChanges: facts.ideas
      .flatMap(({ moves }) => moves)
      .filter(({ timestamp }) => inSeason(facts, season, timestamp)).length,
  };
}

/** When an idea was in which stage; `left` is undefined while it still is. */
function staysOf({ submittedAt, moves }: Facts["ideas"][number]) {
  const entries: { stage: Stage; entered: number }[] = [
    { stage: "Submitted", entered: submittedAt },
    ...moves.map(({ to, timestamp }) => ({ stage: to, entered: timestamp })),
  ];
  return entries.map((entry, place) => ({ ...entry, left: entries[place + 1]?.entered }));
}

/** What `StageStat` should say of one stage. */
export function stageFigures(facts: Facts, season: number, stage: Stage) {
  const ofIdeas = facts.ideas.map((idea) => staysOf(idea).filter((stay) => stay.stage === stage));
  const stays = ofIdeas.flat();
  const ended = stays.flatMap(({ entered, left }) =>
    left !== undefined && inSeason(facts, season, left) ? [left - entered] : [],
  );
  const first = ofIdeas.flatMap(([stay]) => stay ?? []);
  const cohort = first.filter(({ entered }) => inSeason(facts, season, entered));
  return {
    entries: stays.filter(({ entered }) => inSeason(facts, season, entered)).length,
    exits: ended.length,
    stageSeconds: sum(ended),
    stageSecondsSquares: sumOfSquares(ended),
    cohort: cohort.length,
    cohortLeft: cohort.filter(({ left }) => left !== undefined).length,
  };
}

/** What `StageFlow` should say: of the ideas that first entered `from` in the season, how many entered `to` later. */
export function flow(facts: Facts, season: number, from: Stage, to: Stage): number {
  return facts.ideas.filter((idea) => {
    const stays = staysOf(idea);
    const start = stays.findIndex(({ stage }) => stage === from);
    const end = stays.findIndex(({ stage }) => stage === to);
    const entered = stays[start]?.entered ?? 0;
    return start >= 0 && end > start && inSeason(facts, season, entered);
  }).length;
}

/** What `VotingStat` should say of one source. */
export function votingFigures({ ballots }: Facts, season: number, source: string) {
  const own = ballots.filter((ballot) => ballot.season === season && ballot.source === source);
  const byMember = [...Map.groupBy(own, ({ member }) => member).values()];
  const weightOf = (each: typeof own) => each.reduce((total, { weight }) => total + weight, 0n);
  return {
    ballots: own.length,
    voters: byMember.length,
    castWeight: weightOf(own),
    castWeightSquares: byMember.reduce((total, each) => total + weightOf(each) ** 2n, 0n),
  };
}

/** What `SeasonStat` should say of reviews, scores, scorecards and forecasts (E4, D6, Q1). */
export function reviewFigures(facts: Facts, season: number) {
  const isIn = (time: number | null) => time !== null && inSeason(facts, season, time);
  const closed = facts.reviews.filter(({ closedAt }) => isIn(closedAt));
  const ended = (result: ReviewResult) => closed.filter((review) => review.result === result).length;
  const scores = closed.flatMap(({ score }) => score ?? []);
  const cards = facts.reviews.flatMap(({ scorecards }) => scorecards);
  const revealed = cards.filter(({ revealedAt }) => isIn(revealedAt));
  const byReviewer = [...Map.groupBy(revealed, ({ member }) => member).values()];
  const forecasts = cards.filter(
    ({ skillSeason }) => skillSeason !== null && (season === 0 || skillSeason === season),
  );
  return {
    reviewsOpened: facts.reviews.filter(({ openedAt }) => isIn(openedAt)).length,
    reviewsReady: ended("Ready"),
    reviewsOnHold: ended("OnHold"),
    reviewsRejected: ended("Rejected"),
    reviewsUnreviewed: ended("Unreviewed"),
    reviewsVoid: ended("Void"),
    reviewsScored: scores.length,
    scoreSum: sum(scores),
    scoreSquares: sum(scores.map((score) => score ** 2)),
    scoreBins: [100, 150, 200, 250, 300, 350, 400, 450].map(
      (from) => scores.filter((score) => score >= from && (score < from + 50 || from === 450)).length,
    ),
    scorecardsCommitted: cards.filter(({ committedAt }) => isIn(committedAt)).length,
    scorecardsRevealed: revealed.length,
    scorecardsLeftOut: cards.filter(({ leftOutAt }) => isIn(leftOutAt)).length,
    scorecardSquares: sum(byReviewer.map(({ length }) => length ** 2)),
    forecasts: forecasts.length,
    errorSum: sum(forecasts.map(({ squaredError }) => squaredError)),
    skill: sum(forecasts.map(({ skill }) => skill)),
  };
}

/** What `ReviewerStat` should say of one member. */
export function reviewerFigures(facts: Facts, season: number, member: string) {
  const own = facts.reviews.map((review) => ({
    ...review,
    scorecards: review.scorecards.filter((card) => card.member === member),
  }));
  const figures = reviewFigures({ ...facts, reviews: own }, season);
  const { scorecardsRevealed: scorecards, forecasts, errorSum, skill } = figures;
  return { scorecards, forecasts, errorSum, skill };
}

/** The members who did something in a season, ballots in rounds opened in it included. */
function activeIn(facts: Facts, season: number): Map<string, string> {
  const acting = facts.actions.filter(({ timestamp }) => inSeason(facts, season, timestamp));
  const voting = facts.ballots.filter((ballot) => season === 0 || ballot.season === season);
  return new Map([...acting, ...voting].map(({ member, source }) => [member, source]));
}

function contributorsIn(facts: Facts, season: number): Set<string> {
  const ideas = facts.ideas.filter(({ submittedAt }) => inSeason(facts, season, submittedAt));
  return new Set(ideas.flatMap(({ author }) => author ?? []));
}

/** What `SeasonStat.returningContributors` should say. */
export function returningFigure(facts: Facts, season: number): number {
  if (season < 2) return 0;
  const active = activeIn(facts, season);
  return [...contributorsIn(facts, season - 1)].filter((member) => active.has(member)).length;
}

/** What `SourceStat` should say of those who take part. */
export function sourceFigures(facts: Facts, season: number, source: string) {
  const active = [...activeIn(facts, season)].filter(([, each]) => each === source);
  const acted = facts.actions.filter(
    (action) => action.source === source && inSeason(facts, season, action.timestamp),
  );
  return { activeMembers: active.length, actions: acted.length };
}

/** What `MemberStat` should say of one member's ideas. */
export function memberFigures(facts: Facts, season: number, member: string) {
  const ideas = facts.ideas.filter(({ submittedAt }) => inSeason(facts, season, submittedAt));
  return {
    actions: facts.actions.filter(
      (action) => action.member === member && inSeason(facts, season, action.timestamp),
    ).length,
    ideas: ideas.filter(({ author }) => author === member).length,
    ideasFiled: ideas.filter(({ filedBy }) => filedBy === member).length,
    active: activeIn(facts, season).has(member),
  };
}

export const STAGES: readonly Stage[] = STAGE_NAMES.filter((stage) => stage !== "None");
