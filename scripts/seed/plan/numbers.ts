import type { Address } from "viem";
import { Fault } from "../../lib/fault.ts";
import type { World } from "../action.ts";
import { moneyKeys } from "../documents-money.ts";

/** The account of a person of the scenario as the record has it: in lower case. */
export function accountOf({ person }: World, key: string): Address {
  return person(key).address.toLowerCase() as Address;
}

/** The number of a person of the scenario, 0 while they are no member. */
export function memberNumber(world: World, key: string): number {
  return world.record.members.get(accountOf(world, key)) ?? 0;
}

/** The number that a team of the scenario got on this chain. @throws Fault if it was not formed yet. */
export function teamNumber({ record, hash }: World, team: string): number {
  const number = record.money.teams.get(hash(moneyKeys.charter(team)));
  if (number === undefined) throw new Fault(`Team ${team} of the scenario is not on this chain.`);
  return number;
}

/** The pilot of an idea of the scenario. @throws Fault if it was not planned yet. */
export function pilotOf({ record, hash }: World, idea: string) {
  const pilot = record.pilots.pilots.get(hash(moneyKeys.plan(idea)));
  if (!pilot) throw new Fault(`No pilot of ${idea} of the scenario is on this chain.`);
  return pilot;
}

/** How many seconds so many of the season's days have. */
export function secondsOf({ at }: World, days: number): number {
  return at({ day: days, hour: 0 }) - at({ day: 0, hour: 0 });
}
