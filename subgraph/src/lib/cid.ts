import { Bytes } from "@graphprotocol/graph-ts";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
/** CIDv1, raw bytes, sha-256, 32 bytes: all that a document's CID adds to its hash. */
const PREFIX: StaticArray<u8> = [0x01, 0x55, 0x12, 0x20];

/** The CID of a document with this sha-256 hash (32 bytes), in base32: bafkrei… */
export function cidOf(hash: Bytes): string {
  let cid = "b";
  let buffer: u32 = 0;
  let bits = 0;
  for (let i = 0; i < PREFIX.length + hash.length; i++) {
    buffer = (buffer << 8) | u32(i < PREFIX.length ? PREFIX[i] : hash[i - PREFIX.length]);
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      cid += letter(buffer >> bits);
    }
    buffer &= 31;
  }
  return bits > 0 ? cid + letter(buffer << (5 - bits)) : cid;
}

function letter(value: u32): string {
  return String.fromCharCode(ALPHABET.charCodeAt(value & 31));
}
