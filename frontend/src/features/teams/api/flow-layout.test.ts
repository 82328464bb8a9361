import { describe, expect, it } from "vitest";
import { type LayoutTerms, layOutFlow } from "@/features/teams/api/flow-layout.ts";
import { moneyFlow, withTeamsTogether } from "@/features/teams/api/money-flow.ts";

const terms: LayoutTerms = {
  direction: "across",
  ...{ stride: 200, fullest: 260, leastRoom: 40, gap: 12, thickness: 10 },
};

const flow = moneyFlow(
  [
    { kind: "Deposit", amount: 1_000n },
    { kind: "Grant", amount: 300n },
    { kind: "Payment", amount: 180n },
    { kind: "Return", amount: 70n },
    { kind: "RewardFunding", amount: 10n },
  ],
  [
    { team: 1, kind: "Allocation", amount: 400n },
    { team: 1, kind: "Grant", amount: 300n },
    { team: 1, kind: "Return", amount: 70n },
    { team: 2, kind: "Allocation", amount: 200n },
  ],
);

describe("layOutFlow", () => {
  const { bars, streams, along, across } = layOutFlow(flow, terms);
  const bar = (key: string) => bars.find(({ place }) => place.key === key);

  it("draws money to scale: the fullest step takes all room, half the money half of it", () => {
    expect(bar("outside")?.length).toBeCloseTo(260);
    expect(bar("team:2")?.length).toBeCloseTo(52);
    expect(bar("paid")?.length).toBeCloseTo(46.8);
  });

  it("gives every bar room for its label, and keeps all within the picture", () => {
    const middles = bars
      .filter(({ place }) => place.step === 2)
      .map(({ offset, length }) => offset + length / 2);
    expect(middles.length).toBe(3);
    middles.slice(1).forEach((middle, index) => {
      expect(middle - (middles[index] ?? 0)).toBeGreaterThanOrEqual(terms.leastRoom);
    });
    for (const { start, offset, length } of bars) {
      expect(start + terms.thickness).toBeLessThanOrEqual(along);
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset + length).toBeLessThanOrEqual(across);
    }
  });

  it("draws a stream for each link, which leaves and arrives at its bars", () => {
    expect(streams.length).toBe(flow.links.length);
    const granted = streams.find(({ link }) => link.from === "team:1");
    const from = bar("team:1");
    expect(granted?.path.startsWith(`M${(410).toFixed(1)} ${from?.offset.toFixed(1)}C`)).toBe(true);
    expect(granted?.path).toContain("600.0 ");
  });

  it("turns the same picture on its side", () => {
    const down = layOutFlow(flow, { ...terms, direction: "down" });
    expect(down.bars).toEqual(bars);
    expect(down.streams[0]?.path).not.toBe(streams[0]?.path);
  });

  it("draws nothing of nothing", () => {
    const nothing = layOutFlow({ places: [], links: [] }, terms);
    expect(nothing).toMatchObject({ bars: [], streams: [], across: 0 });
  });
});

describe("withTeamsTogether", () => {
  const merged = withTeamsTogether(flow);

  it("adds the teams up and leaves all else as it is", () => {
    const teams = merged.places.find(({ key }) => key === "teams");
    expect(teams).toMatchObject({ step: 2, received: 670n, sent: 300n, held: 370n });
    expect(merged.links).toContainEqual({ from: "root", to: "teams", amount: 600n });
    expect(merged.links).toContainEqual({ from: "teams", to: "pilots", amount: 300n });
    expect(merged.places.length).toBe(flow.places.length - 1);
    expect(merged.links.length).toBe(flow.links.length - 1);
  });
});
