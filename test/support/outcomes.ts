import type { Name } from "./bakery.ts";
import { DAY, time } from "./chain.ts";
import { accept, PHOTOS, type Pilots, REASON, RESULT, running } from "./pilots.ts";
import { NO_HASH } from "./values.ts";

const FLAG_STATES = ["None", "Open", "Answered", "Escalated", "Upheld", "Dismissed"] as const;
const OUTCOME_KINDS = ["Cost", "Revenue", "Satisfaction", "Efficiency"] as const;
const REPORT_STATES = ["None", "Open", "Attested", "Disputed"] as const;

export const flagState = (name: (typeof FLAG_STATES)[number]): number => FLAG_STATES.indexOf(name);
export const outcomeKind = (name: (typeof OUTCOME_KINDS)[number]): number => OUTCOME_KINDS.indexOf(name);
export const reportState = (name: (typeof REPORT_STATES)[number]): number => REPORT_STATES.indexOf(name);

/** Idea 1 implemented by pilot 1, a hundred days ago. */
export async function implemented() {
  const engine = await running();
  await accept(engine, RESULT, {}, 100n);
  await engine.pilots.conclude(1);
  await time.increase(100 * DAY);
  return engine;
}

/** From the pilot's start to the last second in which its benefits are measured. */
export async function measuring({ pilots }: Pilots): Promise<{ earliest: number; latest: number }> {
  const { startedAt, endedAt } = await pilots.pilotOf(1);
  const { measureSeconds } = await pilots.targetOf(1);
  return { earliest: Number(startedAt), latest: Number(endedAt + measureSeconds) };
}

export interface Statement {
  ideaId: number;
  kind: number;
  from: number;
  to: number;
  baseline: bigint;
  target: bigint;
  actual: bigint;
  rate: bigint;
  positiveBefore: number;
  askedBefore: number;
  positiveAfter: number;
  askedAfter: number;
  evidenceHash: string;
}

/** A sound statement of revenue (500) over the pilot's first ten days, but for `changes`. */
export async function statementOf(engine: Pilots, changes: Partial<Statement> = {}): Promise<Statement> {
  const { earliest } = await measuring(engine);
  return {
    ideaId: 1,
    kind: outcomeKind("Revenue"),
    from: earliest,
    to: earliest + 10 * DAY,
    baseline: 100n,
    target: 400n,
    actual: 500n,
    rate: 0n,
    positiveBefore: 0,
    askedBefore: 0,
    positiveAfter: 0,
    askedAfter: 0,
    evidenceHash: PHOTOS,
    ...changes,
  };
}

/** Reports as a person, the lead unless told otherwise; the report's number. */
export async function report(
  engine: Pilots,
  changes: Partial<Statement> = {},
  by: Name = "driver",
): Promise<number> {
  await engine.outcomes.connect(engine.people[by]).reportOutcome(await statementOf(engine, changes));
  return Number(await engine.outcomes.reportCount());
}

export async function attest({ outcomes, people }: Pilots, reportId: number, ...names: Name[]) {
  for (const name of names) await outcomes.connect(people[name]).judgeOutcome(reportId, true, NO_HASH);
}

export async function dispute({ outcomes, people }: Pilots, reportId: number, ...names: Name[]) {
  for (const name of names) await outcomes.connect(people[name]).judgeOutcome(reportId, false, REASON);
}
