import type { Hex } from "viem";
import type { Place } from "../../contracts.ts";

/** A workshop, forum, programme, board or meeting. */
export interface ActivityRecord {
  id: number;
  kind: number;
  startsAt: number;
  endsAt: number;
  hostId: number;
  documentHash: Hex;
  announcedAt: Place;
  /** When each member was invited. */
  invited: Map<number, Place>;
  /** When each member said that they were there. */
  attended: Map<number, Place>;
  cancelled: { reasonHash: Hex; at: Place } | undefined;
}

export interface ActivitiesState {
  byId: Map<number, ActivityRecord>;
}

export function emptyActivities(): ActivitiesState {
  return { byId: new Map() };
}
