import type { Hex } from "viem";
import { concat, hashTypedData, keccak256, pad, stringToHex, toHex } from "viem/utils";
import { describe, expect, it } from "vitest";
import {
  commitmentOf,
  commitmentTypedData,
  reviewSaltTypedData,
  type Scorecard,
  saltFromSignature,
} from "../src/reviews.ts";

const word = (value: number | bigint): Hex => pad(toHex(value), { size: 32 });
const keccakText = (text: string): Hex => keccak256(stringToHex(text));
const CONTRACT = { chainId: 31337, address: "0x00000000000000000000000000000000000000c0" } as const;
const SALT = word(77n);
const SCORECARD: Scorecard = {
  feasibility: 1,
  impact: 2,
  alignment: 5,
  forecastBps: 6500,
  commentHash: word(99n),
};

/** Digest of a struct for the contract of reviews, by hand. */
function digest(structHash: Hex): Hex {
  const domain = keccak256(
    concat([
      keccakText("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
      keccakText("Innovation Engine Reviews"),
      keccakText("1"),
      word(31337),
      pad(CONTRACT.address),
    ]),
  );
  return keccak256(concat(["0x1901", domain, structHash]));
}

describe("reviews", () => {
  it("commits to every part of a scorecard, each in a word", () => {
    const byHand = [3, 7, 1, 2, 5, 6500].map(word);
    expect(commitmentOf({ reviewId: 3, memberId: 7, scorecard: SCORECARD, salt: SALT })).toBe(
      keccak256(concat([...byHand, word(99n), SALT])),
    );
  });

  it("commits to something else when any part differs", () => {
    const sealed = { reviewId: 3, memberId: 7, scorecard: SCORECARD, salt: SALT };
    const others = [
      { ...sealed, reviewId: 4 },
      { ...sealed, memberId: 8 },
      { ...sealed, salt: word(78n) },
      ...(["feasibility", "impact", "alignment", "forecastBps"] as const).map((part) => ({
        ...sealed,
        scorecard: { ...SCORECARD, [part]: SCORECARD[part] - 1 },
      })),
      { ...sealed, scorecard: { ...SCORECARD, commentHash: word(0) } },
    ];
    const commitments = [sealed, ...others].map(commitmentOf);
    expect(new Set(commitments).size).toBe(commitments.length);
  });

  it("hashes a commitment as EIP-712 says, computed by hand", () => {
    const type = keccakText("Commitment(uint32 reviewId,uint32 memberId,bytes32 commitment)");
    const structHash = keccak256(concat([type, word(3), word(7), SALT]));
    const typedData = commitmentTypedData(CONTRACT, { reviewId: 3, memberId: 7, commitment: SALT });
    expect(hashTypedData(typedData)).toBe(digest(structHash));
    expect(typedData.domain.name.length).toBeLessThanOrEqual(31);
  });

  it("hashes what the salt is derived from as EIP-712 says, computed by hand", () => {
    const type = keccakText("ReviewSalt(uint32 reviewId,uint32 memberId)");
    const structHash = keccak256(concat([type, word(3), word(7)]));
    expect(hashTypedData(reviewSaltTypedData(CONTRACT, { reviewId: 3, memberId: 7 }))).toBe(
      digest(structHash),
    );
  });

  it("derives the salt from the signature's bytes", () => {
    expect(saltFromSignature("0x1234")).toBe(keccak256("0x1234"));
    expect(saltFromSignature("0x1235")).not.toBe(saltFromSignature("0x1234"));
  });
});
