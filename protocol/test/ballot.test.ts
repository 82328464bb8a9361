import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceAt, entriesInMask, MAX_ENTRIES, packChoices, unpackChoices } from "../src/ballot.ts";
import { CHOICE_NAMES } from "../src/enums.ts";

const ballots = fc.array(fc.constantFrom(...CHOICE_NAMES), { maxLength: MAX_ENTRIES });

describe("a packed ballot", () => {
  it("gives back what was packed, in at most 128 bits", () => {
    fc.assert(
      fc.property(ballots, (choices) => {
        const packed = packChoices(choices);
        expect(packed < 1n << 128n).toBe(true);
        expect(unpackChoices(packed, choices.length)).toEqual(choices);
      }),
    );
  });

  it("keeps entry i in bits 2i and 2i + 1", () => {
    expect(packChoices(["For", "Against", "Abstain", "None", "For"])).toBe(0b01_00_11_10_01n);
    expect(choiceAt(0b11_00n, 1)).toBe("Abstain");
  });

  it("refuses a 65th entry", () => {
    expect(() => packChoices(Array.from({ length: 65 }, () => "For" as const))).toThrow(RangeError);
  });

  it("refuses to unpack a choice beyond the round's entries", () => {
    expect(() => unpackChoices(0b01_00_00n, 2)).toThrow(RangeError);
  });

  it("reads the entries of a mask", () => {
    expect(entriesInMask((1n << 63n) | 0b101n)).toEqual([0, 2, 63]);
  });
});
