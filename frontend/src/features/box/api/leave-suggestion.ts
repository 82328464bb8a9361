import { type SealedDocument, sealDocument } from "@engine/protocol/seal";
import { leaveSuggestion } from "@engine/protocol/suggestion-client";
import type { Hex } from "viem";
import { generatePrivateKey, privateKeyToAddress } from "viem/accounts";
import { type IdeaFields, ideaDocument } from "@/features/ideas/flows/idea-fields.ts";

/** A suggestion made ready: sending it again, after whatever failure, is the same suggestion. */
export interface SealedSuggestion {
  /** Private; it never leaves this browser. */
  code: Hex;
  sealed: SealedDocument;
}

/** Makes the claim code and fixes the text. */
export async function sealSuggestion(fields: IdeaFields): Promise<SealedSuggestion> {
  return { code: generatePrivateKey(), sealed: (await sealDocument(ideaDocument(fields))) as SealedDocument };
}

/** Leaves it in the box of a letter. @throws ContentError */
export async function sendSuggestion(url: string, letter: string, made: SealedSuggestion): Promise<void> {
  const { code, sealed } = made;
  await leaveSuggestion({ url, letter, claimKey: privateKeyToAddress(code), sealed });
}
