import type { Hex } from "viem";
import type { Place } from "../../contracts.ts";

/** Weights of the leaderboard, in force from their log on. */
export interface PointsPolicy {
  version: number;
  /** Points for each kind of event, in the order of `POINTS_EVENT_NAMES`. */
  weights: readonly number[];
  documentHash: Hex;
  at: Place;
}

export interface PointsState {
  /** Every policy ever published, the first one first. */
  policies: PointsPolicy[];
}

export function emptyPoints(): PointsState {
  return { policies: [] };
}
