import { describe, expect, it } from "vitest";
import {
  invalidFields,
  isListOf,
  isObject,
  isOneOf,
  isOptional,
  isText,
  isWebAddress,
  isWhole,
  keepValid,
} from "@/lib/check.ts";

describe("check", () => {
  const fields = { name: isText(5), size: isWhole(1), kind: isOptional(isOneOf(["a", "b"])) };

  it("takes an object whose fields all pass, and optional ones may be missing", () => {
    expect(isObject(fields)({ name: "bread", size: 3 })).toBe(true);
    expect(isObject(fields)({ name: "bread", size: 3, kind: "b" })).toBe(true);
  });

  it.each([
    ["too long a text", { name: "breads", size: 3 }],
    ["a number below the least", { name: "bread", size: 0 }],
    ["a fraction", { name: "bread", size: 1.5 }],
    ["an unknown word", { name: "bread", size: 3, kind: "c" }],
    ["a missing field", { name: "bread" }],
    ["a list", []],
    ["null", null],
    ["text", "bread"],
  ])("refuses %s", (_, value) => {
    expect(isObject(fields)(value)).toBe(false);
  });

  it("does not take what an object inherits", () => {
    expect(isObject({ constructor: isOptional(isText(9)) })({})).toBe(true);
    expect(isObject({ toString: isText(9) })({})).toBe(false);
  });

  it("names the fields at fault", () => {
    expect(invalidFields(fields, { name: 1, size: 2, kind: "z" })).toEqual(["name", "kind"]);
    expect(invalidFields(fields, undefined)).toEqual(["name", "size"]);
  });

  it("keeps what is valid of a damaged object", () => {
    expect(keepValid(fields, { name: "bread", size: "three", kind: "a", other: 1 })).toEqual({
      name: "bread",
      kind: "a",
    });
    expect(keepValid(fields, null)).toEqual({});
  });

  it("bounds lists", () => {
    expect(isListOf(isWhole(), 2)([1, 2])).toBe(true);
    expect(isListOf(isWhole(), 2)([1, 2, 3])).toBe(false);
    expect(isListOf(isWhole(), 2)([1, "2"])).toBe(false);
  });

  it.each(["https://example.org", "http://127.0.0.1:8545/path?x=1"])("takes the address %s", (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  it.each(["javascript:alert(1)", "ftp://example.org", "example.org", "https://", "", 7])(
    "refuses the address %s",
    (address) => {
      expect(isWebAddress(address)).toBe(false);
    },
  );
});
