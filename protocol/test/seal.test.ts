import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalBytes } from "../src/canonical.ts";
import { contentHash, verifyContent } from "../src/content-hash.ts";
import { DocumentError, LIMITS, MAX_DOCUMENT_BYTES } from "../src/documents.ts";
import { type DocumentFields, sealDocument, unsealDocument } from "../src/seal.ts";
import { textFault, tidyText } from "../src/text.ts";

/** What a person might type, line breaks and loose accents included. */
const typed = (limit: number) =>
  fc
    .string({
      unit: fc.oneof(
        fc.constantFrom("\n", "\r\n", "\t", "e\u0301"),
        fc.string({ unit: "grapheme", maxLength: 1 }),
      ),
    })
    .filter((text) => !["", undefined].includes(tidyText(text)) && tidyText(text).length <= limit)
    .filter((text) => textFault(tidyText(text)) === undefined);
const typedLine = (limit: number) =>
  fc
    .string({ unit: "grapheme" })
    .filter(
      (text) =>
        tidyText(text) !== "" && tidyText(text).length <= limit && !/[\p{Cc}\u2028\u2029]/u.test(text),
    );
const ideas: fc.Arbitrary<DocumentFields> = fc.record(
  {
    kind: fc.constant("idea" as const),
    language: fc.constantFrom("en", "de", "de-AT", "zh-Hant"),
    title: typedLine(LIMITS.title),
    problem: typed(LIMITS.problem),
    proposal: typed(LIMITS.proposal),
    benefit: typed(LIMITS.benefit),
    askAmount: fc.maxSafeNat(),
    tags: fc.uniqueArray(typedLine(LIMITS.tag).map(tidyText), { maxLength: LIMITS.tags }),
  },
  { requiredKeys: ["kind", "language", "title", "problem", "proposal", "benefit"] },
);

const reason = { kind: "reason", language: "en", text: "Not now." } as const;
const codesOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return error instanceof DocumentError ? error.issues.map(({ code }) => code) : error;
};

describe("sealing", () => {
  it("fixes bytes that unseal to the same document, under the sha-256 that everyone computes", async () => {
    await fc.assert(
      fc.asyncProperty(ideas, async (fields) => {
        const { document, bytes, hash } = await sealDocument(fields);
        expect(unsealDocument(bytes)).toEqual(document);
        expect(canonicalBytes(document)).toEqual(bytes);
        expect(hash).toBe(`0x${createHash("sha256").update(bytes).digest("hex")}`);
      }),
      { numRuns: 300 },
    );
  });

  it("is undone by changing any single bit", async () => {
    const { bytes, hash } = await sealDocument(reason);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const changed = bytes.slice();
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(await verifyContent(changed, hash)).toBe(false);
      }),
    );
    expect(await verifyContent(bytes, hash)).toBe(true);
  });

  it("salts: the same text never has the same hash twice", async () => {
    const hashes = await Promise.all(
      Array.from({ length: 100 }, async () => (await sealDocument(reason)).hash),
    );
    expect(new Set(hashes).size).toBe(100);
  });

  it("can be repeated with a given salt", async () => {
    const salt = `0x${"5a".repeat(32)}`;
    expect((await sealDocument(reason, salt)).hash).toBe((await sealDocument(reason, salt)).hash);
  });

  it("tidies what was typed and leaves blank fields out", async () => {
    const fields = { kind: "profile", language: "en", name: "  cafe\u0301 ", about: " \r\n " } as const;
    const { document } = await sealDocument(fields);
    expect(document).toEqual({ kind: "profile", language: "en", name: "café", salt: document.salt });
  });

  it("says what is missing, broken or too large", async () => {
    expect(await codesOf(sealDocument({ ...reason, text: " " }))).toEqual(["missing"]);
    expect(await codesOf(sealDocument({ ...reason, text: "a\ud83e" }))).toEqual(["loneSurrogate"]);
    const long = { title: "t", problem: "粉".repeat(8_000), proposal: "粉".repeat(20_000), benefit: "b" };
    expect(await codesOf(sealDocument({ kind: "idea", language: "en", ...long }))).toEqual(["tooLarge"]);
  });

  it("reaches the limit of bytes and not one more", async () => {
    const sized = (benefit: number) =>
      sealDocument({
        kind: "idea",
        language: "en",
        title: "t",
        problem: "x",
        proposal: "粉".repeat(20_000),
        benefit: "x".repeat(benefit),
      });
    const { bytes } = await sized(1);
    const room = MAX_DOCUMENT_BYTES - bytes.length + 1;
    expect((await sized(room)).bytes.length).toBe(MAX_DOCUMENT_BYTES);
    expect(await codesOf(sized(room + 1))).toEqual(["tooLarge"]);
  });
});

describe("threat 58: unsealing what strangers made", () => {
  it("never fails but with its own error, and accepts only what is canonical", async () => {
    const { bytes } = await sealDocument(reason);
    const damaged = fc.tuple(fc.nat(bytes.length), fc.uint8Array({ maxLength: 12 })).map(([at, noise]) => {
      return Uint8Array.from([...bytes.slice(0, at), ...noise, ...bytes.slice(at + noise.length)]);
    });
    fc.assert(
      fc.property(
        fc.oneof(damaged, fc.uint8Array({ maxLength: 200 }), fc.json().map(encode)),
        (candidate) => {
          const content = Uint8Array.from(candidate);
          try {
            expect(canonicalBytes(unsealDocument(content))).toEqual(content);
          } catch (error) {
            expect(error).toBeInstanceOf(DocumentError);
          }
        },
      ),
      { numRuns: 5_000 },
    );
  });
});

describe("hashing", () => {
  it("knows the sha-256 of nothing and of abc", async () => {
    expect(await contentHash(new Uint8Array())).toBe(
      "0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
    expect(await contentHash(encode("abc"))).toBe(
      "0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
