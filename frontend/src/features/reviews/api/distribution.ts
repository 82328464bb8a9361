import { CRITERIA, type Criterion, SCORES, type Score } from "@/features/reviews/api/review-types.ts";

type Scores = Record<Criterion, number | null>;

/** How often each score was given for a criterion, and their plain mean. */
export interface Spread {
  criterion: Criterion;
  counts: Record<Score, number>;
  mean: number;
}

/** How scorecards are spread over the scores, criterion by criterion. Sealed ones count for nothing. */
export function spreadOf(cards: readonly Scores[]): Spread[] {
  return CRITERIA.map((criterion) => {
    const given = cards.flatMap((card) => card[criterion] ?? []);
    const counts = Object.fromEntries(
      SCORES.map((score) => [score, given.filter((each) => each === score).length]),
    ) as Record<Score, number>;
    const sum = given.reduce((total, score) => total + score, 0);
    return { criterion, counts, mean: given.length === 0 ? 0 : sum / given.length };
  });
}
