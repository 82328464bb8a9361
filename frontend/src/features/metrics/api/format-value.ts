import type { Part } from "@engine/audit/metrics/figure";
import { NOT_AVAILABLE } from "@engine/audit/metrics/figure";
import { formatBps, formatNumber } from "@/lib/format.ts";

/**
 * A figure's value as people write it; undefined where there is none, because its denominator is 0.
 * @param decimals of the settlement token, in whose smallest unit money is.
 */
export function formatValue({ value, unit }: Part, language: string, decimals = 0): string | undefined {
  if (value === NOT_AVAILABLE) return undefined;
  if (unit === "bps") return formatBps(value, language);
  if (unit === "money") return formatMoney(value / 10 ** decimals, language, Math.min(decimals, 2));
  return formatNumber(value, language, { maximumFractionDigits: Math.abs(value) >= 100 ? 0 : 2 });
}

function formatMoney(amount: number, language: string, digits: number): string {
  return formatNumber(amount, language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
