import { Bytes, crypto, ethereum } from "@graphprotocol/graph-ts";
import { AuditRecord, Idea } from "../../generated/schema";
import { withShort } from "../lib/ids";
import { Moment } from "../lib/moment";

/** Kinds of digest entry that Ideas writes itself. */
export const SUBMITTED = "submitted";
export const FILED = "filed";
export const CLAIMED = "claimed";
export const REVISED = "revised";
export const CREDITED = "credited";
export const STAGE = "stage";

const WORD: i32 = 32;

/** keccak-256 of the ABI encoding of an event's arguments without the idea's number, `seq` and `auditHead`. */
export function dataHashOf(event: ethereum.Event): Bytes {
  const values = new Array<ethereum.Value>();
  let hasList = false;
  for (let i = 1; i < event.parameters.length - 2; i++) {
    values.push(event.parameters[i].value);
    if (event.parameters[i].value.kind == ethereum.ValueKind.ARRAY) hasList = true;
  }
  const encoded = ethereum.encode(ethereum.Value.fromTuple(changetype<ethereum.Tuple>(values)));
  if (!encoded) return new Bytes(WORD);
  return changetype<Bytes>(crypto.keccak256(hasList ? withoutFirstWord(encoded) : encoded));
}

/** A tuple with a list in it is encoded behind an offset, which the arguments of `abi.encode` do not have. */
function withoutFirstWord(encoded: Bytes): Bytes {
  if (encoded.length < WORD) return encoded;
  const rest = new Bytes(encoded.length - WORD);
  for (let i = 0; i < rest.length; i++) rest[i] = encoded[i + WORD];
  return rest;
}

/** Writes one entry of an idea's audit digest and brings the idea up to it. The caller saves the idea. */
export function addRecord(
  idea: Idea,
  seq: i32,
  head: Bytes,
  module: Bytes,
  kind: Bytes,
  dataHash: Bytes,
  stageChange: Bytes | null,
  at: Moment,
): void {
  const record = new AuditRecord(withShort(idea.id, seq));
  record.idea = idea.id;
  record.seq = seq;
  record.module = module;
  record.kind = kind;
  record.kindText = textOf(kind);
  record.dataHash = dataHash;
  record.head = head;
  record.timestamp = at.timestamp;
  record.block = at.block;
  record.transaction = at.transaction;
  record.logIndex = at.logIndex;
  record.stageChange = stageChange;
  record.save();
  idea.recordCount = seq + 1;
  idea.auditHead = head;
  idea.updatedAt = at.timestamp;
}

/** A kind as the contract writes it: ASCII, padded with zeros to 32 bytes. */
export function kindOf(text: string): Bytes {
  const kind = new Bytes(32);
  for (let i = 0; i < text.length && i < 32; i++) kind[i] = u8(text.charCodeAt(i));
  return kind;
}

/** The same back: what is no printable ASCII becomes a question mark, for a module may write anything. */
function textOf(kind: Bytes): string {
  let text = "";
  for (let i = 0; i < kind.length && kind[i] != 0; i++) {
    const printable = kind[i] >= 0x20 && kind[i] < 0x7f;
    text += String.fromCharCode(printable ? kind[i] : 0x3f);
  }
  return text;
}
