import { describe, expect, it } from "vitest";
import { historyOf } from "@/features/governance/api/parameter-history.ts";

const place = (transaction: `0x${string}`, timestamp: number) => ({
  ...{ transaction, timestamp: String(timestamp), block: "1" },
});
const rows = {
  parameterChanges: [
    { name: "quorumBps", before: "4000", after: "3000", actor: null, ...place("0x2", 20) },
    { name: "quorumBps", before: null, after: "4000", actor: null, ...place("0x1", 10) },
  ],
  rewardPolicies: [
    { base: "60", cap: "150", rateBps: 500, lineageBps: 1_000, ...place("0x4", 40) },
    { base: "50", cap: "150", rateBps: 500, lineageBps: 1_000, ...place("0x3", 30) },
  ],
  proposals: [{ id: "0x7", description: "Fewer", operation: { finishedIn: "0x2" } }],
} as const;

describe("historyOf", () => {
  const history = historyOf(rows as unknown as Parameters<typeof historyOf>[0]);

  it("names the proposal in whose transaction a parameter changed", () => {
    const [latest, first] = history.get("quorumBps") ?? [];
    expect(latest).toMatchObject({ before: "4000", after: "3000", proposal: { id: "0x7" } });
    expect(first).toMatchObject({ before: undefined, after: "4000", proposal: undefined });
  });

  it("tells which part of a formula changed", () => {
    expect(history.get("base")?.map(({ before, after }) => [before, after])).toEqual([
      ["50", "60"],
      [undefined, "50"],
    ]);
    expect(history.get("cap")).toHaveLength(1);
  });
});
