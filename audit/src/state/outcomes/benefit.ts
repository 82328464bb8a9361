import { OUTCOME_KIND_NAMES } from "@engine/protocol/enums";
import type { Statement } from "./state.ts";

const LEAST_REFUSED = 2n ** 96n;
/** Hours are stated in hundredths. */
const HOUR_PARTS = 100n;

/** What a statement is worth in money; undefined if it uses a field that is not of its kind, or is worth too much. */
export function benefitOf(stated: Statement): bigint | undefined {
  const kind = OUTCOME_KIND_NAMES[stated.kind];
  const fits = kind === "Satisfaction" ? isCounted(stated) : countsNothing(stated);
  if (!kind || !fits || (kind !== "Efficiency" && stated.rate !== 0n)) return undefined;
  const worth = moneyOf(kind, stated);
  return worth < LEAST_REFUSED ? worth : undefined;
}

function moneyOf(kind: (typeof OUTCOME_KIND_NAMES)[number], { baseline, actual, rate }: Statement): bigint {
  if (kind === "Revenue") return atLeastZero(actual);
  if (kind === "Cost") return atLeastZero(baseline - actual);
  return (atLeastZero(actual) * rate) / HOUR_PARTS;
}

function atLeastZero(value: bigint): bigint {
  return value > 0n ? value : 0n;
}

function isCounted(stated: Statement): boolean {
  const { positiveBefore, askedBefore, positiveAfter, askedAfter } = stated;
  const measuresNothing = stated.baseline === 0n && stated.target === 0n && stated.actual === 0n;
  const isAsked = askedBefore > 0 && askedAfter > 0;
  return measuresNothing && isAsked && positiveBefore <= askedBefore && positiveAfter <= askedAfter;
}

function countsNothing({ positiveBefore, askedBefore, positiveAfter, askedAfter }: Statement): boolean {
  return positiveBefore + askedBefore + positiveAfter + askedAfter === 0;
}
