import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  declineSuggestion,
  fetchSuggestionAnswer,
  fetchSuggestions,
  leaveSuggestion,
} from "@engine/protocol/suggestion-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mirrorStore } from "../../scripts/backup/mirror.ts";
import { startContentStore } from "../src/content-store.ts";
import { baker } from "./support/bad-request.ts";
import {
  boxOf,
  declineHead,
  letterOf,
  newClaimKey,
  readerHead,
  sealShortIdea,
} from "./support/suggestion-request.ts";
import { startTestChain, type TestChain } from "./support/test-chain.ts";
import { sealReason, startTestStore } from "./support/test-store.ts";

let chain: TestChain;
let folder: string;
beforeAll(async () => {
  chain = await startTestChain();
  await chain.admit(baker.address);
  folder = await mkdtemp(join(tmpdir(), "suggestion-copy-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await chain?.stop();
});

describe("a store whose machine was lost, put back from its copy", () => {
  it("knows the claim code, and the member reads and answers as before", async () => {
    const letter = await letterOf({ chainId: chain.chainId, address: chain.members }, boxOf(baker), baker);
    const [copy, dataDir] = [join(folder, "copy"), join(folder, "new")];
    const lost = await startTestStore(chain);
    const [claimKey, sealed] = [newClaimKey(), await sealShortIdea()];
    await leaveSuggestion({ url: lost.url, letter, claimKey, sealed });
    await mirrorStore(lost.dataDir, copy);
    await lost.stop();

    await mirrorStore(copy, dataDir);
    const store = await startContentStore({ ...lost.config, dataDir });
    expect(await fetchSuggestionAnswer(store, claimKey)).toMatchObject({ hash: sealed.hash });
    const [found] = await fetchSuggestions(store, await readerHead(baker));
    expect(found?.text).toBe(new TextDecoder().decode(sealed.bytes));
    const reason = await sealReason();
    await declineSuggestion(store, claimKey, reason, await declineHead(baker, claimKey, reason));
    expect((await fetchSuggestionAnswer(store, claimKey)).answer).toMatchObject({ kind: "declined" });
    await store.close();
  });
});
