import type { Place } from "../../contracts.ts";

/** A badge that a member claimed. */
export interface BadgeRecord {
  memberId: number;
  kind: number;
  /** What it rests on, as its kind says; 0 if nothing. */
  ref: number;
  claimedAt: Place;
}

export interface BadgesState {
  /** By number of the token. */
  byToken: Map<bigint, BadgeRecord>;
}

export function emptyBadges(): BadgesState {
  return { byToken: new Map() };
}

/** Number of a member's badge as a token: kind × 2^32 + member. */
export function tokenOf(memberId: number, kind: number): bigint {
  return (BigInt(kind) << 32n) | BigInt(memberId);
}
