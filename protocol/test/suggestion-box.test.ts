import { concat, hashStruct, hashTypedData, keccak256, pad, stringToHex, toHex } from "viem/utils";
import { describe, expect, it } from "vitest";
import {
  decodeSuggestionBox,
  encodeSuggestionBox,
  hashSuggestionBox,
  isPlace,
  type SuggestionBoxLetter,
  suggestionBoxTypedData,
} from "../src/suggestion-box.ts";
import {
  closeBoxTypedData,
  declineSuggestionTypedData,
  readSuggestionsTypedData,
  reopenBoxTypedData,
} from "../src/suggestion-requests.ts";

const MEMBERS = { chainId: 31337, address: "0x00000000000000000000000000000000000000c0" } as const;
const letter: SuggestionBoxLetter = {
  box: {
    issuer: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
    ...{ source: 1, expiresAt: 1_800_000_000, place: "Theke im Laden, Brotkörbe 🥖" },
  },
  signature: `0x${"ab".repeat(65)}`,
};
const text = encodeSuggestionBox(letter);
const withBox = (change: object) => encodeSuggestionBox({ ...letter, box: { ...letter.box, ...change } });

describe("a suggestion box's link", () => {
  it("says the same after it was written and read", () => {
    expect(decodeSuggestionBox(text)).toEqual(letter);
  });

  it("carries the signature of a wallet contract too", () => {
    const long = { ...letter, signature: `0x${"cd".repeat(400)}` } as const;
    expect(decodeSuggestionBox(encodeSuggestionBox(long))).toEqual(long);
  });

  it("has only characters that messengers leave alone, few enough for a camera", () => {
    expect(text).toMatch(/^[\w-]{120,220}$/);
  });

  it.each([
    ["nothing", ""],
    ["half of it", text.slice(0, 60)],
    ["all but its end", text.slice(0, -8)],
    ["a foreign alphabet", "Füße"],
    ["a source that does not exist", withBox({ source: 77 })],
    ["no place", withBox({ place: "" })],
    ["a place of two lines", withBox({ place: "Counter\nin the shop" })],
    ["a place with a control character", withBox({ place: "Counter\u0007" })],
    ["a place with a space before it", withBox({ place: " Counter" })],
    ["a place of 81 letters", withBox({ place: "x".repeat(81) })],
  ])("%s is no link", (_, broken) => {
    expect(decodeSuggestionBox(broken)).toBeUndefined();
  });

  it("has room for the longest place in the widest letters", () => {
    const place = "粉".repeat(80);
    expect(decodeSuggestionBox(withBox({ place }))?.box.place).toBe(place);
    expect(isPlace(`${place}粉`)).toBe(false);
  });
});

describe("what is signed for a suggestion box", () => {
  const byHand = keccak256(
    concat([
      keccak256(stringToHex("SuggestionBox(address issuer,uint8 source,uint40 expiresAt,string place)")),
      ...[pad(letter.box.issuer), pad(toHex(1)), pad(toHex(1_800_000_000))],
      keccak256(stringToHex(letter.box.place)),
    ]),
  );

  it("is EIP-712 typed data, whose struct hash is the box's name", () => {
    const { types, primaryType, message, domain } = suggestionBoxTypedData(MEMBERS, letter.box);
    expect(hashStruct({ data: message, types, primaryType })).toBe(byHand);
    expect(hashSuggestionBox(letter.box)).toBe(byHand);
    expect(domain).toMatchObject({ chainId: 31337, verifyingContract: MEMBERS.address });
  });

  it("differs between organisations and chains, and between reading, declining, closing and opening again", () => {
    const { issuer: account } = letter.box;
    const head = { account, deadline: 1_800_000_000n };
    const decline = { ...head, claimKey: account, contentHash: byHand };
    const change = { ...head, place: letter.box.place, box: byHand };
    const hashes = [
      hashTypedData(suggestionBoxTypedData(MEMBERS, letter.box)),
      hashTypedData(suggestionBoxTypedData({ ...MEMBERS, chainId: 1 }, letter.box)),
      hashTypedData(suggestionBoxTypedData({ ...MEMBERS, address: account }, letter.box)),
      hashTypedData(readSuggestionsTypedData(1, head)),
      hashTypedData(readSuggestionsTypedData(2, head)),
      hashTypedData(declineSuggestionTypedData(1, decline)),
      hashTypedData(closeBoxTypedData(1, change)),
      hashTypedData(closeBoxTypedData(2, change)),
      hashTypedData(reopenBoxTypedData(1, change)),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
