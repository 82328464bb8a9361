import { spawnSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { getDocument, putDocument, withdrawDocument } from "@engine/protocol/content-client";
import type { ContentError } from "@engine/protocol/content-error";
import { leaveSuggestion } from "@engine/protocol/suggestion-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeStoreFolder, startStoreProcess } from "./support/store-process.ts";
import { boxOf, letterOf, newClaimKey, sealShortIdea } from "./support/suggestion-request.ts";
import { personAccount, startTestChain, type TestChain } from "./support/test-chain.ts";
import { clientFor, sealIdea, sealReason } from "./support/test-store.ts";

const baker = personAccount(1);
const REFUSAL = { fault: "refused", refusal: { status: 507, code: "diskFull" } };
let chain: TestChain;
let folder: Awaited<ReturnType<typeof makeStoreFolder>>;

beforeAll(async () => {
  chain = await startTestChain();
  await chain.admit(baker.address);
});
afterAll(async () => {
  await chain?.stop();
});

/** Runs a command with a disk of 2 MB of its own at `$DATA_DIR`, which vanishes with it. */
const TINY_DISK = [
  ...["unshare", "--mount", "--map-root-user", "sh", "-c"],
  'mkdir -p "$DATA_DIR" && mount -t tmpfs -o size=2m tmpfs "$DATA_DIR" && exec "$@"',
  "sh",
];
const canMount =
  spawnSync(TINY_DISK[0] ?? "", [...TINY_DISK.slice(1), "true"], {
    env: { ...process.env, DATA_DIR: "/mnt" },
  }).status === 0;

describe("threat 55: a full disk", () => {
  it.skipIf(!canMount)("refuses with 507, keeps serving, and goes on when there is room again", async () => {
    folder = await makeStoreFolder(chain);
    const store = await startStoreProcess({ ...folder.env, RPC_URL: chain.rpcUrl }, TINY_DISK);
    const client = clientFor(store.url, baker);
    const stored = await fillUp(client);
    expect(stored.length).toBeGreaterThan(10);
    expect((await fetch(`${store.url}/health`)).status).toBe(503);
    for (const { hash } of stored) await getDocument({ url: store.url, hash });
    for (const { hash } of stored.slice(0, 3)) await withdrawDocument({ ...client, hash });
    const sealed = await sealIdea(20_000);
    await putDocument({ ...client, sealed });
    expect((await getDocument({ url: store.url, hash: sealed.hash })).document).toEqual(sealed.document);
    await store.kill("SIGTERM");
  });

  it("refuses what exceeds the largest file allowed, and stores what does not", async () => {
    folder = await makeStoreFolder(chain);
    const limit = ["sh", "-c", 'ulimit -f 32 && exec "$@"', "sh"];
    const store = await startStoreProcess({ ...folder.env, RPC_URL: chain.rpcUrl }, limit);
    const client = clientFor(store.url, baker);
    const large = await sealIdea(20_000);
    await expect(putDocument({ ...client, sealed: large })).rejects.toMatchObject(REFUSAL);
    await expect(getDocument({ url: store.url, hash: large.hash })).rejects.toMatchObject({
      fault: "missing",
    });
    const letter = await letterOf({ chainId: chain.chainId, address: chain.members }, boxOf(baker), baker);
    const suggestion = { url: store.url, letter, claimKey: newClaimKey() };
    await expect(leaveSuggestion({ ...suggestion, sealed: large })).rejects.toMatchObject(REFUSAL);
    const names = await readdir(folder.dataDir, { recursive: true, withFileTypes: true });
    expect(names.filter((entry) => entry.isFile())).toEqual([]);
    await leaveSuggestion({ ...suggestion, sealed: await sealShortIdea() });
    const small = await sealReason();
    await putDocument({ ...client, sealed: small });
    expect((await getDocument({ url: store.url, hash: small.hash })).document).toEqual(small.document);
    await store.kill("SIGTERM");
  });
});

/** Stores documents until the disk is full. */
async function fillUp(client: ReturnType<typeof clientFor>) {
  const stored = [];
  for (;;) {
    const sealed = await sealIdea(20_000);
    const failure = await putDocument({ ...client, sealed }).catch((error: ContentError) => error);
    if (failure) {
      expect(failure).toMatchObject(REFUSAL);
      await expect(getDocument({ url: client.url, hash: sealed.hash })).rejects.toMatchObject({
        fault: "missing",
      });
      return stored;
    }
    stored.push(sealed);
  }
}
