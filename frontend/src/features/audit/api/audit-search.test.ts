import { describe, expect, it } from "vitest";
import { isNarrowed, readAuditSearch, secondsOf } from "@/features/audit/api/audit-search.ts";

describe("readAuditSearch", () => {
  it("keeps what is valid", () => {
    const search = { kind: "ballot", idea: 7, from: "2025-05-01", to: "2025-05-31", page: 2 };
    expect(readAuditSearch(search)).toEqual(search);
  });

  it("drops what is not, so that a damaged link still opens", () => {
    expect(readAuditSearch({ kind: "<b>", idea: 0, from: "2025-02-31", to: "today", page: 1 })).toEqual({});
    expect(readAuditSearch({ idea: 2 ** 32, page: 1.5 })).toEqual({});
  });
});

describe("isNarrowed", () => {
  it("is not narrowed by a page alone", () => {
    expect(isNarrowed({ page: 3 })).toBe(false);
    expect(isNarrowed({ page: 3, idea: 1 })).toBe(true);
  });
});

describe("secondsOf", () => {
  it("reaches from the first second of a day to the last of another", () => {
    const { from = 0, to = 0 } = secondsOf({ from: "2025-05-01", to: "2025-05-01" });
    expect(to - from).toBe(86_399);
    expect(secondsOf({})).toEqual({});
  });
});
