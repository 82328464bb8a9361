import type { RubricFields } from "@/features/reviews/api/review-types.ts";

/** The rubric that a challenge's ideas are judged by: the one it names, the organisation's default otherwise. */
export function rubricFor<R extends RubricFields>(
  rubrics: readonly R[],
  asked: number,
  defaultNumber: number | undefined,
): R | undefined {
  const find = (number: number | undefined) => rubrics.find((rubric) => rubric.number === number);
  return find(asked) ?? find(defaultNumber);
}

/** From when any member may open the review of an idea that has waited since then; never, without a rubric. */
export function anyoneMayOpenFrom(stageSince: number, rubric: RubricFields | undefined): number {
  return rubric ? stageSince + Number(rubric.patienceSeconds) : Number.POSITIVE_INFINITY;
}
