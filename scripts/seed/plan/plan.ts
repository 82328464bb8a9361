import type { Action } from "../action.ts";
import type { Season } from "../season.ts";
import { planActivities } from "./activities.ts";
import { planAnswers } from "./answers.ts";
import { planBadges } from "./badges.ts";
import { planChallenges } from "./challenges.ts";
import { planIdeas } from "./ideas.ts";
import { planKudos } from "./kudos.ts";
import { planMoney } from "./money.ts";
import { planReviews } from "./reviews.ts";
import { planRounds } from "./rounds.ts";

/**
 * Everything after the people came, in the order in which it happens.
 * @param sealingDays For how many of the season's days a review takes scorecards.
 * @param paid Whether there is money for budgets, pilots and rewards.
 */
export function planSeason(season: Season, sealingDays: number, paid: boolean): Action[] {
  const actions = [
    ...planChallenges(season),
    ...planIdeas(season),
    ...planAnswers(season),
    ...planReviews(season, sealingDays),
    ...planRounds(season),
    ...(paid ? planMoney(season) : []),
    ...planActivities(season),
    ...planKudos(season),
    ...planBadges(season),
  ];
  const hours = ({ moment }: Action) => moment.day * 24 + moment.hour;
  return actions.toSorted((left, right) => hours(left) - hours(right));
}
