import type { Hex } from "viem";
import type { Place } from "../../contracts.ts";

/** Thanks that one member gave another. */
export interface KudosRecord {
  fromId: number;
  toId: number;
  amount: number;
  noteHash: Hex;
  season: number;
  at: Place;
}

/** What a member gave and received in one season. */
export interface KudosSeason {
  given: number;
  received: number;
}

export interface KudosState {
  /** What each member may give in a season. */
  allowance: number;
  given: KudosRecord[];
  /** By season and member. */
  seasons: Map<number, Map<number, KudosSeason>>;
}

export function emptyKudos(): KudosState {
  return { allowance: 0, given: [], seasons: new Map() };
}

/** What a member gave and received in a season. */
export function kudosOf({ seasons }: KudosState, season: number, memberId: number): KudosSeason {
  return seasons.get(season)?.get(memberId) ?? { given: 0, received: 0 };
}

/** What is left to give; a lowered allowance may be less than what was given before. */
export function allowanceLeft(kudos: KudosState, season: number, memberId: number): number {
  return Math.max(0, kudos.allowance - kudosOf(kudos, season, memberId).given);
}
