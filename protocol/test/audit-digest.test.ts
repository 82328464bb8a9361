import type { Hex } from "viem";
import { concat, keccak256, pad, stringToHex, toHex } from "viem/utils";
import { describe, expect, it } from "vitest";
import { ideasAbi } from "../src/abi/ideas.ts";
import {
  DIGEST_KINDS,
  digestDataHash,
  digestFields,
  EMPTY_HEAD,
  kindToBytes32,
  nextAuditHead,
} from "../src/audit-digest.ts";

const word = (value: number | bigint): Hex => pad(toHex(value), { size: 32 });
const HASH: Hex = `0x${"ab".repeat(32)}`;
const MODULE = "0x00000000000000000000000000000000000000aa";

describe("the audit digest", () => {
  it("commits to every argument of its events but ideaId, seq and auditHead, in the ABI's order", () => {
    for (const [eventName, kind] of Object.entries(DIGEST_KINDS)) {
      const event = ideasAbi.find((item) => item.type === "event" && item.name === eventName);
      const expected = event?.inputs
        .filter(({ name }) => !["ideaId", "seq", "auditHead"].includes(name))
        .map(({ name, type }) => ({ name, type }));
      expect(digestFields(kind)).toEqual(expected);
    }
  });

  it("covers every event that carries a head", () => {
    const withHead = ideasAbi
      .filter((item) => item.type === "event")
      .filter(({ inputs }) => inputs.some(({ name }) => name === "auditHead"))
      .map(({ name }) => name);
    expect([...Object.keys(DIGEST_KINDS), "DecisionRecorded"].sort()).toEqual([...withHead].sort());
  });

  it("hashes a submission's arguments as Solidity's abi.encode lays them out", () => {
    const byHand = concat([word(7), word(0), word(1), HASH, word(5 * 32), word(2), word(3), word(4)]);
    const data = { authorId: 7, challengeId: 0, channel: 1, contentHash: HASH, parents: [3, 4] };
    expect(digestDataHash("submitted", data)).toBe(keccak256(byHand));
  });

  it("chains seven words", () => {
    const kind = pad(stringToHex("revised"), { size: 32, dir: "right" });
    const byHand = concat([EMPTY_HEAD, word(9), word(2), pad(MODULE), kind, HASH, word(1_700_000_000)]);
    const entry = { ideaId: 9, seq: 2, module: MODULE, dataHash: HASH, timestamp: 1_700_000_000n } as const;
    expect(nextAuditHead({ previous: EMPTY_HEAD, kind: kindToBytes32("revised"), ...entry })).toBe(
      keccak256(byHand),
    );
  });

  it("refuses a value that does not fit its type", () => {
    expect(() => digestDataHash("claimed", { authorId: 2 ** 32 })).toThrow();
  });
});
