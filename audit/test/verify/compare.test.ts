import { describe, expect, it } from "vitest";
import { unequalFields } from "../../src/verify/compare.ts";

describe("comparing", () => {
  it("looks at the fields that are expected, at any depth", () => {
    expect(unequalFields({ a: 1, b: { c: [1, 2] } }, { a: 1n, b: { c: ["1", 2], d: 9 }, e: 0 })).toEqual([]);
    expect(unequalFields({ b: { c: [1, 2] } }, { b: { c: [1, 3] } })).toEqual([
      { path: ["b", "c", "1"], expected: "2", actual: "3" },
    ]);
  });

  it("minds the length of lists, and missing values", () => {
    expect(unequalFields([1], [1, 2])).toEqual([{ path: [], expected: "[1]", actual: "[1,2]" }]);
    expect(unequalFields({ a: 0 }, undefined)).toEqual([{ path: ["a"], expected: "0", actual: "undefined" }]);
  });

  it("takes addresses in any case, and texts as they are", () => {
    expect(unequalFields("0xAB", "0xab")).toEqual([]);
    expect(unequalFields("Bread", "bread")).toHaveLength(1);
  });

  it("says stages and times in words", () => {
    expect(unequalFields({ stage: 3, stageSince: 0 }, { stage: 9, stageSince: 60 })).toEqual([
      { path: ["stage"], expected: "Ready", actual: "Rejected" },
      { path: ["stageSince"], expected: "1970-01-01T00:00:00Z", actual: "1970-01-01T00:01:00Z" },
    ]);
  });
});
