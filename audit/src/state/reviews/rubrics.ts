import { accuse, type Context, NO_HASH } from "../context.ts";
import type { ReviewsEventNamed } from "./events.ts";
import type { Rubric } from "./state.ts";

const WHOLE_BPS = 10_000;
const LEAST_SCORE = 100;
const MOST_SCORE = 500;
const MOST_REVIEWERS = 32;
const SHORTEST_SECONDS = 60;

/** A rubric was published: numbers without a gap, sound terms, explained. */
export function reduceRubric(context: Context, { args, at }: ReviewsEventNamed<"RubricPublished">): void {
  const { reviews } = context.state;
  const subject = `rubric ${args.rubricId}`;
  const next = reviews.rubrics.size + 1;
  const gap =
    args.rubricId !== next && `was published, but rubric ${next} is next: a log is missing or repeated`;
  accuse(context, subject, at, gap);
  accuse(context, subject, at, !isSound(args.rubric) && "has terms that no rubric may have");
  accuse(context, subject, at, args.documentHash === NO_HASH && "was published without a document");
  const unused = next === 1 && !args.isDefault;
  accuse(context, subject, at, unused && "is the first, but not the default");
  reviews.rubrics.set(args.rubricId, { rubric: args.rubric, documentHash: args.documentHash });
  if (args.isDefault) reviews.defaultRubric = args.rubricId;
  context.report.count("rubrics");
}

function isSound(rubric: Rubric): boolean {
  const { feasibilityBps, impactBps, alignmentBps, readyFrom, holdFrom, leastReviewers } = rubric;
  return (
    feasibilityBps + impactBps + alignmentBps === WHOLE_BPS &&
    readyFrom >= LEAST_SCORE &&
    readyFrom <= MOST_SCORE &&
    holdFrom <= readyFrom &&
    leastReviewers >= 2 &&
    leastReviewers <= MOST_REVIEWERS &&
    rubric.commitSeconds >= SHORTEST_SECONDS &&
    rubric.revealSeconds >= SHORTEST_SECONDS &&
    rubric.revisitHours >= 1
  );
}
