import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type KeptSplit, keepSplit, splitKey, useKeptSplit } from "@/features/credit/api/kept-splits.ts";

const KEY = splitKey(31337, 12);
const split: KeptSplit = {
  rows: [{ memberId: 7, percent: "33,3" }],
  proposal: "AbC-_1",
  codes: ["half a co"],
};
const read = () => renderHook(() => useKeptSplit(KEY)).result.current[0];

describe("a kept split", () => {
  it("is there again after a reload, as it was typed, and is forgotten on demand", () => {
    keepSplit(KEY, split);
    expect(read()).toMatchObject(split);
    keepSplit(KEY, undefined);
    expect(read()).toBeUndefined();
  });

  it("is one idea's on one chain, and changes live", () => {
    const { result } = renderHook(() => useKeptSplit(KEY));
    act(() => keepSplit(splitKey(31337, 13), split));
    expect(result.current[0]).toBeUndefined();
    act(() => result.current[1]({ ...split, codes: [] }));
    expect(result.current[0]?.codes).toEqual([]);
  });

  it("makes room by dropping the oldest", () => {
    for (let idea = 1; idea <= 30; idea++) keepSplit(splitKey(1, idea), split);
    expect(renderHook(() => useKeptSplit(splitKey(1, 1))).result.current[0]).toBeUndefined();
    expect(renderHook(() => useKeptSplit(splitKey(1, 30))).result.current[0]).toMatchObject(split);
  });

  it.each([
    ["no list", { key: KEY, ...split }],
    ["a proposal with a script", [{ key: KEY, ...split, proposal: "<script>" }]],
    ["a row without a member", [{ key: KEY, ...split, rows: [{ percent: "1" }] }]],
    ["too many rows", [{ key: KEY, ...split, rows: Array(5).fill(split.rows[0]) }]],
    ["codes that are no texts", [{ key: KEY, ...split, codes: [1] }]],
  ])("is dropped if what is stored is %s", (_, content) => {
    localStorage.setItem("engine.credit.1", JSON.stringify(content));
    expect(read()).toBeUndefined();
  });
});
