import { LONGEST_CREDIT_CODE } from "@engine/protocol/credit-link";
import { useCallback, useSyncExternalStore } from "react";
import { MOST_CO_AUTHORS, type SplitRow } from "@/features/credit/api/split-rules.ts";
import { isListOf, isObject, isOptional, isText, isWhole } from "@/lib/check.ts";
import { checked, stored } from "@/lib/stored.ts";

const MOST_KEPT = 20;

const isKept = isListOf(
  isObject({
    key: isText(60),
    rows: isListOf(isObject({ memberId: isWhole(), percent: isText(20) }), MOST_CO_AUTHORS),
    /** The proposal's fragment once the others were asked; read it with `decodeCredit`. */
    proposal: isOptional(isText(64, /^[\w-]+$/)),
    /** What was pasted for each co-author, in the order of the rows. */
    codes: isListOf(isText(2 * LONGEST_CREDIT_CODE), MOST_CO_AUTHORS),
  }),
  MOST_KEPT,
);

/** A split as far as its author has come. */
export interface KeptSplit {
  rows: SplitRow[];
  proposal?: string | undefined;
  codes: string[];
}

/** Splits on their way, by idea, the newest first. They hold no secret: signatures are for everyone to see. */
const keptSplits = stored("engine.credit.1", checked(isKept), []);

/** Key of an idea's split, on one chain. */
export function splitKey(chainId: number, ideaId: number): string {
  return `${chainId}:${ideaId}`;
}

/** Keeps a split in this browser; undefined forgets it. The oldest of too many is dropped. */
export function keepSplit(key: string, split: KeptSplit | undefined): void {
  const others = keptSplits.get().filter((kept) => kept.key !== key);
  keptSplits.set([...(split ? [{ key, ...split }] : []), ...others].slice(0, MOST_KEPT));
}

/** An idea's split, live: every change is kept at once, so that a reload or a closed window loses nothing. */
export function useKeptSplit(key: string): [KeptSplit | undefined, (split: KeptSplit | undefined) => void] {
  const all = useSyncExternalStore(keptSplits.subscribe, keptSplits.get);
  return [all.find((kept) => kept.key === key), useCallback((split) => keepSplit(key, split), [key])];
}
