import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { i64Of } from "./numbers";

/** Writes `width` bytes of a number, highest first, so that ids sort as their numbers do. */
function put(bytes: Bytes, offset: i32, value: i64, width: i32): void {
  for (let i = 0; i < width; i++) bytes[offset + width - 1 - i] = u8(value >> (8 * i));
}

/** Four bytes: member 7 is 0x00000007. */
export function idOf(value: i64): Bytes {
  const id = new Bytes(4);
  put(id, 0, value, 4);
  return id;
}

/** Five bytes: a pot's kind and the number of its team or pilot. */
export function idOfPot(pot: i64): Bytes {
  const id = new Bytes(5);
  put(id, 0, pot, 5);
  return id;
}

/** Four bytes, from an event's argument. */
export function idOfBig(value: BigInt): Bytes {
  return idOf(i64Of(value));
}

export function joined(first: Bytes, second: Bytes): Bytes {
  const bytes = new Bytes(first.length + second.length);
  for (let i = 0; i < first.length; i++) bytes[i] = first[i];
  for (let i = 0; i < second.length; i++) bytes[first.length + i] = second[i];
  return bytes;
}

/** An id and one byte: entry 0 of round 3 is 0x0000000300. */
export function withByte(id: Bytes, value: i32): Bytes {
  return withNumber(id, value, 1);
}

/** An id and two bytes: version 2 of idea 12 is 0x0000000c0002. */
export function withShort(id: Bytes, value: i32): Bytes {
  return withNumber(id, value, 2);
}

function withNumber(id: Bytes, value: i32, width: i32): Bytes {
  const bytes = new Bytes(id.length + width);
  for (let i = 0; i < id.length; i++) bytes[i] = id[i];
  put(bytes, id.length, value, width);
  return bytes;
}

/**
 * Block number (8 bytes), transaction index (4), log index (4): unique whether log indices count within the block or
 * the transaction, and sorted in the order in which things happened.
 */
export function eventId(event: ethereum.Event): Bytes {
  const id = new Bytes(16);
  put(id, 0, i64Of(event.block.number), 8);
  put(id, 8, i64Of(event.transaction.index), 4);
  put(id, 12, i64Of(event.logIndex), 4);
  return id;
}

/** AccessManager's roles are numbers of eight bytes, the last of them all ones. */
export function idOfRole(role: BigInt): Bytes {
  const bytes = new Bytes(8);
  for (let i = 0; i < 8; i++) bytes[7 - i] = i < role.length ? role[i] : 0;
  return bytes;
}

/** All 32 bytes of a number, highest first. */
export function idOfWide(value: BigInt): Bytes {
  const bytes = new Bytes(32);
  for (let i = 0; i < 32; i++) bytes[31 - i] = i < value.length ? value[i] : 0;
  return bytes;
}

export function isZero(bytes: Bytes): bool {
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] != 0) return false;
  }
  return true;
}
