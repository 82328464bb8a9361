import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { AbiCoder } from "ethers";
import type { Hex } from "viem";

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const FIELDS = ["bytes32", "bytes32", "uint256", "uint256", "bytes", "string"];
/** Present, verified (by finger, face or PIN), and a passkey that is kept in an account's backup. */
const FLAGS = 0x1d;

export interface Passkey {
  x: Hex;
  y: Hex;
  privateKey: KeyObject;
}

const hexOf = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString("hex")}`;
const sha256 = (data: Uint8Array | string) => createHash("sha256").update(data).digest();

/** A new key pair on P-256, as an authenticator makes it. */
export function makePasskey(): Passkey {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  return {
    x: hexOf(Buffer.from(x, "base64url")),
    y: hexOf(Buffer.from(y, "base64url")),
    privateKey,
  };
}

export interface AssertionChange {
  type?: string;
  flags?: number;
  /** Gives the signature with the other s that authenticators may choose as well. */
  mirrored?: boolean;
}

/**
 * What `navigator.credentials.get` answers to a challenge, in the form that OpenZeppelin's SignerWebAuthn takes: the
 * struct's fields, without the offset that `abi.encode` puts before a struct.
 */
export function assertion(
  { privateKey }: Passkey,
  digest: string,
  { type = "webauthn.get", flags = FLAGS, mirrored = false }: AssertionChange = {},
): Hex {
  const challenge = Buffer.from(digest.slice(2), "hex").toString("base64url");
  const clientData = JSON.stringify({
    type,
    challenge,
    origin: "https://ideas.example.org",
    crossOrigin: false,
  });
  const authenticatorData = Buffer.concat([sha256("ideas.example.org"), Buffer.from([flags, 0, 0, 0, 0])]);
  const signed = Buffer.concat([authenticatorData, sha256(clientData)]);
  const pair = sign("sha256", signed, { key: privateKey, dsaEncoding: "ieee-p1363" });
  const s = BigInt(hexOf(pair.subarray(32)));
  // Authenticators choose either s; contracts take the lower one, so the page turns it.
  const low = s > ORDER / 2n ? ORDER - s : s;
  const chosen = (mirrored ? ORDER - low : low).toString(16).padStart(64, "0");
  return AbiCoder.defaultAbiCoder().encode(FIELDS, [
    pair.subarray(0, 32),
    `0x${chosen}`,
    clientData.indexOf('"challenge"'),
    clientData.indexOf('"type"'),
    authenticatorData,
    clientData,
  ]) as Hex;
}
