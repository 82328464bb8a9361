import { SOURCE_NAMES } from "../../generated/names";
import { Challenge } from "../../generated/schema";
import { idOf } from "../lib/ids";

/** A challenge that nobody has answered; the rest is for the caller to fill in. */
export function newChallenge(number: i32): Challenge {
  const challenge = new Challenge(idOf(number));
  challenge.number = number;
  challenge.closedEarly = false;
  challenge.ideaCount = 0;
  challenge.contributorCount = 0;
  challenge.decidedCount = 0;
  challenge.approvedCount = 0;
  challenge.implementedCount = 0;
  challenge.mergedCount = 0;
  return challenge;
}

/** The idea box has no event of its own: its first idea brings it in. It takes everything from everyone at any time. */
export function getIdeaBox(): Challenge {
  const known = Challenge.load(idOf(0));
  if (known) return known;
  const box = newChallenge(0);
  const everyone: string[] = [];
  for (let i = 0; i < SOURCE_NAMES.length; i++) everyone.push(SOURCE_NAMES[i]);
  box.opensAt = 0;
  box.audience = everyone;
  box.rubricId = 0;
  box.teamId = 0;
  box.save();
  return box;
}
