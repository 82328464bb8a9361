import type { Hex } from "viem";
import type { Place } from "../../contracts.ts";

export const PLACES = 15;

export interface TeamRecord {
  id: number;
  founderId: number;
  challengeId: number;
  charterHash: Hex;
  /** Each charter it ever had, the first one first. */
  charters: Hex[];
  formedAt: Place;
  /** Who belongs to it. */
  people: Set<number>;
  /** Who ever did, or was asked to. */
  known: Set<number>;
  /** Who was asked to join, and the seat that asked last. */
  invitations: Map<number, number>;
  /** The member at each of 15 places, 0 where it is empty. */
  seats: number[];
  /** Grows by one with each change of seats. */
  epoch: number;
  /** Places that endorsed giving or taking a member's seat, bit by place, in this epoch. */
  endorsements: Map<number, number>;
}

export interface TeamsState {
  byId: Map<number, TeamRecord>;
  pausedUntil: number;
}

export function emptyTeams(): TeamsState {
  return { byId: new Map(), pausedUntil: 0 };
}

/** The place of a member's seat, -1 without one. Nobody is member 0. */
export function placeOf({ seats }: TeamRecord, memberId: number): number {
  return memberId === 0 ? -1 : seats.indexOf(memberId);
}

/** Places that are taken, bit by place. */
export function maskOf({ seats }: TeamRecord): number {
  return seats.reduce((mask, memberId, place) => (memberId === 0 ? mask : mask | (1 << place)), 0);
}

/** How many bits of a set of places are set. */
export function countPlaces(mask: number): number {
  return mask.toString(2).replaceAll("0", "").length;
}

/** Whether more than half of so many are in a set. */
export function isMoreThanHalf(mask: number, all: number): boolean {
  return 2 * countPlaces(mask) > all;
}
