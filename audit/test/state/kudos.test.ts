import { describe, expect, it } from "vitest";
import { NO_HASH } from "../../src/state/context.ts";
import { allowanceLeft, kudosOf } from "../../src/state/kudos/state.ts";
import { altered, expectFinding, findings, folded, hash, without } from "../support/history.ts";
import { Season } from "../support/season.ts";

const SEASON_SECONDS = 91 * 86_400;

/** Three members, an allowance of 10, and two thanks from member 1 to member 2. */
function thanked(): Season {
  const season = new Season();
  for (let member = 1; member <= 3; member++) season.join();
  season.history.log("Kudos", "KudosAllowanceSet", { allowance: 10 });
  give(season, { amount: 4, left: 6, received: 4 });
  give(season, { amount: 3, left: 3, received: 7 });
  return season;
}

type Thanks = { amount: number; left: number; received: number; season?: number };

function give({ history }: Season, { amount, left, received, season = 1 }: Thanks): void {
  const noteHash = hash(50 + amount);
  history.log("Kudos", "KudosGiven", { fromId: 1, toId: 2, amount, noteHash, season, left, received });
}

describe("kudos", () => {
  it("are counted by season, for the giver and for the other", () => {
    const { state, differences } = folded(thanked().events);
    expect(differences).toEqual([]);
    expect(kudosOf(state.kudos, 1, 1)).toEqual({ given: 7, received: 0 });
    expect(kudosOf(state.kudos, 1, 2)).toEqual({ given: 0, received: 7 });
    expect(allowanceLeft(state.kudos, 1, 1)).toBe(3);
    expect(allowanceLeft(state.kudos, 2, 1)).toBe(10);
  });

  it("begin anew each season", () => {
    const season = thanked();
    season.history.wait(SEASON_SECONDS);
    give(season, { amount: 9, left: 1, received: 9, season: 2 });
    expect(findings(season.events)).toEqual([]);
    give(season, { amount: 1, left: 0, received: 10, season: 1 });
    expectFinding(season.events, "count in season 1; it was 2");
  });

  it("left after the allowance was lowered are none, and no fewer", () => {
    const season = thanked();
    season.history.log("Kudos", "KudosAllowanceSet", { allowance: 5 });
    expect(allowanceLeft(folded(season.events).state.kudos, 1, 1)).toBe(0);
    give(season, { amount: 1, left: 0, received: 8 });
    expectFinding(season.events, "kudos of member 1 to member 2: gave 1 of 0 that were left");
  });

  it("give themselves away when a log of them was changed or withheld", () => {
    const { events } = thanked();
    const change = (args: object) => altered(events, "Kudos", "KudosGiven", args, 1);
    expectFinding(without(events, "KudosGiven"), "make 7 received; the history gives 3: a log is missing");
    expectFinding(without(events, "KudosGiven"), "leave 3; the history gives 7: a log is missing");
    expectFinding(change({ amount: 2 }), "leave 3; the history gives 4");
    expectFinding(change({ noteHash: NO_HASH }), "came without a note");
    expectFinding(change({ toId: 1 }), "went to the giver");
    expectFinding(change({ amount: 0 }), "gave nothing");
  });

  it("pass between active people alone", () => {
    const season = thanked();
    season.join("Agent");
    const change = { toId: 4, received: 3 };
    expectFinding(altered(season.events, "Kudos", "KudosGiven", change, 1), "concern member 4");
  });
});
