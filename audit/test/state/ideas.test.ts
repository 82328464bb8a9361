import { GROUND_NAMES } from "@engine/protocol/enums";
import { describe, expect, it } from "vitest";
import { fitsOwnMove, stageNumber } from "../../src/state/ideas/stages.ts";
import { creditsOf } from "../../src/state/ideas/state.ts";
import { findings, folded } from "../support/history.ts";
import { Season } from "../support/season.ts";

const DAY = 86_400;

/** An employee, a supplier, and an idea by each. */
function twoIdeas(): Season {
  const season = new Season();
  season.join("Employee");
  season.join("Supplier");
  season.submit(1);
  season.submit(2);
  return season;
}

function after(act: (season: Season) => void): string[] {
  const season = twoIdeas();
  act(season);
  return findings(season.events);
}

describe("an idea", () => {
  it("builds only on what exists", () => {
    expect(after((season) => season.submit(1, [1, 2]))).toEqual([]);
    expect(after((season) => season.submit(1, [9]))).toEqual(["idea 3: builds on 9, which did not exist"]);
  });

  it("comes from an active member", () => {
    expect(after((season) => season.submit(7))).toEqual([
      "idea 3: was submitted by member 7, who was not active",
    ]);
  });

  it("is revised by its author, and then goes back to Submitted", () => {
    expect(
      after((season) => {
        season.move(1, "Ready", "MeetsGate");
        season.revise(1, 1);
      }),
    ).toEqual([]);
    expect(after((season) => season.revise(1, 2))).toEqual([
      "idea 1: was revised by member 2, not its author",
    ]);
  });

  it("is withdrawn by its author alone, and not after the end", () => {
    expect(after((season) => season.move(1, "Withdrawn", "Withdrawal", { actorId: 1 }))).toEqual([]);
    expect(after((season) => season.move(1, "Withdrawn", "Withdrawal", { actorId: 2 }))).toEqual([
      "idea 1: was moved by member 2, not its author 1",
    ]);
  });

  it("is appealed once, within 14 days", () => {
    const appeal = (season: Season, wait: number) => {
      season.move(1, "Rejected", "OutOfScope");
      season.history.wait(wait);
      season.move(1, "Submitted", "Appeal", { actorId: 1 });
    };
    expect(after((season) => appeal(season, 14 * DAY - 1))).toEqual([]);
    expect(after((season) => appeal(season, 14 * DAY))).toEqual([
      "idea 1: was appealed more than 14 days after the rejection",
    ]);
    const twice = after((season) => {
      appeal(season, 10);
      appeal(season, 10);
    });
    expect(twice).toEqual(["idea 1: was appealed a second time"]);
  });

  it("on hold waits for its date", () => {
    const lines = after((season) => {
      season.move(1, "OnHold", "NotNow");
      season.move(1, "Submitted", "Revisit", { actorId: 2 });
    });
    expect(lines).toEqual([expect.stringMatching(/^idea 1: was taken up again before /)]);
  });

  it("lends its lineage to the idea it is merged into", () => {
    const season = twoIdeas();
    season.move(2, "Merged", "Duplicate", { causeId: 1 });
    const { state, differences } = folded(season.events);
    expect(differences).toEqual([]);
    expect(state.ideas.byId.get(1)?.lineage).toEqual([2]);
    expect(after((each) => each.move(2, "Merged", "Duplicate", { causeId: 2 }))).toEqual([
      "idea 2: was merged into idea 2, which cannot be",
    ]);
  });
});

describe("credit", () => {
  it("is the author's until it is split", () => {
    const season = twoIdeas();
    const credits = () => creditsOf(folded(season.events).state.ideas.byId.get(1) as never);
    expect(credits()).toEqual([{ memberId: 1, shareBps: 10_000 }]);
    season.credit(1, [1, 2], [7000, 3000]);
    expect(credits()).toEqual([
      { memberId: 1, shareBps: 7000 },
      { memberId: 2, shareBps: 3000 },
    ]);
    expect(findings(season.events)).toEqual([]);
  });

  it("is whole, begins with the author and names nobody twice", () => {
    expect(after((season) => season.credit(1, [1, 2], [7000, 2000]))).toEqual([
      "idea 1: credit adds up to 9000 basis points",
    ]);
    expect(after((season) => season.credit(1, [2, 1], [7000, 3000]))).toEqual([
      "idea 1: credit does not begin with the author",
    ]);
    expect(after((season) => season.credit(1, [1, 1], [7000, 3000]))).toEqual([
      "idea 1: credit was split among members 1, 1",
    ]);
    expect(after((season) => season.credit(1, [1, 8], [7000, 3000]))).toEqual([
      "idea 1: credit went to members 8, who were not active",
    ]);
  });
});

describe("a curator", () => {
  it("answers no more from the ballot on", () => {
    const lines = after((season) => {
      season.move(1, "Ready", "MeetsGate");
      season.open([1], [{ memberId: 1, entries: 1n }]);
      season.move(1, "Rejected", "TooCostly");
    });
    expect(lines).toContain("idea 1: went to Rejected on the ground TooCostly, which nobody may give");
  });

  it("makes nothing ready: that is for modules to find", () => {
    expect(
      fitsOwnMove(stageNumber("Submitted"), stageNumber("Ready"), GROUND_NAMES.indexOf("MeetsGate")),
    ).toBe(false);
  });
});
