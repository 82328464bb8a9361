import { activityActs } from "./activity-acts.ts";
import { type Engine, OWNER } from "./engine.ts";
import { flagActs } from "./flag-acts.ts";
import { governorActs } from "./governor-acts.ts";
import { grantActs } from "./grant-acts.ts";
import { ideaActs } from "./idea-acts.ts";
import { memberActs } from "./member-acts.ts";
import { officeActs } from "./office-acts.ts";
import { outcomeActs } from "./outcome-acts.ts";
import { pilotActs } from "./pilot-acts.ts";
import { recognitionActs } from "./recognition-acts.ts";
import { reviewActs } from "./review-acts.ts";
import { rewardActs } from "./reward-acts.ts";
import { roundActs } from "./round-acts.ts";
import { openScene } from "./scene.ts";
import { teamActs } from "./team-acts.ts";
import { treasuryActs } from "./treasury-acts.ts";

/** Teams, their money, what they try out and what it brings: acts that bring about what they need. */
const MONEY_ACTS = {
  ...{ ...teamActs, ...treasuryActs, ...grantActs },
  ...{ ...pilotActs, ...flagActs, ...outcomeActs },
};
const ACTS = {
  ...{ ...memberActs, ...officeActs, ...ideaActs, ...reviewActs, ...roundActs },
  ...{ ...recognitionActs, ...activityActs, ...governorActs, ...rewardActs },
  ...MONEY_ACTS,
};
type ActName = string;

/** Between rounds anything may happen to members, ideas and reviews. */
const QUIET: readonly ActName[] = [
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
const THANKS: readonly ActName[] = [...Object.keys(recognitionActs), ...Object.keys(activityActs)];
/** Votes on proposals take days, rewards need seasons: both come rarely. */
const CIVIC: readonly ActName[] = [...Object.keys(governorActs), ...Object.keys(rewardActs)];
/** While a round runs, what bears on it. */
const VOTING: readonly ActName[] = [
  "castBallot",
  "castBallot",
  "castSigned",
  "recuse",
  "delegate",
  "transfer",
  "rotate",
];
/** What each round begins with, so that there is something to vote on. */
const BEFORE_A_ROUND: readonly ActName[] = [
  ...["submit", "submit", "submit", "submit", "commitSigned"],
  ...["judge", "judge", "judge", "openRound"],
];
/** What rare acts need: an idea just submitted, one just rejected, a term, a challenge, a pause. */
const ENABLING: readonly ActName[] = [
  ...["submit", "reject", "submit", "submit", "giveOffice", "openChallenge", "pauseMembers"],
];
const MORE_TRIES = 15;
/** Longer than the rest between two pauses. */
const REST_SECONDS = 8 * 86_400;
const QUIET_ACTS = 60;
const VOTING_ACTS = 10;
const CIVIC_ACTS = 3;
const MONEY: readonly ActName[] = Object.keys(MONEY_ACTS);
const MONEY_ACTS_A_ROUND = 10;

/**
 * Plays so many rounds of random acts, with random acts between them, and resolves with how often each was allowed.
 * What chance left out between the rounds is tried some more at the end.
 * What the contracts refuse leaves no log.
 */
export async function playRandomSeason(
  engine: Engine,
  seed: number,
  rounds: number,
): Promise<Map<ActName, number>> {
  const scene = await openScene(engine, seed);
  const { chance } = scene;
  const done = new Map(Object.keys(ACTS).map((name) => [name, 0]));
  const attempt = async (name: ActName) => {
    const allowed = await ACTS[name]?.(scene);
    if (allowed) done.set(name, (done.get(name) ?? 0) + 1);
  };
  for (let round = 0; round < rounds; round++) {
    for (let act = 0; act < QUIET_ACTS; act++) {
      await attempt(chance.of(QUIET));
      if (act % 3 === 0) await attempt(chance.of(THANKS));
      if (chance.below(10) === 0) await engine.wait(chance.below(40_000));
    }
    for (let act = 0; act < CIVIC_ACTS; act++) await attempt(chance.of(CIVIC));
    for (let act = 0; act < MONEY_ACTS_A_ROUND; act++) await attempt(chance.of(MONEY));
    for (const name of BEFORE_A_ROUND) await attempt(name);
    for (let act = 0; act < VOTING_ACTS; act++) await attempt(chance.of(VOTING));
    if (chance.below(4) > 0) await attempt("castLate");
    for (let page = 0; page < 8; page++) await attempt("settle");
  }
  for (const name of MONEY) {
    for (let more = 0; done.get(name) === 0 && more < MORE_TRIES; more++) await attempt(name);
  }
  for (const name of new Set(QUIET)) {
    for (let more = 0; done.get(name) === 0 && more < MORE_TRIES; more++) {
      await engine.wait(REST_SECONDS);
      for (const enabling of ENABLING) await attempt(enabling);
      await attempt(name);
    }
  }
  for (const name of [...CIVIC, ...THANKS]) {
    for (let more = 0; done.get(name) === 0 && more < MORE_TRIES; more++) await attempt(name);
  }
  await engine.wait(REST_SECONDS);
  for (const name of ["pauseMembers", "resumeMembers"]) await attempt(name);
  for (const name of ["pauseTeams", "resumeTeams", "pauseTreasury", "resumeTreasury"]) await attempt(name);
  await turnDoor(engine);
  return done;
}

/** A door and a pause show in the contract's answers only until they change again: the last change must be one. */
async function turnDoor(engine: Engine): Promise<void> {
  const isOpen = await engine.read<boolean>("Members", "communityDoorOpen");
  await engine.act(OWNER.address, "Members", "setCommunityDoor", [!isOpen]);
}
