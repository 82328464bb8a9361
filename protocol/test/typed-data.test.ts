import type { Hex } from "viem";
import { concat, hashStruct, hashTypedData, keccak256, pad, stringToHex, toHex } from "viem/utils";
import { describe, expect, it } from "vitest";
import { attendanceTypedData } from "../src/attendance.ts";
import { claimTypedData } from "../src/claim.ts";
import { creditTypedData, hashCreditMembers, hashCreditShares } from "../src/credit.ts";
import { forwardTypedData } from "../src/forward.ts";
import { voteTypedData } from "../src/governor.ts";
import { hashInvitation, invitationTypedData, redemptionTypedData } from "../src/invitation.ts";
import { kudosTypedData } from "../src/kudos.ts";
import { rotationTypedData } from "../src/rotation.ts";
import { ballotTypedData } from "../src/rounds.ts";

const word = (value: number | bigint): Hex => pad(toHex(value), { size: 32 });
const keccakText = (text: string): Hex => keccak256(stringToHex(text));
const KEY = "0x00000000000000000000000000000000000000aa";
const CONTRACT = { chainId: 31337, address: "0x00000000000000000000000000000000000000c0" } as const;

describe("typed data", () => {
  it("hashes a ballot as EIP-712 says, computed by hand", () => {
    const domain = keccak256(
      concat([
        keccakText("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
        keccakText("Innovation Engine Rounds"),
        keccakText("1"),
        word(31337),
        pad(CONTRACT.address),
      ]),
    );
    const ballot = keccak256(
      concat([
        keccakText("Ballot(uint32 roundId,address voter,uint128 choices)"),
        word(3),
        pad(KEY),
        word(9),
      ]),
    );
    const digest = keccak256(concat(["0x1901", domain, ballot]));
    expect(hashTypedData(ballotTypedData(CONTRACT, { roundId: 3, voter: KEY, choices: 9n }))).toBe(digest);
  });

  it("hashes an attendance for the contract of activities", () => {
    const byHand = keccak256(
      concat([keccakText("Attendance(uint32 activityId,address member)"), word(5), pad(KEY)]),
    );
    const { domain, types, primaryType, message } = attendanceTypedData(CONTRACT, {
      activityId: 5,
      member: KEY,
    });
    expect(domain.name).toBe("Innovation Engine Activities");
    expect(hashStruct({ data: message, types, primaryType })).toBe(byHand);
  });

  it("hashes a request for the forwarder as its contract does, without ether", () => {
    const request = {
      from: KEY,
      to: CONTRACT.address,
      gas: 7n,
      nonce: 2n,
      deadline: 9,
      data: "0x1234",
    } as const;
    const byHand = concat([
      keccakText(
        "ForwardRequest(address from,address to,uint256 value,uint256 gas,uint256 nonce,uint48 deadline,bytes data)",
      ),
      ...[pad(KEY), pad(CONTRACT.address), word(0), word(7), word(2), word(9), keccak256("0x1234")],
    ]);
    const { domain, types, primaryType, message } = forwardTypedData(CONTRACT, request);
    expect(domain.name).toBe("Innovation Engine Forwarder");
    expect(hashStruct({ data: message, types, primaryType })).toBe(keccak256(byHand));
  });

  it("hashes thanks as the contract does", () => {
    const thanks = { giver: KEY, toId: 3, amount: 4, noteHash: word(5), nonce: 6n, deadline: 7n } as const;
    const byHand = concat([
      keccakText(
        "Kudos(address giver,uint32 toId,uint16 amount,bytes32 noteHash,uint256 nonce,uint256 deadline)",
      ),
      ...[pad(KEY), word(3), word(4), word(5), word(6), word(7)],
    ]);
    const { types, primaryType, message } = kudosTypedData(CONTRACT, thanks);
    expect(hashStruct({ data: message, types, primaryType })).toBe(keccak256(byHand));
  });

  it("names an invitation by its struct hash", () => {
    const invitation = { key: KEY, source: 2, unit: 5, uses: 10, expiresAt: 1_800_000_000 } as const;
    const byHand = concat([
      keccakText("Invitation(address key,uint8 source,uint32 unit,uint16 uses,uint40 expiresAt)"),
      pad(KEY),
      word(2),
      word(5),
      word(10),
      word(1_800_000_000),
    ]);
    expect(hashInvitation(invitation)).toBe(keccak256(byHand));
  });

  it("hashes credit arrays as Solidity packs them, each item in a word", () => {
    const shares = [
      { memberId: 1, shareBps: 6000 },
      { memberId: 9, shareBps: 4000 },
    ];
    expect(hashCreditMembers(shares)).toBe(keccak256(concat([word(1), word(9)])));
    expect(hashCreditShares(shares)).toBe(keccak256(concat([word(6000), word(4000)])));
  });

  it("keeps every domain name within the 31 bytes that the contracts can store", () => {
    const invitation = { key: KEY, source: 0, unit: 0, uses: 1, expiresAt: 1 } as const;
    const all = [
      ballotTypedData(CONTRACT, { roundId: 1, voter: KEY, choices: 1n }),
      invitationTypedData(CONTRACT, invitation),
      redemptionTypedData(CONTRACT, { invitation: hashInvitation(invitation), account: KEY }),
      voteTypedData(CONTRACT, { proposalId: 1n, support: 1, voter: KEY, nonce: 0n }),
      rotationTypedData(CONTRACT, { memberId: 1, next: KEY, deadline: 1n }),
      claimTypedData(CONTRACT, { ideaId: 1, memberId: 1 }),
      creditTypedData(CONTRACT, { ideaId: 1, shares: [{ memberId: 1, shareBps: 10_000 }], deadline: 1n }),
    ];
    for (const { domain } of all) expect(domain.name.length).toBeLessThanOrEqual(31);
  });
});
