import { describe, expect, it } from "vitest";
import { parseAmount, parseValue } from "@/features/pilots/api/amounts.ts";

describe("threat 71: parseAmount", () => {
  it("reads a point and a comma alike", () => {
    expect([parseAmount("250", 2), parseAmount("2,5", 2), parseAmount("0.05", 2)]).toEqual([
      25_000n,
      250n,
      5n,
    ]);
  });

  it("refuses what could mean something else", () => {
    for (const text of ["1,000", "1e3", "-2", "", "1.2.3", " ", "٣", "0x1"]) {
      expect(parseAmount(text, 2)).toBeUndefined();
    }
  });
});

describe("parseValue", () => {
  it("reads whole numbers on both sides of 0", () => {
    expect([parseValue("412"), parseValue("-3"), parseValue("−3")]).toEqual([412n, -3n, -3n]);
    for (const text of ["4.5", "1,000", "", "--1"]) expect(parseValue(text)).toBeUndefined();
  });
});
