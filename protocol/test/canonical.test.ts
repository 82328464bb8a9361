import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CanonicalError, canonicalBytes, isTooDeep, MAX_DEPTH } from "../src/canonical.ts";

const text = (value: unknown) => new TextDecoder().decode(canonicalBytes(value));
const faultOf = (value: unknown): unknown => {
  try {
    return text(value);
  } catch (error) {
    if (error instanceof CanonicalError) return [error.fault, error.path];
    throw error;
  }
};

/** Well-formed, composed, printable: what documents hold. */
const cleanText = fc
  .string({ unit: "grapheme" })
  .map((value) => value.normalize("NFC"))
  .filter((value) => !/\p{Cc}/u.test(value));
const cleanJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: MAX_DEPTH - 1, withCrossShrink: true },
    cleanText,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(cleanText, tie("value"), { maxKeys: 4 }),
  ),
})).value;

describe("canonical bytes", () => {
  it("follow RFC 8785: the order of keys by UTF-16 units, numbers and escapes as in its examples", () => {
    const keys = { "\u20ac": 1, "\ud83d\ude00": 2, a: 3, "1": 4, "\u00f6": 5 };
    expect(text(keys)).toBe('{"1":4,"a":3,"\u00f6":5,"\u20ac":1,"\ud83d\ude00":2}');
    const numbers = JSON.parse("[333333333.33333329,1e30,4.50,2e-3,0.000000000000000000000000001]");
    expect(text(numbers)).toBe("[333333333.3333333,1e+30,4.5,0.002,1e-27]");
    expect(text('€$/\n"\\')).toBe('"€$/\\n\\"\\\\"');
  });

  it("say the same value, in the same bytes whatever the order of fields", () => {
    fc.assert(
      fc.property(cleanJson, (value) => {
        const bytes = canonicalBytes(value);
        const parsed = JSON.parse(new TextDecoder().decode(bytes));
        expect(JSON.stringify(sorted(parsed))).toBe(JSON.stringify(sorted(value)));
        expect(canonicalBytes(reversed(parsed))).toEqual(bytes);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ["half an emoji", { a: ["\ud800"] }, ["loneSurrogate", "a.0"]],
    ["NUL", { a: { b: "\0" } }, ["controlCharacter", "a.b"]],
    ["a key with a NUL", { "a\0": 1 }, ["controlCharacter", ""]],
    ["a composed letter in two", "n\u0303", ["notNormalized", ""]],
    ["a line break before an accent", "\n\u0301", '"\\n\u0301"'],
    ["not a number", { a: Number.NaN }, ["notJson", "a"]],
    ["infinity", Number.POSITIVE_INFINITY, ["notJson", ""]],
    ["undefined", { a: undefined }, ["notJson", "a"]],
    ["a bigint", { a: 1n }, ["notJson", "a"]],
    ["a function", { a: () => 1 }, ["notJson", "a"]],
    ["too many lists", nested(MAX_DEPTH + 1), ["tooDeep", "0.0.0.0.0.0.0.0"]],
    ["as many lists as allowed", nested(MAX_DEPTH), "[[[[[[[[]]]]]]]]"],
  ])("%s", (_name, value, result) => {
    expect(faultOf(value)).toEqual(result);
  });
});

describe("threat 52: the depth of JSON text", () => {
  it("is seen before parsing, brackets in strings aside", () => {
    expect(isTooDeep("[".repeat(1_000_000))).toBe(true);
    expect(isTooDeep(JSON.stringify(["[[[[[[[[[[", '"[[[[[[[[[[', "\\"]))).toBe(false);
    expect(isTooDeep("[]".repeat(1_000))).toBe(false);
  });

  it("is too deep exactly when the value has no canonical form", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), cleanText, (depth, leaf) => {
        const value = nested(depth, leaf);
        expect(isTooDeep(JSON.stringify(value))).toBe(Array.isArray(faultOf(value)));
      }),
    );
  });
});

/** `depth` lists within each other around the leaf, if there is one. */
function nested(depth: number, ...leaf: unknown[]): unknown {
  let value = leaf;
  for (let level = 1; level < depth; level++) value = [value];
  return value;
}

function sorted(value: unknown): unknown {
  return mapKeys(value, (keys) => keys.sort());
}

function reversed(value: unknown): unknown {
  return mapKeys(value, (keys) => keys.reverse());
}

function mapKeys(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => mapKeys(item, order));
  if (typeof value !== "object" || value === null) return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(order(Object.keys(record)).map((key) => [key, mapKeys(record[key], order)]));
}
