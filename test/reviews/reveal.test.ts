import { commitmentOf, reviewSaltTypedData, saltFromSignature } from "@engine/protocol/reviews";
import { expect } from "chai";
import { memberIdOf } from "../support/bakery.ts";
import { at, DAY, loadFixture, time } from "../support/chain.ts";
import { claim, fileReady } from "../support/claim-code.ts";
import {
  bakeryWithReviews,
  card,
  commit,
  commitAll,
  creditTogether,
  openReview,
  type Reviewing,
  result,
  reveal,
  reviewAll,
  reviewing,
  reviewingUnder,
  saltOf,
  sealOf,
  sumsOf,
} from "../support/reviews.ts";
import { rotate } from "../support/rotate.ts";
import { sign, verifierOf } from "../support/sign.ts";
import { moveByModule } from "../support/stages.ts";
import { documentHash, NO_HASH, status } from "../support/values.ts";

const REASON = documentHash("reason");
const FARMER = memberIdOf("farmer");
const DRIVER = memberIdOf("driver");
const CARD = { ...card(4, 3, 5, 7000), commentHash: documentHash("a comment") };

/** The farmer and the driver have committed; revealing begins in the next block. */
async function committed() {
  const engine = await reviewing();
  await commitAll(engine, { farmer: CARD, driver: CARD });
  return engine;
}

/** The same where units may judge their own. */
async function committedTogether() {
  const engine = await reviewingUnder({ unitsApart: false });
  await commitAll(engine, { farmer: CARD, apprentice: CARD });
  return engine;
}

async function expectNothingCounted(engine: Reviewing): Promise<void> {
  expect(await sumsOf(engine)).to.deep.equal([0, 0, 0, 0]);
  expect((await engine.reviews.reviewOf(1)).scorecards).to.equal(0);
}

describe("Reviews.revealScorecard", () => {
  it("reverts for a review that does not exist", async () => {
    const engine = await loadFixture(committed);
    for (const unknown of [0, 2]) {
      await expect(reveal(engine, "farmer", CARD, unknown))
        .to.be.revertedWithCustomError(engine.reviews, "Reviews_Unknown")
        .withArgs(unknown);
    }
  });

  it("threat 22: reverts up to the second in which committing ends, and reveals in the next", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, commitUntil, revealUntil } = engine;
    await commit(engine, "farmer", CARD);
    await expect(at(commitUntil, () => reveal(engine, "farmer", CARD)))
      .to.be.revertedWithCustomError(reviews, "Reviews_NotRevealing")
      .withArgs(1, commitUntil, revealUntil);
    await at(commitUntil + 1, () => reveal(engine, "farmer", CARD));
    expect((await reviews.reviewOf(1)).scorecards).to.equal(1);
  });

  it("threat 22: reverts one second after revealing ended, and reveals in its last second", async () => {
    const engine = await loadFixture(committed);
    const { reviews, commitUntil, revealUntil } = engine;
    await at(revealUntil, () => reveal(engine, "farmer", CARD));
    await expect(at(revealUntil + 1, () => reveal(engine, "driver", CARD)))
      .to.be.revertedWithCustomError(reviews, "Reviews_NotRevealing")
      .withArgs(1, commitUntil, revealUntil);
    expect((await reviews.reviewOf(1)).scorecards).to.equal(1);
  });

  it("reverts for a member who has not committed", async () => {
    const engine = await loadFixture(committed);
    await expect(reveal(engine, "miller", CARD))
      .to.be.revertedWithCustomError(engine.reviews, "Reviews_CommitmentMissing")
      .withArgs(1, memberIdOf("miller"));
  });

  it("reverts if anything differs from what was committed to", async () => {
    const engine = await loadFixture(committed);
    const { reviews } = engine;
    const others = [
      { ...CARD, feasibility: 5 },
      { ...CARD, impact: 4 },
      { ...CARD, alignment: 4 },
      { ...CARD, forecastBps: 7001 },
      { ...CARD, commentHash: NO_HASH },
    ];
    for (const other of others) {
      await expect(reveal(engine, "farmer", other))
        .to.be.revertedWithCustomError(reviews, "Reviews_CommitmentMismatch")
        .withArgs(1, FARMER, sealOf("farmer", CARD));
    }
    await expect(reviews.revealScorecard(1, FARMER, CARD, saltOf("driver")))
      .to.be.revertedWithCustomError(reviews, "Reviews_CommitmentMismatch")
      .withArgs(1, FARMER, sealOf("farmer", CARD));
    await expectNothingCounted(engine);
  });

  it("threat 22: a commitment copied from another member can never be revealed", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people } = engine;
    const seal = sealOf("farmer", CARD);
    await commit(engine, "farmer", CARD);
    await reviews.connect(people.miller).commitScorecard(1, seal);
    await time.increaseTo(engine.commitUntil);
    await reveal(engine, "farmer", CARD);
    await expect(reviews.revealScorecard(1, memberIdOf("miller"), CARD, saltOf("farmer")))
      .to.be.revertedWithCustomError(reviews, "Reviews_CommitmentMismatch")
      .withArgs(1, memberIdOf("miller"), seal);
  });

  it("a commitment made for another review can never be revealed", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people } = engine;
    const foreign = sealOf("farmer", CARD, 2);
    await reviews.connect(people.farmer).commitScorecard(1, foreign);
    await time.increaseTo(engine.commitUntil);
    await expect(reveal(engine, "farmer", CARD))
      .to.be.revertedWithCustomError(reviews, "Reviews_CommitmentMismatch")
      .withArgs(1, FARMER, foreign);
  });

  it("threat 22: reverts the second time, and counts once", async () => {
    const engine = await loadFixture(committed);
    await reveal(engine, "farmer", CARD);
    const before = await sumsOf(engine);
    await expect(reveal(engine, "farmer", CARD))
      .to.be.revertedWithCustomError(engine.reviews, "Reviews_AlreadyRevealed")
      .withArgs(1, FARMER);
    expect(await sumsOf(engine)).to.deep.equal(before);
  });

  const BOUNDS = [
    { feasibility: 0 },
    { feasibility: 6 },
    { impact: 0 },
    { impact: 6 },
    { alignment: 0 },
    { alignment: 6 },
    { forecastBps: 10_001 },
    { forecastBps: 65_535 },
  ];
  for (const beyond of BOUNDS) {
    const [[part, value] = []] = Object.entries(beyond);
    it(`threat 22: reverts for ${part} ${value}, though it was committed to`, async () => {
      const engine = await loadFixture(reviewing);
      const scorecard = { ...CARD, ...beyond };
      const { feasibility, impact, alignment, forecastBps } = scorecard;
      await commitAll(engine, { farmer: scorecard });
      await expect(reveal(engine, "farmer", scorecard))
        .to.be.revertedWithCustomError(engine.reviews, "Reviews_ScoreOutOfRange")
        .withArgs(feasibility, impact, alignment, forecastBps);
      await expectNothingCounted(engine);
    });
  }

  it("takes the least and the greatest of every score and forecast", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews } = engine;
    await reviewAll(engine, { farmer: card(1, 1, 1, 0), driver: card(5, 5, 5, 10_000) });
    const numbers = async (memberId: number) => (await reviews.scorecardOf(1, memberId)).scorecard;
    expect(await numbers(FARMER)).to.deep.equal([1n, 1n, 1n, 0n, NO_HASH]);
    expect(await numbers(DRIVER)).to.deep.equal([5n, 5n, 5n, 10_000n, NO_HASH]);
    expect(await sumsOf(engine)).to.deep.equal([20_000, 60_000, 60_000, 60_000]);
  });

  it("reverts for a member who is no longer active", async () => {
    const engine = await loadFixture(committed);
    const { reviews, members, roles, people } = engine;
    await members.connect(roles.identity).suspend(FARMER, REASON);
    await members.connect(people.driver).resign();
    for (const [name, standing] of [
      ["farmer", "Suspended"],
      ["driver", "Ended"],
    ] as const) {
      await expect(reveal(engine, name, CARD))
        .to.be.revertedWithCustomError(reviews, "People_NotActive")
        .withArgs(memberIdOf(name), status(standing));
    }
    await members.connect(roles.identity).reinstate(FARMER, REASON);
    await reveal(engine, "farmer", CARD);
  });

  it("threat 22: reverts for a member who came to be credited since committing", async () => {
    const engine = await loadFixture(committedTogether);
    await creditTogether(engine, 1, ["baker", "farmer"]);
    await expect(reveal(engine, "farmer", CARD))
      .to.be.revertedWithCustomError(engine.reviews, "Reviews_Conflicted")
      .withArgs(1, FARMER, FARMER);
    await reveal(engine, "apprentice", CARD);
  });

  it("threat 22: reverts for a member who came to the author's unit since committing, if units are apart", async () => {
    const engine = await loadFixture(committed);
    const { reviews, members, roles } = engine;
    await members.connect(roles.identity).assignUnit(FARMER, 1);
    await expect(reveal(engine, "farmer", CARD))
      .to.be.revertedWithCustomError(reviews, "Reviews_Conflicted")
      .withArgs(1, FARMER, memberIdOf("baker"));
    await members.connect(roles.identity).assignUnit(FARMER, 0);
    await reveal(engine, "farmer", CARD);
  });

  it("threat 22: reverts for the person behind a filed idea, once they have claimed it", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    const ideaId = await fileReady(engine);
    await moveByModule(engine, ideaId, "Submitted");
    const review = await openReview(engine, ideaId);
    await commitAll({ ...engine, ...review }, { customer: CARD });
    await claim(engine, ideaId, "customer");
    await expect(reveal(engine, "customer", CARD))
      .to.be.revertedWithCustomError(engine.reviews, "Reviews_Conflicted")
      .withArgs(1, memberIdOf("customer"), memberIdOf("customer"));
  });

  it("threat 15: reverts once the version was revised, and once that review was closed", async () => {
    const engine = await loadFixture(committed);
    const { reviews, ideas, people } = engine;
    await ideas.connect(people.baker).revise(1, documentHash("better text"));
    const refused = () =>
      expect(reveal(engine, "farmer", CARD))
        .to.be.revertedWithCustomError(reviews, "Reviews_Superseded")
        .withArgs(1, 1, 1);
    await refused();
    await reviews.closeReview(1);
    await refused();
    await expectNothingCounted(engine);
  });

  it("threat 22: reverts once the review is closed, though its window is still open", async () => {
    const engine = await loadFixture(committed);
    const { reviews } = engine;
    for (const name of ["farmer", "driver"] as const) await reveal(engine, name, CARD);
    await reviews.closeReview(1);
    await expect(reveal(engine, "farmer", CARD))
      .to.be.revertedWithCustomError(reviews, "Reviews_AlreadyClosed")
      .withArgs(1, result("Unreviewed"));
  });

  it("counts the scorecard with its weight, whoever reveals it", async () => {
    const engine = await loadFixture(committed);
    const { reviews } = engine;
    await expect(reveal(engine, "farmer", CARD))
      .to.emit(reviews, "ScorecardRevealed")
      .withArgs(1, FARMER, Object.values(CARD), 10_000, 1);
    const review = await reviews.reviewOf(1);
    expect([review.commitments, review.scorecards]).to.deep.equal([2n, 1n]);
    expect(await sumsOf(engine)).to.deep.equal([10_000, 40_000, 30_000, 50_000]);
    expect(await reviews.scorecardOf(1, FARMER)).to.deep.equal([
      NO_HASH,
      true,
      false,
      10_000n,
      [4n, 3n, 5n, 7000n, NO_HASH],
    ]);
  });

  it("adds scorecards up", async () => {
    const engine = await loadFixture(reviewing);
    const cards = { farmer: card(1, 2, 3), driver: card(5, 4, 1), customer: card(2, 2, 2) };
    await reviewAll(engine, cards);
    expect(await sumsOf(engine)).to.deep.equal([30_000, 80_000, 80_000, 60_000]);
    const told = await engine.reviews.queryFilter(engine.reviews.filters.ScorecardRevealed(1));
    expect(told.map(({ args }) => Number(args.scorecards))).to.deep.equal([1, 2, 3]);
  });

  it("counts for the member, whatever wallet is theirs by now", async () => {
    const engine = await loadFixture(committed);
    const { people } = engine;
    await rotate(engine, "farmer", people.farmer, people.stranger);
    await reveal(engine, "farmer", CARD);
    expect((await engine.reviews.reviewOf(1)).scorecards).to.equal(1);
  });

  it("cannot be paused", async () => {
    const engine = await loadFixture(committed);
    const { reviews, members, ideas, roles } = engine;
    for (const module of [members, ideas]) await module.connect(roles.guardian).pauseFor(DAY);
    await reveal(engine, "farmer", CARD);
    expect((await reviews.reviewOf(1)).scorecards).to.equal(1);
  });

  it("takes a salt that the wallet alone gives again, so that a lost device loses no review", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people } = engine;
    const deriveSalt = async () => {
      const typedData = reviewSaltTypedData(await verifierOf(reviews), { reviewId: 1, memberId: FARMER });
      return saltFromSignature(await sign(people.farmer, typedData));
    };
    const sealed = { reviewId: 1, memberId: FARMER, scorecard: CARD, salt: await deriveSalt() };
    await reviews.connect(people.farmer).commitScorecard(1, commitmentOf(sealed));
    await time.increaseTo(engine.commitUntil);
    await reviews.revealScorecard(1, FARMER, CARD, await deriveSalt());
    expect((await reviews.scorecardOf(1, FARMER)).revealed).to.equal(true);
  });
});
