import type { Stage } from "@engine/protocol/enums";

/** Seconds within which a rejection can be appealed, as in the contract. */
export const APPEAL_WINDOW_SECONDS = 14 * 86_400;

/** What of an idea decides what happens next. Times are Unix seconds. */
export interface Situation {
  stage: Stage;
  stageSince: number;
  submittedAt: number;
  revisitAt: number | undefined;
  appealed: boolean;
  /** Its running or last round; undefined if it was never in one. */
  round: { number: number; closesAt: number } | undefined;
  mergedInto: number | undefined;
}

/** What happens next to an idea, by whom, and when. `at` is a moment in Unix seconds. */
export type Chapter =
  | { kind: "answerDue"; at: number }
  | { kind: "answerOverdue"; at: number }
  | { kind: "review" }
  | { kind: "waitsForRound" }
  | { kind: "vote"; round: number; at: number }
  | { kind: "settle"; round: number }
  | { kind: "waitsForPilot" }
  | { kind: "pilot" }
  | { kind: "waits"; at: number }
  | { kind: "mayReturn" }
  | { kind: "mayAppeal"; at: number }
  | { kind: "livesOn"; idea: number }
  | { kind: "done" }
  | { kind: "over" };

/** Says what happens next. */
export function nextChapter(idea: Situation, now: number, slaSeconds: number): Chapter {
  switch (idea.stage) {
    case "Submitted": {
      const at = idea.submittedAt + slaSeconds;
      return { kind: now > at ? "answerOverdue" : "answerDue", at };
    }
    case "InReview":
      return { kind: "review" };
    case "Ready":
      return { kind: "waitsForRound" };
    case "InBallot":
      if (!idea.round) return { kind: "review" };
      if (now > idea.round.closesAt) return { kind: "settle", round: idea.round.number };
      return { kind: "vote", round: idea.round.number, at: idea.round.closesAt };
    case "Approved":
      return { kind: "waitsForPilot" };
    case "InPilot":
      return { kind: "pilot" };
    case "OnHold":
      return now >= (idea.revisitAt ?? 0)
        ? { kind: "mayReturn" }
        : { kind: "waits", at: idea.revisitAt ?? 0 };
    case "Rejected": {
      const at = idea.stageSince + APPEAL_WINDOW_SECONDS;
      return !idea.appealed && now <= at ? { kind: "mayAppeal", at } : { kind: "over" };
    }
    case "Merged":
      return idea.mergedInto === undefined ? { kind: "over" } : { kind: "livesOn", idea: idea.mergedInto };
    case "Implemented":
      return { kind: "done" };
    default:
      return { kind: "over" };
  }
}
