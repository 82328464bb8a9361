import { GROUND_NAMES } from "@engine/protocol/enums";
import { describe, expect, it } from "vitest";
import { altered, findings, folded, without } from "../support/history.ts";
import { lawfulSeason, memberAccount } from "../support/season.ts";

describe("a lawful season", () => {
  const { events } = lawfulSeason();

  it("has no findings", () => {
    expect(findings(events)).toEqual([]);
  });

  it("leads to the state that its logs tell", () => {
    const { state } = folded(events);
    expect([...state.ideas.byId.values()].map(({ stage }) => stage)).toEqual([5, 8]);
    expect(state.votes.supply.latest()).toBe(100n);
    expect(state.rounds.byId.get(1)?.settlements.map(({ outcome }) => outcome)).toEqual([
      "Approved",
      "QuorumMissed",
    ]);
  });

  /** The last logs of a kind may be missing without a trace in the others: contracts' answers find those. */
  const traceless = new Set(["AccessManager.RoleGranted", "Rounds.RulesChanged"]);

  it("has a finding for each log that is withheld", () => {
    for (const [index, event] of events.entries()) {
      const name = `${event.contract}.${event.eventName}`;
      const rest = events.filter((_, place) => place !== index);
      const isLastMove = index === events.length - 1 || traceless.has(name);
      if (!isLastMove && !isMembershipToken(name))
        expect(findings(rest), `${name} at ${index}`).not.toEqual([]);
    }
  });

  it("has a finding when a round was opened by nobody who may", () => {
    const lines = findings(without(events, "RoleGranted"));
    expect(lines.some((line) => line.startsWith("round 1: was opened by"))).toBe(true);
  });
});

function isMembershipToken(name: string): boolean {
  return name === "Members.Transfer";
}

describe("a falsified season", () => {
  const { events } = lawfulSeason();
  const expectFinding = (changed: typeof events, line: string | RegExp) => {
    const lines = findings(changed);
    expect(
      lines.some((found) => (typeof line === "string" ? found.includes(line) : line.test(found))),
      lines.join("\n"),
    ).toBe(true);
  };

  it("names the idea whose text was changed after the fact", () => {
    expectFinding(
      altered(events, "Ideas", "IdeaSubmitted", { contentHash: `0x${"11".repeat(32)}` }),
      /^idea 1: digest entry 0 gives head 0x\w+, the log says 0x\w+$/,
    );
  });

  it("names a stage change that no rule allows", () => {
    expectFinding(
      altered(events, "Ideas", "StageChanged", { to: 7 }),
      "idea 1: went from Submitted to Implemented",
    );
  });

  it("names a refusal without a reason", () => {
    const silent = altered(events, "Ideas", "StageChanged", { reasonHash: `0x${"00".repeat(32)}` }, 3);
    expectFinding(silent, "idea 2: went to OnHold without a reason");
  });

  it("names a ground that only a module may give", () => {
    const ground = GROUND_NAMES.indexOf("BallotPassed");
    expectFinding(altered(events, "Ideas", "StageChanged", { ground }, 3), "on the ground BallotPassed");
  });

  it("names a ballot that weighs more than the rules give", () => {
    expectFinding(
      altered(events, "Rounds", "BallotCast", { weight: 31 }),
      "weighs 31; 30 past votes under a cap of 30 give 30",
    );
  });

  it("names a second ballot of one voter", () => {
    const again = events.find(({ eventName }) => eventName === "BallotCast");
    const place = events.findIndex(({ eventName }) => eventName === "EntrySettled");
    expectFinding(
      [...events.slice(0, place), again as (typeof events)[number], ...events.slice(place)],
      "was counted twice",
    );
  });

  it("names a choice on one's own idea", () => {
    const ballot = altered(events, "Rounds", "BallotCast", { voter: memberAccount(1) });
    expectFinding(ballot, "says something of entry 1 (idea 1), from which the voter is recused");
  });

  it("names a credited member who was not recused", () => {
    expectFinding(
      without(events, "VoterRecused", 1),
      "round 1, entry 2 (idea 2): member 1 is credited, but was not recused",
    );
  });

  it("names an outcome that the rules do not give", () => {
    expectFinding(
      altered(events, "Rounds", "EntrySettled", { outcome: 1 }),
      "round 1, entry 1 (idea 1): ended VotedDown; the rules give Approved",
    );
  });

  it("names a tally that the ballots do not add up to", () => {
    const tally = { forWeight: 51, againstWeight: 10, abstainWeight: 0, forVoters: 2, againstVoters: 1 };
    expectFinding(
      altered(events, "Rounds", "EntrySettled", { tally }),
      "its tally says forWeight 51; the ballots add up to 50",
    );
  });

  it("names an idea that did not follow its round", () => {
    expectFinding(without(events, "StageChanged", -1), "idea 2: round 1 should have moved it to OnHold");
  });

  it("names votes that balances do not give", () => {
    expectFinding(
      altered(events, "VoteToken", "DelegateVotesChanged", { newVotes: 41n }),
      /^votes of 0x\w+: announced as 41, balances and delegations give 40/,
    );
  });

  it("names a count of members that does not add up", () => {
    expectFinding(
      altered(events, "Members", "MemberJoined", { activeMembers: 5 }, 1),
      "member 2: the log counts 5 active members, the history 2",
    );
  });
});
