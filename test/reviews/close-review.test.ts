import type { Ground, Stage } from "@engine/protocol/enums";
import { expect } from "chai";
import { memberIdOf } from "../support/bakery.ts";
import { at, DAY, ethers, HOUR, loadFixture, nextTime, time } from "../support/chain.ts";
import { claim, fileReady } from "../support/claim-code.ts";
import { recomputeHead } from "../support/digest.ts";
import {
  bakeryWithReviews,
  card,
  commit,
  commitAll,
  creditTogether,
  openReview,
  type Result,
  type Reviewing,
  RUBRIC,
  result,
  reveal,
  reviewAll,
  reviewing,
  reviewingUnder,
  sumsOf,
} from "../support/reviews.ts";
import { moveByModule } from "../support/stages.ts";
import { documentHash, ground, NO_HASH, stage } from "../support/values.ts";

const REASON = documentHash("reason");

/** Score 340: (4,000 × 4 + 4,000 × 3 + 2,000 × 3) / 100. */
const CARD = card(4, 3, 3);
const THREE = { farmer: CARD, driver: CARD, customer: CARD };

const SUMS = "tuple(uint64,uint64,uint64,uint64)";

/** The reason hash as the interface words it. */
function reasonOf(sums: readonly number[], scorecards: number, score: number, ended: Result): string {
  const types = ["uint32", "uint32", "uint16", SUMS, "uint16", "uint16", "uint8"];
  const values = [1, 1, 1, sums, scorecards, score, result(ended)];
  return ethers.keccak256(ethers.AbiCoder.defaultAbiCoder().encode(types, values));
}

interface Ending {
  ended: Result;
  score: number;
  scorecards: number;
  commitments: number;
  to: Stage;
  because: Ground;
  revisitHours?: number;
  /** Entries in the idea's digest before, 2 if only its submission and its review are told there. */
  seq?: number;
}

/** Closes review 1 and expects everything that follows from it. */
async function expectEnding(engine: Reviewing, ending: Ending): Promise<void> {
  const { reviews, ideas, roles } = engine;
  const { ended, score, scorecards, commitments, to, because } = ending;
  const now = await nextTime();
  const call = reviews.connect(roles.outsider).closeReview(1);
  await call;
  const sums = await sumsOf(engine);
  await expect(call)
    .to.emit(reviews, "ReviewClosed")
    .withArgs(1, 1, result(ended), score, sums, scorecards, commitments);
  const revisitAt = ending.revisitHours ? now + ending.revisitHours * HOUR : 0;
  await expect(call)
    .to.emit(ideas, "StageChanged")
    .withArgs(
      1,
      stage("InReview"),
      stage(to),
      ground(because),
      reasonOf(sums, scorecards, score, ended),
      revisitAt,
      1,
      0,
      await reviews.getAddress(),
      1,
      documentHash("text"),
      ending.seq ?? 2,
      await recomputeHead(engine, 1),
    );
  const review = await reviews.reviewOf(1);
  expect([review.result, review.scorecards, review.commitments].map(Number)).to.deep.equal([
    result(ended),
    scorecards,
    commitments,
  ]);
  const idea = await ideas.ideaOf(1);
  expect([idea.stage, idea.revisitAt].map(Number)).to.deep.equal([stage(to), revisitAt]);
}

describe("Reviews.closeReview", () => {
  it("reverts for a review that does not exist", async () => {
    const { reviews } = await loadFixture(reviewing);
    for (const unknown of [0, 2]) {
      await expect(reviews.closeReview(unknown))
        .to.be.revertedWithCustomError(reviews, "Reviews_Unknown")
        .withArgs(unknown);
    }
  });

  it("threat 32: reverts the second time, and moves the idea once", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews } = engine;
    await reviewAll(engine, THREE);
    await reviews.closeReview(1);
    await expect(reviews.closeReview(1))
      .to.be.revertedWithCustomError(reviews, "Reviews_AlreadyClosed")
      .withArgs(1, result("OnHold"));
  });

  it("reverts until revealing has ended as long as one commitment is unrevealed", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, revealUntil } = engine;
    await commitAll(engine, { ...THREE, miller: CARD });
    for (const name of ["farmer", "driver", "customer"] as const) await reveal(engine, name, CARD);
    await expect(at(revealUntil, () => reviews.closeReview(1)))
      .to.be.revertedWithCustomError(reviews, "Reviews_StillOpen")
      .withArgs(1, revealUntil);
    await at(revealUntil + 1, () => reviews.closeReview(1));
    expect((await reviews.reviewOf(1)).result).to.equal(result("OnHold"));
  });

  it("reverts up to the second in which committing ends, and closes what nobody took part in in the next", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, commitUntil, revealUntil } = engine;
    await expect(at(commitUntil, () => reviews.closeReview(1)))
      .to.be.revertedWithCustomError(reviews, "Reviews_StillOpen")
      .withArgs(1, revealUntil);
    await at(commitUntil + 1, () => reviews.closeReview(1));
    expect((await reviews.reviewOf(1)).result).to.equal(result("Unreviewed"));
  });

  it("closes early once everyone who committed has revealed", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, commitUntil, revealUntil } = engine;
    await commitAll(engine, THREE);
    await reveal(engine, "farmer", CARD);
    await reveal(engine, "driver", CARD);
    await expect(reviews.closeReview(1))
      .to.be.revertedWithCustomError(reviews, "Reviews_StillOpen")
      .withArgs(1, revealUntil);
    await reveal(engine, "customer", CARD);
    await reviews.closeReview(1);
    expect((await reviews.reviewOf(1)).result).to.equal(result("OnHold"));
    expect(await time.latest()).to.be.within(commitUntil, revealUntil);
  });

  it("cannot be paused", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, members, ideas, roles } = engine;
    await reviewAll(engine, THREE);
    for (const module of [members, ideas]) await module.connect(roles.guardian).pauseFor(DAY);
    await reviews.closeReview(1);
    expect((await ideas.ideaOf(1)).stage).to.equal(stage("OnHold"));
  });
});

describe("Reviews.closeReview, the gate", () => {
  const under = async (changes: Partial<typeof RUBRIC>, cards = THREE) => {
    const engine = await reviewingUnder(changes);
    await reviewAll(engine, cards);
    return engine;
  };
  const exactlyReady = () => under({ readyFrom: 340 });
  const justBelow = () => under({ readyFrom: 341, holdFrom: 340, revisitHours: 5 });
  const rejected = () => under({ readyFrom: 342, holdFrom: 341 });
  const always = () => under({ readyFrom: 500, holdFrom: 0 });
  const three = { scorecards: 3, commitments: 3, score: 340 };

  it("is passed by a score that meets it exactly", async () => {
    const engine = await loadFixture(exactlyReady);
    await expectEnding(engine, { ...three, ended: "Ready", to: "Ready", because: "MeetsGate" });
  });

  it("is missed by a hundredth: the idea waits for as long as the rubric says", async () => {
    const engine = await loadFixture(justBelow);
    const ending = { ...three, ended: "OnHold", to: "OnHold", because: "BelowGate" } as const;
    await expectEnding(engine, { ...ending, revisitHours: 5 });
  });

  it("rejects what stays a hundredth below the hold, and leaves the author an appeal", async () => {
    const engine = await loadFixture(rejected);
    const { reviews, ideas, people } = engine;
    await expectEnding(engine, { ...three, ended: "Rejected", to: "Rejected", because: "BelowGate" });
    await ideas.connect(people.baker).appeal(1, REASON);
    await openReview(engine);
    expect((await reviews.reviewOf(2)).version).to.equal(1);
    expect((await reviews.reviewOf(1)).result).to.equal(result("Rejected"));
  });

  it("rejects nothing under a rubric that holds from nought", async () => {
    const engine = await loadFixture(always);
    const ending = { ...three, ended: "OnHold", to: "OnHold", because: "BelowGate" } as const;
    await expectEnding(engine, { ...ending, revisitHours: RUBRIC.revisitHours });
  });

  it("weighs the criteria as the rubric does", async () => {
    const engine = await loadFixture(reviewing);
    await reviewAll(engine, { farmer: card(5, 1, 2), driver: card(4, 1, 3), customer: card(5, 2, 5) });
    // (4,000 × 14 + 4,000 × 4 + 2,000 × 10) / 300 = 306.67, rounded down.
    const ending = { ended: "OnHold", to: "OnHold", because: "BelowGate", score: 306 } as const;
    await expectEnding(engine, {
      ...ending,
      scorecards: 3,
      commitments: 3,
      revisitHours: RUBRIC.revisitHours,
    });
  });

  it("is nobody's veto: an idea that too few judged goes on, marked unreviewed", async () => {
    const engine = await loadFixture(reviewing);
    const worst = card(1, 1, 1);
    await commitAll(engine, { farmer: worst, driver: worst, customer: worst });
    await reveal(engine, "farmer", worst);
    await reveal(engine, "driver", worst);
    await time.increaseTo(engine.revealUntil);
    const ending = { ended: "Unreviewed", to: "Ready", because: "Unreviewed", score: 0 } as const;
    await expectEnding(engine, { ...ending, scorecards: 2, commitments: 3 });
    expect(await sumsOf(engine)).to.deep.equal([20_000, 20_000, 20_000, 20_000]);
  });
});

describe("Reviews.closeReview, who came to be credited since", () => {
  it("threat 22: leaves their scorecard out before judging", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews } = engine;
    await reviewAll(engine, { ...THREE, miller: card(5, 5, 5) });
    await creditTogether(engine, 1, ["baker", "miller"]);
    const revisitHours = RUBRIC.revisitHours;
    const ending = { ended: "OnHold", to: "OnHold", because: "BelowGate", score: 340 } as const;
    await expectEnding(engine, { ...ending, scorecards: 3, commitments: 4, revisitHours, seq: 3 });
    const miller = memberIdOf("miller");
    const [told] = await reviews.queryFilter(reviews.filters.ScorecardLeftOut(1), -1);
    expect([...(told?.args ?? [])].map(Number)).to.deep.equal([1, miller, 3]);
    expect(await sumsOf(engine)).to.deep.equal([30_000, 120_000, 90_000, 90_000]);
    expect(await reviews.scorecardOf(1, miller)).to.deep.equal([
      NO_HASH,
      true,
      false,
      0n,
      [5n, 5n, 5n, 5000n, NO_HASH],
    ]);
  });

  it("threat 22: leaves out several, and closes early all the same, with too few left", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews } = engine;
    await reviewAll(engine, { ...THREE, miller: card(5, 5, 5) });
    await creditTogether(engine, 1, ["baker", "miller", "farmer", "accountant"]);
    const ending = { ended: "Unreviewed", to: "Ready", because: "Unreviewed", score: 0 } as const;
    await expectEnding(engine, { ...ending, scorecards: 2, commitments: 4, seq: 3 });
    const told = await reviews.queryFilter(reviews.filters.ScorecardLeftOut(1), -1);
    expect(told.map(({ args }) => [...args].map(Number))).to.deep.equal([
      [1, memberIdOf("miller"), 3],
      [1, memberIdOf("farmer"), 2],
    ]);
    expect(await sumsOf(engine)).to.deep.equal([20_000, 80_000, 60_000, 60_000]);
    expect(await time.latest()).to.be.below(engine.revealUntil);
  });

  it("leaves nobody out for sharing a credited member's unit by now", async () => {
    const engine = await loadFixture(reviewing);
    await reviewAll(engine, { ...THREE, miller: card(5, 5, 5) });
    await engine.members.connect(engine.roles.identity).assignUnit(memberIdOf("miller"), 1);
    // (3 × 340 + 500) / 4
    const ending = { ended: "Ready", to: "Ready", because: "MeetsGate", score: 380 } as const;
    await expectEnding(engine, { ...ending, scorecards: 4, commitments: 4 });
  });

  it("has nothing to leave out of a commitment that was not revealed", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews } = engine;
    await commitAll(engine, { ...THREE, miller: CARD });
    for (const name of ["farmer", "driver", "customer"] as const) await reveal(engine, name, CARD);
    await creditTogether(engine, 1, ["baker", "miller"]);
    await time.increaseTo(engine.revealUntil);
    await expect(reviews.closeReview(1)).not.to.emit(reviews, "ScorecardLeftOut");
    expect(await sumsOf(engine)).to.deep.equal([30_000, 120_000, 90_000, 90_000]);
  });

  it("threat 22: leaves out the person behind a filed idea who claimed it after revealing", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    const { reviews } = engine;
    const ideaId = await fileReady(engine);
    await moveByModule(engine, ideaId, "Submitted");
    const review = await openReview(engine, ideaId);
    await reviewAll({ ...engine, ...review }, { ...THREE, miller: CARD });
    await claim(engine, ideaId, "customer");
    await expect(reviews.closeReview(1))
      .to.emit(reviews, "ScorecardLeftOut")
      .withArgs(1, memberIdOf("customer"), 3);
  });
});

describe("Reviews.closeReview, superseded", () => {
  /** Ends review 1 as void, whatever the time, and expects that the idea stays where it is. */
  async function expectVoid(engine: Reviewing, sums: number[], scorecards: number, commitments: number) {
    const { reviews, ideas } = engine;
    const before = await ideas.ideaOf(1);
    await expect(reviews.closeReview(1))
      .to.emit(reviews, "ReviewClosed")
      .withArgs(1, 1, result("Void"), 0, sums, scorecards, commitments)
      .and.not.to.emit(ideas, "StageChanged");
    expect(await ideas.ideaOf(1)).to.deep.equal(before);
    expect((await reviews.reviewOf(1)).result).to.equal(result("Void"));
    await expect(reviews.closeReview(1))
      .to.be.revertedWithCustomError(reviews, "Reviews_AlreadyClosed")
      .withArgs(1, result("Void"));
  }

  it("threat 15: ends as void at once when the version was revised", async () => {
    const engine = await loadFixture(reviewing);
    await commit(engine, "farmer", CARD);
    await engine.ideas.connect(engine.people.baker).revise(1, documentHash("better text"));
    await expectVoid(engine, [0, 0, 0, 0], 0, 1);
  });

  it("ends as void when the version was revised, though the idea is in review again", async () => {
    const engine = await loadFixture(reviewing);
    await engine.ideas.connect(engine.people.baker).revise(1, documentHash("better text"));
    await moveByModule(engine, 1, "InReview");
    await expectVoid(engine, [0, 0, 0, 0], 0, 0);
  });

  it("ends as void when the idea was withdrawn, and says what had been revealed", async () => {
    const engine = await loadFixture(reviewing);
    await reviewAll(engine, THREE);
    await engine.ideas.connect(engine.people.baker).withdraw(1, NO_HASH);
    await expectVoid(engine, [30_000, 120_000, 90_000, 90_000], 3, 3);
  });

  it("ends as void when the curator answered, also after its window", async () => {
    const engine = await loadFixture(reviewing);
    const { ideas, roles } = engine;
    await ideas.connect(roles.curator).reject(1, ground("OutOfScope"), REASON);
    await time.increaseTo(engine.revealUntil + 1);
    await expectVoid(engine, [0, 0, 0, 0], 0, 0);
  });

  it("leaves nobody out of a review that judges nothing", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, ideas, people } = engine;
    await reviewAll(engine, THREE);
    await creditTogether(engine, 1, ["baker", "farmer"]);
    await ideas.connect(people.baker).withdraw(1, NO_HASH);
    await expect(reviews.closeReview(1)).not.to.emit(reviews, "ScorecardLeftOut");
  });
});
