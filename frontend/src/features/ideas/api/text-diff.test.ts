import { describe, expect, it } from "vitest";
import { diffLines } from "@/features/ideas/api/text-diff.ts";

const signs = { same: " ", removed: "-", added: "+" };
const diff = (before: string, after: string) =>
  diffLines(before, after).map(({ kind, text }) => signs[kind] + text);

describe("diffLines", () => {
  it("says that nothing changed", () => {
    expect(diff("a\nb", "a\nb")).toEqual([" a", " b"]);
  });

  it("keeps common lines and marks the others, what is gone first", () => {
    expect(diff("a\nb\nc", "a\nx\nc\nd")).toEqual([" a", "-b", "+x", " c", "+d"]);
  });

  it("rebuilds both texts from what it says", () => {
    const [before, after] = ["one\ntwo\nthree\nfour", "zero\none\nthree\nfive\nfour"];
    const lines = diffLines(before, after);
    const without = (kind: string) =>
      lines
        .filter((line) => line.kind !== kind)
        .map(({ text }) => text)
        .join("\n");
    expect(without("added")).toBe(before);
    expect(without("removed")).toBe(after);
  });

  it("replaces everything where comparing would take too long", () => {
    const long = Array.from({ length: 3_000 }, (_, line) => `line ${line}`).join("\n");
    const kinds = new Set(diffLines(long, `${long}\nmore`).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["removed", "added"]));
  });
});
