import { type BadRequest, baker, GOOD_REASON, withBody } from "./bad-request.ts";
import { uploadRequest } from "./upload-request.ts";

const REASON: Record<string, unknown> = JSON.parse(GOOD_REASON);
const IDEA = {
  ...{ kind: "idea", language: "en", salt: REASON.salt },
  ...{ title: "Night bread", problem: "p", proposal: "q", benefit: "b" },
};

const json = (value: object) => JSON.stringify(value, Object.keys(value).sort());
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const withReason = (name: string, change: object, code: string) =>
  withBody(name, json({ ...REASON, ...change }), 422, code);
const withIdea = (name: string, change: object, code: string) =>
  withBody(name, json({ ...IDEA, ...change }), 422, code);

/** Bodies that are no document. */
export const BAD_BODIES: BadRequest[] = [
  withBody("nothing at all", "", 400, "notJson"),
  withBody("64 kB and one byte", "x".repeat(65_537), 413, "tooLarge"),
  [
    "64 kB and one byte, length not announced",
    async () => ({ ...(await uploadRequest(baker, "x".repeat(65_537))), chunked: true }),
    413,
    "tooLarge",
  ],
  withBody("a title of 200 kB", json({ ...IDEA, title: "x".repeat(200_000) }), 413, "tooLarge"),
  withBody("a body of 50 MB", new Uint8Array(50_000_000), 413, "tooLarge"),
  withBody("Latin-1 instead of UTF-8", latin1(GOOD_REASON.replace("Too", "Grüße")), 400, "notUtf8"),
  withBody("a UTF-8 surrogate", latin1(GOOD_REASON.replace("Too", "\xed\xa0\x80")), 400, "notUtf8"),
  withBody("an overlong UTF-8 slash", latin1(GOOD_REASON.replace("Too", "\xc0\xaf")), 400, "notUtf8"),
  withBody("a byte order mark", `\ufeff${GOOD_REASON}`, 400, "notJson"),
  withBody("threat 57: a NUL byte", GOOD_REASON.replace("Too", "\0"), 400, "notJson"),
  withReason("threat 57: an escaped NUL", { text: "a\0b" }, "controlCharacter"),
  withReason("threat 57: an escape character", { text: "a\x1b[2Jb" }, "controlCharacter"),
  withReason("threat 56: half an emoji", { text: "bread \ud83e" }, "loneSurrogate"),
  withReason("a letter and its accent apart", { text: "cafe\u0301" }, "notNormalized"),
  withReason("a space at the end", { text: "ends " }, "notTrimmed"),
  withBody("threat 58: HTML", "<!doctype html><p>Hello", 400, "notJson"),
  withBody("threat 58: null", "null", 400, "wrongType"),
  withBody("threat 58: a list", "[]", 400, "wrongType"),
  withBody("threat 58: 5,000 lists in each other", "[".repeat(5_000) + "]".repeat(5_000), 400, "tooDeep"),
  withBody(
    "threat 58: lists within a field",
    GOOD_REASON.replace('"Too', `${"[".repeat(9)}"`),
    400,
    "tooDeep",
  ),
  withBody("JSON with spaces", JSON.stringify(REASON, null, 2), 400, "notCanonical"),
  withBody("a line break behind it", `${GOOD_REASON}\n`, 400, "notCanonical"),
  withBody("fields in another order", JSON.stringify({ text: REASON.text, ...REASON }), 400, "notCanonical"),
  withBody("a field twice", GOOD_REASON.replace("{", '{"kind":"reason",'), 400, "notCanonical"),
  withBody("a needless escape", GOOD_REASON.replace("Too", "\\u0054oo"), 400, "notCanonical"),
  withBody(
    "a number written long",
    json({ ...IDEA, askAmount: 100 }).replace("100", "1e2"),
    400,
    "notCanonical",
  ),
  withReason("a field too many", { author: "7" }, "unknownField"),
  withBody(
    "a __proto__ field",
    GOOD_REASON.replace("{", '{"__proto__":{"kind":"unit"},'),
    422,
    "unknownField",
  ),
  withReason("an unknown kind", { kind: "poem" }, "unknownKind"),
  withReason("no text", { text: undefined }, "missing"),
  withReason("an empty text", { text: "" }, "missing"),
  withReason("a number for a text", { text: 7 }, "wrongType"),
  withReason("a short salt", { salt: "0x12" }, "malformed"),
  withReason("a language that is none", { language: "English!" }, "malformed"),
  withIdea("a title of 121 characters", { title: "x".repeat(121) }, "tooLong"),
  withIdea("a title of two lines", { title: "Night\nbread" }, "notOneLine"),
  withIdea("nine tags", { tags: [..."abcdefghi"] }, "tooMany"),
  withIdea("a tag twice", { tags: ["bread", "bread"] }, "repeated"),
  withIdea("half a coin", { askAmount: 0.5 }, "wrongType"),
  withIdea("a debt", { askAmount: -1 }, "negative"),
];
