import { describe, expect, it } from "vitest";
import { EMPTY_TALLY } from "../../src/state/rounds/settlement.ts";
import { account, altered, findings, folded } from "../support/history.ts";
import { memberAccount, RULES, Season } from "../support/season.ts";

/** An author without votes, three voters of 30, 30 and 40, and one idea in an open round. */
function openRound(): Season {
  const season = new Season();
  season.join("Employee");
  for (const votes of [30n, 30n, 40n]) season.join("Employee", votes);
  season.submit(1);
  season.move(1, "Ready", "MeetsGate");
  season.open([1], [{ memberId: 1, entries: 1n }]);
  return season;
}

/** From the snapshot on, the close is `durationSeconds` away. */
const untilClose = (seconds: number) => RULES.durationSeconds - seconds;

describe("a ballot", () => {
  it("counts after the snapshot and up to the close", () => {
    const season = openRound();
    season.vote(1, 2, ["For"], 30);
    season.history.wait(untilClose(2));
    season.vote(1, 3, ["For"], 30);
    const inTime = findings(season.events).filter((line) => line.includes("outside the time"));
    expect(inTime).toEqual([]);
    season.history.wait(RULES.extensionSeconds + 10);
    season.vote(1, 4, ["For"], 30);
    expect(findings(season.events).some((line) => line.includes("outside the time"))).toBe(true);
  });

  it("weighs at most the cap, and the votes at the snapshot rather than those of now", () => {
    const season = openRound();
    season.issue(2, 10n);
    season.vote(1, 2, ["For"], 30);
    season.vote(1, 4, ["For"], 30);
    expect(findings(season.events)).toEqual([]);
    expect(findings(altered(season.events, "Rounds", "BallotCast", { weight: 40 }, 1))).toEqual([
      `round 1, ballot of ${memberAccount(4)}: weighs 40; 40 past votes under a cap of 30 give 30`,
    ]);
  });

  it("may not be empty or name an entry that is not there", () => {
    const season = openRound();
    season.vote(1, 2, ["For"], 30);
    const subject = `round 1, ballot of ${memberAccount(2)}`;
    expect(findings(altered(season.events, "Rounds", "BallotCast", { choices: 0n }))).toEqual([
      `${subject}: is empty`,
    ]);
    expect(findings(altered(season.events, "Rounds", "BallotCast", { choices: 0b0101n }))).toEqual([
      `${subject}: names an entry beyond the round's 1`,
    ]);
  });

  it("is refused only for reasons that are so", () => {
    const season = openRound();
    season.vote(1, 2, ["For"], 30);
    const refusal = (voter: number, reason: number) => {
      const ballot = { roundId: 1, voter: memberAccount(voter), refusal: reason };
      return findings([...season.events, ...openRoundRefusal(season, ballot)]);
    };
    expect(refusal(2, 1)).toEqual([]);
    expect(refusal(3, 1)).toEqual([
      `round 1, ballot of ${memberAccount(3)}: was refused as AlreadyVoted, which is not so`,
    ]);
    expect(refusal(3, 5)).toEqual([
      `round 1, ballot of ${memberAccount(3)}: was refused as NoVotes, which is not so`,
    ]);
  });
});

function openRoundRefusal(season: Season, args: { roundId: number; voter: `0x${string}`; refusal: number }) {
  const before = season.events.length;
  season.history.log("Rounds", "BallotRefused", args);
  return season.history.events.splice(before);
}

describe("a late quorum", () => {
  const lateBallot = (extend: "before" | "after" | "never", wait = untilClose(100)) => {
    const season = openRound();
    const closesAt = season.history.now + RULES.durationSeconds;
    season.vote(1, 2, ["For"], 30);
    season.history.wait(wait);
    season.history.together(() => {
      const extended = { roundId: 1, ideaId: 1, closesAt: closesAt + RULES.extensionSeconds };
      if (extend === "before") season.history.log("Rounds", "RoundExtended", extended);
      season.history.log("Rounds", "BallotCast", {
        roundId: 1,
        voter: memberAccount(3),
        choices: 1n,
        weight: 30,
      });
      if (extend === "after") season.history.log("Rounds", "RoundExtended", extended);
    });
    return season.events;
  };

  it.each(["before", "after"] as const)(
    "extends the round, whether that is logged %s the ballot",
    (order) => {
      const { state, differences } = folded(lateBallot(order));
      expect(differences).toEqual([]);
      expect(state.rounds.byId.get(1)).toMatchObject({ extended: true });
    },
  );

  it("that did not extend it is a finding", () => {
    expect(findings(lateBallot("never"))).toEqual([
      "round 1, entry 1 (idea 1): reached its quorum late, but the round was not extended",
    ]);
  });

  it("is not one that was reached in good time", () => {
    expect(findings(lateBallot("after", 100))).toEqual([
      "round 1: was extended, though no quorum was first reached late",
    ]);
  });
});

describe("an opening", () => {
  it("is the curator's, or anyone's once the cadence has lapsed", () => {
    const stranger = { openedBy: account(0x5) };
    const season = openRound();
    expect(findings(altered(season.events, "Rounds", "RoundOpened", stranger))[0]).toMatch(
      /^round 1: was opened by 0x\w+; anyone might from /,
    );
    const late = new Season();
    late.join("Employee", 10n);
    late.submit(1);
    late.move(1, "Ready", "MeetsGate");
    late.history.wait(RULES.cadenceSeconds);
    late.open([1], [{ memberId: 1, entries: 1n }]);
    expect(findings(altered(late.events, "Rounds", "RoundOpened", stranger))).toEqual([]);
  });

  it("copies the rules in force and keeps their times", () => {
    const { events } = openRound();
    const rules = { ...RULES, quorumBps: 100 };
    expect(findings(altered(events, "Rounds", "RoundOpened", { rules }))).toEqual([
      "round 1: was opened under other rules than those in force",
    ]);
    expect(findings(altered(events, "Rounds", "RoundOpened", { closesAt: 1 })).join("\n")).toMatch(
      /round 1: runs from/,
    );
  });
});

describe("a second reading", () => {
  it("ends in refusal when members refuse again", () => {
    const season = new Season();
    season.join("Employee");
    for (const votes of [60n, 20n, 20n]) season.join("Employee", votes);
    season.submit(1);
    const refusedByMembers = {
      forWeight: 30,
      againstWeight: 20,
      abstainWeight: 0,
      forVoters: 1,
      againstVoters: 1,
    };
    const ballot = () => {
      season.move(1, "Ready", "MeetsGate");
      return season.open([1], [{ memberId: 1, entries: 1n }]);
    };
    const vote = (round: number) => {
      season.vote(round, 2, ["For"], 30);
      season.vote(round, 3, ["Against"], 20);
      season.history.wait(RULES.durationSeconds);
    };
    const first = ballot();
    vote(first);
    season.settle(first, 1, 1, refusedByMembers, 100, "MembersRefused");
    const second = ballot();
    vote(second);
    season.settle(second, 1, 1, refusedByMembers, 100, "MembersRefusedAgain");
    expect(findings(season.events)).toEqual([]);
    expect(folded(season.events).state.ideas.byId.get(1)?.stage).toBe(9);
  });
});

describe("settlement", () => {
  it("waits for the close, and goes in order", () => {
    const season = openRound();
    season.settle(1, 1, 1, EMPTY_TALLY, 100, "QuorumMissed");
    expect(findings(season.events)[0]).toMatch(
      /^round 1, entry 1 \(idea 1\): was settled before the close at /,
    );
    const skipped = altered(season.events, "Rounds", "EntrySettled", { settled: 2 });
    expect(findings(skipped).join("\n")).toMatch(/was settled, but entry 1 is next/);
  });
});
