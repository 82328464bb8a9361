import { describe, expect, it } from "vitest";
import { parseWholeNumber } from "@/lib/parse-number.ts";

describe("threat 71: parseWholeNumber", () => {
  it("reads digits exactly, however many", () => {
    expect(parseWholeNumber(" 900 ")).toBe(900n);
    expect(parseWholeNumber("9007199254740993")).toBe(9007199254740993n);
    expect(parseWholeNumber("007")).toBe(7n);
  });

  it.each([
    "",
    " ",
    "1,000",
    "1.000",
    "1e18",
    ".5",
    "0.5",
    "-3",
    "+3",
    "0x10",
    "1 000",
    "١٢",
    "９",
    "Infinity",
    "1n",
  ])("refuses %j", (text) => {
    expect(parseWholeNumber(text)).toBeUndefined();
  });

  it("refuses more digits than any number on chain has", () => {
    expect(parseWholeNumber("9".repeat(78))).toBeDefined();
    expect(parseWholeNumber("9".repeat(79))).toBeUndefined();
  });
});
