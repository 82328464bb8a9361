import type { Scorecard } from "@engine/protocol/reviews";
import { expect } from "chai";
import { memberIdOf, type Name } from "../support/bakery.ts";
import { at, DAY, loadFixture, time } from "../support/chain.ts";
import { LEAD } from "../support/pilots.ts";
import { conclude, pilotTo, planSmall, startSmall, takeUpAgain } from "../support/results.ts";
import {
  bakeryWithReviews,
  card,
  commit,
  commitAll,
  creditTogether,
  openReview,
  reveal,
  reviewAll,
  reviewing,
  sumsOf,
} from "../support/reviews.ts";
import { makeReady, suggest } from "../support/suggest.ts";
import { documentHash, NO_HASH } from "../support/values.ts";

const FARMER = memberIdOf("farmer");
const DRIVER = memberIdOf("driver");
const CUSTOMER = memberIdOf("customer");
const SEASON = 91 * DAY;

/** Forecasts of three reviewers, and of a fourth who did not reveal. */
const CARDS = {
  farmer: card(4, 4, 4, 8000),
  driver: card(4, 4, 4, 5000),
  customer: card(4, 4, 4, 0),
  miller: card(4, 4, 4, 9000),
};

/** Review 1 is closed, and the idea waits for its pilot. */
async function closed() {
  const engine = await reviewing();
  await commitAll(engine, CARDS);
  for (const name of ["farmer", "driver", "customer"] as const) await reveal(engine, name, CARDS[name]);
  await time.increaseTo(engine.revealUntil);
  await engine.reviews.closeReview(1);
  return engine;
}

/** The same after a pilot that met its target. */
async function met() {
  const engine = await closed();
  await pilotTo(engine, 1, "TargetMet");
  return engine;
}

/** The same after a pilot that missed it; the idea is taken up again as it was. */
async function again() {
  const engine = await closed();
  await pilotTo(engine, 1, "TargetMissed");
  await takeUpAgain(engine);
  return engine;
}

/** Review 2 of the idea that was taken up again, by the same reviewers, who all know by now that it misses its target. */
async function reviewedAgain() {
  const engine = await again();
  const review = await openReview(engine);
  const cards = (["farmer", "driver", "customer"] as const).map((name) => [name, card(4, 4, 4, 0)] as const);
  for (const [name, scorecard] of cards) await commit(engine, name, scorecard, 2);
  await time.increaseTo(review.commitUntil);
  for (const [name, scorecard] of cards) await reveal(engine, name, scorecard, 2);
  return engine;
}

type Closed = Awaited<ReturnType<typeof closed>>;

async function expectNothing(engine: Closed, memberId: number, reviewId = 1): Promise<void> {
  await expect(engine.reviews.calibrate(reviewId, memberId))
    .to.be.revertedWithCustomError(engine.reviews, "Reviews_NothingToCalibrate")
    .withArgs(reviewId, memberId);
}

describe("Reviews.calibrate", () => {
  it("reverts for a review that does not exist", async () => {
    const { reviews } = await loadFixture(met);
    for (const unknown of [0, 2]) {
      await expect(reviews.calibrate(unknown, FARMER))
        .to.be.revertedWithCustomError(reviews, "Reviews_Unknown")
        .withArgs(unknown);
    }
  });

  it("reverts while the review is open", async () => {
    await expectNothing(await loadFixture(reviewedAgain), FARMER, 2);
  });

  it("reverts for a review that ended as void: it judged nothing", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, ideas, people } = engine;
    await reviewAll(engine, CARDS);
    await ideas.connect(people.baker).withdraw(1, NO_HASH);
    await reviews.closeReview(1);
    await expectNothing(engine, FARMER);
  });

  it("reverts for who did not commit, or did not reveal", async () => {
    const engine = await loadFixture(met);
    await expectNothing(engine, memberIdOf("neighbour"));
    await expectNothing(engine, memberIdOf("miller"));
    await expectNothing(engine, 0);
  });

  it("threat 22: reverts for a scorecard that was left out", async () => {
    const engine = await loadFixture(reviewing);
    await reviewAll(engine, CARDS);
    await creditTogether(engine, 1, ["baker", "farmer"]);
    await engine.reviews.closeReview(1);
    await pilotTo(engine, 1, "TargetMet");
    await expectNothing(engine, FARMER);
    await engine.reviews.calibrate(1, DRIVER);
  });

  it("reverts the second time, and learns once", async () => {
    const engine = await loadFixture(met);
    await engine.reviews.calibrate(1, FARMER);
    await expectNothing(engine, FARMER);
    expect(await engine.reviews.brierOf(FARMER)).to.deep.equal([1n, 4_000_000n]);
    expect(await engine.reviews.skillOf(1, FARMER)).to.deep.equal([21_000_000n, 21_000_000n]);
  });

  it("reverts without a pilot, and as long as the pilot says nothing of the target", async () => {
    const engine = await loadFixture(closed);
    const { reviews, pilots, people } = engine;
    const lead = pilots.connect(people[LEAD]);
    const refused = () =>
      expect(reviews.calibrate(1, FARMER))
        .to.be.revertedWithCustomError(reviews, "Reviews_NoResultYet")
        .withArgs(1);
    await refused();
    await makeReady(engine, await suggest(engine, people.baker));
    await pilotTo(engine, 2, "TargetMet");
    await refused();
    const dropped = await planSmall(engine);
    await refused();
    await lead.dropPlan(dropped);
    await refused();
    const stopped = await startSmall(engine);
    await refused();
    await lead.stopEarly(stopped, documentHash("it cannot work"));
    await refused();
  });

  it("reverts for the pilot of another version than the one judged", async () => {
    const engine = await loadFixture(closed);
    const { reviews, ideas, people } = engine;
    await ideas.connect(people.baker).revise(1, documentHash("another text"));
    await makeReady(engine, 1);
    await pilotTo(engine, 1, "TargetMet");
    await expect(reviews.calibrate(1, FARMER))
      .to.be.revertedWithCustomError(reviews, "Reviews_NoResultYet")
      .withArgs(1);
  });

  it("reverts for a forecast made when the result was known, and waits for the next pilot", async () => {
    const engine = await loadFixture(reviewedAgain);
    const { reviews } = engine;
    await reviews.closeReview(2);
    await expect(reviews.calibrate(2, FARMER))
      .to.be.revertedWithCustomError(reviews, "Reviews_NoResultYet")
      .withArgs(1);
    await reviews.calibrate(1, FARMER);
    expect(await reviews.brierOf(FARMER)).to.deep.equal([1n, 64_000_000n]);
    await pilotTo(engine, 1, "TargetMet");
    await reviews.calibrate(2, FARMER);
    expect(await reviews.brierOf(FARMER)).to.deep.equal([2n, 164_000_000n]);
  });

  it("reverts for a reviewer who was credited after the review had closed", async () => {
    const engine = await loadFixture(closed);
    const { reviews } = engine;
    await creditTogether(engine, 1, ["baker", "farmer"]);
    await pilotTo(engine, 1, "TargetMet");
    await expect(reviews.calibrate(1, FARMER))
      .to.be.revertedWithCustomError(reviews, "Reviews_Conflicted")
      .withArgs(1, FARMER, FARMER);
    await reviews.calibrate(1, DRIVER);
  });

  it("learns from a target met: the squared error, and the skill of the season", async () => {
    const { reviews } = await loadFixture(met);
    await expect(reviews.calibrate(1, FARMER))
      .to.emit(reviews, "ForecastCalibrated")
      .withArgs(1, FARMER, true, 4_000_000, [1, 4_000_000], 1, 21_000_000);
    await expect(reviews.calibrate(1, DRIVER))
      .to.emit(reviews, "ForecastCalibrated")
      .withArgs(1, DRIVER, true, 25_000_000, [1, 25_000_000], 1, 0);
    await expect(reviews.calibrate(1, CUSTOMER))
      .to.emit(reviews, "ForecastCalibrated")
      .withArgs(1, CUSTOMER, true, 100_000_000, [1, 100_000_000], 1, 0);
    expect((await reviews.scorecardOf(1, FARMER)).slice(0, 4)).to.deep.equal([NO_HASH, true, true, 10_000n]);
    expect(await reviews.brierOf(CUSTOMER)).to.deep.equal([1n, 100_000_000n]);
    expect(await reviews.skillOf(1, CUSTOMER)).to.deep.equal([0n, 21_000_000n]);
  });

  it("learns from a target missed", async () => {
    const engine = await loadFixture(closed);
    const { reviews } = engine;
    await pilotTo(engine, 1, "TargetMissed");
    await expect(reviews.calibrate(1, FARMER))
      .to.emit(reviews, "ForecastCalibrated")
      .withArgs(1, FARMER, false, 64_000_000, [1, 64_000_000], 1, 0);
    await expect(reviews.calibrate(1, CUSTOMER))
      .to.emit(reviews, "ForecastCalibrated")
      .withArgs(1, CUSTOMER, false, 0, [1, 0], 1, 25_000_000);
    expect(await reviews.skillOf(1, CUSTOMER)).to.deep.equal([25_000_000n, 25_000_000n]);
    expect(await reviews.skillOf(1, FARMER)).to.deep.equal([0n, 25_000_000n]);
  });

  it("asks the latest pilot of the idea alone", async () => {
    const engine = await loadFixture(again);
    const { reviews } = engine;
    await makeReady(engine, 1);
    const running = await startSmall(engine);
    await expect(reviews.calibrate(1, FARMER))
      .to.be.revertedWithCustomError(reviews, "Reviews_NoResultYet")
      .withArgs(1);
    await conclude(engine, running, "TargetMet");
    await reviews.calibrate(1, FARMER);
    expect(await reviews.brierOf(FARMER)).to.deep.equal([1n, 4_000_000n]);
  });

  it("learns from a review that too few took part in", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews } = engine;
    await reviewAll(engine, { farmer: CARDS.farmer });
    await reviews.closeReview(1);
    await pilotTo(engine, 1, "TargetMet");
    await reviews.calibrate(1, FARMER);
    expect(await reviews.brierOf(FARMER)).to.deep.equal([1n, 4_000_000n]);
  });

  it("counts in the season of the day, to the second", async () => {
    const engine = await loadFixture(met);
    const { reviews, members } = engine;
    const second = Number(await members.seasonsFrom()) + SEASON;
    await at(second - 1, () => reviews.calibrate(1, FARMER));
    await at(second, () => reviews.calibrate(1, DRIVER));
    const told = await reviews.queryFilter(reviews.filters.ForecastCalibrated(1));
    expect(told.map(({ args }) => Number(args.season))).to.deep.equal([1, 2]);
    expect(await reviews.skillOf(1, FARMER)).to.deep.equal([21_000_000n, 21_000_000n]);
    expect(await reviews.skillOf(2, FARMER)).to.deep.equal([0n, 0n]);
    expect(await reviews.skillOf(0, FARMER)).to.deep.equal([0n, 0n]);
  });
});

/** What each forecasts of ten ideas that all meet their target. */
const FORECASTERS = { farmer: 10_000, driver: 5000, customer: 0, miller: 7500 } as const;
const forecasts = Object.entries(FORECASTERS) as [Name, number][];
const IDEAS = Array.from({ length: 10 }, (_, index) => index + 1);

/** Ten reviews of four reviewers each, closed, whose ideas met their targets; nothing calibrated. */
async function tenReviews() {
  const engine = await bakeryWithReviews();
  const { reviews, people } = engine;
  for (const ideaId of IDEAS) {
    if (ideaId > 1) await suggest(engine, people.baker);
    await openReview(engine, ideaId);
    for (const [name, forecast] of forecasts) await commit(engine, name, card(4, 4, 4, forecast), ideaId);
  }
  await time.increaseTo((await reviews.reviewOf(10)).commitUntil);
  for (const ideaId of IDEAS) {
    for (const [name, forecast] of forecasts) await reveal(engine, name, card(4, 4, 4, forecast), ideaId);
    await reviews.closeReview(ideaId);
  }
  for (const ideaId of IDEAS) await pilotTo(engine, ideaId, "TargetMet");
  return engine;
}

describe("Reviews.weightOf", () => {
  it("is 10,000 up to nine forecasts, and follows the Brier score from ten on", async () => {
    const { reviews } = await loadFixture(tenReviews);
    for (const ideaId of IDEAS.slice(0, 9)) {
      for (const [name] of forecasts) await reviews.calibrate(ideaId, memberIdOf(name));
    }
    for (const [name] of forecasts) expect(await reviews.weightOf(memberIdOf(name))).to.equal(10_000);
    for (const [name] of forecasts) await reviews.calibrate(10, memberIdOf(name));
    const weights = await Promise.all(forecasts.map(([name]) => reviews.weightOf(memberIdOf(name))));
    expect(weights).to.deep.equal([15_000n, 10_000n, 5_000n, 13_750n]);
    expect(await reviews.brierOf(memberIdOf("miller"))).to.deep.equal([10n, 62_500_000n]);
    expect(await reviews.skillOf(1, FARMER)).to.deep.equal([250_000_000n, 437_500_000n]);
  });

  it("weighs the means of later reviews, and leaves what was revealed before as it was", async () => {
    const engine = await loadFixture(tenReviews);
    const { reviews, people } = engine;
    for (const ideaId of IDEAS) {
      for (const [name] of forecasts) await reviews.calibrate(ideaId, memberIdOf(name));
    }
    expect((await reviews.scorecardOf(10, FARMER)).weightBps).to.equal(10_000);
    await suggest(engine, people.baker);
    const review = await openReview(engine, 11);
    const cards: [Name, Scorecard][] = [
      ["farmer", card(5, 5, 5)],
      ["driver", card(3, 3, 3)],
      ["customer", card(1, 1, 1)],
    ];
    for (const [name, scorecard] of cards) await commit(engine, name, scorecard, 11);
    await time.increaseTo(review.commitUntil);
    for (const [name, scorecard] of cards) await reveal(engine, name, scorecard, 11);
    const [told] = await reviews.queryFilter(reviews.filters.ScorecardRevealed(11, FARMER));
    expect(told?.args.weightBps).to.equal(15_000);
    expect(await sumsOf(engine, 11)).to.deep.equal([30_000, 110_000, 110_000, 110_000]);
    await reviews.closeReview(11);
    const [ended] = await reviews.queryFilter(reviews.filters.ReviewClosed(11));
    // (15,000 × 5 + 10,000 × 3 + 5,000 × 1) / 30,000 = 3.666
    expect(ended?.args.score).to.equal(366);
  });

  it("is 10,000 for whoever is no reviewer", async () => {
    const { reviews } = await loadFixture(closed);
    expect(await reviews.weightOf(99)).to.equal(10_000);
    expect(await reviews.brierOf(99)).to.deep.equal([0n, 0n]);
  });
});
