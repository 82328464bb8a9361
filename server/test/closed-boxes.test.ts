import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pad, toHex } from "viem";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mirrorStore } from "../../scripts/backup/mirror.ts";
import { ClosedBoxes, MOST_CLOSED } from "../src/suggestions/closed-boxes.ts";

const DAY_SECONDS = 86_400;
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "closed-boxes-"));
});
afterEach(() => rmSync(root, { recursive: true }));

async function open(folder = "store"): Promise<ClosedBoxes> {
  const boxes = new ClosedBoxes(join(root, folder), root);
  await boxes.open();
  return boxes;
}
const box = (number: number) => pad(toHex(number), { size: 32 });
const inDays = (days: number) => Math.floor(Date.now() / 1000) + days * DAY_SECONDS;
/** Box `number` of member 1 closed now and open for a day, or as changed. */
const closing = (number: number, change = {}) => ({
  ...{ box: box(number), memberId: 1, closed: true, at: Date.now(), expiresAt: inDays(1) },
  ...change,
});
const files = () =>
  readdirSync(join(root, "store", "boxes"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );

describe("the list of closed boxes", () => {
  it("forgets a box with its last day", async () => {
    const boxes = await open();
    await boxes.record(closing(1, { expiresAt: inDays(1) }));
    await boxes.record(closing(2, { expiresAt: inDays(3) }));
    await boxes.record(closing(3, { at: Date.now() + 2 * DAY_SECONDS * 1000, expiresAt: inDays(4) }));
    expect([1, 2, 3].map((number) => boxes.isClosed(box(number)))).toEqual([false, true, true]);
    expect(files()).toHaveLength(2);
  });

  it("forgets at the start what went over meanwhile", async () => {
    await (await open()).record(closing(1, { expiresAt: inDays(-1), at: 0 }));
    expect((await open()).isClosed(box(1))).toBe(false);
    expect(files()).toEqual([]);
  });

  it("has room for so many of one member, for others too, and for opening one of them again", async () => {
    const boxes = await open();
    for (let number = 1; number <= MOST_CLOSED; number++) await boxes.record(closing(number));
    await expect(boxes.record(closing(500))).rejects.toMatchObject({ status: 429, code: "tooManyClosed" });
    await boxes.record(closing(501, { memberId: 2 }));
    await boxes.record(closing(1, { closed: false }));
    expect(boxes.isClosed(box(1))).toBe(false);
  });

  it("keeps nothing of a box that was never closed", async () => {
    await (await open()).record(closing(1, { closed: false }));
    expect(files()).toEqual([]);
  });

  it("starts with what is left if one of its files rotted", async () => {
    const boxes = await open();
    await boxes.record(closing(1));
    await boxes.record(closing(2));
    writeFileSync(join(root, "store", "boxes", "01", box(1).slice(2)), "{");
    const again = await open();
    expect([again.isClosed(box(1)), again.isClosed(box(2))]).toEqual([false, true]);
  });

  it("is copied and put back with a store; what was said last wins, what is over is left out", async () => {
    const [data, copy] = [join(root, "store"), join(root, "copy")];
    const boxes = await open();
    await boxes.record(closing(1, { at: 1 }));
    await boxes.record(closing(2, { at: 1 }));
    await mirrorStore(data, copy);
    await boxes.record(closing(2, { at: 2, closed: false }));
    await mirrorStore(copy, data);
    expect((await open()).isClosed(box(2))).toBe(false);
    await mirrorStore(data, copy);
    const back = await open("copy");
    expect([back.isClosed(box(1)), back.isClosed(box(2))]).toEqual([true, false]);
  });
});
