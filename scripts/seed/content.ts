import { getDocument, putDocument } from "@engine/protocol/content-client";
import { ContentError } from "@engine/protocol/content-error";
import type { LocalAccount } from "viem/accounts";
import { Fault } from "../lib/fault.ts";
import type { StoredDocument } from "./documents.ts";

const AT_ONCE = 8;

export interface ContentStoreAccess {
  url: string;
  chainId: number;
  person(key: string): LocalAccount;
}

/**
 * Stores every document that the content store does not have yet, signed by its author. One that was withdrawn stays
 * withdrawn.
 * @returns how many were stored now.
 * @throws Fault if the store does not answer, or refuses one.
 */
export async function storeMissing(
  documents: readonly StoredDocument[],
  access: ContentStoreAccess,
): Promise<number> {
  const waiting = [...documents];
  let stored = 0;
  const worker = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) if (await storeOne(next, access)) stored++;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return stored;
}

async function storeOne(
  { key, signer, sealed }: StoredDocument,
  access: ContentStoreAccess,
): Promise<boolean> {
  const { url, chainId } = access;
  const author = access.person(signer);
  try {
    if (!(await isMissing(url, sealed))) return false;
    const sign = author.signTypedData as unknown as Parameters<typeof putDocument>[0]["sign"];
    await putDocument({ url, chainId, account: author.address, sign, sealed });
    return true;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new Fault(`The document "${key}" cannot be stored at ${url}: ${error.message}`);
  }
}

async function isMissing(url: string, { hash }: StoredDocument["sealed"]): Promise<boolean> {
  try {
    await getDocument({ url, hash });
    return false;
  } catch (error) {
    const fault = error instanceof ContentError ? error.fault : undefined;
    if (fault === "withdrawn") return false;
    if (fault === "missing" || fault === "tampered" || fault === "invalid") return true;
    throw error;
  }
}
