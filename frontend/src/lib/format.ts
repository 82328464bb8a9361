/** Locale of Intl for a language of ours. */
export function intlLocale(language: string): string {
  return language === "de" ? "de-DE" : "en-GB";
}

/** Formats are costly to make, so each is made once for a language and its options. */
function once<Format>(make: (locale: string, options: object) => Format) {
  const made = new Map<string, Format>();
  return (language: string, options: object = {}): Format => {
    const locale = intlLocale(language);
    const key = locale + JSON.stringify(options);
    const format = made.get(key) ?? make(locale, options);
    made.set(key, format);
    return format;
  };
}

const numberFormat = once((locale, options) => new Intl.NumberFormat(locale, options));
const dateFormat = once((locale, options) => new Intl.DateTimeFormat(locale, options));
const relativeFormat = once((locale, options) => new Intl.RelativeTimeFormat(locale, options));

/** 12345 → "12,345". Integers of any size keep every digit. */
export function formatNumber(
  value: number | bigint,
  language: string,
  options?: Intl.NumberFormatOptions,
): string {
  return numberFormat(language, options).format(value);
}

/** Basis points to a share: 4050 → "40.5%". */
export function formatBps(bps: number, language: string): string {
  return formatNumber(bps / 10_000, language, { style: "percent", maximumFractionDigits: 2 });
}

/** Unix seconds to a date: "12 May 2025". */
export function formatDate(seconds: number, language: string): string {
  return dateFormat(language, { dateStyle: "medium" }).format(seconds * 1000);
}

/** Unix seconds to a date with its day of the week: "Monday, 12 May 2025". */
export function formatDay(seconds: number, language: string): string {
  return dateFormat(language, { dateStyle: "full" }).format(seconds * 1000);
}

/** Unix seconds to date, time and zone, for titles. */
export function formatMoment(seconds: number, language: string): string {
  return dateFormat(language, { dateStyle: "long", timeStyle: "long" }).format(seconds * 1000);
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** How long ago, or how long until: "3 days ago", "in 2 hours", "now" within a minute. Both in Unix seconds. */
export function formatRelative(seconds: number, nowSeconds: number, language: string): string {
  const format = relativeFormat(language, { numeric: "auto" });
  const difference = seconds - nowSeconds;
  for (const [unit, length] of STEPS) {
    if (Math.abs(difference) >= length) return format.format(Math.trunc(difference / length), unit);
  }
  return format.format(0, "second");
}

/** "0x1234…abcd": enough to compare at a glance; the whole always stands in a title. */
export function shortHex(hex: string, digits = 4): string {
  return hex.length <= 2 * digits + 3 ? hex : `${hex.slice(0, digits + 2)}…${hex.slice(-digits)}`;
}
