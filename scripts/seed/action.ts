import type { Deployment } from "@engine/protocol/deployment";
import type { Address, Hex } from "viem";
import type { LocalAccount } from "viem/accounts";
import type { Call } from "../deploy/transactions.ts";
import type { SeasonRecord } from "./record.ts";

/** A moment of the season: a day counted from 0, and an hour of it. */
export interface Moment {
  day: number;
  hour: number;
}

/** Everything an action may look at. */
export interface World {
  chainId: number;
  deployment: Deployment;
  record: SeasonRecord;
  person(key: string): LocalAccount;
  /** For how many of the season's days a review takes scorecards. */
  sealingDays: number;
  /** How long a verdict on evidence may be contested, in seconds. */
  challengeSeconds: number;
  /** A whole unit of money in its smallest one. */
  unit: bigint;
  /** Hash of a document of the season. */
  hash(document: string): Hex;
  /** Public half of the code with which the person behind a filed idea may claim it. */
  claimKey(idea: string): Address;
  /** When a moment is, in seconds since 1970. */
  at(moment: Moment): number;
  /** When a block was made, in seconds since 1970. */
  timeOf(blockNumber: bigint): Promise<number>;
  /** Puts everything off by so many seconds. */
  postpone(seconds: number): void;
}

/** One transaction of the season, by one person. Whether it happened is read from the chain. */
export interface Action {
  title: string;
  moment: Moment;
  actor: string;
  /** Seconds since 1970 before which the contracts would refuse it. */
  notBefore?(world: World): number | Promise<number>;
  done(world: World): boolean;
  call(world: World): Call | Promise<Call>;
}
