import type { ParameterUnit } from "@/features/governance/api/parameter.ts";

const HOUR = 3_600;
const BPS_PER_PERCENT = 100;

/** How a parameter is typed: durations in hours, shares in percent, everything else as it is. */
export function typedOf(value: unknown, unit: ParameterUnit): string {
  if (value === null || value === undefined) return "";
  if (unit === "duration") return String(Number(value) / HOUR);
  if (unit === "share") return String(Number(value) / BPS_PER_PERCENT);
  return String(value);
}

/** The value that was typed, as the contract counts it; undefined if it is none. */
export function readTyped(text: string, unit: ParameterUnit): bigint | undefined {
  const trimmed = text.trim().replace(",", ".");
  if (!/^\d{1,15}(\.\d{1,6})?$/.test(trimmed)) return undefined;
  const value = Number(trimmed) * (unit === "duration" ? HOUR : unit === "share" ? BPS_PER_PERCENT : 1);
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 ? BigInt(whole) : undefined;
}
