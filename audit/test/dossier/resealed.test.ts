import { describe, expect, it } from "vitest";
import type { EngineEvent, EventOf } from "../../src/contracts.ts";
import { describeFinding } from "../../src/dossier/findings.ts";
import { verifyDossier } from "../../src/dossier/verify-dossier.ts";
import { dossierOf } from "../support/dossiers.ts";
import { altered, without } from "../support/history.ts";
import { wholeMoneySeason } from "../support/money.ts";
import { revealed } from "../support/reviews.ts";
import { Season } from "../support/season.ts";

/** What is found in a dossier that somebody made of a history that is not true, with seal and summary to match. */
async function forged(events: readonly EngineEvent[]): Promise<string> {
  return (await verifyDossier(await dossierOf(events))).findings.map(describeFinding).join("\n");
}

describe("a dossier forged and sealed anew", () => {
  const { events: money } = wholeMoneySeason();

  it("breaks at the first entry whose log is missing or says something else", async () => {
    expect(await forged(without(money, "StageChanged", 1))).toMatch(
      /digest entry 4 \(block \d+, transaction 0x\w+\) does not follow the entry before it: a log is missing: 3, not 4/,
    );
    expect(await forged(altered(money, "Ideas", "StageChanged", { actorId: 5 }, 1))).toContain(
      "gives another head than its log announces",
    );
  });

  it("has decisions that no log of their module made", async () => {
    for (const name of ["VerdictGiven", "GrantClosed", "FlagAnswered", "OutcomeDecided"]) {
      expect(await forged(without(money, name))).toContain(
        "records a decision that no log of the module made",
      );
    }
    expect(await forged(altered(money, "Pilots", "VerdictGiven", { qualityBps: 10_000 }))).toContain(
      "records a decision that no log of the module made",
    );
  });

  it("has money that does not add up", async () => {
    const movements = money.filter(
      ({ args }) => "from" in args && [args.from, args.to].includes(POT as never),
    );
    const words = money.filter(
      ({ eventName }) => eventName === "MilestonePaid" || eventName === "RestReturned",
    );
    expect(movements.length).toBe(4);
    for (const gone of [...movements, ...words]) {
      expect(await forged(money.filter((event) => event !== gone))).toContain(
        "pilot 1 has money that its logs",
      );
    }
  });

  it("has a tally that the ballots do not give", async () => {
    const { events } = ballot();
    expect(await forged(without(events, "BallotCast", 1))).toMatch(
      /round 1 has a tally that its ballots do not add up to: 30 for \(1\), 10 against \(1\), 0 abstain, not 50 for/,
    );
    const change = { outcome: 1 } as Partial<EventOf<"Rounds">["args"]>;
    const other = altered(events, "Rounds", "EntrySettled", change as never);
    expect(await forged(other)).toContain(
      "round 1 ended otherwise than its rules give: Approved, not VotedDown",
    );
  });

  it("has a score that the scorecards do not give", async () => {
    const season = revealed();
    season.history.wait(1000);
    season.close(1, "Ready", 390);
    expect(await forged(without(season.events, "ScorecardRevealed"))).toContain(
      "review 1 has a tally that its ballots do not add up to",
    );
    expect(await forged(altered(season.events, "Reviews", "ReviewClosed", { score: 400 }))).toContain(
      "review 1 ended otherwise than its rules give: Ready 390, not Ready 400",
    );
  });
});

const POT = 3 * 2 ** 32 + 1;

function ballot(): Season {
  const season = new Season();
  for (const votes of [40n, 30n, 20n, 10n]) season.join("Employee", votes);
  season.submit(1);
  season.move(1, "Ready", "MeetsGate");
  const round = season.open([1]);
  season.vote(round, 2, ["For"], 30);
  season.vote(round, 3, ["For"], 20);
  season.vote(round, 4, ["Against"], 10);
  season.history.wait(4000);
  const tally = { forWeight: 50, againstWeight: 10, abstainWeight: 0, forVoters: 2, againstVoters: 1 };
  season.settle(round, 1, 1, tally, 100, "Approved");
  return season;
}
