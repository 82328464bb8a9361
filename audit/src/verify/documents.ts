import { cidOf } from "@engine/protocol/cid";
import { getDocument } from "@engine/protocol/content-client";
import { ContentError } from "@engine/protocol/content-error";
import type { ContentDocument } from "@engine/protocol/documents";
import type { Hex } from "viem";
import type { Report } from "../differences.ts";
import { AuditFault, firstLine } from "../replay/fault.ts";
import type { DocumentReference } from "./document-references.ts";

/** Documents asked for at the same time. */
const AT_ONCE = 16;

/** What a store answers when it finds that its own bytes no longer have the hash they are kept under. */
const BAD_GATEWAY = 502;

/** Documents that were found and are what the chain names, by hash. */
export type Documents = Map<Hex, ContentDocument>;

/**
 * Fetches every document that the chain names, and checks its hash, its canonical form and its kind. A document that
 * is not there may have been withdrawn: it is noted, not counted as a difference.
 * @throws AuditFault if the content store does not answer.
 */
export async function verifyDocuments(
  gateway: string,
  references: readonly DocumentReference[],
  report: Report,
  onProgress?: (done: number, total: number) => void,
): Promise<Documents> {
  const documents: Documents = new Map();
  let missing = 0;
  for (let start = 0; start < references.length; start += AT_ONCE) {
    const some = references.slice(start, start + AT_ONCE);
    const results = await Promise.all(some.map((reference) => examine(gateway, reference, report)));
    for (const [index, document] of results.entries()) {
      if (document === "missing") missing += 1;
      else if (document) documents.set((some[index] as DocumentReference).hash, document);
    }
    onProgress?.(start + some.length, references.length);
  }
  if (missing > 0)
    report.notes.push(`${missing} documents are not in the content store: withdrawn, or never stored.`);
  return documents;
}

async function examine(
  gateway: string,
  { subject, hash, kind }: DocumentReference,
  report: Report,
): Promise<ContentDocument | "missing" | undefined> {
  const differs = (what: string) =>
    report.add({ against: "document", subject, explanation: `document ${cidOf(hash)} ${what}` });
  try {
    const { document } = await getDocument({ url: gateway, hash });
    report.count("documents");
    if (document.kind !== kind) differs(`is of kind ${document.kind}; the chain names it as ${kind}`);
    return document;
  } catch (error) {
    const fault = error instanceof ContentError ? error.fault : undefined;
    if (fault === "missing" || fault === "withdrawn") return "missing";
    const what = contradiction(error, hash);
    if (!what) throw unreadable(gateway, hash, error);
    report.count("documents");
    differs(what);
    return undefined;
  }
}

/** What is wrong with a document that was there, but is not what the chain names; undefined for other failures. */
function contradiction(error: unknown, hash: Hex): string | undefined {
  if (!(error instanceof ContentError)) return undefined;
  if (error.fault === "tampered") return `was altered: its bytes do not have the hash ${hash}`;
  if (error.fault === "invalid") return `is no document in canonical form: ${firstLine(error.cause)}`;
  if (error.refusal?.status === BAD_GATEWAY) return `was altered in the store: ${error.message}`;
  return undefined;
}

function unreadable(gateway: string, hash: Hex, error: unknown): AuditFault {
  const reason = firstLine(error);
  return new AuditFault(`Cannot read document ${cidOf(hash)} from ${gateway}: ${reason}`, { cause: error });
}
