import { describe, expect, it } from "vitest";
import { type FlowPlace, moneyFlow, type PlaceKey } from "@/features/teams/api/money-flow.ts";

const all = [
  { kind: "Deposit", amount: 1_000n },
  { kind: "Surplus", amount: 20n },
  { kind: "Allocation", amount: 600n },
  { kind: "Reclaim", amount: 130n },
  { kind: "Grant", amount: 300n },
  { kind: "Payment", amount: 180n },
  { kind: "Return", amount: 70n },
  { kind: "RewardFunding", amount: 200n },
  { kind: "Reward", amount: 60n },
] as const;

const ofTeams = [
  { team: 1, kind: "Allocation", amount: 400n },
  { team: 1, kind: "Reclaim", amount: 100n },
  { team: 1, kind: "Grant", amount: 300n },
  { team: 1, kind: "Return", amount: 70n },
  { team: 1, kind: "Payment", amount: 180n },
  { team: 2, kind: "Allocation", amount: 200n },
] as const;

const flow = moneyFlow(all, ofTeams);
const place = (key: PlaceKey) => flow.places.find((each) => each.key === key) as FlowPlace;

describe("moneyFlow", () => {
  it("balances at every place: what came in went on or is still there", () => {
    for (const { received, sent, held } of flow.places) {
      expect(received).toBe(sent + held);
      expect(held).toBeGreaterThanOrEqual(0n);
    }
  });

  it("holds in all pots together what came in and was not paid out", () => {
    const pots = flow.places.filter(({ key }) => !["outside", "paid", "returned"].includes(key));
    const held = pots.reduce((sum, each) => sum + each.held, 0n);
    expect(held).toBe(1_000n + 20n - 180n - 60n);
  });

  it("knows what each pot holds", () => {
    expect(place("root").held).toBe(1_020n - 300n - 200n - 170n);
    expect(place("team:1").held).toBe(400n - 100n - 300n + 70n);
    expect(place("team:2").held).toBe(200n);
    expect(place("pilots").held).toBe(300n - 180n - 70n);
    expect(place("rewards").held).toBe(200n - 30n - 60n);
    expect(place("paid")).toMatchObject({ step: 4, received: 240n, held: 240n });
  });

  it("never flows backwards", () => {
    const step = (key: PlaceKey) => place(key).step;
    for (const { from, to } of flow.links) expect(step(to)).toBeGreaterThan(step(from));
  });

  it("shows no place through which nothing went", () => {
    const begun = moneyFlow([{ kind: "Deposit", amount: 5n }], []);
    expect(begun.places.map(({ key }) => key)).toEqual(["outside", "root"]);
    expect(moneyFlow([], []).places).toEqual([]);
  });
});
