import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Organisation } from "../../generated/schema";
import { i32Of, i64Of } from "./numbers";

export const DAY_SECONDS: i64 = 86_400;
export const SEASON_SECONDS: i64 = 91 * DAY_SECONDS;

/** When and where an event happened. */
export class Moment {
  constructor(
    public readonly timestamp: i64,
    public readonly block: i64,
    public readonly transaction: Bytes,
    public readonly logIndex: i32,
    /** The season it lies in, from 1. */
    public readonly season: i32,
  ) {}

  /** Days since 1970-01-01. */
  get day(): i32 {
    return i32(this.timestamp / DAY_SECONDS);
  }
}

export function momentOf(event: ethereum.Event, organisation: Organisation): Moment {
  const timestamp = i64Of(event.block.timestamp);
  return new Moment(
    timestamp,
    i64Of(event.block.number),
    event.transaction.hash,
    i32Of(event.logIndex),
    seasonAt(organisation.seasonsFrom, timestamp),
  );
}

export function seasonAt(seasonsFrom: i64, timestamp: i64): i32 {
  return timestamp < seasonsFrom ? 1 : 1 + i32((timestamp - seasonsFrom) / SEASON_SECONDS);
}
