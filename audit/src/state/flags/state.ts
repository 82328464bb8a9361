import type { FlagState } from "@engine/protocol/enums";
import type { Hex } from "viem";
import type { Place } from "../../contracts.ts";

export interface FlagRecord {
  id: number;
  ideaId: number;
  raisedById: number;
  answeredById: number;
  state: FlagState;
  /** Until when it must be answered or, once answered, resolved. */
  dueAt: number;
  reasonHash: Hex;
  raisedAt: Place;
  answer: { hash: Hex; at: Place } | undefined;
  escalation: { actorId: number; at: Place } | undefined;
  resolution: { hash: Hex; actorId: number; at: Place } | undefined;
}

export interface FlagsState {
  byId: Map<number, FlagRecord>;
}

export function emptyFlags(): FlagsState {
  return { byId: new Map() };
}

/** Whether a flag is neither upheld nor dismissed. */
export function isStanding({ state }: FlagRecord): boolean {
  return state !== "Upheld" && state !== "Dismissed";
}

/** How many flags on an idea stand. */
export function openFlagsOn({ byId }: FlagsState, ideaId: number): number {
  return [...byId.values()].filter((flag) => flag.ideaId === ideaId && isStanding(flag)).length;
}
