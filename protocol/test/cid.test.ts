import fc from "fast-check";
import { CID } from "multiformats/cid";
import * as raw from "multiformats/codecs/raw";
import * as digest from "multiformats/hashes/digest";
import { sha256 } from "multiformats/hashes/sha2";
import { describe, expect, it } from "vitest";
import { cidOf, hashOfCid } from "../src/cid.ts";
import { toHex } from "../src/content-hash.ts";

const digests = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe("CIDs", () => {
  it("are those of the multiformats library, and lead back to the hash", () => {
    fc.assert(
      fc.property(digests, (bytes) => {
        const cid = CID.createV1(raw.code, digest.create(sha256.code, bytes)).toString();
        expect(cidOf(toHex(bytes))).toBe(cid);
        expect(hashOfCid(cid)).toBe(toHex(bytes));
      }),
    );
  });

  it("have one spelling each", () => {
    fc.assert(
      fc.property(
        digests,
        fc.nat(58),
        fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz234567"),
        (bytes, at, letter) => {
          const cid = cidOf(toHex(bytes));
          const other = cid.slice(0, at) + letter + cid.slice(at + 1);
          fc.pre(other !== cid);
          expect(hashOfCid(other)).not.toBe(toHex(bytes));
        },
      ),
    );
  });

  it.each([
    "",
    "bafkrei",
    "QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn",
    "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
    "BAFKREIGH2AKISCAILDCQABSYG3DFR6CHU3FGPREGIYMSCK7E7AQA4S52ZY",
    "bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zz",
    "bafkrei7h2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy",
    "../bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52",
  ])("of other kinds are not ours: %s", (cid) => {
    expect(hashOfCid(cid)).toBeUndefined();
  });

  it("belong to hashes alone", () => {
    expect(() => cidOf("0x12")).toThrow(TypeError);
    expect(() => cidOf(`0x${"AB".repeat(32)}`)).toThrow(TypeError);
  });
});
