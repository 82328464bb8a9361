import { describe, expect, it } from "vitest";
import { altered, expectFinding, findings, without } from "../../support/history.ts";
import { MoneySeason } from "../../support/money.ts";

function seated(): MoneySeason {
  const season = new MoneySeason();
  season.team();
  season.seat();
  return season;
}

describe("a team", () => {
  it("is formed in order, by an active person, with a charter", () => {
    const { events } = seated();
    expect(findings(events)).toEqual([]);
    expectFinding(
      altered(events, "Teams", "TeamFormed", { teamId: 2 }),
      "team 2: was formed, but team 1 is next",
    );
    expectFinding(altered(events, "Teams", "TeamFormed", { founderId: 99 }), "member 99, who was no active");
    const bare = { charterHash: `0x${"0".repeat(64)}` } as const;
    expectFinding(altered(events, "Teams", "TeamFormed", bare), "team 1: was formed without a charter");
  });

  it("is joined by who was invited by a seat, and not during a pause", () => {
    const { events } = seated();
    expectFinding(without(events, "TeamInvited"), "joined without the invitation of a seat");
    expectFinding(
      altered(events, "Teams", "TeamInvited", { actorId: 5 }),
      "member 5 acted for it without a seat",
    );
    expectFinding(
      altered(events, "Teams", "TeamJoined", { people: 3 }),
      "the log counts 3 people, the history 2",
    );
    const paused = new MoneySeason();
    paused.team();
    const until = paused.history.now + 86_400;
    paused.history.log("Teams", "Paused", { until, by: `0x${"1".repeat(40)}` });
    paused.seat();
    expectFinding(paused.events, "team 1, member 4: joined while joining was paused until ");
  });

  it("gives a seat when more than half of the seats endorse it", () => {
    const { events } = seated();
    expectFinding(without(events, "SeatGiven"), "it should have followed that member 4 got a seat of team 1");
    expectFinding(
      altered(events, "Teams", "SeatEndorsed", { endorsements: 2 }),
      "has endorsements 2; the logs give 1",
    );
    expectFinding(
      altered(events, "Teams", "SeatGiven", { place: 3 }),
      "the log says place 3; the history gives 1",
    );
    expectFinding(
      altered(events, "Teams", "SeatGiven", { epoch: 4 }),
      "the log says epoch 4; the history gives 2",
    );
  });

  it("loses the seat of whoever leaves, by themselves", () => {
    const season = seated();
    season.leave();
    const { events } = season;
    expect(findings(events)).toEqual([]);
    expectFinding(without(events, "SeatTaken"), "team 1, member 4: left, but has a seat");
    expectFinding(without(events, "TeamLeft"), "it should have followed that member 4 left team 1");
    expectFinding(altered(events, "Teams", "TeamLeft", { actorId: 5 }), "was made to leave by member 5");
    expectFinding(
      altered(events, "Teams", "TeamLeft", { actorId: 0 }),
      "was found to have left, but is active",
    );
  });
});
