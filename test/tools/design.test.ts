import { describe, expect, it } from "vitest";
import { readColours } from "../../frontend/src/testing/tokens.ts";
import { paletteTable } from "../../scripts/generate/design/palette.ts";
import { animationsOf, propertiesOf } from "../../scripts/generate/design/style-sheet.ts";
import { table } from "../../scripts/lib/markdown-table.ts";

const CSS = `@theme inline {
  --radius-*: initial;
  --radius-sm: 0.1875rem;
  --text-xs--line-height: 1.125rem;
}
@utility toast-motion {
  animation: rise 0.22s cubic-bezier(0.2, 0.8, 0.3, 1);
}`;

describe("what is read from a style sheet", () => {
  it("custom properties of a kind, without those that clear a scale", () => {
    expect(propertiesOf(CSS, "radius")).toEqual([["radius-sm", "0.1875rem"]]);
  });

  it("animations with their seconds and curve", () => {
    expect(animationsOf(CSS)).toEqual([
      { name: "toast-motion", seconds: "0.22", curve: "cubic-bezier(0.2, 0.8, 0.3, 1)" },
    ]);
  });

  it("colours in both themes, as a screen shows them", () => {
    const colours = readColours("--paper: light-dark(oklch(1 0 0), oklch(0 0 0));");
    expect(paletteTable(colours)).toMatch(/\| `paper` \| the page \| #ffffff \| #000000 \|$/);
  });

  it("no colour of which nobody says what it is for", () => {
    const colours = readColours("--mauve: light-dark(oklch(1 0 0), oklch(0 0 0));");
    expect(() => paletteTable(colours)).toThrow("does not say what --mauve is for");
  });
});

it("table sets numbers flush right", () => {
  expect(table(["a", "n"], [["x", "12"]], [1])).toBe("| a   |   n |\n| --- | --: |\n| x   |  12 |");
});
