import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CHANNEL_NAMES, GROUND_NAMES, SOURCE_NAMES } from "@engine/protocol/enums";
import * as z from "zod";
import { Fault } from "../lib/fault.ts";
import { shownPath } from "../lib/paths.ts";
import {
  endorsementsSchema,
  engagementSchema,
  type Recognition,
  recognitionSchema,
} from "./scenario/recognition.ts";
import {
  type BudgetFrame,
  budgetFrame,
  moneyStory,
  type OutcomesFrame,
  outcomesFrame,
  type PilotsFrame,
  pilotsFrame,
  satisfactionStory,
  type TeamsFrame,
  teamsFrame,
} from "./scenario-money.ts";

const key = z.string().min(1);
const day = z.number().nonnegative();
const text = z.string().min(1);
const amount = z.int().nonnegative();
const language = z.string().default("en");

const vote = z.object({
  start: day,
  end: day,
  /** For, against, abstaining. */
  ballots: z.object({ F: z.array(key), A: z.array(key), B: z.array(key) }),
});

const idea = z.object({
  author: key,
  channel: key,
  campaign: key,
  day,
  ask: amount,
  parents: z.array(key),
  /** Whose budget it is for. */
  team: key.optional(),
  /** The source of the person without a wallet for whom the author wrote it down. */
  filedFor: z.enum(SOURCE_NAMES).optional(),
});

const score = z.int().min(1).max(5);

/** What one person says of an idea. */
const scorecard = z.object({
  feasibility: score,
  impact: score,
  alignment: score,
  forecast_bps: z.int().min(0).max(10_000),
});

/** A review with the day on which its scorecards are opened and counted; they are sealed on the day before. */
const review = z.object({ decided_day: day, reviews: z.record(key, scorecard) });

/** What is played of a season: the parts of the scenario that this form of the product knows. */
const storySchema = z.object({
  season_days: day,
  members: z.record(key, z.object({ source: z.string(), votes: amount })),
  ideas: z.record(key, idea),
  reviews: z.record(key, review.extend({ gate: z.enum(["ADVANCE", "HOLD", "REJECT"]) })),
  org_votes: z.record(key, vote),
  final: z.record(key, z.object({ status: z.string(), day: day.nullable() })),
  ...moneyStory,
  engagement: engagementSchema.extend(satisfactionStory),
  endorsements: endorsementsSchema,
});

const challenge = z.object({
  title: text,
  goal: text,
  metric: text.optional(),
  by: key,
  audience: z.array(z.enum(SOURCE_NAMES)),
  closes: day,
});

/** What the scenario leaves open: its frame, and what a newcomer finds at the end of the season. */
const frameSchema = z.strictObject({
  channels: z.record(key, z.enum(CHANNEL_NAMES)),
  units: z.array(z.object({ key, name: text, members: z.array(key) })).min(1),
  challenges: z.record(key, challenge),
  ideas: z.record(key, idea),
  revisions: z.array(z.object({ idea: key, text: key, day })),
  credits: z.array(z.object({ idea: key, day, shares: z.record(key, amount) })),
  reviews: z.record(key, review),
  /** Reviews that are left open: when each begins, and who has sealed a scorecard by the end of the season. */
  underReview: z.record(key, z.object({ day, reviews: z.record(key, scorecard) })),
  reviewsOpenedBy: key,
  votes: z.record(key, vote),
  /** Who opens the round that starts on a day, and who carries its ballots to the chain, if signed on paper. */
  rounds: z.array(z.object({ start: day, openedBy: key, carriedBy: key.optional() })),
  /** Who admits people and issues votes. */
  host: key,
  /** Who does what is open to all. */
  anyone: key,
});

const ideaText = z.strictObject({
  title: text,
  problem: text,
  proposal: text,
  benefit: text,
  tags: z.array(text),
  language,
});

const profileText = z.strictObject({ about: text, language });

const answerText = z.strictObject({ ground: z.enum(GROUND_NAMES), by: key, text, language });

const commentText = z.strictObject({ text, language });

export type Story = z.infer<typeof storySchema>;
export type StoryIdea = z.infer<typeof idea>;
export type Vote = z.infer<typeof vote>;
export type Scorecard = z.infer<typeof scorecard>;
export type Frame = z.infer<typeof frameSchema>;
export type IdeaText = z.infer<typeof ideaText>;
export type ProfileText = z.infer<typeof profileText>;
export type AnswerText = z.infer<typeof answerText>;
export type CommentText = z.infer<typeof commentText>;

/** A scenario as it lies on disk: the story, and beside it a folder of the same name with its frame and its words. */
export interface Scenario {
  story: Story;
  frame: Frame;
  ideaTexts: Record<string, IdeaText>;
  answerTexts: Record<string, AnswerText>;
  /** What reviewers say beside the numbers, by idea and reviewer. */
  comments: Record<string, Record<string, CommentText>>;
  profiles: Record<string, ProfileText>;
  teams: TeamsFrame;
  budget: BudgetFrame;
  pilots: PilotsFrame;
  outcomes: OutcomesFrame;
  recognition: Recognition;
}

/** @throws Fault naming the file and each field that is wrong. */
export async function readScenario(file: string): Promise<Scenario> {
  const words = (name: string) => join(file.replace(/\.json$/, ""), name);
  return {
    story: await readJson(file, storySchema),
    frame: await readJson(words("season.json"), frameSchema),
    ideaTexts: await readJson(words("ideas.json"), z.record(key, ideaText)),
    answerTexts: await readJson(words("answers.json"), z.record(key, answerText)),
    comments: await readJson(words("reviews.json"), z.record(key, z.record(key, commentText))),
    profiles: await readJson(words("profiles.json"), z.record(key, profileText)),
    teams: await readJson(words("teams.json"), teamsFrame),
    budget: await readJson(words("budget.json"), budgetFrame),
    pilots: await readJson(words("pilots.json"), pilotsFrame),
    outcomes: await readJson(words("outcomes.json"), outcomesFrame),
    recognition: await readJson(words("recognition.json"), recognitionSchema),
  };
}

async function readJson<T extends z.ZodType>(file: string, schema: T): Promise<z.output<T>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, "utf8"));
  } catch (cause) {
    throw new Fault(`${shownPath(file)} cannot be read: ${cause instanceof Error ? cause.message : cause}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Fault(`${shownPath(file)} is no part of a scenario:\n${z.prettifyError(result.error)}`);
}
