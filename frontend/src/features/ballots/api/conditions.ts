import {
  outcomeOf,
  quorumOf,
  type Tally,
  type Terms,
  turnoutOf,
} from "@engine/audit/state/rounds/settlement";
import type { Outcome } from "@engine/protocol/enums";

const WHOLE_BPS = 10_000;

/** What an entry needs to pass, and how far it is. Weights are tokens. */
export interface Conditions {
  turnout: number;
  quorum: number;
  quorumMet: boolean;
  /** Share of for in for plus against, from 0 to 1; undefined while nobody took a side. */
  approval: number | undefined;
  /** The share it must exceed, from 0 to 1. */
  approvalNeeded: number;
  approvalMet: boolean;
  /** Undefined where the rules ask for no majority of members. */
  membersAgree: boolean | undefined;
  /** How it would end if the round closed now. */
  outcome: Outcome;
}

/** Judges a tally as the contract does. `supply` is the number of vote tokens at the snapshot. */
export function conditionsOf(tally: Tally, supply: bigint, terms: Terms, refusedBefore = false): Conditions {
  const decided = tally.forWeight + tally.againstWeight;
  const quorum = Number(quorumOf(supply, terms));
  const turnout = turnoutOf(tally);
  return {
    turnout,
    quorum,
    quorumMet: turnout >= quorum,
    approval: decided === 0 ? undefined : tally.forWeight / decided,
    approvalNeeded: terms.approvalBps / WHOLE_BPS,
    approvalMet: tally.forWeight * WHOLE_BPS > decided * terms.approvalBps,
    membersAgree: terms.memberMajority ? tally.forVoters > tally.againstVoters : undefined,
    outcome: outcomeOf(tally, supply, terms, refusedBefore),
  };
}
