/** What is intended and absent, and what is present and not intended. */
export function compareSets(
  intended: readonly string[],
  present: readonly string[],
): { missing: string[]; surplus: string[] } {
  const [wanted, found] = [new Set(intended), new Set(present)];
  return {
    missing: [...wanted].filter((each) => !found.has(each)),
    surplus: [...found].filter((each) => !wanted.has(each)),
  };
}
