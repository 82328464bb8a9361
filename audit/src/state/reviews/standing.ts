import type { Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import { stageNumber } from "../ideas/stages.ts";
import { creditsOf } from "../ideas/state.ts";
import { isPerson, recordOf } from "../members/state.ts";
import type { ReviewRecord } from "./state.ts";

/** Whether the idea is in review, in the version that the review judges. */
export function stands({ state }: Context, review: ReviewRecord): boolean {
  const idea = state.ideas.byId.get(review.ideaId);
  return idea?.stage === stageNumber("InReview") && idea.version === review.version;
}

/** Members credited on the review's idea now. */
export function creditedOn({ state }: Context, { ideaId }: ReviewRecord): number[] {
  const idea = state.ideas.byId.get(ideaId);
  return idea ? creditsOf(idea).map(({ memberId }) => memberId) : [];
}

/** A review takes commitments and scorecards while it is open and its version stands, from active, independent people. */
export function checkReviewer(
  context: Context,
  review: ReviewRecord,
  memberId: number,
  subject: string,
  at: Place,
): void {
  const isLive = review.result === "Open" && stands(context, review);
  const barred = !isPerson(context.state.members, memberId);
  const conflict = conflictOf(context, review, memberId);
  accuse(context, subject, at, !isLive && "came when the review no longer stood");
  accuse(context, subject, at, barred && "came from a member who was no active person");
  accuse(context, subject, at, conflict !== 0 && conflictText(memberId, conflict));
}

/** The credited member who stands too near to `memberId`: the same, or (per rubric) of the same unit; 0 if none. */
function conflictOf(context: Context, review: ReviewRecord, memberId: number): number {
  const { members } = context.state;
  const unit = recordOf(members, memberId)?.unit ?? 0;
  const isNear = (creditedId: number) =>
    creditedId === memberId ||
    (review.rubric.unitsApart && unit !== 0 && recordOf(members, creditedId)?.unit === unit);
  return creditedOn(context, review).find(isNear) ?? 0;
}

function conflictText(memberId: number, creditedId: number): string {
  if (memberId === creditedId) return "came from a member credited on the idea";
  return `came from a member of the unit of member ${creditedId}, who is credited on the idea`;
}
