import type { Log } from "viem";

const readers = new Map<string, (logs: readonly Log[]) => string | undefined>();

/** Remembers how to read where a transaction leads. Lost by a reload; the record is not. */
export function expectReceipt(id: string, read: (logs: readonly Log[]) => string | undefined): void {
  readers.set(id, read);
}

/** How to read where a transaction leads, if this page sent it. */
export function receiptReader(id: string): ((logs: readonly Log[]) => string | undefined) | undefined {
  return readers.get(id);
}
