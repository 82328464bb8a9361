import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { getDocument, putDocument } from "@engine/protocol/content-client";
import type { ContentHash } from "@engine/protocol/content-hash";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeStoreFolder, startStoreProcess } from "./support/store-process.ts";
import { personAccount, startTestChain, type TestChain } from "./support/test-chain.ts";
import { clientFor, sealIdea } from "./support/test-store.ts";

const baker = personAccount(1);
const ROUNDS = 8;
const DOCUMENTS_AT_ONCE = 24;
let chain: TestChain;
let folder: Awaited<ReturnType<typeof makeStoreFolder>>;

beforeAll(async () => {
  chain = await startTestChain();
  await chain.admit(baker.address);
  folder = await makeStoreFolder(chain);
});
afterAll(async () => {
  await chain?.stop();
});

describe("threat 55: kill -9 while documents are written", () => {
  it("leaves each document whole or absent, and all that were acknowledged", {
    timeout: 60_000,
  }, async () => {
    const acknowledged: ContentHash[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const store = await startStoreProcess({ ...folder.env, RPC_URL: chain.rpcUrl });
      await assertAllServed(store.url, acknowledged);
      acknowledged.push(...(await storeUntilKilled(store, round)));
      await assertAllWhole();
    }
    const last = await startStoreProcess({ ...folder.env, RPC_URL: chain.rpcUrl });
    await assertAllServed(last.url, acknowledged);
    expect(await readdir(join(folder.dataDir, "unfinished"))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(ROUNDS);
    expect(acknowledged.length).toBeLessThan(ROUNDS * DOCUMENTS_AT_ONCE);
    await last.kill("SIGTERM");
  });
});

/** Sends documents and kills the store after the first few answers, while the others are on their way. */
async function storeUntilKilled(store: Awaited<ReturnType<typeof startStoreProcess>>, round: number) {
  const sealed = await Promise.all(Array.from({ length: DOCUMENTS_AT_ONCE }, () => sealIdea(20_000)));
  const stored: ContentHash[] = [];
  const uploads = sealed.map(async (each) => {
    await putDocument({ ...clientFor(store.url, baker), sealed: each });
    stored.push(each.hash);
    if (stored.length === round + 1) await store.kill("SIGKILL");
  });
  await Promise.allSettled(uploads);
  await store.kill("SIGKILL");
  return stored;
}

async function assertAllServed(url: string, hashes: readonly ContentHash[]): Promise<void> {
  const found = await Promise.all(hashes.map((hash) => getDocument({ url, hash })));
  expect(found.length).toBe(hashes.length);
}

/** Every file under the documents is what its name says. */
async function assertAllWhole(): Promise<void> {
  const entries = await readdir(join(folder.dataDir, "documents"), { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) {
    const bytes = await readFile(join(parentPath, name));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(name);
  }
}
