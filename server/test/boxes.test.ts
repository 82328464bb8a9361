import { changeBox, fetchIsClosed } from "@engine/protocol/box-client";
import { hashSuggestionBox, type SuggestionBox } from "@engine/protocol/suggestion-box";
import { fetchSuggestions, leaveSuggestion } from "@engine/protocol/suggestion-client";
import type { LocalAccount } from "viem";
import { describe, expect, it } from "vitest";
import { startContentStore } from "../src/content-store.ts";
import { baker, confectioner, stranger } from "./support/bad-request.ts";
import { useChainStore } from "./support/chain-store.ts";
import { send } from "./support/raw-request.ts";
import {
  boxHead,
  boxOf,
  letterOf,
  newClaimKey,
  readerHead,
  sealShortIdea,
  suggestionRequest,
} from "./support/suggestion-request.ts";
import { startTestStore } from "./support/test-store.ts";

const world = useChainStore([baker, confectioner]);

const letterFor = (box: SuggestionBox, signer: LocalAccount = baker) =>
  letterOf({ chainId: world.chain.chainId, address: world.chain.members }, box, signer);
/** A box of the baker's at a place of its own. */
async function newBox(place: string) {
  const box = boxOf(baker, { place });
  return { box, hash: hashSuggestionBox(box), letter: await letterFor(box) };
}
async function leave(url: string, letter: string) {
  const suggestion = { url, letter, claimKey: newClaimKey(), sealed: await sealShortIdea() };
  await leaveSuggestion(suggestion);
  return suggestion;
}
const closed = { fault: "refused", refusal: { status: 410, code: "boxClosed" } };

describe("a box that its owner closes before its last day", () => {
  it("takes nothing more and says what to do instead; what waits in it stays", async () => {
    const { box, hash, letter } = await newBox("Counter");
    const other = await newBox("Back door");
    const left = await leave(world.store.url, letter);
    expect(await fetchIsClosed(world.store, hash)).toBe(false);
    await changeBox(world.store, "close", letter, await boxHead(baker, "close", box));

    expect(await fetchIsClosed(world.store, hash)).toBe(true);
    const request = suggestionRequest(letter, newClaimKey(), (await sealShortIdea()).bytes);
    const { status, text } = await send(world.store.url, request);
    const { error } = JSON.parse(text);
    expect([status, error.code]).toEqual([410, "boxClosed"]);
    for (const sentence of [error.title, error.reason, error.next]) expect(sentence).toMatch(/^\S.*\S$/);
    await expect(leave(world.store.url, letter)).rejects.toMatchObject(closed);
    const waiting = await fetchSuggestions(world.store, await readerHead(baker));
    expect(waiting.map((each) => [each.claimKey, each.letter])).toEqual([
      [left.claimKey.toLowerCase(), letter],
    ]);
    await leave(world.store.url, other.letter);
  });

  it("still knows what it took before, whose answer was lost on its way", async () => {
    const { box, letter } = await newBox("Oven");
    const left = await leave(world.store.url, letter);
    await changeBox(world.store, "close", letter, await boxHead(baker, "close", box));
    await leaveSuggestion(left);
  });

  it("is opened again by the same member, with the same sheet on the wall", async () => {
    const { box, hash, letter } = await newBox("Window");
    await changeBox(world.store, "close", letter, await boxHead(baker, "close", box));
    await changeBox(world.store, "reopen", letter, await boxHead(baker, "reopen", box));
    expect(await fetchIsClosed(world.store, hash)).toBe(false);
    await leave(world.store.url, letter);
  });

  it("stays closed over a restart", async () => {
    const small = await startTestStore(world.chain);
    const { box, hash, letter } = await newBox("Stairs");
    await changeBox(small, "close", letter, await boxHead(baker, "close", box));
    await small.close();
    const again = await startContentStore(small.config);
    expect(await fetchIsClosed(again, hash)).toBe(true);
    await expect(leave(again.url, letter)).rejects.toMatchObject(closed);
    await again.close();
    await small.stop();
  });
});

describe("threat 52: closing a box is refused", () => {
  const now = () => Math.floor(Date.now() / 1000);
  const codeOf = async (
    change: "close" | "reopen",
    letter: string,
    head: Awaited<ReturnType<typeof boxHead>>,
  ) =>
    changeBox(world.store, change, letter, head).then(
      () => "done",
      ({ refusal }) => refusal.code,
    );

  it("to everybody but who opened it, and stays open", async () => {
    const { box, hash, letter } = await newBox("Yard");
    expect(await codeOf("close", letter, await boxHead(confectioner, "close", box))).toBe("notYours");
    expect(await codeOf("close", letter, await boxHead(stranger, "close", box))).toBe("notYours");
    const forged = { ...(await boxHead(confectioner, "close", box)), account: baker.address };
    expect(await codeOf("close", letter, forged)).toBe("badSignature");
    expect(await fetchIsClosed(world.store, hash)).toBe(false);
  });

  it("with what was signed for something else", async () => {
    const { box, letter } = await newBox("Shelf");
    const other = boxOf(baker, { place: "Another shelf" });
    expect(await codeOf("close", letter, await boxHead(baker, "close", other))).toBe("badSignature");
    expect(await codeOf("close", letter, await boxHead(baker, "reopen", box))).toBe("badSignature");
    expect(await codeOf("reopen", letter, await boxHead(baker, "close", box))).toBe("badSignature");
    expect(await codeOf("close", letter, await readerHead(baker))).toBe("badSignature");
  });

  it("without a letter that holds", async () => {
    const box = boxOf(baker);
    const head = await boxHead(baker, "close", box);
    expect(await codeOf("close", "let me in", head)).toBe("badLetter");
    expect(await codeOf("close", await letterFor(box, confectioner), head)).toBe("badSignature");
    const over = boxOf(baker, { expiresAt: now() - 1 });
    expect(await codeOf("close", await letterFor(over), await boxHead(baker, "close", over))).toBe(
      "boxExpired",
    );
    const { status } = await send(world.store.url, { method: "POST", path: "/boxes/close", headers: {} });
    expect(status).toBe(400);
  });
});
