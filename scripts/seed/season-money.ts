import type { Office } from "@engine/protocol/enums";
import type { Support } from "@engine/protocol/governor";
import { Fault } from "../lib/fault.ts";
import type { Scenario } from "./scenario.ts";
import type { OutcomesFrame, PilotsFrame } from "./scenario-money.ts";

/** The part of a season that is about money. Amounts are in whole units. */
export interface SeasonMoney {
  teams: PlannedTeam[];
  offices: { member: string; office: Office; until: number }[];
  budget: PlannedBudget;
  pilots: PlannedPilot[];
  reports: PlannedReport[];
  flags: OutcomesFrame["flags"];
  credits: OutcomesFrame["credits"];
  pulls: OutcomesFrame["pulls"];
}

export interface PlannedTeam {
  key: string;
  founder: string;
  /** All others, who get a seat too, in their order. */
  others: string[];
  charter: { name: string; text: string; language: string };
  budget: number;
}

export interface PlannedBudget {
  payer: string;
  helpers: string[];
  deposit: number;
  rewards: number;
  autonomyLimit: number;
  autonomyDays: number;
  motion: PlannedMotion;
  reviewersPool: { amount: number; motion: PlannedMotion };
}

export interface PlannedMotion {
  by: string;
  day: number;
  text: string;
  votes: { voter: string; day: number; support: Support; text?: string | undefined }[];
  carried?: { queued: number; executed: number } | undefined;
}

export interface PlannedStep {
  text: string;
  amount: number;
  due: number;
  evidence: { day: number; title: string; text: string } | undefined;
  verdict: PlannedVerdict | undefined;
}

export interface PlannedVerdict {
  day: number;
  by: string;
  qualityBps: number;
  reason: string | undefined;
}

export interface PlannedPilot {
  idea: string;
  team: string;
  lead: string;
  payee: string;
  planned: number;
  /** Days on which it should start and end. */
  start: number;
  end: number;
  words: { title: string; text: string; metric: string; language: string };
  target: { value: number; atLeast: boolean };
  steps: PlannedStep[];
  grant: { day: number; by: string; reason: string; votes: PlannedGrantVote[] };
  /** Undefined while it runs. */
  result: PlannedResult | undefined;
}

export interface PlannedGrantVote {
  seat: string;
  day: number;
  inFavour: boolean;
}

export interface PlannedResult {
  actual: number;
  title: string;
  text: string;
  /** Who judges it. */
  by: string;
  /** Day on which the pilot is concluded. */
  concluded: number;
}

export type PlannedReport = OutcomesFrame["reports"][number] & {
  revenue: number;
  /** Satisfied and asked, before and after. */
  counts: [number, number, number, number];
};

/** Brings the story's money and the frame around it together. @throws Fault naming what is missing. */
export function toMoney(scenario: Scenario): SeasonMoney {
  const { story, teams, budget, pilots, outcomes } = scenario;
  const { autonomyDays, ...rest } = budget;
  return {
    ...outcomes,
    offices: teams.offices,
    teams: Object.entries(story.teams).map(([key, team]) => toTeam(scenario, key, team)),
    budget: { ...rest, autonomyDays, autonomyLimit: story.param.autonomy_limit },
    pilots: Object.entries(pilots).map(([idea, pilot]) => toPilot(scenario, idea, pilot)),
    reports: outcomes.reports.map((report) => toReport(scenario, report)),
  };
}

function toTeam({ teams }: Scenario, key: string, { members, budget }: Scenario["story"]["teams"][string]) {
  const { founder, ...charter } = found(teams.charters[key], "charter", key);
  return { key, budget, founder, charter, others: members.filter((member) => member !== founder) };
}

function toPilot(scenario: Scenario, idea: string, frame: PilotsFrame[string]): PlannedPilot {
  const { story } = scenario;
  const terms = found(story.pilots[idea] ?? frame.terms, "pilot", idea);
  const { title, text, metric, language, lead, payee, planned, scale } = frame;
  const { team } = found({ ...story.ideas, ...scenario.frame.ideas }[idea], "idea", idea);
  return {
    ...{ idea, lead, payee, planned, start: terms.start, end: terms.end },
    team: found(team, "team", idea),
    words: { title, text, metric, language },
    target: { value: Math.round(terms.t * scale), atLeast: terms.ge },
    steps: frame.steps.map((step, place) => ({
      ...{ text: step.text, due: step.due, evidence: step.evidence },
      amount: step.amount ?? found(terms.tranches[place], "tranche", idea),
      verdict: step.verdict && {
        ...{ day: step.verdict.day, by: step.verdict.by, reason: step.verdict.reason },
        qualityBps: step.verdict.quality_bps,
      },
    })),
    grant: { ...frame.grant, votes: votesOf(scenario, idea, frame.grant.votes) },
    result: resultOf(scenario, idea, frame),
  };
}

/** Where the story tells of no vote, the seats agree. */
function votesOf({ story }: Scenario, idea: string, days: Record<string, number>): PlannedGrantVote[] {
  const against = story.team_votes[idea]?.ballots.A ?? [];
  return Object.entries(days).map(([seat, day]) => ({ seat, day, inFavour: !against.includes(seat) }));
}

function resultOf(
  { story }: Scenario,
  idea: string,
  { result, scale }: PilotsFrame[string],
): PlannedResult | undefined {
  if (!result) return undefined;
  const { a, implemented } = found(story.pilots[idea], "pilot", idea);
  const concluded = found(implemented ?? story.final[idea]?.day ?? undefined, "end", idea);
  return { ...result, concluded, actual: Math.round(a * scale) };
}

function toReport({ story }: Scenario, report: OutcomesFrame["reports"][number]): PlannedReport {
  const { idea, kind } = report;
  const revenue = kind === "Revenue" ? found(story.pilots[idea], "pilot", idea).revenue : 0;
  if (kind !== "Satisfaction") return { ...report, revenue, counts: [0, 0, 0, 0] };
  const { b, a } = found(story.engagement.csat[idea], "survey", idea);
  return { ...report, revenue, counts: [...b, ...a] };
}

function found<T>(value: T | undefined, what: string, key: string): T {
  if (value === undefined) throw new Fault(`The scenario has no ${what} for ${key}.`);
  return value;
}
