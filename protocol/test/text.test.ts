import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFault, tidyText } from "../src/text.ts";

describe("threat 57: what may not enter a document", () => {
  it.each([
    ["half an emoji", "a\ud83e", "loneSurrogate"],
    ["the other half", "\udd6fa", "loneSurrogate"],
    ["NUL", "a\0", "controlCharacter"],
    ["an escape", "\x1b[31m", "controlCharacter"],
    ["a carriage return", "a\r\nb", "controlCharacter"],
    ["delete", "a\x7f", "controlCharacter"],
    ["a C1 control", "a\x85", "controlCharacter"],
    ["letter and accent apart", "e\u0301", "notNormalized"],
    ["the Ångström sign", "\u212b", "notNormalized"],
    ["a whole emoji", "🥐", undefined],
    ["line breaks and tabs", "a\n\tb", undefined],
    ["German", "Brötchen für Öl", undefined],
    ["right to left", "خبز", undefined],
  ])("%s", (_name, text, fault) => {
    expect(textFault(text)).toBe(fault);
  });
});

describe("tidying", () => {
  it("makes line ends one kind, composes letters and trims", () => {
    expect(tidyText(" \r\ncafe\u0301\r\nau lait\r\n")).toBe("café\nau lait");
  });

  it("is done after once, and leaves only what cannot be mended", () => {
    const anyText = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    });
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), (text) => {
        const tidy = tidyText(text);
        expect(tidyText(tidy)).toBe(tidy);
        expect(textFault(tidy)).not.toBe("notNormalized");
      }),
      { numRuns: 2_000 },
    );
  });
});
