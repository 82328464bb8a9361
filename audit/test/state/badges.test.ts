import { BADGE_KIND_NAMES, type BadgeKind } from "@engine/protocol/enums";
import { describe, expect, it } from "vitest";
import { tokenOf } from "../../src/state/badges/state.ts";
import { NO_ADDRESS } from "../../src/state/context.ts";
import { account, altered, expectFinding, findings, folded, without } from "../support/history.ts";
import { concluding, TARGET_VALUE } from "../support/money.ts";
import { memberAccount, Season } from "../support/season.ts";

/** A member who proposed idea 1, which ballot 1 approved: members 2 and 3 voted for it. */
function approved(): Season {
  const season = new Season();
  season.join("Employee", 400n);
  season.join("Customer", 300n);
  season.join("Partner", 300n);
  season.submit(1);
  season.move(1, "Ready", "MeetsGate");
  const roundId = season.open([1], [{ memberId: 1, entries: 1n }]);
  season.vote(roundId, 2, ["For"], 300);
  season.vote(roundId, 3, ["For"], 300);
  season.history.wait(4000);
  const tally = { forWeight: 600, againstWeight: 0, abstainWeight: 0, forVoters: 2, againstVoters: 0 };
  season.settle(roundId, 1, 1, tally, 1000, "Approved");
  return season;
}

function claim({ history }: Season, memberId: number, name: BadgeKind, ref: number): void {
  const kind = BADGE_KIND_NAMES.indexOf(name);
  const tokenId = tokenOf(memberId, kind);
  history.together(() => {
    history.log("Badges", "BadgeClaimed", { memberId, kind, ref, tokenId });
    history.log("Badges", "Transfer", { from: NO_ADDRESS, to: memberAccount(memberId), tokenId });
    history.log("Badges", "Locked", { tokenId });
  });
}

/** Members 1 and 2, of whom the first has a ready idea, and a badge for it. */
function honoured(): Season {
  const season = new Season();
  season.join();
  season.join();
  season.submit(1);
  season.move(1, "Ready", "MeetsGate");
  claim(season, 1, "Proposer", 1);
  return season;
}

describe("a badge", () => {
  it("belongs to the member who claimed it", () => {
    const { state, differences } = folded(honoured().events);
    expect(differences).toEqual([]);
    expect(state.badges.byToken.get(1n)).toMatchObject({ memberId: 1, kind: 0, ref: 1 });
  });

  it("is claimed on a ground that the history knows", () => {
    const groundless: [BadgeKind, number][] = [
      ["Proposer", 2],
      ["Decider", 1],
      ["Approved", 64],
      ["Implementer", 1],
      ["Forecaster", 0],
      ["Lead", 1],
      ["Courage", 1],
      ["Founder", 1],
    ];
    for (const [name, ref] of groundless) {
      const season = honoured();
      claim(season, 2, name, ref);
      const line = `${name} badge of member 2: was claimed on ground ${ref}, which does not give it`;
      expect(findings(season.events)).toEqual([line]);
    }
  });

  it("of a lead rests on how the pilot ended, of a founder on a seat of the team that funded it", () => {
    const season = concluding();
    season.conclude(TARGET_VALUE, 60n, 401n);
    claim(season, 2, "Lead", 1);
    claim(season, 1, "Founder", 1);
    expect(findings(season.events)).toEqual([]);
    claim(season, 2, "Courage", 1);
    claim(season, 3, "Lead", 1);
    claim(season, 2, "Founder", 1);
    expect(findings(season.events)).toEqual([
      "Courage badge of member 2: was claimed on ground 1, which does not give it",
      "Lead badge of member 3: was claimed on ground 1, which does not give it",
      "Founder badge of member 2: was claimed on ground 1, which does not give it",
    ]);
  });

  it("of a decider rests on a ballot, of an approved idea on its tally", () => {
    const season = approved();
    claim(season, 2, "Decider", 1);
    claim(season, 1, "Approved", 64);
    claim(season, 1, "Proposer", 1);
    expect(findings(season.events)).toEqual([]);
    claim(season, 1, "Decider", 1);
    claim(season, 2, "Approved", 64);
    expect(findings(season.events)).toEqual([
      "Decider badge of member 1: was claimed on ground 1, which does not give it",
      "Approved badge of member 2: was claimed on ground 64, which does not give it",
    ]);
  });

  it("is one of a kind, and a token that never moves", () => {
    const season = honoured();
    const { events } = season;
    expectFinding(without(events, "BadgeClaimed"), "badge token 1 of Badges: went from");
    expectFinding(altered(events, "Badges", "BadgeClaimed", { tokenId: 7n }), "has token 7");
    const elsewhere = { to: account(9) };
    expectFinding(altered(events, "Badges", "Transfer", elsewhere), "badge token 1 of Badges: went from");
    claim(season, 1, "Proposer", 1);
    expectFinding(season.events, "Proposer badge of member 1: was claimed twice");
    season.history.log("Badges", "Unlocked", { tokenId: 1n });
    expectFinding(season.events, "badges never change hands");
  });
});
