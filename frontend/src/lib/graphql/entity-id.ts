/** The index's id of what the contracts call by number: idea 12 is 0x0000000c. */
export function entityId(number: number): `0x${string}` {
  return `0x${number.toString(16).padStart(8, "0")}`;
}

const LARGEST_NUMBER = 2 ** 32 - 1;

/** The number in an address, if it is one that the contracts give: 1, 2, 3 … in plain digits. */
export function parseEntityNumber(text: string): number | undefined {
  const number = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : Number.NaN;
  return number <= LARGEST_NUMBER ? number : undefined;
}
