import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getDocument, putDocument } from "@engine/protocol/content-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { send } from "./support/raw-request.ts";
import { personAccount, startTestChain, type TestChain } from "./support/test-chain.ts";
import {
  clientFor,
  healthOf,
  sealIdea,
  sealReason,
  startTestStore,
  type TestStore,
} from "./support/test-store.ts";
import { uploadRequest } from "./support/upload-request.ts";

const baker = personAccount(1);
const confectioner = personAccount(2);
const apprentice = personAccount(3);
let chain: TestChain;
let store: TestStore;

beforeAll(async () => {
  chain = await startTestChain();
  await chain.admit(baker.address);
  await chain.admit(confectioner.address);
  store = await startTestStore(chain);
});
afterAll(async () => {
  await store?.stop();
  await chain?.stop();
});

describe("storing a document", () => {
  it("answers 201 with hash and CID, and keeps exactly these bytes under the hash", async () => {
    const { bytes, hash, cid } = await sealReason();
    const answer = await send(store.url, await uploadRequest(baker, bytes));
    expect([answer.status, JSON.parse(answer.text)]).toEqual([201, { hash, cid }]);
    const file = join(store.dataDir, "documents", hash.slice(-2), hash.slice(2));
    expect(new Uint8Array(await readFile(file))).toEqual(bytes);
  });

  it("answers 200 to the same document again, whoever sends it", async () => {
    const { bytes, hash, cid } = await sealReason();
    await send(store.url, await uploadRequest(baker, bytes));
    const answer = await send(store.url, await uploadRequest(confectioner, bytes));
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { hash, cid }]);
  });

  it("takes a large document", async () => {
    const sealed = await sealIdea(20_000);
    expect(sealed.bytes.length).toBeGreaterThan(60_000);
    await putDocument({ ...clientFor(store.url, baker), sealed });
    expect((await getDocument({ url: store.url, hash: sealed.hash })).bytes).toEqual(sealed.bytes);
  });

  it("lets in whoever was admitted a moment ago", async () => {
    const { bytes } = await sealReason();
    expect((await send(store.url, await uploadRequest(apprentice, bytes))).status).toBe(403);
    await chain.admit(apprentice.address);
    expect((await send(store.url, await uploadRequest(apprentice, bytes))).status).toBe(201);
  });

  it("threat 46: takes a signature that expires in an hour", async () => {
    const { bytes } = await sealReason();
    const request = await uploadRequest(baker, bytes, { lifetime: 3_599 });
    expect((await send(store.url, request)).status).toBe(201);
  });
});

describe("threat 47: many at once", () => {
  it("stores 100 documents of one member side by side", async () => {
    const before = (await healthOf(store)).documents;
    const sealed = await Promise.all(Array.from({ length: 100 }, () => sealReason()));
    await Promise.all(sealed.map((each) => putDocument({ ...clientFor(store.url, baker), sealed: each })));
    const found = await Promise.all(sealed.map(({ hash }) => getDocument({ url: store.url, hash })));
    expect(found.map(({ document }) => document)).toEqual(sealed.map(({ document }) => document));
    expect((await healthOf(store)).documents).toBe(before + 100);
  });

  it("stores one document sent 50 times at once exactly once", async () => {
    const before = (await healthOf(store)).documents;
    const { bytes } = await sealReason();
    const requests = await Promise.all(Array.from({ length: 50 }, () => uploadRequest(baker, bytes)));
    const answers = await Promise.all(requests.map((request) => send(store.url, request)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(49).fill(200), 201]);
    expect((await healthOf(store)).documents).toBe(before + 1);
  });
});

describe("the daily quota", () => {
  it("ends a member's day, not another's, and counts neither repetitions nor refusals", async () => {
    const small = await startTestStore(chain, { documentsPerDay: 2 });
    const [first, second, third] = await Promise.all([sealReason(), sealReason(), sealReason()]);
    const upload = async (
      document: { bytes: Uint8Array<ArrayBuffer> },
      account = baker,
      chainId = chain.chainId,
    ) => send(small.url, await uploadRequest(account, document.bytes, { chainId }));
    const statuses = [
      (await upload(first)).status,
      (await upload(first)).status,
      (await upload(second, baker, 1)).status,
      (await upload(second)).status,
    ];
    expect(statuses).toEqual([201, 200, 401, 201]);
    const refused = await upload(third);
    expect([refused.status, JSON.parse(refused.text).error.code]).toEqual([429, "quotaExhausted"]);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect((await upload(first)).status).toBe(200);
    expect((await upload(third, confectioner)).status).toBe(201);
    await small.stop();
  });
});

describe("a chain that cannot be asked", () => {
  it.each([
    ["is unreachable", { rpcUrl: "http://127.0.0.1:1/secret-key" }],
    ["is another one", { chainId: 5 }],
    ["has no register there", { members: personAccount(9).address }],
  ])("refuses for now when it %s, and tells no secret", async (_name, changes) => {
    const blind = await startTestStore(chain, changes);
    const { bytes } = await sealReason();
    const answer = await send(blind.url, await uploadRequest(baker, bytes));
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([503, "chainUnavailable"]);
    expect(answer.text).not.toContain("secret-key");
    await blind.stop();
  });
});
