import { join } from "node:path";
import type { Bytes } from "@engine/protocol/canonical";
import { verifyContent } from "@engine/protocol/content-hash";
import { BlobFolder } from "../storage/blob-folder.ts";
import type { Suggestion } from "./suggestion.ts";

/**
 * The suggestions in a content store's folder, or in its copy: a file each, named after its claim key. They are not
 * public, so the operating system shows them to the store's own account alone.
 */
export function suggestionFolder(root: string, scratch: string): BlobFolder {
  return new BlobFolder(join(root, "suggestions"), scratch, isWhole, "owner");
}

/** @throws SyntaxError if it is none; a folder's sound files are. */
export function readSuggestion(bytes: Bytes): Suggestion {
  return JSON.parse(new TextDecoder().decode(bytes)) as Suggestion;
}

/** Whether a file holds the suggestion of its name, with the text that its author sealed. */
async function isWhole(name: string, bytes: Bytes): Promise<boolean> {
  try {
    const { claimKey, text, hash } = readSuggestion(bytes);
    const isNamed = claimKey.slice(2).toLowerCase() === name;
    return isNamed && (text === undefined || (await verifyContent(new TextEncoder().encode(text), hash)));
  } catch {
    return false;
  }
}
