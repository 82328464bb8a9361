import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pageFile } from "../../src/cli/page-file.ts";
import { hash } from "../support/history.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-"));
  path = join(folder, "pages");
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (from: number) => ({ from, to: from + 9, toHash: hash(from), logs: [] });

describe("the file of pages", () => {
  it("gives back what was added", async () => {
    const store = pageFile(path, "a chain");
    await store.keep(0);
    await store.add(page(0));
    await store.add(page(10));
    expect(await pageFile(path, "a chain").load()).toEqual([page(0), page(10)]);
  });

  it("drops a line that was torn by a crash", async () => {
    const store = pageFile(path, "a chain");
    await store.keep(0);
    await store.add(page(0));
    appendFileSync(path, '{"from":10,"to":19,"toH');
    expect(await store.load()).toEqual([page(0)]);
    await store.keep(1);
    await store.add(page(10));
    expect(await store.load()).toEqual([page(0), page(10)]);
  });

  it("of another chain is not used, and is written anew", async () => {
    const store = pageFile(path, "a chain");
    await store.keep(0);
    await store.add(page(0));
    const other = pageFile(path, "another chain");
    expect(await other.load()).toEqual([]);
    await other.keep(0);
    expect(readFileSync(path, "utf8")).toContain("another chain");
    expect(await store.load()).toEqual([]);
  });

  it("that does not exist is empty", async () => {
    expect(await pageFile(join(folder, "none"), "a chain").load()).toEqual([]);
  });
});
