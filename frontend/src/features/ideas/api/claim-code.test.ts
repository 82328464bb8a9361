import { claimTypedData } from "@engine/protocol/claim";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { recoverTypedDataAddress } from "viem/utils";
import { describe, expect, it } from "vitest";
import { fitsClaimKey, signClaim } from "@/features/ideas/api/claim-code.ts";
import { engineConfig } from "@/testing/engine-config.ts";

const code = generatePrivateKey();
const claimKey = privateKeyToAccount(code).address;

describe("fitsClaimKey", () => {
  it("knows the code of an idea by its key", () => {
    expect(fitsClaimKey(code, claimKey)).toBe(true);
    expect(fitsClaimKey(code, claimKey.toLowerCase())).toBe(true);
    expect(fitsClaimKey(generatePrivateKey(), claimKey)).toBe(false);
  });

  it.each(["", "0x12", `${code}0`, "z".repeat(66), `0x${"0".repeat(63)}z`])(
    "refuses %j without failing",
    (text) => {
      expect(fitsClaimKey(text, claimKey)).toBe(false);
    },
  );
});

describe("signClaim", () => {
  it("signs for one idea and one member, on this chain and contract", async () => {
    const claim = { ideaId: 7, memberId: 3 };
    const signature = await signClaim(engineConfig, code, claim);
    const { chainId, contracts } = engineConfig.deployment;
    const typedData = claimTypedData({ chainId, address: contracts.Ideas.address as `0x${string}` }, claim);
    expect(await recoverTypedDataAddress({ ...typedData, signature })).toBe(claimKey);
    const other = claimTypedData(
      { chainId, address: contracts.Ideas.address as `0x${string}` },
      { ...claim, memberId: 4 },
    );
    expect(await recoverTypedDataAddress({ ...other, signature })).not.toBe(claimKey);
  });
});
