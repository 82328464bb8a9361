import { type Channel, type Choice, SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import { Fault } from "../lib/fault.ts";
import type {
  AnswerText,
  CommentText,
  Frame,
  IdeaText,
  ProfileText,
  Scenario,
  Scorecard,
  Story,
  StoryIdea,
} from "./scenario.ts";
import { type PlannedRecognition, toRecognition } from "./season/recognition.ts";
import { type SeasonMoney, toMoney } from "./season-money.ts";
import { ballotsOf } from "./season-votes.ts";

/** Days count from 0; a person, an idea and so on is named by its key in the scenario. */
export interface Season extends PlannedRecognition {
  days: number;
  host: string;
  anyone: string;
  members: { key: string; source: Source; votes: number; profile: ProfileText }[];
  units: Frame["units"];
  challenges: ({ key: string } & Frame["challenges"][string])[];
  ideas: PlannedIdea[];
  revisions: (Frame["revisions"][number] & { author: string; words: IdeaText; ask: number })[];
  credits: (Frame["credits"][number] & { author: string })[];
  answers: PlannedAnswer[];
  reviews: PlannedReview[];
  rounds: PlannedRound[];
  money: SeasonMoney;
}

export interface PlannedIdea {
  key: string;
  author: string;
  filedFor?: Source | undefined;
  channel: Channel;
  /** Undefined for the idea box. */
  challenge: string | undefined;
  day: number;
  ask: number;
  parents: string[];
  words: IdeaText;
}

/** An idea that a curator merges into another. */
export interface PlannedAnswer {
  idea: string;
  into: string;
  day: number;
  words: AnswerText;
}

export interface PlannedReview {
  idea: string;
  openedBy: string;
  /** Day on which its scorecards are opened and counted; undefined if the season ends before that. */
  decided: number | undefined;
  /** Day on which it begins, where that does not follow from `decided`. */
  opens: number | undefined;
  cards: PlannedScorecard[];
}

export interface PlannedScorecard {
  reviewer: string;
  scores: Scorecard;
  comment: CommentText | undefined;
}

export interface PlannedBallot {
  voter: string;
  choices: Choice[];
}

export interface PlannedRound {
  /** Days on which it opens, and should be settled; undefined if it outlasts the season. */
  start: number;
  settled: number | undefined;
  ideas: string[];
  openedBy: string;
  /** Who brings the signed ballots to the chain; undefined if each voter casts their own. */
  carriedBy: string | undefined;
  ballots: PlannedBallot[];
}

/** Brings the story, its frame and its words together. @throws Fault naming what is missing. */
export function toSeason(scenario: Scenario): Season {
  const { story, frame } = scenario;
  const ideas = { ...story.ideas, ...frame.ideas };
  const authorOf = (key: string) => lookUp(ideas, key, "idea").author;
  return {
    days: story.season_days,
    host: frame.host,
    anyone: frame.anyone,
    units: frame.units,
    members: Object.entries(story.members).map(([key, { source, votes }]) => ({
      ...{ key, votes, source: toSource(source) },
      profile: lookUp(scenario.profiles, key, "profile"),
    })),
    challenges: Object.entries(frame.challenges).map(([key, challenge]) => ({ key, ...challenge })),
    ideas: Object.entries(ideas).map(([key, idea]) => toIdea(scenario, key, idea)),
    revisions: frame.revisions.map((revision) => ({
      ...revision,
      author: authorOf(revision.idea),
      ask: lookUp(ideas, revision.idea, "idea").ask,
      words: lookUp(scenario.ideaTexts, revision.text, "text"),
    })),
    credits: frame.credits.map((credit) => ({ ...credit, author: authorOf(credit.idea) })),
    answers: toAnswers(scenario),
    reviews: toReviews(scenario),
    rounds: toRounds(story, frame),
    money: toMoney(scenario),
    ...toRecognition(scenario),
  };
}

function toIdea({ frame, ideaTexts }: Scenario, key: string, idea: StoryIdea): PlannedIdea {
  return {
    ...{
      key,
      author: idea.author,
      filedFor: idea.filedFor,
      day: idea.day,
      ask: idea.ask,
      parents: idea.parents,
    },
    channel: lookUp(frame.channels, idea.channel, "channel"),
    challenge: idea.campaign in frame.challenges ? idea.campaign : undefined,
    words: lookUp(ideaTexts, key, "text"),
  };
}

function toAnswers({ story, answerTexts }: Scenario): PlannedAnswer[] {
  return Object.entries(story.final).flatMap(([idea, { status, day }]) => {
    if (status !== "MERGED" || day === null) return [];
    const [into] = lookUp(story.ideas, idea, "idea").parents;
    if (into === undefined) throw new Fault(`The scenario does not say what ${idea} is merged into.`);
    return [{ idea, into, day, words: lookUp(answerTexts, idea, "answer") }];
  });
}

function toReviews({ story, frame, comments }: Scenario): PlannedReview[] {
  const openedBy = frame.reviewsOpenedBy;
  const cardsOf = (idea: string, reviews: Record<string, Scorecard>) =>
    Object.entries(reviews).map(([reviewer, scores]) => ({
      ...{ reviewer, scores },
      comment: comments[idea]?.[reviewer],
    }));
  const ended = Object.entries({ ...story.reviews, ...frame.reviews }).map(
    ([idea, { decided_day: decided, reviews }]) => ({
      ...{ idea, openedBy, decided, opens: undefined },
      cards: cardsOf(idea, reviews),
    }),
  );
  const open = Object.entries(frame.underReview).map(([idea, { day: opens, reviews }]) => ({
    ...{ idea, openedBy, opens, decided: undefined },
    cards: cardsOf(idea, reviews),
  }));
  return [...ended, ...open];
}

function toRounds(story: Story, frame: Frame): PlannedRound[] {
  const votes = Object.entries({ ...story.org_votes, ...frame.votes });
  return frame.rounds.map(({ start, openedBy, carriedBy }) => {
    const entries = votes.filter(([, vote]) => vote.start === start);
    const end = Math.max(...entries.map(([, vote]) => vote.end));
    return {
      ...{ start, openedBy, carriedBy },
      settled: end < story.season_days ? end : undefined,
      ideas: entries.map(([idea]) => idea),
      ballots: ballotsOf(
        Object.keys(story.members),
        entries.map(([, vote]) => vote),
      ),
    };
  });
}

function toSource(name: string): Source {
  const source = SOURCE_NAMES.find((each) => each.toUpperCase() === name);
  if (!source) throw new Fault(`The scenario names an unknown source: ${name}.`);
  return source;
}

function lookUp<T>(table: Record<string, T>, key: string, what: string): T {
  const found = table[key];
  if (found === undefined) throw new Fault(`The scenario has no ${what} for ${key}.`);
  return found;
}
