import { BigInt, Bytes, ethereum, log } from "@graphprotocol/graph-ts";
import { Operation, OperationCall } from "../../generated/schema";
import { idOf, joined } from "../lib/ids";
import { i64Of } from "../lib/numbers";

/** An operation just announced; one that was called off may be announced again under the same id. */
export function newOperation(
  id: Bytes,
  book: string,
  delay: i64,
  readyAt: i64,
  event: ethereum.Event,
): Operation {
  const operation = new Operation(id);
  operation.book = book;
  operation.state = "Scheduled";
  operation.delaySeconds = delay;
  operation.scheduledAt = i64Of(event.block.timestamp);
  operation.readyAt = readyAt;
  operation.transaction = event.transaction.hash;
  operation.predecessor = null;
  operation.salt = null;
  operation.unset("finishedAt");
  operation.finishedIn = null;
  return operation;
}

export function addCall(
  operation: Operation,
  index: i64,
  target: Bytes,
  value: BigInt | null,
  data: Bytes,
): void {
  const call = new OperationCall(callId(operation.id, index));
  call.operation = operation.id;
  call.index = i32(index);
  call.target = target;
  call.value = value ? value : BigInt.zero();
  call.data = data;
  call.executed = false;
  call.save();
}

export function callId(operation: Bytes, index: i64): Bytes {
  return joined(operation, idOf(index));
}

/** Marks an operation executed or cancelled. @returns Whether any event has introduced it. */
export function finishOperation(id: Bytes, state: string, event: ethereum.Event): bool {
  const operation = Operation.load(id);
  if (!operation) {
    log.warning("Unknown operation {} in {}", [id.toHexString(), event.transaction.hash.toHexString()]);
    return false;
  }
  operation.state = state;
  operation.finishedAt = i64Of(event.block.timestamp);
  operation.finishedIn = event.transaction.hash;
  operation.save();
  return true;
}
