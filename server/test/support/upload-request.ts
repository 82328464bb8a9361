import { contentHash } from "@engine/protocol/content-hash";
import { uploadTypedData, type withdrawTypedData } from "@engine/protocol/upload";
import type { Address, LocalAccount } from "viem";
import { localChainId } from "../../../scripts/start/local-chain.ts";
import type { RawRequest } from "./raw-request.ts";

/** What may differ from an honest request. */
export interface Forgery {
  /** What the headers claim. */
  account?: Address;
  chainId?: number;
  /** Seconds from now. */
  lifetime?: number;
  /** The bytes that are signed, if not the body. */
  signedBytes?: Uint8Array<ArrayBuffer>;
  typedData?: typeof uploadTypedData | typeof withdrawTypedData;
}

const encoder = new TextEncoder();

/** An upload of any bytes at all, signed by `signer`. */
export async function uploadRequest(
  signer: LocalAccount,
  body: Uint8Array<ArrayBuffer> | string,
  forgery: Forgery = {},
): Promise<RawRequest & { body: Uint8Array<ArrayBuffer> }> {
  const bytes = typeof body === "string" ? encoder.encode(body) : body;
  const { account = signer.address, chainId = localChainId, lifetime = 600, signedBytes = bytes } = forgery;
  const deadline = BigInt(Math.floor(Date.now() / 1000) + lifetime);
  const message = { account, contentHash: await contentHash(signedBytes), deadline };
  const signature = await signer.signTypedData((forgery.typedData ?? uploadTypedData)(chainId, message));
  const headers = {
    "content-type": "application/json",
    "x-account": account,
    "x-deadline": String(deadline),
    "x-signature": signature,
  };
  return { method: "POST", path: "/documents", headers, body: bytes };
}
