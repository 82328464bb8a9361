import { base64url } from "multiformats/bases/base64";
import type { Address, Hex } from "viem";
import {
  bytesToHex,
  bytesToString,
  concat,
  getAddress,
  hashStruct,
  hexToBytes,
  hexToNumber,
  numberToHex,
  size,
  slice,
  stringToHex,
} from "viem/utils";
import { SOURCE_NAMES } from "./enums.ts";
import { textFault } from "./text.ts";
import { domainOf, type Verifier } from "./typed-data.ts";

/** The longest name of a place, in UTF-16 units, as `maxlength` counts them. */
export const MAX_PLACE_LENGTH = 80;
/** How long a box may stay open, in days. */
export const MAX_BOX_DAYS = 366;

/** A member's word that ideas left at a place will be read. `expiresAt` is in seconds since 1970. */
export interface SuggestionBox {
  /** Who opened it, reads what is left in it and answers. */
  issuer: Address;
  /** How those stand to the organisation who leave ideas there. */
  source: number;
  expiresAt: number;
  place: string;
}

/** All that a box's link carries; it holds no secret. */
export interface SuggestionBoxLetter {
  box: SuggestionBox;
  signature: Hex;
}

const types = {
  SuggestionBox: [
    { name: "issuer", type: "address" },
    { name: "source", type: "uint8" },
    { name: "expiresAt", type: "uint40" },
    { name: "place", type: "string" },
  ],
} as const;

/** Typed data that a member signs to open a box. No contract sees it; it is bound to the organisation's register. */
export function suggestionBoxTypedData(members: Verifier, message: SuggestionBox) {
  return { domain: domainOf("members", members), types, primaryType: "SuggestionBox", message } as const;
}

/** A box's name: its EIP-712 struct hash. */
export function hashSuggestionBox(box: SuggestionBox): Hex {
  return hashStruct({ data: { ...box }, types, primaryType: "SuggestionBox" });
}

/** Whether a text can name a place: one clean line that is not too long. */
export function isPlace(text: string): boolean {
  const fits = text.length > 0 && text.length <= MAX_PLACE_LENGTH && text.trim() === text;
  return fits && !textFault(text) && !/[\n\t\u2028\u2029]/.test(text);
}

/** What stands where, in bytes, before the place and the signature. */
const ISSUER = 20;
const SOURCE = ISSUER + 1;
const EXPIRES_AT = SOURCE + 5;
const PLACE_SIZE = EXPIRES_AT + 1;
const LEAST_SIGNATURE = 64;
/** A wallet contract's may be longer than a key's. */
const LONGEST_SIGNATURE = 2_048;

/** A box as the fragment of an address, short enough for a code that cameras read. */
export function encodeSuggestionBox({ box, signature }: SuggestionBoxLetter): string {
  const place = stringToHex(box.place);
  const numbers = [
    numberToHex(box.source, { size: 1 }),
    numberToHex(box.expiresAt, { size: 5 }),
    numberToHex(size(place), { size: 1 }),
  ];
  return base64url.baseEncode(hexToBytes(concat([box.issuer, ...numbers, place, signature])));
}

/** Reads a box's link; undefined if it was cut short or is none. Whether it is valid the content store finds out. */
export function decodeSuggestionBox(text: string): SuggestionBoxLetter | undefined {
  try {
    const bytes = bytesToHex(base64url.baseDecode(text));
    const placeEnd = PLACE_SIZE + hexToNumber(slice(bytes, EXPIRES_AT, PLACE_SIZE));
    const rest = size(bytes) - placeEnd;
    if (rest < LEAST_SIGNATURE || rest > LONGEST_SIGNATURE) return undefined;
    const box = {
      issuer: getAddress(slice(bytes, 0, ISSUER)),
      source: hexToNumber(slice(bytes, ISSUER, SOURCE)),
      expiresAt: hexToNumber(slice(bytes, SOURCE, EXPIRES_AT)),
      place: bytesToString(hexToBytes(slice(bytes, PLACE_SIZE, placeEnd))),
    };
    const isKnown = box.source in SOURCE_NAMES && isPlace(box.place);
    return isKnown ? { box, signature: slice(bytes, placeEnd) } : undefined;
  } catch {
    return undefined;
  }
}
