import { REVIEW_RESULT_NAMES } from "@engine/protocol/enums";
import type { EngineEvent, EventOf } from "../contracts.ts";
import { addScores, EMPTY_SUMS, judge, type Sums } from "../state/reviews/gate.ts";
import { reviewReason } from "../state/reviews/reason.ts";
import type { ReviewLine } from "./dossier.ts";
import type { Finding } from "./findings.ts";
import { eventsNamed } from "./idea-events.ts";

type Opened = Extract<EventOf<"Reviews">, { eventName: "ReviewOpened" }>["args"];

/** How an idea's reviews stand or ended. */
export function reviewLines(events: readonly EngineEvent[]): ReviewLine[] {
  return eventsNamed(events, "Reviews", "ReviewOpened").map(({ args: { reviewId, version } }) => {
    const closed = closingOf(events, reviewId)?.args;
    const result = closed ? (REVIEW_RESULT_NAMES[closed.result] ?? String(closed.result)) : null;
    const { scorecards } = countCards(events, reviewId);
    return { review: reviewId, version, scorecards, score: closed?.score ?? 0, result };
  });
}

/** Reviews whose sums, result or reason are not those that the scorecards and the rubric give. */
export function checkReviews(events: readonly EngineEvent[]): Finding[] {
  return eventsNamed(events, "Reviews", "ReviewOpened").flatMap(({ args }) => checkReview(events, args));
}

function checkReview(events: readonly EngineEvent[], opened: Opened): Finding[] {
  const { reviewId, rubricId, version } = opened;
  const item = { type: "review", number: reviewId } as const;
  const closed = closingOf(events, reviewId);
  if (!closed) return [];
  const { args } = closed;
  const { sums, scorecards } = countCards(events, reviewId);
  const said = REVIEW_RESULT_NAMES[args.result] ?? "Void";
  const rubric = eventsNamed(events, "Reviews", "RubricPublished").find(
    (one) => one.args.rubricId === rubricId,
  );
  // A review whose version no longer stood ends without judgement; the stage changes say whether it did.
  const due = rubric && said !== "Void" ? judge(rubric.args.rubric, sums, scorecards) : undefined;
  const isSame = words(sums, scorecards) === words(args.sums, args.scorecards);
  const isDue = due === undefined || (due.result === said && due.score === args.score);
  const decision = {
    reviewId,
    ideaId: args.ideaId,
    version,
    sums,
    scorecards,
    score: args.score,
    result: said,
  };
  const move = eventsNamed(events, "Ideas", "StageChanged").find(
    ({ args: { causeId }, at }) => causeId === reviewId && at.txHash === closed.at.txHash,
  );
  const isReason = !move || said === "Void" || move.args.reasonHash === reviewReason(decision);
  return [
    ...(isSame
      ? []
      : [
          {
            code: "otherTally",
            item,
            due: words(sums, scorecards),
            said: words(args.sums, args.scorecards),
          } as const,
        ]),
    ...(isDue
      ? []
      : [
          {
            code: "otherOutcome",
            item,
            due: `${due?.result} ${due?.score}`,
            said: `${said} ${args.score}`,
          } as const,
        ]),
    ...(isReason ? [] : [{ code: "otherReason", item } as const]),
  ];
}

function closingOf(events: readonly EngineEvent[], reviewId: number) {
  return eventsNamed(events, "Reviews", "ReviewClosed").find(({ args }) => args.reviewId === reviewId);
}

/** Sums over the scorecards that count: revealed, and not left out in the end. */
function countCards(events: readonly EngineEvent[], reviewId: number): { sums: Sums; scorecards: number } {
  const leftOut = new Set(
    eventsNamed(events, "Reviews", "ScorecardLeftOut").flatMap(({ args }) =>
      args.reviewId === reviewId ? [args.memberId] : [],
    ),
  );
  const cards = eventsNamed(events, "Reviews", "ScorecardRevealed").filter(
    ({ args }) => args.reviewId === reviewId && !leftOut.has(args.memberId),
  );
  const sums = cards.reduce((sum, { args }) => addScores(sum, args.scorecard, args.weightBps), EMPTY_SUMS);
  return { sums, scorecards: cards.length };
}

function words({ weight, feasibility, impact, alignment }: Sums, scorecards: number): string {
  return `${scorecards} scorecards of weight ${weight} with ${feasibility}, ${impact} and ${alignment}`;
}
