import type { Score, Tried } from "./verdict.ts";

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** `contracts/voting/Rounds.sol:70  without the modifier: restricted → (nothing)`. */
export function describeSurvivor({ file, line, operator, original, mutant }: Tried): string {
  return `${file}:${line}  ${operator}: ${oneLine(original)}  ⇒  ${oneLine(mutant) || "(nothing)"}`;
}

/** One row of the table. */
export function scoreRow({
  mutants,
  killed,
  survived,
  apart,
  score,
}: Score): Record<string, string | number> {
  return { mutants, killed, survived, "equivalent or not compiling": apart, score: `${score} %` };
}
