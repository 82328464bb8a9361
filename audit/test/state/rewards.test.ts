import { MOVE_KIND_NAMES, type MoveKind } from "@engine/protocol/enums";
import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import { NO_ADDRESS } from "../../src/state/context.ts";
import { creditHash, creditShares, lineageShare, totalReward } from "../../src/state/rewards/formula.ts";
import { potOf } from "../../src/state/treasury/state.ts";
import { altered, expectFinding, findings, folded, without } from "../support/history.ts";
import { proposed, type ReviewSeason } from "../support/reviews.ts";
import { memberAccount } from "../support/season.ts";

const [OUTSIDE, ROOT, REWARDS] = [potOf("Outside"), potOf("Root"), potOf("Rewards")];
const POT = 1000n;
const RULES = { base: 100n, cap: 1000n, rateBps: 500, lineageBps: 1000 };
/** No outcome was reported in these seasons and nothing spent: all else about their rewards is in order. */
const UNFOUNDED = [
  "was credited, but nothing is attested",
  "counts 1000 as spent; its pilot gives 0",
  "rests on 5000; outcomes attest 0",
];
const SEASON_SECONDS = 91 * 86_400;

/** Idea 2 of member 1, with a third of credit for member 2; it builds on idea 1 of member 3. It was implemented. */
function implemented(): ReviewSeason {
  const season = proposed(0);
  season.history.log("Rewards", "RewardRulesSet", { rules: RULES });
  moved(season, "Deposit", { from: OUTSIDE, to: ROOT, fromBalance: 0n, toBalance: POT }, memberAccount(1));
  moved(season, "RewardFunding", { from: ROOT, to: REWARDS, fromBalance: 0n, toBalance: POT });
  season.submit(3);
  season.submit(1, [1]);
  season.credit(2, [1, 2], [6667, 3333]);
  season.move(2, "Ready", "MeetsGate");
  season.pilot(2, true);
  return season;
}

/** The same, credited for a benefit of 4,000 above what was spent: 300, of which 30 for the lineage. */
function credited(changes: { lineage?: bigint; total?: bigint } = {}): ReviewSeason {
  const season = implemented();
  const credit = { benefit: 5000n, spent: 1000n, total: 300n, added: 300n, lineage: 30n, ...changes };
  season.history.together(() => {
    season.history.log("Rewards", "RewardCredited", { ideaId: 2, ...credit });
    share(season, 1, 181n, 181n);
    share(season, 2, 89n, 89n);
    share(season, 3, 30n, 30n);
    season.decide(2, "reward", creditHash(credit));
  });
  return season;
}

function share({ history }: ReviewSeason, memberId: number, amount: bigint, owed: bigint): void {
  history.log("Rewards", "RewardShared", { memberId, ideaId: 2, amount, owed });
}

function moved(
  { history }: ReviewSeason,
  kind: MoveKind,
  route: { from: number; to: number; fromBalance: bigint; toBalance: bigint },
  counterparty: Address = NO_ADDRESS,
  { amount = POT, ref = 0n } = {},
): void {
  const args = { ...route, ref, amount, kind: MOVE_KIND_NAMES.indexOf(kind), counterparty };
  history.log("Treasury", "Moved", args);
}

/** The first pull from the pot. */
function pull(season: ReviewSeason, memberId: number, amount: bigint): void {
  const account = memberAccount(memberId);
  season.history.together(() => {
    season.history.log("Rewards", "RewardPulled", { memberId, account, amount });
    const route = { from: REWARDS, to: OUTSIDE, fromBalance: POT - amount, toBalance: 0n };
    moved(season, "Reward", route, account, { amount, ref: BigInt(memberId) });
  });
}

describe("the formula of rewards", () => {
  it("adds a share of what was gained to the base, up to the cap", () => {
    expect(totalReward(RULES, 5000n, 1000n)).toBe(300n);
    expect(totalReward(RULES, 10n, 1000n)).toBe(100n);
    expect(totalReward(RULES, 10n ** 9n, 0n)).toBe(1000n);
  });

  it("loses nothing when it divides", () => {
    expect(lineageShare(RULES, 305n, 2)).toBe(15n);
    expect(lineageShare(RULES, 305n, 0)).toBe(0n);
    const shares = [1, 2, 3].map((memberId) => ({ memberId, shareBps: memberId === 1 ? 3334 : 3333 }));
    expect(creditShares(100n, shares)).toEqual([34n, 33n, 33n]);
  });
});

describe("a credited reward", () => {
  it("is what the formula gives, shared as credit and lineage say", () => {
    const { state, differences } = folded(credited().events);
    expect(differences.map(({ explanation }) => explanation)).toEqual(UNFOUNDED);
    expect([...state.rewards.owed]).toEqual([
      [1, 181n],
      [2, 89n],
      [3, 30n],
    ]);
    expect(state.rewards.reserved).toBe(300n);
  });

  it("gives itself away when a log of it was changed or withheld", () => {
    const { events } = credited();
    expectFinding(credited({ total: 301n }).events, "reward of idea 2: is 301; the formula gives 300");
    expectFinding(credited({ lineage: 20n }).events, "gives the lineage 20; shares give 30");
    expectFinding(without(events, "RewardShared", 1), "89 for member 2 was not shared: a log is missing");
    expectFinding(without(events, "RewardCredited"), "credit and lineage do not give it");
    expectFinding(without(events, "DecisionRecorded"), "into the digest of idea 2: a log is missing");
    const more = altered(events, "Rewards", "RewardShared", { amount: 90n }, 1);
    expectFinding(
      more,
      "reward of idea 2, part of member 2: 90 was shared; credit and lineage do not give it",
    );
    const owed = altered(events, "Rewards", "RewardShared", { owed: 7n });
    expectFinding(owed, "part of member 1: 7 is owed; the logs give 181: a log is missing");
  });

  it("is pulled whole, to the member's account", () => {
    const season = credited();
    pull(season, 1, 181n);
    expect(findings(season.events)).toEqual(UNFOUNDED.map((line) => `reward of idea 2: ${line}`));
    expect(folded(season.events).state.rewards.reserved).toBe(119n);
    expectFinding(without(season.events, "RewardShared"), "181 was paid; the logs give 0 owed");
    const elsewhere = altered(season.events, "Rewards", "RewardPulled", { account: memberAccount(2) });
    expectFinding(elsewhere, "reward of member 1: was paid to");
    expectFinding(without(season.events, "Moved", 2), "181 moved from the rewards to outside");
    expectFinding(without(season.events, "RewardPulled"), "without a decision that leads to it");
  });

  it("waits for the idea's implementation", () => {
    const season = proposed();
    season.history.log("Rewards", "RewardRulesSet", { rules: { ...RULES, cap: 10n } });
    const credit = { benefit: 0n, spent: 0n, total: 10n, added: 10n, lineage: 0n };
    season.history.log("Rewards", "RewardCredited", { ideaId: 1, ...credit });
    expectFinding(season.events, "rules of Rewards: are none that rewards may have");
    expectFinding(season.events, "was credited, but the idea is not implemented");
  });
});

describe("a reviewers' pool", () => {
  /** Member 2 earned skill in season 1, which is over. */
  function calibrated(): ReviewSeason {
    const season = proposed();
    season.commit(season.review(1), 2, 3);
    season.awaitReveal();
    season.reveal(1, 2, [4, 4, 4]);
    season.reveal(1, 3, [4, 4, 4]);
    season.history.wait(3600);
    season.close(1, "Ready", 400);
    season.pilot(1, true);
    for (const memberId of [2, 3]) {
      const calibration = { met: true, squaredError: 9_000_000, skill: 16_000_000 };
      season.calibrate(1, memberId, calibration, { forecasts: 1, errorSum: 9_000_000n });
    }
    season.history.wait(SEASON_SECONDS);
    season.history.log("Rewards", "ReviewersPoolSet", { season: 1, amount: 101n });
    return season;
  }

  it("is shared by skill, rounded down, and the last one takes the rest", () => {
    const season = calibrated();
    const args = { season: 1, memberId: 2, amount: 50n, owed: 50n };
    season.history.log("Rewards", "ReviewersPoolShared", args);
    expect(findings(season.events)).toEqual([]);
    expect(folded(season.events).state.rewards.reserved).toBe(101n);
    expectFinding(without(season.events, "ReviewersPoolSet"), "there is no pool: a log is missing");
    season.history.log("Rewards", "ReviewersPoolShared", { ...args, memberId: 3, amount: 51n, owed: 51n });
    expect(findings(season.events)).toEqual([]);
  });

  it("is shared once by each, as skill gives", () => {
    const season = calibrated();
    const args = { season: 1, memberId: 2, amount: 49n, owed: 49n };
    season.history.log("Rewards", "ReviewersPoolShared", args);
    expectFinding(season.events, "is 49; skill gives 50");
    season.history.log("Rewards", "ReviewersPoolShared", { ...args, owed: 98n });
    expectFinding(season.events, "reviewers' pool of season 1, share of member 2: was credited twice");
  });

  it("is set once, after the season, if anybody was skilled", () => {
    const season = calibrated();
    season.history.log("Rewards", "ReviewersPoolSet", { season: 1, amount: 0n });
    expectFinding(season.events, "reviewers' pool of season 1: was set twice");
    expectFinding(season.events, "reviewers' pool of season 1: is empty");
    season.history.log("Rewards", "ReviewersPoolSet", { season: 9, amount: 1n });
    expectFinding(season.events, "reviewers' pool of season 9: was set before the season was over");
    expectFinding(season.events, "reviewers' pool of season 9: was set, but nobody was skilled");
  });
});
