import { stringToHex, toFunctionSelector } from "viem";
import { encodeAbiParameters } from "viem/utils";
import { describe, expect, it } from "vitest";
import { SELECTORS, textOf } from "@/features/pilots/api/chain-terms.ts";

describe("SELECTORS", () => {
  it("are those of the functions they are named after", () => {
    for (const [name, selector] of Object.entries(SELECTORS)) {
      expect(selector).toBe(toFunctionSelector(`${name}()`));
    }
  });
});

describe("textOf", () => {
  it("reads a text as contracts return it, and no more of it than a sign needs", () => {
    const encode = (text: string) => encodeAbiParameters([{ type: "string" }], [text]);
    expect(textOf(encode("LOCAL"))).toBe("LOCAL");
    expect(textOf(encode("€"))).toBe("€");
    expect(textOf(encode("A very long sign"))).toBe("A very long ");
    expect(textOf(stringToHex("", { size: 64 }))).toBe("");
  });
});
