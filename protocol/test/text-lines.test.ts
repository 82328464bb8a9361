import { describe, expect, it } from "vitest";
import { wrapText } from "../src/text-lines.ts";

describe("wrapText", () => {
  it("breaks between words", () => {
    expect(wrapText("Bread for all", 8, 3)).toEqual(["Bread", "for all"]);
    expect(wrapText("Bread for all", 13, 3)).toEqual(["Bread for all"]);
  });

  it("cuts a long word between letters, and what does not fit with an ellipsis", () => {
    expect(wrapText("🥨".repeat(9), 4, 2)).toEqual(["🥨🥨🥨🥨", "🥨🥨🥨🥨…"]);
    expect(wrapText("🥨".repeat(8), 4, 2)).toEqual(["🥨🥨🥨🥨", "🥨🥨🥨🥨"]);
  });

  it("makes no line of nothing", () => {
    expect(wrapText("", 8, 3)).toEqual([]);
  });
});
