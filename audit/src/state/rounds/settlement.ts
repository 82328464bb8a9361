import { CHOICE_NAMES, GROUND_NAMES, type Ground, type Outcome, type Stage } from "@engine/protocol/enums";
import { stageNumber } from "../ideas/stages.ts";

const WHOLE_BPS = 10_000n;

/** Votes on one entry: weights are tokens, voters are people. */
export interface Tally {
  forWeight: number;
  againstWeight: number;
  abstainWeight: number;
  forVoters: number;
  againstVoters: number;
}

/** The part of a round's rules that judges a tally. */
export interface Terms {
  quorumBps: number;
  approvalBps: number;
  capBps: number;
  memberMajority: boolean;
}

export const EMPTY_TALLY: Tally = {
  forWeight: 0,
  againstWeight: 0,
  abstainWeight: 0,
  forVoters: 0,
  againstVoters: 0,
};

/** Weight that must take part in an entry: the quorum's share of the supply, rounded up, at least 1. */
export function quorumOf(supply: bigint, { quorumBps }: Terms): bigint {
  const quorum = shareOf(supply, quorumBps);
  return quorum > 1n ? quorum : 1n;
}

/** Most that one ballot weighs: the cap's share of the supply, rounded up. */
export function capOf(supply: bigint, { capBps }: Terms): bigint {
  return shareOf(supply, capBps);
}

/** What a ballot weighs: the voter's past votes, at most the cap. */
export function ballotWeight(past: bigint, supply: bigint, terms: Terms): bigint {
  const cap = capOf(supply, terms);
  if (past < cap) return past;
  return cap;
}

/** A tally after one more choice. `choice` is its number on chain. */
export function addChoice(tally: Tally, choice: number, weight: number): Tally {
  switch (CHOICE_NAMES[choice]) {
    case "For":
      return { ...tally, forWeight: tally.forWeight + weight, forVoters: tally.forVoters + 1 };
    case "Against":
      return {
        ...tally,
        againstWeight: tally.againstWeight + weight,
        againstVoters: tally.againstVoters + 1,
      };
    case "Abstain":
      return { ...tally, abstainWeight: tally.abstainWeight + weight };
    default:
      return tally;
  }
}

/** Weight that took part in an entry: for, against and abstaining. */
export function turnoutOf(tally: Tally): number {
  return tally.forWeight + tally.againstWeight + tally.abstainWeight;
}

/** How an entry ends. `refusedBefore`: members already refused the idea against the tokens in an earlier round. */
export function outcomeOf(tally: Tally, supply: bigint, terms: Terms, refusedBefore: boolean): Outcome {
  const decided = BigInt(tally.forWeight) + BigInt(tally.againstWeight);
  if (BigInt(turnoutOf(tally)) < quorumOf(supply, terms)) return "QuorumMissed";
  if (BigInt(tally.forWeight) * WHOLE_BPS <= decided * BigInt(terms.approvalBps)) return "VotedDown";
  if (!terms.memberMajority || tally.forVoters > tally.againstVoters) return "Approved";
  return refusedBefore ? "MembersRefusedAgain" : "MembersRefused";
}

const CONSEQUENCES: Record<Outcome, { to: Stage; ground: Ground }> = {
  Approved: { to: "Approved", ground: "BallotPassed" },
  VotedDown: { to: "Rejected", ground: "BallotFailed" },
  QuorumMissed: { to: "OnHold", ground: "QuorumMissed" },
  MembersRefused: { to: "OnHold", ground: "MembersRefused" },
  MembersRefusedAgain: { to: "Rejected", ground: "MembersRefused" },
};

/** What an outcome does to the idea, in numbers on chain. */
export function consequenceOf(outcome: Outcome): { to: number; ground: number } {
  const { to, ground } = CONSEQUENCES[outcome];
  return { to: stageNumber(to), ground: GROUND_NAMES.indexOf(ground) };
}

function shareOf(supply: bigint, bps: number): bigint {
  return (supply * BigInt(bps) + WHOLE_BPS - 1n) / WHOLE_BPS;
}
