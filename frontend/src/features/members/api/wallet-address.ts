/** The address that somebody typed, without blanks around it; undefined if it is none. */
export function typedAddress(text: string): `0x${string}` | undefined {
  const trimmed = text.trim();
  return /^0x[0-9a-fA-F]{40}$/.test(trimmed) ? (trimmed as `0x${string}`) : undefined;
}
