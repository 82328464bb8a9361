/** Numbers as the register names them, without what is not there. Amounts stay exact: text, not floating point. */
export function numbersOf(
  values: Record<string, number | bigint | string | boolean | null | undefined>,
): Record<string, string> {
  const known = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(known.map(([name, value]) => [name, String(value)]));
}

/** How many places are marked in a team's bits. */
export function countPlaces(bits: number): number {
  return bits.toString(2).replaceAll("0", "").length;
}

/** A proposal's votes. */
export function voteNumbers(
  tally: {
    inFavour: number | bigint | string;
    against: number | bigint | string;
    abstain: number | bigint | string;
  },
  voters: number,
): Record<string, string> {
  const { inFavour, against, abstain } = tally;
  return numbersOf({ for: inFavour, against, abstain, voters });
}
