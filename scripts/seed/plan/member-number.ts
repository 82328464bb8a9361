import type { Address } from "viem";
import { Fault } from "../../lib/fault.ts";
import type { World } from "../action.ts";

/** The number that a person of the scenario got on this chain. @throws Fault if they are no member. */
export function memberNumber({ record, person }: Pick<World, "record" | "person">, key: string): number {
  const number = record.members.get(person(key).address.toLowerCase() as Address);
  if (number === undefined) throw new Fault(`${key} of the scenario is no member on this chain.`);
  return number;
}
