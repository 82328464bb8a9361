import type { OutcomeKind } from "@engine/protocol/enums";
import { parseAmount } from "@/features/pilots/api/amounts.ts";
import type { Statement } from "@/features/pilots/flows/report-outcome.tsx";
import { firstSecondOf, lastSecondOf } from "@/lib/calendar-day.ts";
import { parseWholeNumber } from "@/lib/parse-number.ts";

/** A report as it is typed. */
export interface OutcomeDraft {
  kind: OutcomeKind;
  /** Days, such as 2026-03-01; `to` is the last day measured. */
  from: string;
  to: string;
  baseline: string;
  target: string;
  actual: string;
  rate: string;
  positiveBefore: string;
  askedBefore: string;
  positiveAfter: string;
  askedAfter: string;
}

/** Fields that a kind asks for. */
export function fieldsOf(kind: OutcomeKind): readonly (keyof OutcomeDraft)[] {
  if (kind === "Satisfaction") return ["positiveBefore", "askedBefore", "positiveAfter", "askedAfter"];
  const values = ["baseline", "target", "actual"] as const;
  return kind === "Efficiency" ? [...values, "rate"] : values;
}

/** Hours are typed with up to two digits after the point, and stated in hundredths. */
const HOUR_DIGITS = 2;

/** The times between which something can be measured, in Unix seconds. */
export interface Bounds {
  earliest: number;
  latest: number;
}

/**
 * A typed report as a statement; what a kind does not use is 0. Days are whole days, cut to what can be measured: the
 * day on which the pilot began counts from its beginning, today until now.
 * @returns the fields that do not fit, otherwise the statement.
 */
export function readOutcome(
  draft: OutcomeDraft,
  decimals: number,
  { earliest, latest }: Bounds,
): { missing: (keyof OutcomeDraft)[] } | { statement: Statement } {
  const used = fieldsOf(draft.kind);
  const digits = draft.kind === "Efficiency" ? HOUR_DIGITS : decimals;
  const amount = (field: "baseline" | "target" | "actual" | "rate") =>
    used.includes(field) ? parseAmount(draft[field], field === "rate" ? decimals : digits) : 0n;
  const count = (field: "positiveBefore" | "askedBefore" | "positiveAfter" | "askedAfter") =>
    used.includes(field) ? parseWholeNumber(draft[field]) : 0n;
  const values = {
    ...{ baseline: amount("baseline"), target: amount("target"), actual: amount("actual") },
    rate: amount("rate"),
  };
  const counts = {
    ...{ positiveBefore: count("positiveBefore"), askedBefore: count("askedBefore") },
    ...{ positiveAfter: count("positiveAfter"), askedAfter: count("askedAfter") },
  };
  const from = Math.max(firstSecondOf(draft.from), earliest);
  const to = Math.min(lastSecondOf(draft.to) + 1, latest);
  const missing = used.filter(
    (field) => ({ ...values, ...counts })[field as keyof typeof values] === undefined,
  );
  if (Number.isNaN(from)) missing.push("from");
  if (!(from < to)) missing.push("to");
  if (draft.kind === "Satisfaction") missing.push(...impossibleCounts(counts));
  if (missing.length > 0) return { missing };
  return {
    statement: {
      ...{ kind: draft.kind, from, to },
      ...(values as Record<keyof typeof values, bigint>),
      positiveBefore: Number(counts.positiveBefore),
      askedBefore: Number(counts.askedBefore),
      positiveAfter: Number(counts.positiveAfter),
      askedAfter: Number(counts.askedAfter),
    },
  };
}

type Counts = Record<"positiveBefore" | "askedBefore" | "positiveAfter" | "askedAfter", bigint | undefined>;

/** Somebody was asked, and no more were satisfied than asked. */
function impossibleCounts(counts: Counts): (keyof Counts)[] {
  const [before, after] = [counts.askedBefore ?? 0n, counts.askedAfter ?? 0n];
  return [
    ...(before === 0n ? (["askedBefore"] as const) : []),
    ...(after === 0n ? (["askedAfter"] as const) : []),
    ...((counts.positiveBefore ?? 0n) > before ? (["positiveBefore"] as const) : []),
    ...((counts.positiveAfter ?? 0n) > after ? (["positiveAfter"] as const) : []),
  ];
}
