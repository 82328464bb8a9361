import { base64url } from "multiformats/bases/base64";
import type { Address, Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import {
  bytesToHex,
  concat,
  getAddress,
  hexToBytes,
  hexToNumber,
  numberToHex,
  size,
  slice,
} from "viem/utils";
import { hashInvitation, type Invitation, redemptionTypedData } from "./invitation.ts";
import type { Verifier } from "./typed-data.ts";

/** All that a link to join carries. Whoever has it may join: the secret is the private half of the invitation's key. */
export interface InvitationLink {
  invitation: Invitation;
  inviter: Address;
  inviterSignature: Hex;
  secret: Hex;
}

/** What stands where, in bytes, before the inviter's signature. */
const SECRET = 32;
const INVITER = SECRET + 20;
const SOURCE = INVITER + 1;
const UNIT = SOURCE + 4;
const USES = UNIT + 2;
const EXPIRES_AT = USES + 5;

/** A link's secret part, for the fragment of an address: browsers send that to nobody. */
export function encodeInvitation({ invitation, inviter, inviterSignature, secret }: InvitationLink): string {
  const { source, unit, uses, expiresAt } = invitation;
  const numbers = [
    numberToHex(source, { size: 1 }),
    numberToHex(unit, { size: 4 }),
    numberToHex(uses, { size: 2 }),
    numberToHex(expiresAt, { size: 5 }),
  ];
  const bytes = hexToBytes(concat([secret, inviter, ...numbers, inviterSignature]));
  return base64url.baseEncode(bytes);
}

/** Reads a link's secret part; undefined if it was cut short or is none. Whether it is valid the contract knows. */
export function decodeInvitation(text: string): InvitationLink | undefined {
  try {
    const bytes = bytesToHex(base64url.baseDecode(text));
    if (size(bytes) < EXPIRES_AT + 64) return undefined;
    const secret = slice(bytes, 0, SECRET);
    return {
      secret,
      inviter: getAddress(slice(bytes, SECRET, INVITER)),
      invitation: {
        key: privateKeyToAccount(secret).address,
        source: hexToNumber(slice(bytes, INVITER, SOURCE)),
        unit: hexToNumber(slice(bytes, SOURCE, UNIT)),
        uses: hexToNumber(slice(bytes, UNIT, USES)),
        expiresAt: hexToNumber(slice(bytes, USES, EXPIRES_AT)),
      },
      inviterSignature: slice(bytes, EXPIRES_AT),
    };
  } catch {
    return undefined;
  }
}

/** The link's own signature for the account that joins: nobody who sees it can use it for another. */
export function signRedemption(members: Verifier, link: InvitationLink, account: Address): Promise<Hex> {
  const redemption = { invitation: hashInvitation(link.invitation), account };
  return privateKeyToAccount(link.secret).signTypedData(redemptionTypedData(members, redemption));
}
