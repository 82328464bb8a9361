import { toCsv } from "./csv.ts";
import type { Decision } from "./decision.ts";
import { describeDecider, describeNumbers, describeSubject } from "./describe-decision.ts";

type Value = string | number | undefined;

const COLUMNS: readonly (readonly [string, (decision: Decision) => Value])[] = [
  ["date", ({ timestamp }) => new Date(timestamp * 1000).toISOString()],
  ["kind", ({ kind }) => kind],
  ["subject", ({ subject }) => describeSubject(subject)],
  ["idea", ({ ideaId }) => ideaId],
  ["outcome", ({ outcome }) => outcome],
  ["ground", ({ ground }) => ground],
  ["reason", ({ reason }) => reason],
  ["decidedBy", ({ decider }) => describeDecider(decider)],
  ["numbers", ({ numbers }) => describeNumbers(numbers)],
  ["block", ({ block }) => block],
  ["transaction", ({ transaction }) => transaction],
  ["log", ({ logIndex }) => logIndex],
  ["event", ({ event }) => event],
  ["reasonHash", ({ reasonHash }) => reasonHash],
];

/** The register of decisions as CSV, one line each. */
export function registerCsv(decisions: readonly Decision[]): string {
  return toCsv(
    COLUMNS.map(([name]) => name),
    decisions.map((decision) => COLUMNS.map(([, read]) => String(read(decision) ?? ""))),
  );
}
