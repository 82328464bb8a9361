import { CHOICE_NAMES, type Choice } from "./enums.ts";

/** Entries that fit in one round, two bits each in a ballot's 128. */
export const MAX_ENTRIES = 64;

const BITS = 2n;
const MASK = 3n;

/**
 * Packs a ballot: entry `i` in bits `2i` and `2i + 1`.
 * Throws RangeError if there are more than 64 entries.
 */
export function packChoices(choices: readonly Choice[]): bigint {
  if (choices.length > MAX_ENTRIES) throw new RangeError(`a ballot has at most ${MAX_ENTRIES} entries`);
  return choices.reduce(
    (packed, choice, entry) => packed | (BigInt(CHOICE_NAMES.indexOf(choice)) << (BITS * BigInt(entry))),
    0n,
  );
}

/** What a packed ballot says of one entry, counted from 0. */
export function choiceAt(packed: bigint, entry: number): Choice {
  return CHOICE_NAMES[Number((packed >> (BITS * BigInt(entry))) & MASK)] ?? "None";
}

/**
 * Unpacks a ballot over `entries` entries.
 * Throws RangeError if it says something of an entry beyond them.
 */
export function unpackChoices(packed: bigint, entries: number): Choice[] {
  if (packed < 0n || packed >> (BITS * BigInt(entries)) !== 0n) {
    throw new RangeError(`the ballot names an entry beyond the round's ${entries}`);
  }
  return Array.from({ length: entries }, (_, entry) => choiceAt(packed, entry));
}

/** Entry numbers in a bit mask (bit `i` for entry `i`), as `VoterRecused` carries them. */
export function entriesInMask(mask: bigint): number[] {
  return Array.from({ length: MAX_ENTRIES }, (_, entry) => entry).filter(
    (entry) => (mask >> BigInt(entry)) & 1n,
  );
}
