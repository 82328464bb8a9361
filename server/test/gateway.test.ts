import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { getDocument, putDocument } from "@engine/protocol/content-client";
import type { SealedDocument } from "@engine/protocol/seal";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RawAnswer, send } from "./support/raw-request.ts";
import { personAccount, startTestChain, type TestChain } from "./support/test-chain.ts";
import {
  clientFor,
  healthOf,
  OWN_ORIGIN,
  sealReason,
  startTestStore,
  type TestStore,
} from "./support/test-store.ts";
import { uploadRequest } from "./support/upload-request.ts";

const baker = personAccount(1);
/** The CID that Graph Node asks for when it starts, to see whether this is a gateway. */
const PROBE = "QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn";
const ONLY_IF_CACHED = { "cache-control": "only-if-cached" };
let chain: TestChain;
let store: TestStore;
let sealed: SealedDocument;

beforeAll(async () => {
  chain = await startTestChain();
  await chain.admit(baker.address);
  store = await startTestStore(chain);
  sealed = await sealReason();
  await putDocument({ ...clientFor(store.url, baker), sealed });
});
afterAll(async () => {
  await store?.stop();
  await chain?.stop();
});

const ask = (method: string, path: string, headers: Record<string, string> = {}): Promise<RawAnswer> =>
  send(store.url, { method, path, headers });

describe("the IPFS gateway", () => {
  it("serves a document as JSON that any page may read and no browser runs", async () => {
    const { status, headers, text } = await ask("GET", `/ipfs/${sealed.cid}`, {
      origin: "https://anyone.example",
    });
    expect([status, text]).toEqual([200, new TextDecoder().decode(sealed.bytes)]);
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=86400, immutable",
      "content-disposition": `inline; filename="${sealed.cid}.json"`,
      "content-length": String(sealed.bytes.length),
      "content-security-policy": expect.stringContaining("sandbox"),
      "content-type": "application/json",
      "x-content-type-options": "nosniff",
      etag: `"${sealed.cid}"`,
    });
  });

  it("answers HEAD with the same headers and nothing else", async () => {
    const [got, head] = [await ask("GET", `/ipfs/${sealed.cid}`), await ask("HEAD", `/ipfs/${sealed.cid}`)];
    expect([head.status, head.text]).toEqual([200, ""]);
    expect({ ...head.headers, date: "" }).toEqual({ ...got.headers, date: "" });
  });

  it("answers 304 to whoever has it already", async () => {
    const answer = await ask("GET", `/ipfs/${sealed.cid}`, { "if-none-match": `"${sealed.cid}"` });
    expect([answer.status, answer.text]).toEqual([304, ""]);
  });

  it("passes Graph Node's probe", async () => {
    expect((await ask("HEAD", `/ipfs/${PROBE}`, ONLY_IF_CACHED)).status).toBe(412);
    expect((await ask("HEAD", `/ipfs/${sealed.cid}`, ONLY_IF_CACHED)).status).toBe(200);
  });

  it("threat 58: answers for missing documents at once, and forbids to remember it", async () => {
    const missing = await sealReason();
    const answer = await ask("GET", `/ipfs/${missing.cid}`);
    expect([answer.status, answer.headers["cache-control"]]).toEqual([404, "no-store"]);
    await putDocument({ ...clientFor(store.url, baker), sealed: missing });
    expect((await ask("GET", `/ipfs/${missing.cid}`)).status).toBe(200);
  });
});

describe("a file that rots on the disk", () => {
  it("is never served, and is healed by storing the document again", async () => {
    const document = await sealReason();
    await putDocument({ ...clientFor(store.url, baker), sealed: document });
    const { documents } = await healthOf(store);
    const file = join(store.dataDir, "documents", document.hash.slice(-2), document.hash.slice(2));
    await writeFile(file, (await readFile(file, "utf8")).replace("dough", "bread"));
    const answer = await ask("GET", `/ipfs/${document.cid}`);
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([502, "corrupt"]);
    expect(answer.text).not.toContain("bread");
    expect((await send(store.url, await uploadRequest(baker, document.bytes))).status).toBe(201);
    expect((await getDocument({ url: store.url, hash: document.hash })).bytes).toEqual(document.bytes);
    expect((await healthOf(store)).documents).toBe(documents);
  });
});

describe("pages", () => {
  it("of the organisation may ask, store, and read why not", async () => {
    const preflight = await ask("OPTIONS", "/documents", {
      origin: OWN_ORIGIN,
      "access-control-request-method": "POST",
    });
    expect([preflight.status, preflight.headers["access-control-allow-origin"]]).toEqual([204, OWN_ORIGIN]);
    expect(preflight.headers["access-control-allow-headers"]).toBe(
      "content-type, x-account, x-deadline, x-signature, x-letter, x-claim-key",
    );
    const upload = await uploadRequest(baker, sealed.bytes);
    for (const [body, status] of [
      [sealed.bytes, 200],
      ["{}", 400],
    ] as const) {
      const answer = await send(store.url, {
        ...upload,
        body,
        headers: { ...upload.headers, origin: OWN_ORIGIN },
      });
      const { "access-control-allow-origin": allowed, vary } = answer.headers;
      expect([answer.status, allowed, vary]).toEqual([status === 400 ? 422 : status, OWN_ORIGIN, "origin"]);
    }
  });

  it("threat 52: of others are not let through the preflight", async () => {
    for (const path of ["/documents", `/documents/${sealed.hash}`]) {
      const answer = await ask("OPTIONS", path, { origin: "https://evil.example" });
      expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([403, undefined]);
    }
  });
});

describe("health", () => {
  it("counts documents and free bytes", async () => {
    const health = await healthOf(store);
    const { documents, freeBytes } = health;
    expect(health).toEqual({ ok: true, documents, freeBytes, relay: "off" });
    expect(health.documents).toBeGreaterThan(0);
    expect(health.freeBytes).toBeGreaterThan(1_000_000);
  });

  it("counts the same after a restart", async () => {
    const { documents } = await healthOf(store);
    const { startContentStore } = await import("../src/content-store.ts");
    const second = await startContentStore(store.config);
    expect(await (await fetch(`${second.url}/health`)).json()).toMatchObject({ documents });
    await second.close();
  });
});
