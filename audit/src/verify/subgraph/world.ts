import { GROUND_NAMES } from "@engine/protocol/enums";
import type { Address, Hex } from "viem";
import { getAddress } from "viem/utils";
import type { ContractName, EngineEvent, EventOf, Place, Target } from "../../contracts.ts";
import type { Pin } from "../../replay/pin.ts";
import type { EngineState } from "../../state/context.ts";
import { NO_HASH } from "../../state/context.ts";
import type { Documents } from "../documents.ts";
import type { Row } from "./table.ts";

/** All that the index's rows are recomputed from. */
export interface World {
  state: EngineState;
  events: readonly EngineEvent[];
  target: Target;
  pin: Pin;
  /** Documents that were fetched and verified; empty without a content store. */
  documents: Documents;
}

/** All events of one name, in order. */
export function eventsNamed<Name extends ContractName, EventName extends EventOf<Name>["eventName"]>(
  { events }: World,
  contract: Name,
  eventName: EventName,
): Extract<EventOf<Name>, { eventName: EventName }>[] {
  const found = events.filter((event) => event.contract === contract && event.eventName === eventName);
  return found as unknown as Extract<EventOf<Name>, { eventName: EventName }>[];
}

/** An id made of numbers, each of so many bytes, highest first: `idOf([12, 4], [2, 2])` is version 2 of idea 12. */
export function idOf(...parts: readonly (readonly [value: number | bigint, bytes: number])[]): string {
  return `0x${parts.map(([value, bytes]) => value.toString(16).padStart(2 * bytes, "0")).join("")}`;
}

/** The id of a member, idea, round … by number, or null for 0: "none". */
export function numberId(number: number): string | null {
  return number === 0 ? null : idOf([number, 4]);
}

/** An id that continues another one with an address or hash. */
export function joinedId(...parts: readonly string[]): string {
  return `0x${parts.map((part) => part.toLowerCase().replace(/^0x/, "")).join("")}`;
}

/** Block, transaction index and log index: the id of an event's own row. */
export function eventId({ block, txIndex, logIndex }: Place): string {
  return idOf([block, 8], [txIndex, 4], [logIndex, 4]);
}

/** Where a row's event stands. */
export function whereabouts({ timestamp, block, txHash }: Place): Row {
  return { timestamp, block, transaction: txHash };
}

/** A hash, or null for 0: "none". */
export function hashOrNull(hash: Hex): Hex | null {
  return hash === NO_HASH ? null : hash;
}

/** A number, or null for 0: "none". */
export function orNull(value: number): number | null {
  return value === 0 ? null : value;
}

/** The member behind an address now or formerly, as an id. Numbers never change hands. */
export function memberBehind({ members }: EngineState, address: Address): string | null {
  return numberId(members.accounts.get(address)?.memberId ?? 0);
}

/** Whether an address is the deployment's contract of that name. */
export function isModule({ target }: World, address: Address, name: ContractName): boolean {
  return address === getAddress(target.contracts[name].address);
}

/** Whether a module's reason is the hash of what it counted, which nobody wrote down as a document. */
export function decidesByCounting(
  world: World,
  { module, ground }: { module: Address; ground: number },
): boolean {
  const isStopped = GROUND_NAMES[ground] === "StoppedEarly";
  const isCounting = isModule(world, module, "Rounds") || isModule(world, module, "Reviews");
  return isCounting || (isModule(world, module, "Pilots") && !isStopped);
}
