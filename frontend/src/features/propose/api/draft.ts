import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type Checked, isListOf, isObject, isOneOf, isText, isWhole } from "@/lib/check.ts";
import { stored } from "@/lib/stored.ts";

/** Starting points for an idea; each asks its own questions. */
export const TEMPLATE_NAMES = ["blank", "annoyance", "product", "saving", "together"] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** Longer than any field may be, so that nothing typed is lost before it is shortened. */
const LONGEST_TEXT = 100_000;
const MOST_PARENTS = 4;
const MOST_DRAFTS = 10;

const isDraft = isObject({
  template: isOneOf(TEMPLATE_NAMES),
  language: isOneOf(["en", "de"]),
  title: isText(LONGEST_TEXT),
  problem: isText(LONGEST_TEXT),
  proposal: isText(LONGEST_TEXT),
  benefit: isText(LONGEST_TEXT),
  /** As typed; parsed when signing. */
  ask: isText(100),
  /** As typed, separated by commas. */
  tags: isText(1_000),
  challenge: isWhole(),
  parents: isListOf(isWhole(1), MOST_PARENTS),
});

/** An idea being written: everything as it was typed. */
export type Draft = Checked<typeof isDraft>;

const isDrafts = isListOf(isObject({ key: isText(100), savedAt: isWhole(), draft: isDraft }), MOST_DRAFTS);

/** Drafts of this browser by what they are for. Version 1 of the form. */
const drafts = stored("engine.drafts.1", (content) => (isDrafts(content) ? content : undefined), []);

/** An untouched draft. */
export function emptyDraft(language: Draft["language"]): Draft {
  return {
    template: "blank",
    language,
    title: "",
    problem: "",
    proposal: "",
    benefit: "",
    ask: "",
    tags: "",
    challenge: 0,
    parents: [],
  };
}

/** Key of a draft: a new idea, or a new version of one, on one chain. */
export function draftKey(chainId: number, revise: number | undefined): string {
  return revise === undefined ? `${chainId}:new` : `${chainId}:revise:${revise}`;
}

/** The kept draft, or undefined. */
export function readDraft(key: string): { draft: Draft; savedAt: number } | undefined {
  return drafts.get().find((kept) => kept.key === key);
}

/** Keeps a draft in this browser. The oldest of too many is dropped. */
export function keepDraft(key: string, draft: Draft): void {
  const others = drafts.get().filter((kept) => kept.key !== key);
  drafts.set([{ key, savedAt: Date.now(), draft }, ...others].slice(0, MOST_DRAFTS));
}

/** Forgets a draft: it was handed in or thrown away. */
export function forgetDraft(key: string): void {
  drafts.set(drafts.get().filter((kept) => kept.key !== key));
}

/** Whether someone typed anything. */
export function isTouched({ title, problem, proposal, benefit, ask, tags }: Draft): boolean {
  return [title, problem, proposal, benefit, ask, tags].some((text) => text.trim() !== "");
}

/** A draft, live: every change is kept at once, so that a reload or a closed window loses nothing. */
export function useDraft(key: string, initial: Draft) {
  const all = useSyncExternalStore(drafts.subscribe, drafts.get);
  const kept = useMemo(() => all.find((one) => one.key === key), [all, key]);
  const draft = kept?.draft ?? initial;
  const change = useCallback(
    (part: Partial<Draft>) => keepDraft(key, { ...(readDraft(key)?.draft ?? initial), ...part }),
    [key, initial],
  );
  return { draft, savedAt: kept?.savedAt, change, forget: useCallback(() => forgetDraft(key), [key]) };
}
