import type { StepRecord } from "./state.ts";

const WHOLE_BPS = 10_000n;
/** How long a verdict can be awaited after the end. */
const JUDGING_SECONDS = 30 * 86_400;

/** What an accepted milestone is paid: its amount times the quality, rounded down. */
export function dueFor({ amount, qualityBps }: StepRecord): bigint {
  return (amount * BigInt(qualityBps)) / WHOLE_BPS;
}

/** Last second in which a verdict can be contested. */
export function windowEnd({ judgedAt }: StepRecord, challengeSeconds: number): number {
  return judgedAt + challengeSeconds;
}

/** Whether there is a verdict whose window is open. */
export function isInWindow(step: StepRecord, challengeSeconds: number, time: number): boolean {
  const isJudged = step.state === "Accepted" || step.state === "Refused";
  return isJudged && time <= windowEnd(step, challengeSeconds);
}

/** Last second in which a contested verdict keeps others waiting for its answer. */
export function answerableUntil({ contest }: StepRecord): number {
  return (contest?.at ?? 0) + JUDGING_SECONDS;
}

/** Whether evidence may be judged. `endedAt` is 0 while the pilot runs. */
export function awaitsVerdict(step: StepRecord, endedAt: number, time: number): boolean {
  const isContested = step.state === "Contested";
  if (!isContested && step.state !== "Submitted") return false;
  if (endedAt === 0 || time <= endedAt + JUDGING_SECONDS) return true;
  return isContested && time <= answerableUntil(step);
}

/** What an ended pilot's pot keeps for its milestones. */
export function reservedFor(
  steps: readonly StepRecord[],
  endedAt: number,
  challengeSeconds: number,
  time: number,
): bigint {
  const reserve = (step: StepRecord) => {
    if (isInWindow(step, challengeSeconds, time) || awaitsVerdict(step, endedAt, time)) return step.amount;
    return step.state === "Accepted" ? dueFor(step) : 0n;
  };
  return steps.reduce((sum, step) => sum + reserve(step), 0n);
}
