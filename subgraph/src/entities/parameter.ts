import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { ParameterChange } from "../../generated/schema";
import { eventId, withByte } from "../lib/ids";
import { i64Of } from "../lib/numbers";

/**
 * Writes down what a parameter was set to, be it what it was before: whoever set it decided so.
 * @param position Tells the parameters of one event apart.
 * @param known Whether there was a value before.
 */
export function changeParameter(
  event: ethereum.Event,
  position: i32,
  name: string,
  known: bool,
  before: i64,
  after: i64,
  actor: Bytes | null,
): void {
  setParameter(event, position, name, known ? BigInt.fromI64(before) : null, BigInt.fromI64(after), actor);
}

/** The same for numbers of any width. */
export function setParameter(
  event: ethereum.Event,
  position: i32,
  name: string,
  before: BigInt | null,
  after: BigInt,
  actor: Bytes | null,
): void {
  const change = new ParameterChange(withByte(eventId(event), position));
  change.name = name;
  change.before = before;
  change.after = after;
  change.actor = actor;
  change.timestamp = i64Of(event.block.timestamp);
  change.block = i64Of(event.block.number);
  change.transaction = event.transaction.hash;
  change.save();
}
