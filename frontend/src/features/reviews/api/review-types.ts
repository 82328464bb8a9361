/** What is needed of a rubric to say what comes next. Durations are in seconds. */
export interface RubricFields {
  number: number;
  leastReviewers: number;
  unitsApart: boolean;
  patienceSeconds: string;
}

/** The three criteria, in the order of the scorecard. */
export const CRITERIA = ["feasibility", "impact", "alignment"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** The scores that a criterion can get. */
export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

/** A credited member as the index names one. */
export interface CreditedMember {
  number: number;
  unit: { number: number } | null;
}
