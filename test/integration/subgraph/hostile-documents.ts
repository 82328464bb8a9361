import { createHash } from "node:crypto";
import type { ContentHash } from "@engine/protocol/content-hash";

export const SALT = `0x${"5a".repeat(32)}`;

/** An idea with nothing wrong in it. */
export const GOOD_IDEA = {
  kind: "idea",
  salt: SALT,
  language: "en",
  title: "Bread from yesterday",
  problem: "It is thrown away.",
  proposal: "Sell it at half the price.",
  benefit: "Less waste.",
} as const;

export const encode = (text: string) => new TextEncoder().encode(text);

/** An idea's bytes with some fields changed; `undefined` leaves a field out. */
export const ideaBytes = (changes: object = {}) => encode(JSON.stringify({ ...GOOD_IDEA, ...changes }));

export function hashOf(bytes: Uint8Array): ContentHash {
  return `0x${createHash("sha256").update(bytes).digest("hex")}`;
}

/** An idea of exactly so many bytes, most of them in characters of three bytes. */
export function ideaOfSize(bytes: number): Uint8Array {
  const proposal = "あ".repeat(19_500);
  const rest = bytes - ideaBytes({ proposal, problem: "" }).length;
  return ideaBytes({ proposal, problem: "x".repeat(rest) });
}

/** JSON text in which a value stands that `JSON.stringify` would not write. */
const withRaw = (field: string, raw: string) =>
  encode(JSON.stringify({ ...GOOD_IDEA, [field]: "@@" }).replace('"@@"', raw));

/** What is a document: each must be shown. */
export const SOUND: Record<string, Uint8Array> = {
  "plain text": ideaBytes(),
  "everything optional": ideaBytes({ askAmount: 900, tags: ["bread", "waste"], language: "de-AT" }),
  "no money asked": ideaBytes({ askAmount: 0 }),
  "the largest safe amount": ideaBytes({ askAmount: Number.MAX_SAFE_INTEGER }),
  "emoji made of many code points": ideaBytes({ title: "👩🏽‍🍳🥖🇩🇪 a\u0301", proposal: "🥐".repeat(9_000) }),
  "markup as text": ideaBytes({ title: "<script>alert(1)</script>", problem: "[x](javascript:alert(1))" }),
  "quotes, backslashes and line breaks": ideaBytes({ problem: 'a "b" \\ c\n\td' }),
  "right-to-left and zero-width": ideaBytes({ title: "\u202eabc\u200b\u2066x" }),
  "titles as long as they may be": ideaBytes({ title: "t".repeat(120), tags: Array.from("abcdefgh") }),
  "as large as it may be": ideaOfSize(65_536),
};

/** What is none: each must be marked, and none of it shown. */
export const UNSOUND: Record<string, Uint8Array> = {
  "a web page": encode("<!doctype html><html><body>404</body></html>"),
  "bytes that are no UTF-8": Uint8Array.from([0x7b, 0xff, 0xfe, 0x22, 0x7d]),
  "a zip bomb's beginning": Uint8Array.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3]),
  "JSON null": encode("null"),
  "a JSON number": encode("42"),
  "a JSON text": encode('"idea"'),
  "a JSON list": encode("[[],{}]"),
  "half of it": ideaBytes().slice(0, 90),
  "another kind": ideaBytes({ kind: "reason" }),
  "no kind": ideaBytes({ kind: undefined }),
  "a kind that is a number": ideaBytes({ kind: 1 }),
  "no title": ideaBytes({ title: undefined }),
  "an empty title": ideaBytes({ title: "" }),
  "a title that is null": ideaBytes({ title: null }),
  "a title that is a number": ideaBytes({ title: 5 }),
  "a title that is a list": ideaBytes({ title: ["a"] }),
  "a title that is an object": ideaBytes({ title: { a: 1 } }),
  "a title with NUL": ideaBytes({ title: "a\0b" }),
  "a title with a bell": ideaBytes({ title: "a\u0007b" }),
  "a title with a C1 control": ideaBytes({ title: "a\u0085b" }),
  "a title of two lines": ideaBytes({ title: "a\nb" }),
  "a title with a line separator": ideaBytes({ title: "a\u2028b" }),
  "a title that is too long": ideaBytes({ title: "t".repeat(121) }),
  "a title of 200 kB, cut to fit": ideaBytes({ title: "t".repeat(60_000) }),
  "space around the title": ideaBytes({ title: " a" }),
  "odd space around the title": ideaBytes({ title: "a\u3000" }),
  "half an emoji": withRaw("title", '"\\ud83d"'),
  "an unknown field": ideaBytes({ extra: 1 }),
  "a salt that is too short": ideaBytes({ salt: "0x00" }),
  "a salt in capitals": ideaBytes({ salt: SALT.toUpperCase() }),
  "no language": ideaBytes({ language: undefined }),
  "a language that is none": ideaBytes({ language: "Deutsch!" }),
  "a language that is too long": ideaBytes({ language: `de${"-abcdefgh".repeat(4)}` }),
  "an amount below zero": ideaBytes({ askAmount: -1 }),
  "half a coin": ideaBytes({ askAmount: 1.5 }),
  "an amount in words": ideaBytes({ askAmount: "900" }),
  "an amount beyond all numbers": withRaw("askAmount", "1e400"),
  "an amount with an exponent": withRaw("askAmount", "1e3"),
  "an amount of a thousand digits": withRaw("askAmount", "9".repeat(1_000)),
  "an amount beyond exactness": withRaw("askAmount", "9007199254740993"),
  "tags that are a text": ideaBytes({ tags: "bread" }),
  "tags that hold objects": ideaBytes({ tags: [{}, null, 1] }),
  "the same tag twice": ideaBytes({ tags: ["a", "a"] }),
  "nine tags": ideaBytes({ tags: Array.from("abcdefghi") }),
  "a tag that is too long": ideaBytes({ tags: ["t".repeat(31)] }),
  "lists 5,000 deep": withRaw("tags", "[".repeat(5_000) + "]".repeat(5_000)),
  "objects 5,000 deep": withRaw("tags", `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`),
  "thousands of fields": encode(
    JSON.stringify({
      ...GOOD_IDEA,
      ...Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`f${i}`, i])),
    }),
  ),
};
