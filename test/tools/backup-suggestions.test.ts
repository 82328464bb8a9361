import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { contentHash } from "@engine/protocol/content-hash";
import type { Address } from "viem";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mirrorStore } from "../../scripts/backup/mirror.ts";
import { SuggestionStore } from "../../server/src/suggestions/suggestion-store.ts";
import { copyFolders } from "../support/copy-folders.ts";

const KEY: Address = `0x${"ab".repeat(20)}`;
const OTHER: Address = `0x${"cd".repeat(20)}`;
const OWNER = 7;
const declined = { kind: "declined", reason: "Not ours.", at: 2 } as const;

describe("suggestions in a copy of a content store", () => {
  let [folder, data, copy, elsewhere] = ["", "", "", ""];
  beforeEach(async () => {
    ({ folder, data, copy, elsewhere } = copyFolders());
    await leave(data, KEY, "a bench");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function open(root: string): Promise<SuggestionStore> {
    mkdirSync(join(root, "unfinished"), { recursive: true });
    const suggestions = new SuggestionStore(root, join(root, "unfinished"), 50);
    await suggestions.open();
    return suggestions;
  }

  async function leave(root: string, claimKey: Address, text: string): Promise<void> {
    const hash = await contentHash(new TextEncoder().encode(text));
    const box = `0x${"1".repeat(64)}` as const;
    const place = { box, place: "Counter", source: 1, memberId: OWNER };
    await (await open(root)).leave({ claimKey, hash, ...place, at: 1, text });
  }

  const answer = async (root: string) => (await open(root)).answer(KEY, OWNER, declined);
  const fileOf = (root: string) => join(root, "suggestions", "ab", "ab".repeat(20));
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

  it("wait again where they are put back", async () => {
    expect(await mirrorStore(data, copy)).toEqual({ copied: 1, kept: 0, removed: 0, damaged: [] });
    await mirrorStore(copy, elsewhere);
    expect((await open(elsewhere)).waitingFor(OWNER)).toEqual((await open(data)).waitingFor(OWNER));
    expect(await mirrorStore(data, copy)).toMatchObject({ copied: 0, kept: 1 });
  });

  it("are for their owner alone, on both sides, also where somebody had opened the folder to all", async () => {
    await chmod(join(data, "suggestions"), 0o755);
    await mirrorStore(data, copy);
    for (const root of [data, copy]) {
      expect(modeOf(join(root, "suggestions"))).toBe("700");
      expect(modeOf(fileOf(root))).toBe("600");
    }
  });

  it("take their answer over, and the copy forgets the text", async () => {
    await mirrorStore(data, copy);
    await answer(data);
    expect(await mirrorStore(data, copy)).toMatchObject({ copied: 0, removed: 1 });
    expect(readFileSync(fileOf(copy), "utf8")).not.toContain("a bench");
    await mirrorStore(copy, elsewhere);
    expect((await open(elsewhere)).find(KEY).answer).toEqual(declined);
  });

  it("stay answered where an earlier copy is put back", async () => {
    await mirrorStore(data, copy);
    await answer(data);
    await mirrorStore(copy, data);
    expect((await open(data)).find(KEY)).toMatchObject({ answer: declined });
  });

  it("that rotted are named, stay sound in the copy, and keep no store from starting", async () => {
    await leave(data, OTHER, "a lamp");
    await mirrorStore(data, copy);
    await writeFile(fileOf(data), readFileSync(fileOf(data), "utf8").replace("a bench", "a wench"));
    expect((await open(data)).waitingFor(OWNER)).toHaveLength(1);
    expect((await mirrorStore(data, copy)).damaged).toEqual([`suggestion ${KEY}`]);
    await mirrorStore(copy, data);
    expect((await open(data)).waitingFor(OWNER)).toHaveLength(2);
  });

  it("leave nothing unfinished behind", async () => {
    await mirrorStore(data, copy);
    expect(existsSync(fileOf(copy))).toBe(true);
    expect(readdirSync(join(copy, "unfinished"))).toEqual([]);
  });
});
