import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentHash } from "@engine/protocol/content-hash";
import type { Hex } from "viem";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mirrorStore } from "../../scripts/backup/mirror.ts";
import { DocumentStore } from "../../server/src/storage/document-store.ts";
import { copyFolders } from "../support/copy-folders.ts";

const TRACE = { account: "0x00000000000000000000000000000000000a11ce", memberId: 1, at: 0 } as const;

describe("a copy of a content store", () => {
  let [folder, data, copy, elsewhere] = ["", "", "", ""];
  let first: Hex;
  let second: Hex;
  beforeEach(async () => {
    ({ folder, data, copy, elsewhere } = copyFolders());
    first = await store(data, "first");
    second = await store(data, "second");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function open(root: string): Promise<DocumentStore> {
    mkdirSync(join(root, "unfinished"), { recursive: true });
    const documents = new DocumentStore(root, join(root, "unfinished"));
    await documents.open();
    return documents;
  }

  async function store(root: string, text: string): Promise<Hex> {
    const bytes = new TextEncoder().encode(text);
    const hash = await contentHash(bytes);
    await (await open(root)).store(hash, bytes, TRACE);
    return hash;
  }

  const withdraw = async (root: string, hash: Hex) => (await open(root)).withdraw(hash, () => undefined);
  const read = async (root: string, hash: Hex) => {
    const bytes = await (await open(root)).read(hash);
    return bytes && new TextDecoder().decode(bytes);
  };
  const fileOf = (root: string, hash: Hex) => join(root, "documents", hash.slice(-2), hash.slice(2));
  const everyByte = (root: string) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
      .join();

  it("put back on an empty machine is the store as it was, with who may withdraw what", async () => {
    expect(await mirrorStore(data, copy)).toEqual({ copied: 2, kept: 0, removed: 0, damaged: [] });
    await mirrorStore(copy, elsewhere);
    expect([await read(elsewhere, first), await read(elsewhere, second)]).toEqual(["first", "second"]);
    await withdraw(elsewhere, first);
    await expect(read(elsewhere, first)).rejects.toThrow(/withdr/i);
  });

  it("made again takes what is new alone", async () => {
    await mirrorStore(data, copy);
    await store(data, "third");
    expect(await mirrorStore(data, copy)).toMatchObject({ copied: 1, kept: 2 });
  });

  it("forgets what was withdrawn since", async () => {
    await mirrorStore(data, copy);
    await withdraw(data, first);
    expect(await mirrorStore(data, copy)).toMatchObject({ removed: 1 });
    expect(everyByte(copy)).not.toContain("first");
    expect(everyByte(copy)).toContain("second");
  });

  it("of an earlier day brings nothing back that was withdrawn later", async () => {
    await mirrorStore(data, copy);
    await withdraw(data, first);
    await mirrorStore(copy, data);
    await expect(read(data, first)).rejects.toThrow(/withdr/i);
  });

  it("names what is damaged, keeps its own sound text of it, and mends the store", async () => {
    await mirrorStore(data, copy);
    writeFileSync(fileOf(data, first), "f1rst");
    const report = await mirrorStore(data, copy);
    expect(report.damaged).toEqual([`document ${first}`]);
    expect(await read(copy, first)).toBe("first");
    await mirrorStore(copy, data);
    expect(await read(data, first)).toBe("first");
  });
});
