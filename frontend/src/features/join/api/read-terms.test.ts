import { membersAbi } from "@engine/protocol/abi/members";
import { hashInvitation, type Invitation } from "@engine/protocol/invitation";
import { concat, encodeAbiParameters, encodeFunctionData } from "viem/utils";
import { describe, expect, it } from "vitest";
import { readTerms, termsIn } from "@/features/join/api/read-terms.ts";
import { scriptedClient } from "@/testing/chain.ts";

const terms: Invitation = {
  key: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
  ...{ source: 1, unit: 3, uses: 5, expiresAt: 1_800_000_000 },
};
const id = hashInvitation(terms);
const redeem = (invitation: Invitation) =>
  encodeFunctionData({
    abi: membersAbi,
    functionName: "redeem",
    args: [invitation, `0x${"b".repeat(40)}`, `0x${"11".repeat(65)}`, `0x${"22".repeat(65)}`],
  });
/** As a relayer carries calls: inside the data of its own. */
const carried = (...calls: `0x${string}`[]) =>
  concat(["0x12345678", encodeAbiParameters([{ type: "bytes[]" }], [calls])]);

describe("termsIn", () => {
  it("finds them in a member's own transaction", () => {
    expect(termsIn(redeem(terms), id)).toEqual(terms);
  });

  it("finds them among several that a relayer carried at once", () => {
    const other = { ...terms, expiresAt: terms.expiresAt + 1 };
    expect(termsIn(carried(redeem(other), redeem(terms)), id)).toEqual(terms);
  });

  it("takes no others for them", () => {
    expect(termsIn(redeem(terms), `0x${"9".repeat(64)}`)).toBeNull();
    expect(termsIn(carried("0x1234"), id)).toBeNull();
    expect(termsIn("0x", id)).toBeNull();
  });
});

describe("readTerms", () => {
  it("asks the chain for the transaction", async () => {
    const hash = `0x${"1".repeat(64)}` as const;
    const { client } = scriptedClient({ eth_getTransactionByHash: { hash, input: redeem(terms) } });
    expect(await readTerms(client, hash, id)).toEqual(terms);
  });
});
