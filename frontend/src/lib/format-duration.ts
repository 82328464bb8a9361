import { intlLocale } from "@/lib/format.ts";

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** The parts of a duration, the two largest units that matter: 93,784 s is 1 day and 2 hours. */
export function durationParts(seconds: number): [(typeof UNITS)[number][0], number][] {
  let rest = Math.max(0, Math.floor(seconds));
  const parts = UNITS.map(([unit, length]): [typeof unit, number] => {
    const value = Math.floor(rest / length);
    rest -= value * length;
    return [unit, value];
  });
  const first = parts.findIndex(([, value]) => value > 0);
  return first < 0 ? [["second", 0]] : parts.slice(first, first + 2).filter(([, value]) => value > 0);
}

/** A duration in words: "1 day, 2 hours". */
export function formatDuration(seconds: number, language: string): string {
  const locale = intlLocale(language);
  const words = durationParts(seconds).map(([unit, value]) =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(value),
  );
  return new Intl.ListFormat(locale, { type: "unit", style: "long" }).format(words);
}
