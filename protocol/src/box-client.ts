import type { Hex } from "viem";
import { requestStore, type SignedHead, signedHeaders } from "./store-request.ts";

/** What can be done to a box before its last day. */
export type BoxChange = "close" | "reopen";

/** Whether its owner closed a box, by its struct hash; a box that the store never heard of is not closed. @throws ContentError */
export async function fetchIsClosed(
  store: { url: string; signal?: AbortSignal },
  box: Hex,
): Promise<boolean> {
  const response = await requestStore(store, `boxes/${box}`, {});
  return ((await response.json()) as { closed: boolean }).closed;
}

/**
 * Closes the box of a letter, or opens it again. Safe to repeat.
 * @param head Signed by whoever opened the box.
 * @throws ContentError
 */
export async function changeBox(
  store: { url: string },
  change: BoxChange,
  letter: string,
  head: SignedHead,
): Promise<void> {
  const headers = { ...signedHeaders(head), "x-letter": letter };
  await requestStore(store, `boxes/${change}`, { method: "POST", headers });
}
