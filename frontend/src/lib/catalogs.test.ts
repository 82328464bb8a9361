import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Entry {
  id: string;
  text: string;
}

/** Messages of a .po file; long ones are written over several lines. */
function entriesOf(file: string): Entry[] {
  const quoted = /"(?:[^"\\]|\\.)*"/g;
  const whole = (lines = "") =>
    (lines.match(quoted) ?? []).map((line) => JSON.parse(line) as string).join("");
  return [...readFileSync(file, "utf8").matchAll(/^msgid ((?:".*"\n?)+)msgstr ((?:".*"\n?)+)/gm)]
    .map(([, id, text]) => ({ id: whole(id), text: whole(text) }))
    .filter(({ id }) => id !== "");
}

/** What a translation must carry over: places of values and of elements. */
function places(text: string): string[] {
  const withoutBranches = text.replace(/(?:\bone|\bother|=\d+) \{/g, " ");
  return [...new Set(withoutBranches.match(/\{\w+(?=[,}])|<\/?\d+\/?>|#/g) ?? [])].sort();
}

const folder = join(import.meta.dirname, "../locales");
const areas = globSync("de/*.po", { cwd: folder });

describe.each(areas)("%s", (area) => {
  const entries = entriesOf(join(folder, area));

  it("is German throughout", () => {
    expect(entries.filter(({ text }) => text === "").map(({ id }) => id)).toEqual([]);
  });

  it("keeps the places of values and elements", () => {
    expect(
      entries.filter(({ id, text }) => `${places(id)}` !== `${places(text)}`).map(({ text }) => text),
    ).toEqual([]);
  });

  it("has the messages of its English counterpart", () => {
    const english = entriesOf(join(folder, area.replace(/^de/, "en")));
    expect(entries.map(({ id }) => id).sort()).toEqual(english.map(({ id }) => id).sort());
  });
});

describe("catalogs", () => {
  it("are read by this test at all", () => {
    expect(areas.length).toBeGreaterThan(8);
    expect(entriesOf(join(folder, "de/shell.po")).length).toBeGreaterThan(50);
  });
});
