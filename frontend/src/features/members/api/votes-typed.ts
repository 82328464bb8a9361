/** So many at once are more than any organisation has: a slip of the finger stops here. */
export const MOST_VOTES = 1_000_000;

/** A number of vote tokens that a person typed; undefined for anything but digits, for 0, and for too many. */
export function votesTyped(text: string): number | undefined {
  const digits = text.trim();
  const amount = /^\d{1,7}$/.test(digits) ? Number(digits) : 0;
  return amount >= 1 && amount <= MOST_VOTES ? amount : undefined;
}
