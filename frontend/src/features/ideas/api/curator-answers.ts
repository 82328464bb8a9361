import type { Ground, Stage } from "@engine/protocol/enums";

/** What a curator can answer. Ready is not among it: that is for reviews to find. */
export const ANSWERS = ["hold", "reject", "merge"] as const;
export type Answer = (typeof ANSWERS)[number];

const FROM: Record<Answer, readonly Stage[]> = {
  hold: ["Submitted", "InReview", "Ready"],
  reject: ["Submitted", "InReview", "Ready", "OnHold"],
  merge: ["Submitted", "InReview", "Ready", "OnHold"],
};

/** Grounds that fit an answer; the others give theirs by themselves. */
export const ANSWER_GROUNDS = {
  hold: ["NotNow", "TooCostly", "Infeasible"],
  reject: ["BelowGate", "OutOfScope", "Infeasible", "Unsafe", "TooCostly"],
} as const satisfies Partial<Record<Answer, readonly Ground[]>>;

/** The answers that an idea at a stage can get. None from the ballot on. */
export function answersFrom(stage: Stage): Answer[] {
  return ANSWERS.filter((answer) => FROM[answer].includes(stage));
}

/** Stages in which the author may still revise or withdraw. */
const OPEN: readonly Stage[] = ["Submitted", "InReview", "Ready", "OnHold"];

/** Whether the author may still change or take back an idea at a stage. */
export function isOpen(stage: Stage): boolean {
  return OPEN.includes(stage);
}
