import { activityActs } from "./acts/activity-acts.ts";
import { flagActs } from "./acts/flag-acts.ts";
import { governorActs } from "./acts/governor-acts.ts";
import { grantActs } from "./acts/grant-acts.ts";
import { ideaActs } from "./acts/idea-acts.ts";
import { memberActs } from "./acts/member-acts.ts";
import { officeActs } from "./acts/office-acts.ts";
import { outcomeActs } from "./acts/outcome-acts.ts";
import { pilotActs } from "./acts/pilot-acts.ts";
import { recognitionActs } from "./acts/recognition-acts.ts";
import { reviewActs } from "./acts/review-acts.ts";
import { rewardActs } from "./acts/reward-acts.ts";
import { roundActs } from "./acts/round-acts.ts";
import { teamActs } from "./acts/team-acts.ts";
import { treasuryActs } from "./acts/treasury-acts.ts";
import type { Acts } from "./scene.ts";

/** Teams, their money, what they try out and what it brings: acts that bring about what they need. */
const MONEY_ACTS = {
  ...{ ...teamActs, ...treasuryActs, ...grantActs },
  ...{ ...pilotActs, ...flagActs, ...outcomeActs },
};
/** All that can happen, by name. */
export const ACTS: Acts = {
  ...{ ...memberActs, ...officeActs, ...ideaActs, ...reviewActs, ...roundActs },
  ...{ ...recognitionActs, ...activityActs, ...governorActs, ...rewardActs },
  ...MONEY_ACTS,
};

/** Between rounds anything may happen to members, ideas and reviews. */
export const QUIET: readonly string[] = [
  ...Object.keys(memberActs),
  ...Object.keys(officeActs),
  "giveOffice",
  ...Object.keys(ideaActs),
  ...Object.keys(reviewActs),
  "submit",
  "submit",
  "openReview",
  "commit",
  "reveal",
  "end",
  "setRules",
];
/** Beside everything else people thank each other and meet. */
export const THANKS: readonly string[] = [...Object.keys(recognitionActs), ...Object.keys(activityActs)];
/** Votes on proposals take days, rewards need seasons: both come rarely. */
export const CIVIC: readonly string[] = [...Object.keys(governorActs), ...Object.keys(rewardActs)];
/** While a round runs, what bears on it. */
export const VOTING: readonly string[] = [
  "castBallot",
  "castBallot",
  "castSigned",
  "recuse",
  "delegate",
  "transfer",
  "rotate",
];
/** What each round begins with, so that there is something to vote on. */
export const BEFORE_A_ROUND: readonly string[] = [
  ...["submit", "submit", "submit", "submit", "commitSigned"],
  ...["judge", "judge", "judge", "openRound"],
];
/** What rare acts need: an idea just submitted, one just rejected, a term, a challenge, a pause. */
export const ENABLING: readonly string[] = [
  ...["submit", "reject", "submit", "submit", "giveOffice", "openChallenge", "pauseMembers"],
];
export const MONEY: readonly string[] = Object.keys(MONEY_ACTS);
