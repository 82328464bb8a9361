import { LIMITS } from "@engine/protocol/documents";
import type { Comparison } from "@engine/protocol/enums";
import { parseAmount, parseValue } from "@/features/pilots/api/amounts.ts";
import { lastSecondOf } from "@/lib/calendar-day.ts";

/** A milestone as it is typed. `key` tells rows apart while they are added and taken away. */
export interface MilestoneDraft {
  key: number;
  name: string;
  amount: string;
  /** A day, such as 2026-03-01. */
  due: string;
}

/** A plan as it is typed. */
export interface PlanDraft {
  title: string;
  text: string;
  metric: string;
  comparison: Comparison;
  value: string;
  milestones: readonly MilestoneDraft[];
  ends: string;
  measureDays: string;
  ifMissed: "hold" | "stop";
  revisitDays: string;
  teamId: number;
  payeeId: number;
}

/** A plan that can be registered. Times are Unix seconds, amounts in the smallest unit. */
export interface ReadPlan {
  words: { title: string; text: string; metric: string; steps: string[] };
  target: { comparison: Comparison; value: bigint; measureSeconds: number };
  milestones: { amount: bigint; dueAt: number }[];
  endsAt: number;
  stopIfMissed: boolean;
  revisitHours: number;
  teamId: number;
  payeeId: number;
}

/** What of a plan does not fit, by field; of milestones, by row and field. */
export type PlanFault =
  | Exclude<keyof PlanDraft, "milestones" | "comparison" | "ifMissed">
  | `${number}:${"name" | "amount" | "due"}`;

const DAY_SECONDS = 86_400;
const DAY_HOURS = 24;
const LONGEST_DAYS = 730;
/** 16 bits hold so many hours. */
const LONGEST_REVISIT_DAYS = 2_730;

/** A typed plan, or what of it does not fit: the contract's rules, and the document's. */
export function readPlan(
  draft: PlanDraft,
  decimals: number,
  now: number,
): { faults: PlanFault[] } | { plan: ReadPlan } {
  const endsAt = lastSecondOf(draft.ends);
  const value = parseValue(draft.value);
  const measureDays = wholeDays(draft.measureDays, LONGEST_DAYS);
  const revisitDays = wholeDays(draft.revisitDays, LONGEST_REVISIT_DAYS);
  const names = draft.milestones.map(({ name }) => name.trim());
  const milestones = draft.milestones.map(({ amount, due }) => ({
    amount: parseAmount(amount, decimals) ?? 0n,
    dueAt: lastSecondOf(due),
  }));
  const faults: PlanFault[] = [
    ...(["title", "text", "metric"] as const).filter((field) => isBad(draft[field], LIMITS[field])),
    ...names.flatMap((name, row): PlanFault[] =>
      isBad(name, LIMITS.title) || names.indexOf(name) < row ? [`${row}:name`] : [],
    ),
    ...milestones.flatMap(({ amount, dueAt }, row): PlanFault[] => [
      ...(amount === 0n ? [`${row}:amount` as const] : []),
      ...(dueAt > now && dueAt <= endsAt ? [] : [`${row}:due` as const]),
    ]),
  ];
  if (value === undefined) faults.push("value");
  if (!(endsAt > now && endsAt <= now + LONGEST_DAYS * DAY_SECONDS)) faults.push("ends");
  if (measureDays === undefined) faults.push("measureDays");
  if (revisitDays === undefined) faults.push("revisitDays");
  if (draft.teamId === 0) faults.push("teamId");
  if (draft.payeeId === 0) faults.push("payeeId");
  if (faults.length > 0 || value === undefined) return { faults };
  return {
    plan: {
      words: { title: draft.title, text: draft.text, metric: draft.metric, steps: names },
      target: {
        comparison: draft.comparison,
        value,
        measureSeconds: (measureDays ?? 0) * DAY_SECONDS,
      },
      ...{ milestones, endsAt, stopIfMissed: draft.ifMissed === "stop" },
      revisitHours: (revisitDays ?? 0) * DAY_HOURS,
      ...{ teamId: draft.teamId, payeeId: draft.payeeId },
    },
  };
}

function isBad(text: string, limit: number): boolean {
  return text.trim() === "" || text.length > limit;
}

function wholeDays(text: string, most: number): number | undefined {
  const days = Number(text);
  return /^\d{1,4}$/.test(text.trim()) && days >= 1 && days <= most ? days : undefined;
}

/** What the milestones add up to, as far as their amounts can be read. */
export function budgetOf(milestones: readonly MilestoneDraft[], decimals: number): bigint {
  return milestones.reduce((sum, { amount }) => sum + (parseAmount(amount, decimals) ?? 0n), 0n);
}
