import { describe, expect, it } from "vitest";
import { displayText, mixesScripts } from "@/lib/text-safety.ts";

describe("displayText", () => {
  it("takes out what has no width or turns the direction", () => {
    expect(displayText("pay\u200bment \u202eeuros\u202c")).toBe("payment euros");
    expect(displayText("\u2066a\u2069\ufeff")).toBe("a");
  });

  it("keeps compound emoji whole", () => {
    expect(displayText("👩‍🍳 bakes ❤️")).toBe("👩‍🍳 bakes ❤️");
  });

  it("unstacks marks, and keeps the two that real languages use", () => {
    const zalgo = `a${"\u0301\u0302\u0303".repeat(20)}b`;
    expect(Array.from(displayText(zalgo)).length).toBeLessThanOrEqual(4);
    expect(displayText("ệ")).toBe("ệ");
  });

  it("clamps at a word, and never inside a character", () => {
    expect(displayText("one two three four five", 16)).toBe("one two three…");
    expect(displayText("🥐".repeat(20), 5)).toBe(`${"🥐".repeat(4)}…`);
  });

  it("clamps a huge text at once", () => {
    expect(Array.from(displayText("x".repeat(200_000), 50))).toHaveLength(50);
  });

  it("writes line breaks as spaces", () => {
    expect(displayText("  a\n\n b\tc ")).toBe("a b c");
  });
});

describe("mixesScripts", () => {
  it("marks a Latin word with a Cyrillic letter", () => {
    expect(mixesScripts("p\u0430ypal")).toBe(true);
  });

  it("leaves sentences in several alphabets alone", () => {
    expect(mixesScripts("Привет from Athens, Αθήνα")).toBe(false);
    expect(mixesScripts("Grüße aus Köln")).toBe(false);
  });
});
