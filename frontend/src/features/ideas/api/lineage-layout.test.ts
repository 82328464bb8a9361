import { describe, expect, it } from "vitest";
import type { Family } from "@/features/ideas/api/lineage.ts";
import { BOX, drawFamily, linesOf } from "@/features/ideas/api/lineage-layout.ts";

const relative = (number: number, generation: number) => ({
  ...{ number, generation, title: `Idea ${number}`, contentHash: "0x", language: "en" },
  stage: "Ready" as const,
});

/** 3 builds on 1 and 2; 4 builds on 3, into which 5 was merged. */
const family: Family = {
  relatives: [relative(1, -1), relative(2, -1), relative(3, 0), relative(4, 1), relative(5, -1)],
  descents: [
    { from: 1, to: 3, kind: "BuildsOn" },
    { from: 2, to: 3, kind: "BuildsOn" },
    { from: 3, to: 4, kind: "BuildsOn" },
    { from: 5, to: 3, kind: "MergedInto" },
  ],
  isCut: false,
};

describe("drawFamily", () => {
  const drawing = drawFamily(family);
  const at = (number: number) => drawing.places.find((place) => place.number === number);

  it("puts the oldest at the top, each generation in a row of its own, in the middle", () => {
    expect(at(1)?.y).toBe(0);
    expect(at(3)?.y).toBeGreaterThan(BOX.height);
    expect(at(4)?.y).toBeGreaterThan((at(3)?.y ?? 0) + BOX.height);
    expect(at(3)?.x).toBe((drawing.width - BOX.width) / 2);
  });

  it("lets no two boxes overlap, nor any leave the picture", () => {
    for (const one of drawing.places) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + BOX.width).toBeLessThanOrEqual(drawing.width);
      expect(one.y + BOX.height).toBeLessThanOrEqual(drawing.height);
      for (const other of drawing.places)
        if (other !== one && other.y === one.y) expect(Math.abs(other.x - one.x)).toBeGreaterThan(BOX.width);
    }
  });

  it("draws each descent once, and none to an idea that is not there", () => {
    expect(drawing.lines).toHaveLength(4);
    const lost = drawFamily({ ...family, descents: [{ from: 9, to: 3, kind: "BuildsOn" }] });
    expect(lost.lines).toEqual([]);
  });

  it("draws an idea that stands alone", () => {
    const alone = drawFamily({ relatives: [relative(1, 0)], descents: [], isCut: false });
    expect([alone.width, alone.height]).toEqual([BOX.width, BOX.height]);
  });
});

describe("linesOf", () => {
  it("breaks a title between words into two lines at most", () => {
    expect(linesOf("Bread bins with a date")).toEqual(["Bread bins with a date"]);
    expect(linesOf("Dessert-platter package for parties and corporate events")).toEqual([
      "Dessert-platter package",
      "for parties and…",
    ]);
  });

  it("breaks a word that is longer than a line, between letters", () => {
    expect(linesOf("🥨".repeat(30)).map((line) => Array.from(line).length)).toEqual([23, 7]);
  });
});
