import { describe, expect, it } from "vitest";
import {
  addPending,
  isUnderWay,
  type PendingRecord,
  pendingRecords,
  removePending,
  updatePending,
} from "@/lib/transactions/pending.ts";

const KEY = "engine.pending";
const ACCOUNT = `0x${"a".repeat(40)}`;

function record(number: number, change: Partial<PendingRecord> = {}): PendingRecord {
  const id = `0x${number.toString(16).padStart(64, "0")}`;
  return {
    id,
    hash: id,
    flow: "submit-idea",
    key: `idea-${number}`,
    title: "Propose “Vegan options”",
    chainId: 31337,
    account: ACCOUNT,
    contract: `0x${"6".repeat(40)}`,
    signedAt: 1_800_000_000_000,
    state: "signed",
    ...change,
  };
}

const store = (content: unknown) => localStorage.setItem(KEY, JSON.stringify(content));

describe("pending records", () => {
  it("survive a reload", () => {
    addPending(record(1, { patch: { title: "Vegan options" } }));
    expect(JSON.parse(localStorage.getItem(KEY) ?? "")).toMatchObject({ version: 1 });
    expect(pendingRecords()).toEqual([record(1, { patch: { title: "Vegan options" } })]);
  });

  it("go from signed to confirmed to indexed, and away", () => {
    addPending(record(1));
    updatePending(record(1).id, { state: "confirmed", block: 12 });
    expect(pendingRecords()[0]).toMatchObject({ state: "confirmed", block: 12 });
    removePending(record(1).id);
    expect(pendingRecords()).toEqual([]);
  });

  it("drop a damaged record and keep the others", () => {
    store({ version: 1, records: [record(1), { ...record(2), hash: "0x12" }, null, "x", record(3)] });
    expect(pendingRecords().map(({ key }) => key)).toEqual(["idea-1", "idea-3"]);
  });

  it.each([
    ["a path to another site", { path: "//evil.example" }],
    ["a path that is a script", { path: "javascript:alert(1)" }],
    ["a huge title", { title: "x".repeat(100_000) }],
    ["an unknown state", { state: "won" }],
  ])("drop %s", (_, change) => {
    store({ version: 1, records: [{ ...record(1), ...change }] });
    expect(pendingRecords()).toEqual([]);
  });

  it.each([[{ version: 2, records: [record(1)] }], [[]], ["text"], [{ version: 1 }], [null]])(
    "start anew from %j",
    (content) => {
      store(content);
      expect(pendingRecords()).toEqual([]);
      expect(localStorage.getItem(KEY)).toBeNull();
    },
  );

  it("know whether the same is under way for the same account", () => {
    addPending(record(1));
    expect(isUnderWay("idea-1", ACCOUNT.toUpperCase().replace("0X", "0x"))).toBe(true);
    expect(isUnderWay("idea-2", ACCOUNT)).toBe(false);
    expect(isUnderWay("idea-1", `0x${"b".repeat(40)}`)).toBe(false);
    updatePending(record(1).id, { state: "reverted" });
    expect(isUnderWay("idea-1", ACCOUNT)).toBe(false);
  });

  it("make room by forgetting finished ones first", () => {
    addPending(record(0));
    for (let number = 1; number < 60; number++) addPending(record(number, { state: "indexed" }));
    expect(pendingRecords().length).toBeLessThanOrEqual(50);
    expect(pendingRecords().map(({ key }) => key)).toContain("idea-0");
    expect(pendingRecords().map(({ key }) => key)).toContain("idea-59");
  });
});
