import { readdir } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BAD_BODIES } from "./support/bad-bodies.ts";
import { BAD_ADDRESSES, BAD_HEADERS, BAD_SIGNATURES } from "./support/bad-headers.ts";
import { baker, confectioner, GOOD_REASON, suspended } from "./support/bad-request.ts";
import { send } from "./support/raw-request.ts";
import { startTestChain, type TestChain } from "./support/test-chain.ts";
import { startTestStore, type TestStore } from "./support/test-store.ts";
import { uploadRequest } from "./support/upload-request.ts";

let chain: TestChain;
let store: TestStore;
beforeAll(async () => {
  chain = await startTestChain();
  for (const member of [baker, confectioner, suspended]) await chain.admit(member.address);
  await chain.suspend(3);
  store = await startTestStore(chain);
});
afterAll(async () => {
  await store?.stop();
  await chain?.stop();
});

describe("threat 52: a bad request is answered with its reason", () => {
  it.each([...BAD_BODIES, ...BAD_HEADERS, ...BAD_SIGNATURES, ...BAD_ADDRESSES])(
    "%s",
    async (_name, request, status, code) => {
      const answer = await send(store.url, await request());
      const { error } = JSON.parse(answer.text);
      expect([answer.status, error.code]).toEqual([status, code]);
      for (const sentence of [error.title, error.reason, error.next]) expect(sentence).toMatch(/^\S.*\S$/);
      expect(answer.text).not.toMatch(/\.ts:|node_modules|stack/);
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    },
  );

  it("and stores nothing", async () => {
    const files = await readdir(store.dataDir, { recursive: true, withFileTypes: true });
    expect(files.filter((entry) => entry.isFile())).toEqual([]);
  });

  it("while the same request made well is stored", async () => {
    expect((await send(store.url, await uploadRequest(baker, GOOD_REASON))).status).toBe(201);
  });
});
