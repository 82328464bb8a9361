import type { Part } from "@engine/audit/metrics/figure";
import { NOT_AVAILABLE } from "@engine/audit/metrics/figure";
import { formatBps, formatNumber } from "@/lib/format.ts";

/** A figure's value as people write it; undefined where there is none, because its denominator is 0. */
export function formatValue({ value, unit }: Part, language: string): string | undefined {
  if (value === NOT_AVAILABLE) return undefined;
  if (unit === "bps") return formatBps(value, language);
  return formatNumber(value, language, { maximumFractionDigits: Math.abs(value) >= 100 ? 0 : 2 });
}
