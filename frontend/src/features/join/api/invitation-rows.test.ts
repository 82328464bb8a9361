import { describe, expect, it } from "vitest";
import { invitationRows, invitationState } from "@/features/join/api/invitation-rows.ts";
import type { IndexedInvitation } from "@/features/join/api/invitations.ts";
import { keepInvitation, keptInvitations, placeOf } from "@/features/join/api/kept-invitations.ts";
import { engineConfig } from "@/testing/engine-config.ts";

const NOW = 1_000;
const idOf = (digit: string) => `0x${digit.repeat(64)}` as const;
const terms = { key: `0x${"a".repeat(40)}`, source: 1, unit: 0, uses: 2, expiresAt: NOW + 1 } as const;
const kept = (digit: string, change: Partial<typeof terms> | { expiresAt: number } = {}) => ({
  ...{ id: idOf(digit), place: placeOf(engineConfig), terms: { ...terms, ...change } },
});
const joined = (joinedAt: number): IndexedInvitation["members"][number] => ({
  ...{ number: joinedAt, source: "Partner", joinedAt: String(joinedAt), profileContent: null },
});
const indexed = (digit: string, change: Partial<IndexedInvitation> = {}): IndexedInvitation => ({
  ...{ id: idOf(digit), uses: 0, revokedAt: null, members: [] },
  ...change,
});
const only = (...args: Parameters<typeof invitationRows>) => {
  const [row] = invitationRows(...args);
  if (!row) throw new Error("no row");
  return row;
};

describe("invitationRows", () => {
  it("puts unused ones of this browser first, then whatever something happened to last", () => {
    const rows = invitationRows(
      [
        indexed("1", { uses: 1, members: [joined(10)] }),
        indexed("2", { revokedAt: "30" }),
        indexed("3", { uses: 1, members: [joined(20)] }),
      ],
      [kept("4"), kept("1")],
    );
    expect(rows.map(({ id }) => id)).toEqual(["4", "2", "3", "1"].map(idOf));
    expect(rows.map((row) => row.terms?.uses)).toEqual([2, undefined, undefined, 2]);
  });

  it("says who joins with it: those who did, else those it was made for", () => {
    expect(only([indexed("1", { members: [joined(10)] })], [kept("1")]).source).toBe("Partner");
    expect(only([], [kept("1")]).source).toBe("Customer");
    expect(only([indexed("1", { revokedAt: "5" })], []).source).toBeUndefined();
  });
});

describe("invitationState", () => {
  it("is open until revoked where nobody here knows its terms", () => {
    expect(invitationState(only([indexed("1", { uses: 400 })], []), NOW)).toBe("open");
    expect(invitationState(only([indexed("1", { revokedAt: "5" })], []), NOW)).toBe("revoked");
  });

  it("ends with its last use and its last second", () => {
    expect(invitationState(only([indexed("1", { uses: 1 })], [kept("1")]), NOW)).toBe("open");
    expect(invitationState(only([indexed("1", { uses: 2 })], [kept("1")]), NOW)).toBe("usedUp");
    expect(invitationState(only([], [kept("1", { expiresAt: NOW })]), NOW)).toBe("open");
    expect(invitationState(only([], [kept("1", { expiresAt: NOW - 1 })]), NOW)).toBe("expired");
  });
});

describe("keepInvitation", () => {
  it("keeps what was offered, each once, the newest first, and nothing that lets anyone join", () => {
    keepInvitation(engineConfig, idOf("1"), terms);
    keepInvitation(engineConfig, idOf("2"), terms);
    keepInvitation(engineConfig, idOf("1"), terms);
    expect(keptInvitations.get()).toEqual([kept("1"), kept("2")]);
  });
});
