import { isCreditSplit } from "@engine/protocol/credit";
import { describe, expect, it } from "vitest";
import {
  isSameSplit,
  percentOf,
  readPercent,
  readSplit,
  type SplitRow,
  shareEvenly,
} from "@/features/credit/api/split-rules.ts";

const AUTHOR = 7;
const row = (memberId: number, percent = "10"): SplitRow => ({ memberId, percent });
const faultsOf = (...rows: SplitRow[]) => readSplit(AUTHOR, rows).faults;

describe("readSplit", () => {
  it("finds that nobody is chosen", () => {
    expect(faultsOf(row(0))).toEqual(["nobody"]);
    expect(readSplit(AUTHOR, []).shares).toBeUndefined();
  });

  it("finds the author among the others, and whoever is named twice", () => {
    expect(faultsOf(row(AUTHOR), row(2), row(3), row(2))).toEqual(["author", undefined, undefined, "twice"]);
  });

  it.each(["", "0", "0.99", "-5", "100", "1e1", "ten", "33.333", "٣٣"])(
    "finds %j to be no share",
    (percent) => {
      expect(faultsOf(row(2, percent))).toEqual(["share"]);
      expect(readSplit(AUTHOR, [row(2, percent)]).shares).toBeUndefined();
    },
  );

  it("finds that nothing is left for the author", () => {
    const { authorBps, leavesAuthor, shares } = readSplit(AUTHOR, [row(2, "60"), row(3, "39.01")]);
    expect({ authorBps, leavesAuthor, shares }).toEqual({
      authorBps: 99,
      leavesAuthor: false,
      shares: undefined,
    });
    expect(readSplit(AUTHOR, [row(2, "60"), row(3, "60")]).authorBps).toBe(-2_000);
  });

  it("takes no more than five in all", () => {
    const rows = [1, 2, 3, 4, 5].map((memberId) => row(memberId));
    expect(readSplit(AUTHOR, rows).shares).toBeUndefined();
    expect(readSplit(AUTHOR, rows.slice(1)).shares).toHaveLength(5);
  });

  it("gives the author what is left, first, in a split that the contract takes", () => {
    const { faults, shares } = readSplit(AUTHOR, [row(2, "33,33"), row(3, " 1 ")]);
    expect(faults).toEqual([undefined, undefined]);
    expect(shares).toEqual([
      { memberId: AUTHOR, shareBps: 6_567 },
      { memberId: 2, shareBps: 3_333 },
      { memberId: 3, shareBps: 100 },
    ]);
    expect(isCreditSplit(shares ?? [])).toBe(true);
  });
});

describe("shares", () => {
  it("are written as they are typed", () => {
    for (const bps of [100, 1_050, 3_333, 9_900]) expect(readPercent(percentOf(bps))).toBe(bps);
    expect(readPercent("12.5")).toBe(1_250);
  });

  it("are made even, the rest being the author's", () => {
    const { shares } = readSplit(AUTHOR, shareEvenly([row(2), row(3)]));
    expect(shares?.map(({ shareBps }) => shareBps)).toEqual([3_334, 3_333, 3_333]);
  });

  it("are the same in another order, and not with another number", () => {
    const split = [
      { memberId: 1, shareBps: 6_000 },
      { memberId: 2, shareBps: 4_000 },
    ];
    expect(isSameSplit(split, [...split].reverse())).toBe(true);
    expect(isSameSplit(split, split.slice(1))).toBe(false);
    expect(
      isSameSplit(split, [
        { memberId: 1, shareBps: 6_000 },
        { memberId: 3, shareBps: 4_000 },
      ]),
    ).toBe(false);
  });
});
