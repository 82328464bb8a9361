import { type Bytes, canonicalBytes, isTooDeep } from "./canonical.ts";
import { cidOf } from "./cid.ts";
import { type ContentHash, contentHash, toHex } from "./content-hash.ts";
import { issue } from "./document-issues.ts";
import { type ContentDocument, DocumentError, MAX_DOCUMENT_BYTES, parseDocument } from "./documents.ts";
import { tidyText } from "./text.ts";

type WithoutSalt<D> = D extends ContentDocument ? Omit<D, "salt"> : never;

type OfKind<K> = Extract<ContentDocument, { kind: K }>;

/** A document before sealing: what a form or a script fills in. */
export type DocumentFields = WithoutSalt<ContentDocument>;

/** A document whose bytes, and so hash and CID, are fixed. Keep it until stored: sealing again makes another hash. */
export interface SealedDocument<D extends ContentDocument = ContentDocument> {
  document: D;
  bytes: Bytes;
  hash: ContentHash;
  cid: string;
}

/**
 * Tidies the fields ({@link tidyText}; blank ones are left out), adds a random salt and fixes the bytes.
 * @throws {@link DocumentError} naming each field at fault, `tooLarge` above {@link MAX_DOCUMENT_BYTES}.
 */
export async function sealDocument<F extends DocumentFields>(
  fields: F,
  salt = randomSalt(),
): Promise<SealedDocument<OfKind<F["kind"]>>> {
  const document = parseDocument({ ...tidyFields(fields), salt });
  const bytes = canonicalBytes(document);
  assertSize(bytes);
  const hash = await contentHash(bytes);
  return {
    document: document as Extract<ContentDocument, { kind: F["kind"] }>,
    bytes,
    hash,
    cid: cidOf(hash),
  };
}

/**
 * Reads a document from bytes that anyone may have made: strict UTF-8, shallow JSON, a valid document in canonical
 * form, so that one document has one hash.
 * @throws {@link DocumentError}
 */
export function unsealDocument(bytes: Bytes): ContentDocument {
  assertSize(bytes);
  const text = decodeUtf8(bytes);
  if (isTooDeep(text)) throw new DocumentError([issue("", "tooDeep")]);
  const document = parseDocument(parseJson(text));
  if (!equalBytes(canonicalBytes(document), bytes)) throw new DocumentError([issue("", "notCanonical")]);
  return document;
}

function randomSalt(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(32)));
}

function tidyFields(fields: object): Record<string, unknown> {
  const entries = Object.entries(fields).map(([key, value]) => [key, tidyValue(value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ""));
}

function tidyValue(value: unknown): unknown {
  if (typeof value === "string") return tidyText(value);
  return Array.isArray(value) ? value.map(tidyValue) : value;
}

function assertSize(bytes: Bytes): void {
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new DocumentError([issue("", "tooLarge", MAX_DOCUMENT_BYTES)]);
}

function decodeUtf8(bytes: Bytes): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DocumentError([issue("", "notUtf8")]);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DocumentError([issue("", "notJson")]);
  }
}

function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
