/** Something that is not as it must be, in words for whoever deploys. */
export type Finding = string;

/** One finding if the condition fails, else none. */
export function expect(condition: boolean, finding: Finding): Finding[] {
  return condition ? [] : [finding];
}
