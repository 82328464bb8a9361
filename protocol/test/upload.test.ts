import { concat, encodeAbiParameters, hashTypedData, keccak256, stringToHex, toHex } from "viem/utils";
import { describe, expect, it } from "vitest";
import { uploadTypedData, withdrawTypedData } from "../src/upload.ts";

const account = "0x00000000000000000000000000000000000000aa";
const contentHash = `0x${"5a".repeat(32)}` as const;
const deadline = 1_800_000_000n;

/** EIP-712 by hand. */
function digest(primaryType: string, chainId: number) {
  const types = ["bytes32", "bytes32", "bytes32", "uint256"].map((type) => ({ type }));
  const hashOf = (text: string) => keccak256(stringToHex(text));
  const domainType = hashOf("EIP712Domain(string name,string version,uint256 chainId)");
  const domain = [domainType, hashOf("Innovation Engine Content"), hashOf("1"), BigInt(chainId)];
  const typeHash = hashOf(`${primaryType}(address account,bytes32 contentHash,uint64 deadline)`);
  const struct = encodeAbiParameters(
    ["bytes32", "address", "bytes32", "uint64"].map((type) => ({ type })),
    [typeHash, account, contentHash, deadline],
  );
  return keccak256(concat([toHex(0x1901), keccak256(encodeAbiParameters(types, domain)), keccak256(struct)]));
}

describe("what is signed for the content store", () => {
  const message = { account, contentHash, deadline } as const;

  it("is EIP-712 typed data with the account, the hash and the deadline", () => {
    expect(hashTypedData(uploadTypedData(31_337, message))).toBe(digest("Upload", 31_337));
    expect(hashTypedData(withdrawTypedData(31_337, message))).toBe(digest("Withdraw", 31_337));
  });

  it("threat 39: differs between chains and between storing and withdrawing", () => {
    const hashes = [1, 31_337].flatMap((chainId) =>
      [uploadTypedData, withdrawTypedData].map((build) => hashTypedData(build(chainId, message))),
    );
    expect(new Set(hashes).size).toBe(4);
  });
});
