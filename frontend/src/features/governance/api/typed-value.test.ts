import { describe, expect, it } from "vitest";
import { readTyped, typedOf } from "@/features/governance/api/parameter-input.ts";
import { typedValue } from "@/features/governance/api/typed-value.ts";

describe("typedValue", () => {
  it.each([
    ["uint128", "400", 400n],
    ["uint128", "4e2", undefined],
    ["bool", "true", true],
    ["bool", "yes", undefined],
    ["address", `0x${"1".repeat(40)}`, `0x${"1".repeat(40)}`],
    ["address", "0x1", undefined],
    ["bytes32", "0xab", "0xab"],
    ["bytes4", "0xa", undefined],
    ["string", " as it is ", " as it is "],
    ["uint16[]", "[1, 2]", [1, 2]],
    ["tuple", '{"a": 1}', { a: 1 }],
    ["tuple", "{a: 1}", undefined],
  ])("reads %s “%s”", (type, text, value) => {
    expect(typedValue(type, text)).toEqual(value);
  });
});

describe("readTyped", () => {
  it("takes durations in hours and shares in percent", () => {
    expect([readTyped("24", "duration"), readTyped("0.5", "duration")]).toEqual([86_400n, 1_800n]);
    expect([readTyped("30", "share"), readTyped("12,5", "share")]).toEqual([3_000n, 1_250n]);
    expect([readTyped("90", "hours"), readTyped("50", "count")]).toEqual([90n, 50n]);
  });

  it("refuses what is no number, or finer than the contract counts", () => {
    expect([readTyped("", "count"), readTyped("-1", "count"), readTyped("1.5", "count")]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    expect(readTyped("0.001", "share")).toBeUndefined();
  });

  it("gives back what it was given", () => {
    expect(readTyped(typedOf("86400", "duration"), "duration")).toBe(86_400n);
    expect(readTyped(typedOf(3_000, "share"), "share")).toBe(3_000n);
  });
});
