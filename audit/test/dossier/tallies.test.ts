import { packChoices } from "@engine/protocol/ballot";
import { describe, expect, it } from "vitest";
import { tallyOfBallots } from "../../src/dossier/tallies.ts";

const ballots = [
  { choices: packChoices(["For", "Against"]), weight: 40 },
  { choices: packChoices(["Abstain", "For"]), weight: 25 },
  { choices: packChoices(["Against", "None"]), weight: 10 },
  { choices: packChoices(["None", "For"]), weight: 5 },
];

describe("tallyOfBallots", () => {
  it("adds up one entry and leaves out who said nothing on it", () => {
    expect(tallyOfBallots(ballots, 0)).toEqual({
      forWeight: 40,
      againstWeight: 10,
      abstainWeight: 25,
      forVoters: 1,
      againstVoters: 1,
    });
    expect(tallyOfBallots(ballots, 1)).toMatchObject({ forWeight: 30, forVoters: 2, againstWeight: 40 });
  });

  it("counts nothing where nothing was said", () => {
    expect(tallyOfBallots(ballots, 2)).toMatchObject({ forWeight: 0, againstWeight: 0, abstainWeight: 0 });
  });
});
