import type { Page } from "@playwright/test";

/** What people wrote, what the contracts call things, and formatted times: not words of the app. */
const NOT_OURS = "bdi, .prose, code, pre, time, noscript, option, :not(html)[lang]";
const LETTERS = /[A-Za-z]{3,}/g;
const IDENTIFIERS = /0x[0-9a-fA-F]+|bafk[a-z2-7]+|https?:\/\/\S+/g;

const months = Array.from({ length: 12 }, (_, month) => new Date(2024, month, 1));
const weekdays = Array.from({ length: 7 }, (_, day) => new Date(2024, 0, 1 + day));
const named = (dates: Date[], options: Intl.DateTimeFormatOptions) =>
  dates.map((date) => date.toLocaleDateString("en-GB", options));

/** Words that the browser's own formatting of times puts between numbers. */
const TIME_WORDS = new Set([
  ...named(months, { month: "long" }),
  ...named(months, { month: "short" }),
  ...named(weekdays, { weekday: "long" }),
  ...["day", "hour", "minute", "second"].flatMap((unit) => [unit, `${unit}s`]),
  ...["CET", "CEST"],
]);

/**
 * Words on a page in the pseudo language that no catalog knows: everything translated there carries accents.
 * `names` are not words of the app either.
 */
export async function bareWords(page: Page, names: readonly string[]): Promise<string[]> {
  // Read in one go: what arrives in between would be in one of the readings alone.
  const { text, labels, foreign } = await page
    .locator("body")
    .evaluate((body, notOurs): Record<"text", string> & Record<"labels" | "foreign", string[]> => {
      const all = (selector: string) => [...body.querySelectorAll(selector)];
      return {
        text: body.textContent ?? "",
        foreign: all(notOurs).map((element) => element.textContent ?? ""),
        labels: all("[aria-label], [placeholder], [alt]").flatMap((element) =>
          ["aria-label", "placeholder", "alt"].map((name) => element.getAttribute(name) ?? ""),
        ),
      };
    }, NOT_OURS);
  const longestFirst = [...names, ...foreign].filter(Boolean).sort((a, b) => b.length - a.length);
  const texts = [text, ...labels];
  const ours = longestFirst.reduce((rest, part) => rest.replaceAll(part, " "), texts.join("\n"));
  const words = ours.replace(IDENTIFIERS, " ").match(LETTERS) ?? [];
  return [...new Set(words)].filter((word) => !TIME_WORDS.has(word));
}
