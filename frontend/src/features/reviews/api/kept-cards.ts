import type { Criterion, Score } from "@/features/reviews/api/review-types.ts";
import { type Check, type Checked, isListOf, isObject, isOneOf, isOptional, isText } from "@/lib/check.ts";
import { stored } from "@/lib/stored.ts";

/** Reviews of which a browser keeps something; the oldest make room. */
const MOST_KEPT = 40;
/** Cards sealed for one review: one may be signed and never sent, so the one before it must not be lost. */
const MOST_SEALED = 4;
const LONGEST_COMMENT = 8_000;

const isScore: Check<Score> = (value): value is Score => [1, 2, 3, 4, 5].some((score) => score === value);
const isPercent: Check<number> = (value): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100;
const isHash = isText(66, /^0x[0-9a-f]{64}$/) as Check<`0x${string}`>;

const rest = {
  /** How likely the pilot meets its target, in whole per cent. */
  forecast: isPercent,
  comment: isText(LONGEST_COMMENT),
  /** Language of the comment. */
  language: isOneOf(["en", "de"]),
};
const scores = { feasibility: isScore, impact: isScore, alignment: isScore };

const isCard = isObject({ ...scores, ...rest });
const isDraft = isObject({
  feasibility: isOptional(isScore),
  impact: isOptional(isScore),
  alignment: isOptional(isScore),
  ...rest,
  forecast: isOptional(isPercent),
});

/** A scorecard as a member fills it in. */
export type Card = Checked<typeof isCard>;

/** The same, not yet complete. */
export type CardDraft = Checked<typeof isDraft>;

const isSealed = isObject({ card: isCard, salt: isHash, commitment: isHash });

/** A card that was sealed here, and what opens it. */
export type SealedCard = Checked<typeof isSealed>;

const isKept = isObject({
  key: isText(160),
  draft: isOptional(isDraft),
  sealed: isOptional(isListOf(isSealed, MOST_SEALED)),
});
type Kept = Checked<typeof isKept>;
const isAll = isListOf(isKept, MOST_KEPT);

const store = stored<Kept[]>("engine.scorecards.1", (content) => (isAll(content) ? content : undefined), []);

/** Whose card in which review. */
export interface CardOwner {
  chainId: number;
  reviews: string;
  reviewId: number;
  memberId: number;
}

function keyOf({ chainId, reviews, reviewId, memberId }: CardOwner): string {
  return [chainId, reviews, reviewId, memberId].join(":").toLowerCase();
}

function find(owner: CardOwner): Kept | undefined {
  return store.get().find(({ key }) => key === keyOf(owner));
}

function change(owner: CardOwner, changes: Omit<Kept, "key">): void {
  const key = keyOf(owner);
  const kept = { ...find(owner), ...changes, key };
  const others = store.get().filter((other) => other.key !== key);
  const isEmpty = kept.draft === undefined && kept.sealed === undefined;
  store.set(isEmpty ? others : [kept, ...others].slice(0, MOST_KEPT));
}

/** What is filled in so far; an empty card otherwise, in the reader's language. */
export function readDraft(owner: CardOwner, locale: string): CardDraft {
  return find(owner)?.draft ?? { comment: "", language: locale === "de" ? "de" : "en" };
}

/** Keeps a card while it is filled in; forgets it without one. */
export function keepDraft(owner: CardOwner, draft: CardDraft | undefined): void {
  change(owner, { draft });
}

/** Keeps a card that is about to be sealed, until it is revealed. */
export function keepSealed(owner: CardOwner, sealed: SealedCard): void {
  const earlier = (find(owner)?.sealed ?? []).filter(({ commitment }) => commitment !== sealed.commitment);
  change(owner, { sealed: [sealed, ...earlier].slice(0, MOST_SEALED) });
}

/** The card that a commitment on chain seals, if it was sealed in this browser. */
export function readSealed(owner: CardOwner, commitment: string): SealedCard | undefined {
  return find(owner)?.sealed?.find((sealed) => sealed.commitment === commitment.toLowerCase());
}

/** Forgets everything about a review: its card is revealed. */
export function forgetCard(owner: CardOwner): void {
  if (find(owner)) change(owner, { draft: undefined, sealed: undefined });
}

/** What is missing of a draft. */
export function missingOf(draft: CardDraft): (Criterion | "forecast")[] {
  return (["feasibility", "impact", "alignment", "forecast"] as const).filter(
    (field) => draft[field] === undefined,
  );
}

/** A draft as a card; undefined while something is missing. */
export function completeCard(draft: CardDraft): Card | undefined {
  return isCard(draft) ? draft : undefined;
}
