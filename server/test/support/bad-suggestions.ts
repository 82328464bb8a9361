import { decodeSuggestionBox, encodeSuggestionBox } from "@engine/protocol/suggestion-box";
import { zeroAddress } from "viem";
import { localChainId } from "../../../scripts/start/local-chain.ts";
import { baker, confectioner, GOOD_REASON, stranger, suspended } from "./bad-request.ts";
import type { RawRequest } from "./raw-request.ts";
import { boxOf, letterOf, newClaimKey, sealShortIdea, suggestionRequest } from "./suggestion-request.ts";
import type { TestChain } from "./test-chain.ts";

const YEAR_SECONDS = 365 * 86_400;
const now = () => Math.floor(Date.now() / 1000);

type Make = (chain: TestChain) => Promise<RawRequest>;

/** A suggestion with one thing wrong, and the status and code it must be answered with. */
export type BadSuggestion = [name: string, request: Make, status: number, code: string];

const membersOf = ({ chainId, members }: TestChain) => ({ chainId, address: members });

/** A good idea with another letter. */
function withLetter(
  name: string,
  letter: (chain: TestChain) => Promise<string>,
  status: number,
  code: string,
): BadSuggestion {
  const request: Make = async (chain) =>
    suggestionRequest(await letter(chain), newClaimKey(), (await sealShortIdea()).bytes);
  return [name, request, status, code];
}

/** An open box with another body or other headers. */
function withChange(
  name: string,
  change: { body?: Uint8Array<ArrayBuffer> | string; headers?: Record<string, string> },
  status: number,
  code: string,
): BadSuggestion {
  const request: Make = async (chain) => {
    const letter = await letterOf(membersOf(chain), boxOf(baker), baker);
    const good = suggestionRequest(letter, newClaimKey(), (await sealShortIdea()).bytes);
    return { ...good, body: change.body ?? good.body, headers: { ...good.headers, ...change.headers } };
  };
  return [name, request, status, code];
}

const good = (chain: TestChain) => letterOf(membersOf(chain), boxOf(baker), baker);

/** Letters that open no box, or not this one, or not now. */
export const BAD_LETTERS: BadSuggestion[] = [
  withLetter("no letter", async () => "", 400, "badLetter"),
  withLetter("words for a letter", async () => "let me in", 400, "badLetter"),
  withLetter("half a letter", async (chain) => (await good(chain)).slice(0, 60), 400, "badLetter"),
  withLetter("a letter of 10 kB", async (chain) => (await good(chain)).repeat(50), 400, "badLetter"),
  withLetter(
    "a source that does not exist",
    (chain) => letterOf(membersOf(chain), boxOf(baker, { source: 9 }), baker),
    ...([400, "badLetter"] as const),
  ),
  withLetter(
    "a place of two lines",
    (chain) => letterOf(membersOf(chain), boxOf(baker, { place: "a\nb" }), baker),
    ...([400, "badLetter"] as const),
  ),
  withLetter(
    "expired a second ago",
    (chain) => letterOf(membersOf(chain), boxOf(baker, { expiresAt: now() - 1 }), baker),
    ...([403, "boxExpired"] as const),
  ),
  withLetter(
    "open for two years",
    (chain) => letterOf(membersOf(chain), boxOf(baker, { expiresAt: now() + 2 * YEAR_SECONDS }), baker),
    ...([422, "boxTooLong"] as const),
  ),
  withLetter(
    "threat 39: signed for another chain",
    (chain) => letterOf({ ...membersOf(chain), chainId: localChainId + 1 }, boxOf(baker), baker),
    ...([401, "badSignature"] as const),
  ),
  withLetter(
    "threat 39: signed for another organisation",
    (chain) => letterOf({ ...membersOf(chain), address: zeroAddress }, boxOf(baker), baker),
    ...([401, "badSignature"] as const),
  ),
  withLetter(
    "another place than was signed",
    async (chain) => {
      const { signature } = decodeSuggestionBox(await good(chain)) ?? { signature: "0x" };
      return encodeSuggestionBox({ box: boxOf(baker, { place: "Elsewhere" }), signature });
    },
    ...([401, "badSignature"] as const),
  ),
  withLetter(
    "signed by another member",
    (chain) => letterOf(membersOf(chain), boxOf(baker), confectioner),
    ...([401, "badSignature"] as const),
  ),
  withLetter(
    "opened by a stranger",
    (chain) => letterOf(membersOf(chain), boxOf(stranger), stranger),
    ...([403, "boxAbandoned"] as const),
  ),
  withLetter(
    "opened by a suspended member",
    (chain) => letterOf(membersOf(chain), boxOf(suspended), suspended),
    ...([403, "boxAbandoned"] as const),
  ),
];

const IDEA = {
  ...{ kind: "idea", language: "en", salt: `0x${"5a".repeat(32)}` },
  ...{ title: "Night bread", problem: "p", proposal: "q", benefit: "b" },
};
const json = (change: object) => {
  const value = { ...IDEA, ...change };
  return JSON.stringify(value, Object.keys(value).sort());
};

/** Texts and headers that a box does not take. */
export const BAD_TEXTS: BadSuggestion[] = [
  withChange("no claim key", { headers: { "x-claim-key": "" } }, 400, "badClaimKey"),
  withChange(
    "a claim code for its key",
    { headers: { "x-claim-key": `0x${"1".repeat(64)}` } },
    400,
    "badClaimKey",
  ),
  withChange("text/plain", { headers: { "content-type": "text/plain" } }, 415, "wrongType"),
  withChange("a compressed body", { headers: { "content-encoding": "gzip" } }, 415, "compressed"),
  withChange("a foreign page", { headers: { origin: "https://evil.example" } }, 403, "foreignOrigin"),
  withChange("nothing at all", { body: "" }, 400, "notJson"),
  withChange("64 kB and one byte", { body: "x".repeat(65_537) }, 413, "tooLarge"),
  withChange("a reason", { body: GOOD_REASON }, 422, "notAnIdea"),
  withChange("no title", { body: json({ title: "" }) }, 422, "missing"),
  withChange("a title of two lines", { body: json({ title: "a\nb" }) }, 422, "notOneLine"),
  withChange("a title of 121 letters", { body: json({ title: "x".repeat(121) }) }, 422, "tooLong"),
  withChange("a control character", { body: json({ proposal: "a\u001b[2J" }) }, 422, "controlCharacter"),
  withChange("half an emoji", { body: json({ proposal: "bread \ud83e" }) }, 422, "loneSurrogate"),
  withChange("fields in another order", { body: JSON.stringify(IDEA) }, 400, "notCanonical"),
  withChange("a field too many", { body: json({ author: "7" }) }, 422, "unknownField"),
  withChange("lists in each other", { body: "[".repeat(5_000) + "]".repeat(5_000) }, 400, "tooDeep"),
];
