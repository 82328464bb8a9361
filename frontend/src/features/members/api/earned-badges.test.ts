import { describe, expect, it } from "vitest";
import { type Deeds, earnedBadges } from "@/features/members/api/earned-badges.ts";

type Credit = Deeds["credits"][number];

const nothing: Deeds = {
  ...{ credits: [], ballots: [], forecasts: 0, errorSum: "0", pilotsLed: [], memberships: [], badges: [] },
};
const credit = (number: number, stage: Credit["idea"]["stage"], entries: Credit["idea"]["entries"] = []) => ({
  shareBps: 10_000,
  idea: { number, stage, entries, contentHash: "0x00" as const, content: null },
});
const pilot = (number: number, state: Deeds["pilotsLed"][number]["state"]) => ({
  ...{ number, state, idea: { number: 1, contentHash: "0x00" as const, content: null } },
});

describe("earnedBadges", () => {
  it("has none for nothing", () => {
    expect(earnedBadges(nothing)).toEqual([]);
  });

  it("rests on an idea that was found ready, and on one that is implemented", () => {
    expect(earnedBadges({ ...nothing, credits: [credit(4, "OnHold"), credit(3, "InPilot")] })).toEqual([
      { kind: "Proposer", ref: 3 },
    ]);
    expect(earnedBadges({ ...nothing, credits: [credit(5, "Implemented")] })).toEqual([
      { kind: "Proposer", ref: 5 },
      { kind: "Implementer", ref: 5 },
    ]);
  });

  it("names an approved entry by its round and its place there", () => {
    const entries: Credit["idea"]["entries"] = [
      { index: 0, outcome: "QuorumMissed", round: { number: 1 } },
      { index: 3, outcome: "Approved", round: { number: 2 } },
    ];
    expect(earnedBadges({ ...nothing, credits: [credit(9, "OnHold", entries)] })).toEqual([
      { kind: "Approved", ref: 131 },
    ]);
  });

  it("counts a ballot, and forecasts only from ten on and if they beat a coin", () => {
    const ballots = [{ weight: "3", choiceCount: 1, timestamp: "1", round: { number: 2 } }];
    expect(earnedBadges({ ...nothing, ballots })).toEqual([{ kind: "Decider", ref: 2 }]);
    expect(earnedBadges({ ...nothing, forecasts: 9, errorSum: "0" })).toEqual([]);
    expect(earnedBadges({ ...nothing, forecasts: 10, errorSum: "250000000" })).toEqual([]);
    expect(earnedBadges({ ...nothing, forecasts: 10, errorSum: "249999999" })).toEqual([
      { kind: "Forecaster", ref: 0 },
    ]);
  });

  it("thanks for pilots by how they ended, and for a seat in a team that funded one", () => {
    const pilotsLed = [pilot(7, "Running"), pilot(6, "StoppedEarly"), pilot(5, "TargetMet")];
    const team = { number: 1, charterContent: null, grants: [{ number: 12 }] };
    const memberships = [
      { place: null, joinedAt: "1", team },
      { place: 2, joinedAt: "1", team },
    ];
    expect(earnedBadges({ ...nothing, pilotsLed, memberships })).toEqual([
      { kind: "Courage", ref: 6 },
      { kind: "Lead", ref: 5 },
      { kind: "Founder", ref: 12 },
    ]);
  });

  it("leaves out what was claimed", () => {
    const badges = [{ kind: "Lead" as const, ref: "5", tokenId: "1", timestamp: "1" }];
    expect(earnedBadges({ ...nothing, badges, pilotsLed: [pilot(5, "TargetMet")] })).toEqual([]);
  });
});
