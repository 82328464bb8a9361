import { expect } from "chai";
import { memberIdOf, type Name } from "../support/bakery.ts";
import { type Benefits, benefits, fundRewards, implement, reviewWith } from "../support/benefits.ts";

import { at, DAY, loadFixture, time } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { REWARDS } from "../support/money.ts";
import { suggest } from "../support/suggest.ts";

const SEASON = 91 * DAY;
const FARMER = memberIdOf("farmer");
const MILLER = memberIdOf("miller");
const NEIGHBOUR = memberIdOf("neighbour");

/** How far each is from the target that was met; skill 24, 9 and 0 million, 33 in all. */
const FORECASTS = { farmer: 9_000, miller: 6_000, neighbour: 5_000 } as const satisfies Partial<
  Record<Name, number>
>;

/** Season 1, in which three forecast the baker's idea and were held against it; 10,000 for rewards. */
async function calibrated() {
  const engine = await benefits();
  await fundRewards(engine, 10_000n);
  const ideaId = await suggest(engine, engine.people.baker);
  const reviewId = await reviewWith(engine, ideaId, FORECASTS);
  await implement(engine, ideaId);
  for (const name of Object.keys(FORECASTS) as Name[]) {
    await engine.reviews.calibrate(reviewId, memberIdOf(name));
  }
  return { ...engine, over: Number(await engine.members.seasonsFrom()) + SEASON };
}

/** The same in the first second of season 2. */
async function over() {
  const engine = await calibrated();
  await time.increaseTo(engine.over);
  return engine;
}

/** The same with a pool of 1,000. */
async function pooled() {
  const engine = await over();
  await setPool(engine, 1, 1_000n);
  return engine;
}

const setPool = ({ rewards, treasurer }: Benefits, season: number, amount: bigint) =>
  rewards.connect(treasurer).setReviewersPool(season, amount);

describe("Rewards.setReviewersPool", () => {
  it("reverts for everyone but the treasurer", async () => {
    const { rewards, roles } = await loadFixture(over);
    await expect(rewards.connect(roles.parameters).setReviewersPool(1, 1))
      .to.be.revertedWithCustomError(rewards, "AccessManagedUnauthorized")
      .withArgs(roles.parameters.address);
  });

  it("reverts in the season's last second, and for seasons to come", async () => {
    const engine = await loadFixture(calibrated);
    const { rewards } = engine;
    await expect(at(engine.over - 1, () => setPool(engine, 1, 1_000n)))
      .to.be.revertedWithCustomError(rewards, "Rewards_SeasonNotOver")
      .withArgs(1);
    await expect(at(engine.over, () => setPool(engine, 2, 1_000n)))
      .to.be.revertedWithCustomError(rewards, "Rewards_SeasonNotOver")
      .withArgs(2);
    await setPool(engine, 1, 1_000n);
    expect((await rewards.reviewersPoolOf(1)).left).to.equal(1_000);
  });

  it("sets a pool aside in the next season's first second", async () => {
    const engine = await loadFixture(calibrated);
    await expect(at(engine.over, () => setPool(engine, 1, 1_000n)))
      .to.emit(engine.rewards, "ReviewersPoolSet")
      .withArgs(1, 1_000);
    expect(await engine.rewards.reserved()).to.equal(1_000);
    const [, all] = await engine.reviews.skillOf(1, FARMER);
    expect(await engine.rewards.reviewersPoolOf(1)).to.deep.equal([1_000n, all]);
    expect(await engine.rewards.reviewersPoolOf(2)).to.deep.equal([0n, 0n]);
  });

  it("reverts for nothing", async () => {
    const engine = await loadFixture(over);
    await expect(setPool(engine, 1, 0n))
      .to.be.revertedWithCustomError(engine.rewards, "Rewards_AmountMissing")
      .withArgs();
  });

  it("reverts the second time", async () => {
    const engine = await loadFixture(pooled);
    await expect(setPool(engine, 1, 1n))
      .to.be.revertedWithCustomError(engine.rewards, "Rewards_PoolAlreadySet")
      .withArgs(1);
  });

  it("reverts for a season in which nobody was skilled", async () => {
    const engine = await loadFixture(over);
    await time.increase(SEASON);
    for (const season of [0, 2]) {
      await expect(setPool(engine, season, 1_000n))
        .to.be.revertedWithCustomError(engine.rewards, "Rewards_NobodySkilled")
        .withArgs(season);
    }
  });

  it("reverts if the pot holds one unit too little, and sets aside exactly what it holds", async () => {
    const engine = await loadFixture(over);
    await expect(setPool(engine, 1, 10_001n))
      .to.be.revertedWithCustomError(engine.rewards, "Rewards_PotTooSmall")
      .withArgs(10_000, 10_001);
    await setPool(engine, 1, 10_000n);
    expect(await engine.rewards.reserved()).to.equal(10_000);
  });
});

describe("Rewards.shareReviewersPool", () => {
  it("reverts without a pool", async () => {
    const { rewards } = await loadFixture(over);
    await expect(rewards.shareReviewersPool(1, FARMER))
      .to.be.revertedWithCustomError(rewards, "Rewards_NoPool")
      .withArgs(1);
  });

  it("reverts for a coin, and for who forecast nothing", async () => {
    const { rewards } = await loadFixture(pooled);
    for (const memberId of [NEIGHBOUR, memberIdOf("baker")]) {
      await expect(rewards.shareReviewersPool(1, memberId))
        .to.be.revertedWithCustomError(rewards, "Rewards_NoSkill")
        .withArgs(1, memberId);
    }
  });

  it("reverts the second time", async () => {
    const { rewards } = await loadFixture(pooled);
    await rewards.shareReviewersPool(1, FARMER);
    await expect(rewards.shareReviewersPool(1, FARMER))
      .to.be.revertedWithCustomError(rewards, "Rewards_AlreadyShared")
      .withArgs(1, FARMER);
  });

  it("shares by skill, rounded down, and the last one takes the rest, for whoever asks", async () => {
    const { rewards, people } = await loadFixture(pooled);
    await expect(rewards.connect(people.stranger).shareReviewersPool(1, FARMER))
      .to.emit(rewards, "ReviewersPoolShared")
      .withArgs(1, FARMER, 727, 727);
    await expect(rewards.shareReviewersPool(1, MILLER))
      .to.emit(rewards, "ReviewersPoolShared")
      .withArgs(1, MILLER, 273, 273);
    expect(await rewards.hasPoolShare(1, FARMER)).to.equal(true);
    expect(await rewards.hasPoolShare(1, NEIGHBOUR)).to.equal(false);
    expect(await rewards.hasPoolShare(2, FARMER)).to.equal(false);
    expect(await rewards.reserved()).to.equal(1_000);
    expect(await rewards.reviewersPoolOf(1)).to.deep.equal([0n, 0n]);
  });

  it("shares the same whoever comes first, but for what does not divide", async () => {
    const { rewards } = await loadFixture(pooled);
    await rewards.shareReviewersPool(1, MILLER);
    await rewards.shareReviewersPool(1, FARMER);
    expect(await rewards.owedTo(MILLER)).to.equal(272);
    expect(await rewards.owedTo(FARMER)).to.equal(728);
  });

  it("is set once, also when all of it was shared", async () => {
    const engine = await loadFixture(pooled);
    await engine.rewards.shareReviewersPool(1, FARMER);
    await engine.rewards.shareReviewersPool(1, MILLER);
    await expect(setPool(engine, 1, 1n))
      .to.be.revertedWithCustomError(engine.rewards, "Rewards_PoolAlreadySet")
      .withArgs(1);
  });

  it("is pulled like any reward, and leaves nothing of itself in the pot", async () => {
    const { rewards, treasury, odd, people } = await loadFixture(pooled);
    await rewards.shareReviewersPool(1, FARMER);
    await rewards.shareReviewersPool(1, MILLER);
    await rewards.pullReward(FARMER);
    await rewards.pullReward(MILLER);
    expect(await odd.contract.getFunction("balanceOf")(people.farmer)).to.equal(727);
    expect(await rewards.reserved()).to.equal(0);
    expect(await treasury.balanceOf(REWARDS)).to.equal(9_000);
  });

  it("adds up over seasons", async () => {
    const engine = await loadFixture(pooled);
    const { rewards, reviews, people } = engine;
    const ideaId = await suggest(engine, people.baker);
    const reviewId = await reviewWith(engine, ideaId, FORECASTS);
    await implement(engine, ideaId);
    await reviews.calibrate(reviewId, FARMER);
    await time.increase(SEASON);
    await setPool(engine, 2, 500n);
    await rewards.shareReviewersPool(1, FARMER);
    await expect(rewards.shareReviewersPool(2, FARMER))
      .to.emit(rewards, "ReviewersPoolShared")
      .withArgs(2, FARMER, 500, 1_227);
    expect(await rewards.owedTo(FARMER)).to.equal(1_227);
  });

  it("a forecast calibrated after the season counts in the next one, so a pool is never shared twice over", async () => {
    const engine = await loadFixture(pooled);
    const { rewards, reviews, people } = engine;
    const ideaId = await suggest(engine, people.baker);
    const reviewId = await reviewWith(engine, ideaId, FORECASTS);
    await implement(engine, ideaId);
    const before = await reviews.skillOf(1, FARMER);
    await reviews.calibrate(reviewId, FARMER);
    expect(await reviews.skillOf(1, FARMER)).to.deep.equal(before);
    await rewards.shareReviewersPool(1, FARMER);
    expect(await rewards.owedTo(FARMER)).to.equal(727);
  });

  it("works through the forwarder, without gas", async () => {
    const engine = await loadFixture(pooled);
    await forward(engine, engine.people.stranger, engine.rewards, "shareReviewersPool", [1, FARMER]);
    expect(await engine.rewards.owedTo(FARMER)).to.equal(727);
  });
});
