import type { IncomingMessage } from "node:http";
import type { Bytes } from "@engine/protocol/canonical";
import { type ContentDocument, DocumentError, MAX_DOCUMENT_BYTES } from "@engine/protocol/documents";
import { unsealDocument } from "@engine/protocol/seal";
import { readBody } from "./read-body.ts";
import { Refusal } from "./refusal.ts";

/** The body of a request that carries one document. @throws Refusal 400, 413, 415, 422 */
export async function readDocument(
  request: IncomingMessage,
): Promise<{ bytes: Bytes; document: ContentDocument }> {
  assertJsonType(request.headers["content-type"]);
  const bytes = await readBody(request, MAX_DOCUMENT_BYTES);
  return { bytes, document: unseal(bytes) };
}

function assertJsonType(type: string | undefined): void {
  if (type && /^application\/json(; ?charset=utf-8)?$/i.test(type)) return;
  throw new Refusal(415, "wrongType", {
    title: "Wrong content type",
    reason: "A document is sent as application/json.",
    next: "Set the content-type header to application/json.",
  });
}

function unseal(bytes: Bytes): ContentDocument {
  try {
    return unsealDocument(bytes);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const [first] = error.issues;
    throw new Refusal(first?.field ? 422 : 400, first?.code ?? "invalid", {
      title: "Not a document",
      reason: error.issues
        .slice(0, 10)
        .map(({ message }) => message)
        .join(" "),
      next: "Put the named fields right and seal the document again.",
    });
  }
}
