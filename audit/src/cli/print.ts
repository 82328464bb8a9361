import type { Audit } from "../audit.ts";
import type { Difference } from "../differences.ts";
import type { Figure } from "../metrics/figure.ts";
import { timeName } from "../state/names.ts";

/** Differences printed in full; the JSON has them all. */
const MOST_PRINTED = 100;

/** What a person reads: what was checked, each difference, the figures, the result. */
export function printAudit({ block, checked, differences, notes, metrics }: Audit): string {
  return [
    `Block ${block.number} of ${timeName(block.timestamp)}, ${block.hash}`,
    "",
    ...table(Object.entries(checked).map(([what, count]) => [what, String(count)])),
    "",
    ...differences.slice(0, MOST_PRINTED).map(differenceLine),
    ...(differences.length > MOST_PRINTED ? [`… and ${differences.length - MOST_PRINTED} more`] : []),
    ...notes.map((note) => `Note: ${note}`),
    ...(differences.length + notes.length > 0 ? [""] : []),
    ...table(Object.values(metrics).map((figure) => [figure.id, figure.name, valueText(figure)])),
    "",
    resultLine(differences.length),
  ].join("\n");
}

/** The last line: what scripts and people look for. */
export function resultLine(differences: number): string {
  if (differences === 0) return "Result: no differences";
  return `Result: ${differences} difference${differences === 1 ? "" : "s"}`;
}

function differenceLine({ against, subject, explanation, txHash, block }: Difference): string {
  const place = txHash ? ` (block ${block}, transaction ${txHash})` : "";
  return `✗ ${against}: ${subject}: ${explanation}${place}`;
}

function valueText({ value, unit, numerator, denominator }: Figure): string {
  const made = numerator === undefined || denominator === undefined ? "" : ` (${numerator} / ${denominator})`;
  return `${value} ${unit}${made}`;
}

/** Rows whose columns stand below each other. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widest = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widest(column))).join("  ")}`.trimEnd(),
  );
}
