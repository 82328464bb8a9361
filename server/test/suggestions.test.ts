import { readdir } from "node:fs/promises";
import { getDocument, putDocument } from "@engine/protocol/content-client";
import type { SignedHead } from "@engine/protocol/store-request";
import { signedHeaders } from "@engine/protocol/store-request";
import {
  declineSuggestion,
  fetchSuggestionAnswer,
  fetchSuggestions,
  leaveSuggestion,
  settleSuggestion,
} from "@engine/protocol/suggestion-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startContentStore } from "../src/content-store.ts";
import { MOST_WAITING } from "../src/suggestions/suggestion-store.ts";
import { baker, confectioner, stranger, suspended } from "./support/bad-request.ts";
import { BAD_LETTERS, BAD_TEXTS } from "./support/bad-suggestions.ts";
import { send } from "./support/raw-request.ts";
import {
  boxOf,
  declineHead,
  letterOf,
  newClaimKey,
  readerHead,
  sealShortIdea,
  suggestionRequest,
} from "./support/suggestion-request.ts";
import { startTestChain, type TestChain } from "./support/test-chain.ts";
import { clientFor, sealReason, startTestStore, type TestStore } from "./support/test-store.ts";

let chain: TestChain;
let store: TestStore;
let letter: string;
const letterFor = (signer = baker, change = {}) =>
  letterOf({ chainId: chain.chainId, address: chain.members }, boxOf(signer, change), signer);

beforeAll(async () => {
  chain = await startTestChain();
  for (const member of [baker, confectioner, suspended]) await chain.admit(member.address);
  await chain.suspend(3);
  store = await startTestStore(chain);
  letter = await letterFor();
});
afterAll(async () => {
  await store?.stop();
  await chain?.stop();
});

/** Leaves a new idea in a box. */
async function leave(url: string, box = letter) {
  const suggestion = { claimKey: newClaimKey(), sealed: await sealShortIdea() };
  await leaveSuggestion({ url, letter: box, ...suggestion });
  return suggestion;
}

const keysFor = async (url: string, account = baker) =>
  (await fetchSuggestions({ url }, await readerHead(account))).map(({ claimKey }) => claimKey);

describe("a suggestion that does not fit is answered with its reason", () => {
  it.each([...BAD_LETTERS, ...BAD_TEXTS])("%s", async (_name, request, status, code) => {
    const answer = await send(store.url, await request(chain));
    const { error } = JSON.parse(answer.text);
    expect([answer.status, error.code]).toEqual([status, code]);
    for (const sentence of [error.title, error.reason, error.next]) expect(sentence).toMatch(/^\S.*\S$/);
    expect(answer.text).not.toMatch(/\.ts:|node_modules|stack/);
  });

  it("and nothing is kept of it", async () => {
    const entries = await readdir(store.dataDir, { recursive: true, withFileTypes: true });
    expect(entries.filter((entry) => entry.isFile())).toEqual([]);
  });
});

describe("leaving a suggestion", () => {
  it("keeps it for the box's owner alone, and publishes nothing", async () => {
    const { claimKey, sealed } = await leave(store.url);
    const [found] = await fetchSuggestions(store, await readerHead(baker));
    const text = new TextDecoder().decode(sealed.bytes);
    expect(found).toMatchObject({ hash: sealed.hash, place: "Counter in the shop", source: 1, text });
    expect(found?.claimKey).toBe(claimKey.toLowerCase());
    expect(await fetchSuggestions(store, await readerHead(confectioner))).toEqual([]);
    await expect(getDocument({ url: store.url, hash: sealed.hash })).rejects.toMatchObject({
      fault: "missing",
    });
  });

  it("answers the same one again with 200, and lists it once", async () => {
    const claimKey = newClaimKey();
    const { bytes, hash } = await sealShortIdea();
    const request = suggestionRequest(letter, claimKey, bytes);
    const answers = [await send(store.url, request), await send(store.url, request)];
    expect(answers.map(({ status, text }) => [status, JSON.parse(text)])).toEqual([
      [201, { hash }],
      [200, { hash }],
    ]);
    expect((await keysFor(store.url)).filter((key) => key === claimKey.toLowerCase())).toHaveLength(1);
  });

  it("takes one of many at the same moment once", async () => {
    const { bytes } = await sealShortIdea();
    const request = suggestionRequest(letter, newClaimKey(), bytes);
    const statuses = (await Promise.all(Array.from({ length: 8 }, () => send(store.url, request)))).map(
      ({ status }) => status,
    );
    expect(statuses.sort()).toEqual([...Array.from({ length: 7 }, () => 200), 201]);
  });

  it("refuses another text under the same code", async () => {
    const { claimKey } = await leave(store.url);
    const { bytes } = await sealShortIdea();
    const answer = await send(store.url, suggestionRequest(letter, claimKey, bytes));
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([409, "claimKeyUsed"]);
  });

  it("allows a box so many a day, also after a restart, and another box its own", async () => {
    const small = await startTestStore(chain, { suggestionsPerDay: 2 });
    const kept = await leave(small.url);
    await leave(small.url);
    await small.close();
    const again = await startContentStore(small.config);
    await expect(leave(again.url)).rejects.toMatchObject({ refusal: { status: 429, code: "boxFullToday" } });
    await leaveSuggestion({ url: again.url, letter, ...kept });
    await leave(again.url, await letterFor(baker, { place: "Back door" }));
    expect(await keysFor(again.url)).toHaveLength(3);
    await again.close();
    await small.stop();
  });

  it("stops when more wait than one person reads", async () => {
    const busy = await startTestStore(chain, { suggestionsPerDay: 1_000 });
    for (let count = 0; count < MOST_WAITING; count++) await leave(busy.url);
    await expect(leave(busy.url)).rejects.toMatchObject({ refusal: { status: 429, code: "boxFull" } });
    await leave(busy.url, await letterFor(confectioner));
    await busy.stop();
  });
});

describe("reading what was left", () => {
  const get = async (head: SignedHead) =>
    send(store.url, { method: "GET", path: "/suggestions", headers: signedHeaders(head) });

  it.each([
    ["a stranger", () => readerHead(stranger), 403, "notAMember"],
    ["a suspended member", () => readerHead(suspended), 403, "notAMember"],
    ["signed an hour ago", () => readerHead(baker, { lifetime: -1 }), 401, "expired"],
    ["signed for another chain", () => readerHead(baker, { chainId: 1 }), 401, "badSignature"],
    [
      "signed by another member",
      async () => ({ ...(await readerHead(confectioner)), account: baker.address }),
      ...([401, "badSignature"] as const),
    ],
  ])("is refused to %s", async (_name, head, status, code) => {
    const answer = await get(await head());
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([status, code]);
  });

  it("is refused without a signature", async () => {
    const answer = await send(store.url, { method: "GET", path: "/suggestions", headers: {} });
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([400, "badHeader"]);
  });
});

describe("answering", () => {
  it("declines with a reason that whoever has the code can read, and forgets the text", async () => {
    const { claimKey } = await leave(store.url);
    expect((await fetchSuggestionAnswer(store, claimKey)).answer).toBeUndefined();
    const reason = await sealReason();
    await declineSuggestion(store, claimKey, reason, await declineHead(baker, claimKey, reason));
    const { answer } = await fetchSuggestionAnswer(store, claimKey);
    expect(answer).toMatchObject({ kind: "declined", reason: new TextDecoder().decode(reason.bytes) });
    expect(await keysFor(store.url)).not.toContain(claimKey.toLowerCase());
    await expect(
      declineSuggestion(store, claimKey, reason, await declineHead(baker, claimKey, reason)),
    ).rejects.toMatchObject({ refusal: { code: "answered" } });
  });

  it("is for the box's owner, with what they signed", async () => {
    const { claimKey } = await leave(store.url);
    const [reason, other] = [await sealReason(), await sealReason()];
    const decline = async (head: SignedHead, sealed = reason) =>
      declineSuggestion(store, claimKey, sealed, head).catch(({ refusal }) => refusal.code);
    expect(await decline(await declineHead(confectioner, claimKey, reason))).toBe("notYours");
    expect(await decline(await declineHead(baker, claimKey, reason), other)).toBe("badSignature");
    expect(await decline(await declineHead(baker, newClaimKey(), reason))).toBe("badSignature");
    expect(await decline(await readerHead(baker))).toBe("badSignature");
    const idea = await sealShortIdea();
    expect(await decline(await declineHead(baker, claimKey, idea), idea as never)).toBe("notAReason");
    expect(await keysFor(store.url)).toContain(claimKey.toLowerCase());
  });

  it("takes off the list what was filed, once its text is stored", async () => {
    const { claimKey, sealed } = await leave(store.url);
    const head = await readerHead(baker);
    await expect(settleSuggestion(store, claimKey, head)).rejects.toMatchObject({
      refusal: { code: "notFiled" },
    });
    await putDocument({ ...clientFor(store.url, baker), sealed });
    await settleSuggestion(store, claimKey, head);
    expect(await keysFor(store.url)).not.toContain(claimKey.toLowerCase());
    expect((await fetchSuggestionAnswer(store, claimKey)).answer).toMatchObject({ kind: "filed" });
  });

  it("knows nothing of a code that nobody used", async () => {
    await expect(fetchSuggestionAnswer(store, newClaimKey())).rejects.toMatchObject({ fault: "missing" });
  });
});
