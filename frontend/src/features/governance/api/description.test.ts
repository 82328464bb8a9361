import { describe, expect, it } from "vitest";
import { bodyOf, isBound, titleOf, wordsOf } from "@/features/governance/api/description.ts";

const MARK = `#proposer=0x${"a".repeat(40)}`;

describe("a proposal's words", () => {
  it("leave out the mark that binds it to its proposer", () => {
    expect(wordsOf(`More flour${MARK}`)).toBe("More flour");
    expect([isBound(`More flour${MARK}`), isBound("More flour")]).toEqual([true, false]);
  });

  it("begin with their title, without Markdown's marks", () => {
    expect(titleOf("## **More** flour\n\nBecause.")).toBe("More flour");
    expect(titleOf(null)).toBe("");
  });

  it("repeat nothing below the title", () => {
    expect(bodyOf(`More flour\n\nBecause.${MARK}`)).toBe("Because.");
    expect(bodyOf("More flour")).toBe("");
  });

  it("keep a first line whole that is too long for a title", () => {
    const line = "word ".repeat(40).trim();
    expect(titleOf(line).length).toBeLessThan(115);
    expect(titleOf(line)).toMatch(/word …$/);
    expect(bodyOf(line)).toBe(line);
  });
});
