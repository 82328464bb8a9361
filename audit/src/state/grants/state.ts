import type { GrantState } from "@engine/protocol/enums";
import type { Hex } from "viem";
import type { EventOf, Place } from "../../contracts.ts";

export type GrantsEvent = EventOf<"Grants">;

/** One kind of event of Grants. */
export type GrantsEventNamed<Name extends GrantsEvent["eventName"]> = Extract<
  GrantsEvent,
  { eventName: Name }
>;

export interface GrantRecord {
  id: number;
  pilotId: number;
  teamId: number;
  ideaId: number;
  amount: bigint;
  seatsEpoch: number;
  /** Places of seats, bit by place: who may decide, is for, is against. */
  eligible: number;
  support: number;
  refuse: number;
  closesAt: number;
  state: GrantState;
  byAutonomy: boolean;
  reasonHash: Hex;
  proposerId: number;
  /** Who voted, the proposer's own vote first. */
  votes: { memberId: number; at: Place }[];
  proposedAt: Place;
  closedAt: Place | undefined;
  /** Who acted on it last: whoever's vote carries it starts the pilot. */
  lastActorId: number;
}

export interface GrantsState {
  byId: Map<number, GrantRecord>;
  /** The newest grant for each pilot. */
  latest: Map<number, number>;
}

export function emptyGrants(): GrantsState {
  return { byId: new Map(), latest: new Map() };
}
