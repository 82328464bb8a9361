import { reduceAuthority } from "../access/authority.ts";
import type { Context } from "../context.ts";
import { reduceCalibration } from "./calibration.ts";
import { reduceClosing } from "./closing.ts";
import type { ReviewsEvent } from "./events.ts";
import { reduceOpening } from "./opening.ts";
import { reduceRubric } from "./rubrics.ts";
import { reduceCommitment, reduceLeavingOut, reduceReveal } from "./scorecards.ts";

/** Folds one event of Reviews into the state. */
export function reduceReviews(context: Context, event: ReviewsEvent): void {
  switch (event.eventName) {
    case "RubricPublished":
      reduceRubric(context, event);
      break;
    case "ReviewOpened":
      reduceOpening(context, event);
      break;
    case "ScorecardCommitted":
      reduceCommitment(context, event);
      break;
    case "ScorecardRevealed":
      reduceReveal(context, event);
      break;
    case "ScorecardLeftOut":
      reduceLeavingOut(context, event);
      break;
    case "ReviewClosed":
      reduceClosing(context, event);
      break;
    case "ForecastCalibrated":
      reduceCalibration(context, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
    case "EIP712DomainChanged":
      break;
  }
}
