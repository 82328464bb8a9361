import { i18n, type Messages } from "@lingui/core";
import type { Area } from "@/lib/page-areas.ts";
import { preferences } from "@/lib/preferences.ts";

/** Languages with complete catalogs, in the words of their speakers. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;

/** A language the app speaks; "pseudo" is English with marks, to find bare text while developing. */
export type Language = keyof typeof LANGUAGES | "pseudo";

const catalogs = import.meta.glob<{ messages: Messages }>("../locales/*/*.po");

const loaded = new Set<Area>();
let current: Language = "en";

/** The reader's choice, else the first of the browser's languages that we speak, else English. */
export function detectLanguage(
  chosen: string = preferences.get().language,
  offered: readonly string[] = navigator.languages,
): Language {
  if (chosen === "pseudo" || chosen in LANGUAGES) return chosen as Language;
  const spoken = offered.map((tag) => tag.toLowerCase().split("-")[0]).find((tag) => tag && tag in LANGUAGES);
  return (spoken as Language | undefined) ?? "en";
}

/** Makes a language the page's, with all texts that are loaded already. */
export async function activateLanguage(language: Language, areas: readonly Area[] = []): Promise<void> {
  current = language;
  const wanted = [...new Set<Area>([...loaded, "shell", ...areas])];
  const messages = await Promise.all(wanted.map((area) => fetchCatalog(language, area)));
  for (const area of wanted) loaded.add(area);
  i18n.loadAndActivate({ locale: language, messages: Object.assign({}, ...messages) });
  document.documentElement.lang = language === "pseudo" ? "en" : language;
}

/** Adds the texts of an area, once. */
export async function loadTexts(...areas: readonly Area[]): Promise<void> {
  const missing = areas.filter((area) => !loaded.has(area));
  if (missing.length === 0) return;
  const messages = await Promise.all(missing.map((area) => fetchCatalog(current, area)));
  for (const area of missing) loaded.add(area);
  i18n.load(current, Object.assign({}, ...messages));
}

async function fetchCatalog(language: Language, area: Area): Promise<Messages> {
  const isPseudo = language === "pseudo";
  const catalog = await catalogs[`../locales/${isPseudo ? "en" : language}/${area}.po`]?.();
  const messages = catalog?.messages ?? {};
  return isPseudo ? (await import("@/lib/pseudo-language.ts")).accented(messages) : messages;
}
