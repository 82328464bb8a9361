import type { Address, Hex } from "viem";
import type { Bytes } from "./canonical.ts";
import { cidOf } from "./cid.ts";
import { ContentError, type Refusal } from "./content-error.ts";
import { type ContentHash, verifyContent } from "./content-hash.ts";
import { type ContentDocument, DocumentError, MAX_DOCUMENT_BYTES } from "./documents.ts";
import { type SealedDocument, unsealDocument } from "./seal.ts";
import { type ContentTypedData, uploadTypedData, withdrawTypedData } from "./upload.ts";

const SIGNATURE_SECONDS = 1_800;
const TIMEOUT_MILLISECONDS = 15_000;

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
  const headers = await signedHeaders(signer, sealed.hash, uploadTypedData);
  const init = {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: sealed.bytes,
  };
  await request(signer, "documents", init);
}

/**
 * Withdraws the text of a document that this member stored, for good. Its hash stays on chain.
 * @throws {@link ContentError} `unreachable`, `refused`, `missing` or `withdrawn`.
 */
export async function withdrawDocument({
  hash,
  ...signer
}: ContentSigner & { hash: ContentHash }): Promise<void> {
  const headers = await signedHeaders(signer, hash, withdrawTypedData);
  await request(signer, `documents/${hash}`, { method: "DELETE", headers });
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
  const response = await request(from, `ipfs/${cidOf(from.hash)}`, {});
  const bytes = await readBytes(response, from.signal);
  if (!(await verifyContent(bytes, from.hash))) throw new ContentError("tampered");
  try {
    return { document: unsealDocument(bytes), bytes };
  } catch (cause) {
    if (cause instanceof DocumentError) throw new ContentError("invalid", { cause });
    throw cause;
  }
}

async function signedHeaders(
  { account, chainId, sign }: ContentSigner,
  contentHash: ContentHash,
  typedData: typeof uploadTypedData | typeof withdrawTypedData,
): Promise<Record<string, string>> {
  const deadline = BigInt(Math.floor(Date.now() / 1000) + SIGNATURE_SECONDS);
  const signature = await sign(typedData(chainId, { account, contentHash, deadline }));
  return { "x-account": account, "x-deadline": deadline.toString(), "x-signature": signature };
}

async function request(
  { url, signal }: { url: string; signal?: AbortSignal },
  path: string,
  init: RequestInit,
): Promise<Response> {
  const timeout = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  const options = { ...init, signal: signal ? AbortSignal.any([signal, timeout]) : timeout };
  const response = await fetch(`${url.replace(/\/$/, "")}/${path}`, options).catch((cause: unknown) => {
    throw unreachable(cause, signal);
  });
  if (response.ok) return response;
  if (response.status === 404) throw new ContentError("missing");
  if (response.status === 410) throw new ContentError("withdrawn");
  throw new ContentError("refused", { refusal: await readRefusal(response) });
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

async function readRefusal(response: Response): Promise<Refusal> {
  const body = (await response.json().catch(() => undefined)) as
    | { error?: Record<string, unknown> }
    | undefined;
  const text = (key: string) => (typeof body?.error?.[key] === "string" ? body.error[key] : "");
  const [code, title, reason, next] = [text("code"), text("title"), text("reason"), text("next")];
  return { status: response.status, code, title, reason, next };
}

function unreachable(cause: unknown, signal: AbortSignal | undefined): unknown {
  return signal?.aborted ? signal.reason : new ContentError("unreachable", { cause });
}
