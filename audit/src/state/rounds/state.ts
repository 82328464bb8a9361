import type { Outcome } from "@engine/protocol/enums";
import type { Address } from "viem";
import type { Place } from "../../contracts.ts";
import type { VotesState } from "../votes/state.ts";
import type { Tally, Terms } from "./settlement.ts";

/** The rules that governance sets and each round copies. */
export interface Rules extends Terms {
  delaySeconds: number;
  durationSeconds: number;
  lateWindowSeconds: number;
  extensionSeconds: number;
  cadenceSeconds: number;
  revisitHours: number;
}

/** One voter's ballot. `weight` is what the rules give, which the log must match. */
export interface BallotRecord {
  choices: bigint;
  weight: number;
  at: Place;
}

/** How an entry ended, recomputed. */
export interface Settlement {
  outcome: Outcome;
  /** Whether members had refused the idea in an earlier round. */
  refusedBefore: boolean;
  at: Place;
}

/** By which idea a round was extended, and to when (seconds). */
export interface Extension {
  ideaId: number;
  closesAt: number;
}

export interface RoundRecord {
  id: number;
  openedAt: Place;
  ideaIds: readonly number[];
  snapshot: number;
  closesAt: number;
  rules: Rules;
  recused: Map<Address, bigint>;
  ballots: Map<Address, BallotRecord>;
  tallies: Tally[];
  extended: boolean;
  /** An extension in the running transaction: as the ballots make it due, and as it was logged. */
  extension: { due: Extension | undefined; logged: Extension | undefined } | undefined;
  settlements: Settlement[];
}

export interface RoundsState {
  byId: Map<number, RoundRecord>;
  rules: Rules | undefined;
  lastOpenedAt: number;
  /** Ideas that members refused once against the tokens. */
  refusedBefore: Set<number>;
}

export function emptyRounds(): RoundsState {
  return { byId: new Map(), rules: undefined, lastOpenedAt: 0, refusedBefore: new Set() };
}

/** Supply at the round's snapshot. Known for good once the snapshot has passed. */
export function supplyOf(votes: VotesState, { snapshot }: RoundRecord): bigint {
  return votes.supply.at(snapshot);
}
