import type { Address, Hex } from "viem";
import type { Bytes } from "./canonical.ts";
import { cidOf } from "./cid.ts";
import { ContentError } from "./content-error.ts";
import { type ContentHash, verifyContent } from "./content-hash.ts";
import { type ContentDocument, DocumentError, MAX_DOCUMENT_BYTES } from "./documents.ts";
import { type SealedDocument, unsealDocument } from "./seal.ts";
import { requestDeadline, requestStore, signedHeaders, unreachable } from "./store-request.ts";
import { type ContentTypedData, uploadTypedData, withdrawTypedData } from "./upload.ts";

/** Who asks the store for a change, and where. */
export interface ContentSigner {
  /** The store's address, such as `http://127.0.0.1:8787`. */
  url: string;
  chainId: number;
  account: Address;
  /** Asks the wallet. What it throws (a rejection, say) is passed on as it is. */
  sign: (typedData: ContentTypedData) => Promise<Hex>;
  signal?: AbortSignal;
}

/**
 * Stores a sealed document. Storing it twice is harmless, so after any failure call again with the same one.
 * @throws {@link ContentError} `unreachable`, `refused` or `withdrawn`.
 */
export async function putDocument({
  sealed,
  ...signer
}: ContentSigner & { sealed: SealedDocument }): Promise<void> {
  const headers = await signedFor(signer, sealed.hash, uploadTypedData);
  const init = {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: sealed.bytes,
  };
  await requestStore(signer, "documents", init);
}

/**
 * Withdraws the text of a document that this member stored, for good. Its hash stays on chain.
 * @throws {@link ContentError} `unreachable`, `refused`, `missing` or `withdrawn`.
 */
export async function withdrawDocument({
  hash,
  ...signer
}: ContentSigner & { hash: ContentHash }): Promise<void> {
  const headers = await signedFor(signer, hash, withdrawTypedData);
  await requestStore(signer, `documents/${hash}`, { method: "DELETE", headers });
}

/**
 * Fetches a document from a store or any IPFS gateway and trusts neither: the bytes must have that hash.
 * @throws {@link ContentError} `unreachable`, `refused`, `missing`, `withdrawn`, `tampered` or `invalid`.
 */
export async function getDocument(from: {
  url: string;
  hash: ContentHash;
  signal?: AbortSignal;
}): Promise<{ document: ContentDocument; bytes: Bytes }> {
  const response = await requestStore(from, `ipfs/${cidOf(from.hash)}`, {});
  const bytes = await readBytes(response, from.signal);
  if (!(await verifyContent(bytes, from.hash))) throw new ContentError("tampered");
  try {
    return { document: unsealDocument(bytes), bytes };
  } catch (cause) {
    if (cause instanceof DocumentError) throw new ContentError("invalid", { cause });
    throw cause;
  }
}

async function signedFor(
  { account, chainId, sign }: ContentSigner,
  contentHash: ContentHash,
  typedData: typeof uploadTypedData | typeof withdrawTypedData,
): Promise<Record<string, string>> {
  const deadline = requestDeadline();
  const signature = await sign(typedData(chainId, { account, contentHash, deadline }));
  return signedHeaders({ account, deadline, signature });
}

async function readBytes(response: Response, signal?: AbortSignal): Promise<Bytes> {
  const bytes = new Uint8Array(MAX_DOCUMENT_BYTES);
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read().catch((cause: unknown) => {
      throw unreachable(cause, signal);
    });
    if (!chunk || chunk.done) return bytes.slice(0, length);
    if (length + chunk.value.length > MAX_DOCUMENT_BYTES) {
      await reader?.cancel();
      throw new ContentError("tampered");
    }
    bytes.set(chunk.value, length);
    length += chunk.value.length;
  }
}
