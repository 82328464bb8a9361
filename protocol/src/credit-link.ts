import { base64url } from "multiformats/bases/base64";
import type { Hex } from "viem";
import {
  bytesToHex,
  concat,
  hashTypedData,
  hexToBytes,
  hexToNumber,
  numberToHex,
  size,
  slice,
} from "viem/utils";
import { CREDIT_MEMBERS, type Credit, type CreditShare, creditTypedData, isCreditSplit } from "./credit.ts";
import type { Verifier } from "./typed-data.ts";

/** A co-author's signature under one proposal, as it is sent back to the author. */
export interface CreditConsent {
  /** The mark of what was signed: see {@link creditMark}. */
  mark: Hex;
  memberId: number;
  signature: Hex;
}

const MARK = 4;

/**
 * The first bytes of what is signed. They tell one proposal from another, and a link of this organisation's from a
 * foreign or damaged one; they prove nothing, which is the signature's part.
 */
export function creditMark(ideas: Verifier, credit: Credit): Hex {
  return slice(hashTypedData(creditTypedData(ideas, credit)), 0, MARK);
}

/** What stands where in a proposal, in bytes, before the members with their shares. */
const IDEA_ID = MARK + 4;
const DEADLINE = IDEA_ID + 5;
const MEMBER = 4;
const SHARE = MEMBER + 2;
/** No proposal is longer, in characters. */
const LONGEST_PROPOSAL = 64;

/** A proposal as the fragment of an address. It holds no secret: what counts are the signatures under it. */
export function encodeCredit(ideas: Verifier, credit: Credit): string {
  const { ideaId, shares, deadline } = credit;
  const numbers = [numberToHex(ideaId, { size: 4 }), numberToHex(deadline, { size: 5 })];
  const parts = shares.flatMap(({ memberId, shareBps }) => [
    numberToHex(memberId, { size: 4 }),
    numberToHex(shareBps, { size: 2 }),
  ]);
  return base64url.baseEncode(hexToBytes(concat([creditMark(ideas, credit), ...numbers, ...parts])));
}

/** Reads a proposal; undefined if it was damaged, is none, or is for another organisation's contract. */
export function decodeCredit(ideas: Verifier, text: string): Credit | undefined {
  if (text.length > LONGEST_PROPOSAL) return undefined;
  try {
    const bytes = bytesToHex(base64url.baseDecode(text));
    const count = (size(bytes) - DEADLINE) / SHARE;
    if (!Number.isInteger(count) || count < CREDIT_MEMBERS.least) return undefined;
    const credit: Credit = {
      ideaId: hexToNumber(slice(bytes, MARK, IDEA_ID)),
      deadline: BigInt(slice(bytes, IDEA_ID, DEADLINE)),
      shares: Array.from({ length: count }, (_, place) => shareAt(bytes, DEADLINE + place * SHARE)),
    };
    const isWhole = isCreditSplit(credit.shares) && slice(bytes, 0, MARK) === creditMark(ideas, credit);
    return isWhole ? credit : undefined;
  } catch {
    return undefined;
  }
}

function shareAt(bytes: Hex, start: number): CreditShare {
  return {
    memberId: hexToNumber(slice(bytes, start, start + MEMBER)),
    shareBps: hexToNumber(slice(bytes, start + MEMBER, start + SHARE)),
  };
}

const SIGNER = MARK + 4;
/** A wallet contract's signature may be longer than a key's, or shorter. */
const LONGEST_SIGNATURE = 2_048;
/** No code is longer, in characters. */
export const LONGEST_CREDIT_CODE = 2_800;

/** A consent as a code to send back. */
export function encodeCreditConsent({ mark, memberId, signature }: CreditConsent): string {
  return base64url.baseEncode(hexToBytes(concat([mark, numberToHex(memberId, { size: 4 }), signature])));
}

/** Reads a code, however mail has broken it into lines; undefined if it is none. What it is worth the chain knows. */
export function decodeCreditConsent(text: string): CreditConsent | undefined {
  if (text.length > 2 * LONGEST_CREDIT_CODE) return undefined;
  try {
    const bytes = bytesToHex(base64url.baseDecode(text.replace(/\s+/g, "")));
    const length = size(bytes) - SIGNER;
    if (length < 1 || length > LONGEST_SIGNATURE) return undefined;
    return {
      mark: slice(bytes, 0, MARK),
      memberId: hexToNumber(slice(bytes, MARK, SIGNER)),
      signature: slice(bytes, SIGNER),
    };
  } catch {
    return undefined;
  }
}
