import { describe, expect, it } from "vitest";
import { officeUntil } from "../../src/state/offices/state.ts";
import { findings, folded, hash } from "../support/history.ts";
import { Season } from "../support/season.ts";

const NO_REASON = `0x${"0".repeat(64)}` as const;
const YEARS = 730 * 86_400;

/** A member who becomes auditor; `until` counts from the giving. */
function given(until = 1000): Season {
  const season = new Season();
  season.join();
  giveIn(season, until);
  return season;
}

/** Each log comes a second after the last. */
function giveIn({ history }: Season, until: number): void {
  history.log("Offices", "OfficeGiven", {
    memberId: 1,
    office: 1,
    until: history.now + 1 + until,
    actorId: 0,
  });
}

const ended = (actorId: number, reasonHash: `0x${string}`) => ({
  memberId: 1,
  office: 1,
  reasonHash,
  actorId,
});

describe("an office", () => {
  it("is held to the end of its term, and a new term replaces the old one", () => {
    const season = given();
    giveIn(season, 5000);
    const { state, differences } = folded(season.events);
    expect(differences).toEqual([]);
    expect(officeUntil(state.offices, 1, 1)).toBe(season.history.now + 5000);
    expect(officeUntil(state.offices, 1, 0)).toBe(0);
  });

  it("goes to active people alone, for two years at most", () => {
    expect(findings(given(YEARS).events)).toEqual([]);
    expect(findings(given(YEARS + 1).events)[0]).toMatch(/^member 1: got an office until /);
    expect(findings(given(0).events)).toHaveLength(1);
    const season = new Season();
    season.join("Agent");
    giveIn(season, 1000);
    expect(findings(season.events)).toEqual(["member 1: became Auditor, but was no active person"]);
  });

  it("ends early with a reason, or by the holder's own word", () => {
    const dismissed = given();
    dismissed.history.log("Offices", "OfficeEnded", ended(0, hash(1)));
    expect(findings(dismissed.events)).toEqual([]);
    expect(officeUntil(folded(dismissed.events).state.offices, 1, 1)).toBe(dismissed.history.now);
    const laidDown = given();
    laidDown.history.log("Offices", "OfficeEnded", ended(1, NO_REASON));
    expect(findings(laidDown.events)).toEqual([]);
    const silent = given();
    silent.history.log("Offices", "OfficeEnded", ended(2, NO_REASON));
    expect(findings(silent.events)).toEqual(["member 1: ceased to be Auditor without a reason"]);
  });

  it("cannot end when it is over", () => {
    const season = given();
    season.history.wait(1000).log("Offices", "OfficeEnded", ended(0, hash(1)));
    expect(findings(season.events)).toEqual(["member 1: ceased to be Auditor without being it"]);
  });
});
