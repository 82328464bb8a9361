import { type DocumentFields, type SealedDocument, sealDocument } from "@engine/protocol/seal";
import { keccak256, stringToHex } from "viem";
import { Fault } from "../lib/fault.ts";
import type { Organisation } from "./organisation.ts";

/** Texts that constructors name by their hashes. Whoever deploys or plays a season stores them. */
export interface FoundingDocuments {
  rubric: SealedDocument;
  points: SealedDocument;
}

/**
 * The same texts make the same hashes at each run: they are public, so their salt needs to hide nothing.
 * @throws Fault naming the text that is no document.
 */
export async function sealFoundingDocuments({ rubric, points }: Organisation): Promise<FoundingDocuments> {
  return {
    rubric: await seal("rubric", { kind: "rubric", ...rubric.document }),
    points: await seal("points", { kind: "rubric", ...points.document }),
  };
}

async function seal(name: string, fields: DocumentFields): Promise<SealedDocument> {
  try {
    return await sealDocument(fields, keccak256(stringToHex(JSON.stringify(fields))));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : cause;
    throw new Fault(`The organisation's ${name}.document cannot be published: ${reason}`);
  }
}
