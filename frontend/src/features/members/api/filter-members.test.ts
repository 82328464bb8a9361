import { describe, expect, it } from "vitest";
import type { MemberRow } from "@/features/members/api/directory.ts";
import { selectMembers, unitsOf } from "@/features/members/api/filter-members.ts";
import { readMembersSearch } from "@/features/members/api/members-search.ts";

const row = (number: number, name: string | undefined, change: Partial<MemberRow> = {}): MemberRow => ({
  ...{ number, name, about: undefined, source: "Employee", unit: undefined, joinedAt: 1, isActive: true },
  ...change,
});
const kitchen = { number: 1, name: "Kitchen" };
const mill = { number: 2, name: "The mill" };
const rows = [
  row(1, "Head baker", { unit: kitchen }),
  row(2, "Bäckerin vom Frühdienst", { unit: kitchen, about: "Doughs" }),
  row(3, undefined, { source: "Supplier", unit: mill }),
  row(14, "Regular", { source: "Customer", about: "Comes for rye bread" }),
];
const found = (search: Parameters<typeof selectMembers>[1]) =>
  selectMembers(rows, search).map(({ number }) => number);

describe("selectMembers", () => {
  it("shows everyone when nothing is asked for", () => {
    expect(found({})).toEqual([1, 2, 3, 14]);
  });

  it("finds names without their accents, by each of the words", () => {
    expect(found({ q: "backer" })).toEqual([2]);
    expect(found({ q: "HEAD  kitchen" })).toEqual([1]);
    expect(found({ q: "head mill" })).toEqual([]);
  });

  it("finds numbers, units and what people say of themselves", () => {
    expect(found({ q: "14" })).toEqual([14]);
    expect(found({ q: "mill" })).toEqual([3]);
    expect(found({ q: "rye" })).toEqual([14]);
  });

  it("narrows by source and unit together", () => {
    expect(found({ source: "Employee", unit: 1 })).toEqual([1, 2]);
    expect(found({ source: "Customer", unit: 1 })).toEqual([]);
  });
});

describe("unitsOf", () => {
  it("names each unit once", () => {
    expect(unitsOf(rows)).toEqual([kitchen, mill]);
  });
});

describe("readMembersSearch", () => {
  it("keeps what is well formed and overwrites the rest", () => {
    expect(Object.keys(readMembersSearch({ unit: "2" }))).toEqual(["q", "source", "unit"]);
    expect(readMembersSearch({ q: 14, source: "Customer", unit: 2, other: 1 })).toEqual({
      ...{ q: "14", source: "Customer", unit: 2 },
    });
    expect(readMembersSearch({ q: "", source: "Nobody", unit: 0 })).toEqual({});
    expect(readMembersSearch({ q: ["a"], unit: "2" })).toEqual({});
  });
});
