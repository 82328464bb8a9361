import type { Action } from "../action.ts";
import type { Season } from "../season.ts";
import { planAnswers } from "./answers.ts";
import { planChallenges } from "./challenges.ts";
import { planIdeas } from "./ideas.ts";
import { planMotions } from "./motions.ts";
import { planOutcomes } from "./outcomes.ts";
import { planPilots } from "./pilots.ts";
import { planReviews } from "./reviews.ts";
import { planRewards } from "./rewards.ts";
import { planRounds } from "./rounds.ts";
import { planTeams } from "./teams.ts";
import { planTreasury } from "./treasury.ts";

/**
 * Everything after the people came, in the order in which it happens.
 * @param sealingDays For how many of the season's days a review takes scorecards.
 */
export function planSeason(season: Season, sealingDays: number): Action[] {
  const actions = [
    ...planChallenges(season),
    ...planIdeas(season),
    ...planAnswers(season),
    ...planReviews(season, sealingDays),
    ...planRounds(season),
    ...planTreasury(season),
    ...planTeams(season),
    ...planMotions(season),
    ...planPilots(season),
    ...planOutcomes(season),
    ...planRewards(season),
  ];
  const hours = ({ moment }: Action) => moment.day * 24 + moment.hour;
  return actions.toSorted((left, right) => hours(left) - hours(right));
}
