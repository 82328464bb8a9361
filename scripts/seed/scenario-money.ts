import { OFFICE_NAMES } from "@engine/protocol/enums";
import * as z from "zod";

const key = z.string().min(1);
const day = z.number().nonnegative();
const text = z.string().min(1);
const amount = z.int().nonnegative();
const language = z.string().default("en");
/** Satisfied, asked. */
const counts = z.tuple([amount, amount]);

/** What a pilot tries to reach, and on which days. */
const pilotTerms = z.object({
  start: day,
  end: day,
  /** What each step costs. */
  tranches: z.array(amount).min(1),
  /** The target's value, and whether reaching or passing it from below counts. */
  t: z.number(),
  ge: z.boolean(),
});

/** The story's parts about money. */
export const moneyStory = {
  param: z.object({ autonomy_limit: amount }),
  teams: z.record(key, z.object({ members: z.array(key).min(1), budget: amount })),
  team_votes: z.record(key, z.object({ ballots: z.object({ F: z.array(key), A: z.array(key) }) })),
  pilots: z.record(
    key,
    pilotTerms.extend({
      implemented: day.nullable(),
      a: z.number(),
      spent: amount,
      returned: amount,
      revenue: z.number(),
      saving: z.number(),
    }),
  ),
};

/** How many were content among how many asked, before and after, by idea. */
export const satisfactionStory = { csat: z.record(key, z.object({ b: counts, a: counts })) };

const words = { title: text, text, language };

const charter = z.strictObject({ founder: key, name: text, text, language });

const office = z.strictObject({ member: key, office: z.enum(OFFICE_NAMES), until: day });

/** Teams by their keys in the story, and who holds which office until when. */
export const teamsFrame = z.strictObject({ charters: z.record(key, charter), offices: z.array(office) });

/** What the governor decides: the words of a proposal, and who says what on which day. */
const motion = z.strictObject({
  by: key,
  day,
  text,
  votes: z.array(
    z.strictObject({
      voter: key,
      day,
      support: z.enum(["For", "Against", "Abstain"]),
      text: text.optional(),
    }),
  ),
  /** Days on which it is queued and executed; undefined if the season ends before that. */
  carried: z.strictObject({ queued: day, executed: day }).optional(),
});

/** Where the money comes from, and how it is shared out. */
export const budgetFrame = z.strictObject({
  payer: key,
  /** Who hands the payer what they drew of the local chain's play money. */
  helpers: z.array(key),
  deposit: amount,
  rewards: amount,
  /** Days in which a team's autonomy refills. */
  autonomyDays: day,
  motion,
  /** What the season's reviewers shall share, to be decided once it is over. */
  reviewersPool: z.strictObject({ amount, motion }),
});

const verdict = z.strictObject({
  day,
  by: key,
  quality_bps: z.int().min(1).max(10_000).default(10_000),
  reason: text.optional(),
});

const evidence = z.strictObject({ day, title: text, text });

const step = z.strictObject({
  text,
  /** Where a tranche of the story is paid in parts. */
  amount: amount.optional(),
  due: day,
  evidence: evidence.optional(),
  verdict: verdict.optional(),
});

const pilot = z.strictObject({
  lead: key,
  payee: key,
  planned: day,
  ...words,
  metric: text,
  /** By how much targets and results are multiplied so that they are whole. */
  scale: z.int().positive().default(1),
  steps: z.array(step).min(1),
  /** Who proposes the grant and why, and on which days other seats vote. */
  grant: z.strictObject({ day, by: key, reason: text, votes: z.record(key, day) }),
  result: z.strictObject({ title: text, text, by: key }).optional(),
  /** Where the story tells of no such pilot. */
  terms: pilotTerms.optional(),
});

export const pilotsFrame = z.record(key, pilot);

const report = z.strictObject({
  idea: key,
  kind: z.enum(["Revenue", "Satisfaction", "Efficiency"]),
  by: key,
  day,
  /** The days measured. */
  from: day,
  to: day,
  /** Revenue: what was aimed at. */
  target: z.number().default(0),
  /** Efficiency: hours saved, and what an hour is worth. */
  hours: z.number().default(0),
  rate: z.number().default(0),
  ...words,
  attested: z.array(key).min(1),
});

const said = z.strictObject({ by: key, day, text });

/** What implemented ideas brought, who doubted, and who was thanked. */
export const outcomesFrame = z.strictObject({
  reports: z.array(report),
  flags: z.array(z.strictObject({ idea: key, language, raised: said, answered: said, dismissed: said })),
  credits: z.array(z.strictObject({ idea: key, day })),
  pulls: z.array(z.strictObject({ member: key, day })),
});

export type TeamsFrame = z.infer<typeof teamsFrame>;
export type BudgetFrame = z.infer<typeof budgetFrame>;
export type PilotsFrame = z.infer<typeof pilotsFrame>;
export type OutcomesFrame = z.infer<typeof outcomesFrame>;
