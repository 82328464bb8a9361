import type { Action } from "../action.ts";
import type { Season } from "../season.ts";
import { planAnswers } from "./answers.ts";
import { planChallenges } from "./challenges.ts";
import { planIdeas } from "./ideas.ts";
import { planRounds } from "./rounds.ts";

/** Everything after the people came, in the order in which it happens. */
export function planSeason(season: Season): Action[] {
  const actions = [
    ...planChallenges(season),
    ...planIdeas(season),
    ...planAnswers(season),
    ...planRounds(season),
  ];
  const hours = ({ moment }: Action) => moment.day * 24 + moment.hour;
  return actions.toSorted((left, right) => hours(left) - hours(right));
}
