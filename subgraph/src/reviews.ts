import { REVIEW_RESULT_NAMES, ReviewResult } from "../generated/names";
import { ReviewClosed, ReviewOpened } from "../generated/Reviews/Reviews";
import { Idea, IdeaVersion, Review, Rubric } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { requireIdea } from "./entities/idea";
import { memberIdOf } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { requireReview, requireRubric } from "./entities/review";
import { idOfBig, withShort } from "./lib/ids";
import { Moment, momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i32Of, i64Of } from "./lib/numbers";
import { countReviewClosed, countReviewOpened } from "./stats/reviews";

export { handleAuthorityUpdated } from "./authority";
export { handleRubricPublished } from "./rubrics";
export {
  handleForecastCalibrated,
  handleScorecardCommitted,
  handleScorecardLeftOut,
  handleScorecardRevealed,
} from "./scorecards";

export function handleReviewOpened(event: ReviewOpened): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const idea = requireIdea(event.params.ideaId, event);
  const rubric = requireRubric(event.params.rubricId, event);
  if (!idea || !rubric) return;
  const review = newReview(event, idea, rubric, at);
  review.save();
  idea.latestReview = review.id;
  idea.save();
  organisation.reviews = review.number;
  organisation.openReviews += 1;
  organisation.save();
  countReviewOpened(at, organisation);
  const activity = newActivity(event, "ReviewOpened");
  activity.actor = review.openedBy;
  activity.member = idea.author;
  activity.idea = idea.id;
  activity.challenge = idea.challenge;
  activity.rubric = rubric.id;
  activity.review = review.id;
  activity.save();
}

/** A review in which nobody has said anything yet. */
function newReview(event: ReviewOpened, idea: Idea, rubric: Rubric, at: Moment): Review {
  const params = event.params;
  const review = new Review(idOfBig(params.reviewId));
  review.number = i32Of(params.reviewId);
  review.idea = idea.id;
  review.version = params.version;
  const version = withShort(idea.id, params.version);
  if (IdeaVersion.load(version)) review.ideaVersion = version;
  review.rubric = rubric.id;
  review.openedBy = memberIdOf(params.actorId);
  review.openedAt = at.timestamp;
  review.season = at.season;
  review.commitUntil = i64Of(params.commitUntil);
  review.revealUntil = i64Of(params.revealUntil);
  review.commitments = 0;
  review.scorecardCount = 0;
  review.leftOutCount = 0;
  review.weightSum = 0;
  review.feasibilitySum = 0;
  review.impactSum = 0;
  review.alignmentSum = 0;
  review.result = nameOf(REVIEW_RESULT_NAMES, ReviewResult.Open);
  review.block = at.block;
  review.transaction = at.transaction;
  return review;
}

export function handleReviewClosed(event: ReviewClosed): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const review = requireReview(params.reviewId, event);
  if (!review) return;
  if (review.closedAt == 0) organisation.openReviews -= 1;
  organisation.save();
  review.commitments = params.commitments;
  review.scorecardCount = params.scorecards;
  review.weightSum = i64Of(params.sums.weight);
  review.feasibilitySum = i64Of(params.sums.feasibility);
  review.impactSum = i64Of(params.sums.impact);
  review.alignmentSum = i64Of(params.sums.alignment);
  review.result = nameOf(REVIEW_RESULT_NAMES, params.result);
  if (params.score > 0) review.score = params.score;
  review.closedAt = at.timestamp;
  review.closedIn = at.transaction;
  review.save();
  countReviewClosed(params.result, params.score, at, organisation);
  const activity = newActivity(event, "ReviewClosed");
  activity.review = review.id;
  activity.rubric = review.rubric;
  const idea = Idea.load(review.idea);
  if (idea) {
    if (params.score > 0) idea.score = params.score;
    idea.save();
    activity.idea = idea.id;
    activity.member = idea.author;
    activity.challenge = idea.challenge;
  }
  activity.save();
}
