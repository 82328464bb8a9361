import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { decodeInvitation, encodeInvitation, type InvitationLink } from "../src/invitation-link.ts";

const secret = `0x${"5".repeat(64)}` as const;
const link: InvitationLink = {
  secret,
  inviter: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
  inviterSignature: `0x${"ab".repeat(65)}`,
  invitation: {
    key: privateKeyToAccount(secret).address,
    ...{ source: 2, unit: 70_000, uses: 300, expiresAt: 1_800_000_000 },
  },
};

describe("an invitation's link", () => {
  it("says the same after it was written and read", () => {
    expect(decodeInvitation(encodeInvitation(link))).toEqual(link);
  });

  it("has only characters that messengers and mail leave alone", () => {
    expect(encodeInvitation(link)).toMatch(/^[\w-]{150,200}$/);
  });

  it.each([
    ["nothing", ""],
    ["half of it", encodeInvitation(link).slice(0, 90)],
    ["a foreign alphabet", "Füße"],
    ["a key of zeros", "A".repeat(180)],
  ])("%s is no link", (_, text) => {
    expect(decodeInvitation(text)).toBeUndefined();
  });
});
