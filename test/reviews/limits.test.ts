import { commitmentOf } from "@engine/protocol/reviews";
import { expect } from "chai";
import { Wallet } from "ethers";
import { memberIdOf } from "../support/bakery.ts";
import { at, ethers, loadFixture, time } from "../support/chain.ts";
import { card, result, reviewing, sealOf, signCommitment, sumsOf } from "../support/reviews.ts";
import { documentHash, NO_HASH, source } from "../support/values.ts";

const CROWD = 64;
const FIRST = 12;
const BEST = card(5, 5, 5, 10_000);
const SALT = documentHash("salt of the crowd");

const memberIds = Array.from({ length: CROWD }, (_, index) => FIRST + index);
const keyOf = (memberId: number): Wallet => new Wallet(ethers.id(`key of member ${memberId}`));
const sealOfOne = (memberId: number) => commitmentOf({ reviewId: 1, memberId, scorecard: BEST, salt: SALT });

/** Review 1 with 64 commitments, all by people of no unit; what the second and the last one cost. */
async function crowded() {
  const engine = await reviewing();
  const { members, reviews, roles } = engine;
  const admissions = memberIds.map((memberId) => ({
    account: keyOf(memberId).address,
    source: source("Community"),
    unit: 0,
    profileHash: NO_HASH,
  }));
  const identity = members.connect(roles.identity);
  for (const from of [0, 32]) await identity.admitMany(admissions.slice(from, from + 32));
  const costs: number[] = [];
  for (const memberId of memberIds) {
    const commitment = sealOfOne(memberId);
    const signature = await signCommitment(engine, keyOf(memberId), { memberId, commitment });
    const sent = await reviews.commitSigned(1, commitment, keyOf(memberId).address, signature);
    costs.push(Number((await sent.wait())?.gasUsed));
  }
  return { ...engine, costs };
}

describe("Reviews, the largest review", () => {
  it("threat 34: takes 64 commitments and no more, though those who are in may still replace theirs", async () => {
    const engine = await loadFixture(crowded);
    const { reviews, people } = engine;
    expect((await reviews.reviewOf(1)).commitments).to.equal(CROWD);
    await expect(reviews.connect(people.farmer).commitScorecard(1, sealOf("farmer", BEST)))
      .to.be.revertedWithCustomError(reviews, "Reviews_Full")
      .withArgs(1, CROWD);
    const memberId = memberIdOf("farmer");
    const commitment = sealOf("farmer", BEST);
    const signature = await signCommitment(engine, people.farmer, { memberId, commitment });
    await expect(reviews.commitSigned(1, commitment, people.farmer, signature))
      .to.be.revertedWithCustomError(reviews, "Reviews_Full")
      .withArgs(1, CROWD);
    const one = await ethers.getImpersonatedSigner(keyOf(FIRST).address);
    await people.farmer.sendTransaction({ to: one.address, value: 10n ** 18n });
    await reviews.connect(one).commitScorecard(1, documentHash("another seal"));
    expect((await reviews.reviewOf(1)).commitments).to.equal(CROWD);
  });

  it("threat 34: counts 32 scorecards and no more, and closes when the window is over", async () => {
    const engine = await loadFixture(crowded);
    const { reviews, revealUntil } = engine;
    await time.increaseTo(engine.commitUntil);
    const costs: number[] = [];
    for (const memberId of memberIds.slice(0, 32)) {
      const sent = await reviews.revealScorecard(1, memberId, BEST, SALT);
      costs.push(Number((await sent.wait())?.gasUsed));
    }
    await expect(reviews.revealScorecard(1, FIRST + 32, BEST, SALT))
      .to.be.revertedWithCustomError(reviews, "Reviews_Full")
      .withArgs(1, 32);
    expect(Math.max(...costs.slice(1)) - Math.min(...costs.slice(1))).to.be.below(100);
    expect(await sumsOf(engine)).to.deep.equal([320_000, 1_600_000, 1_600_000, 1_600_000]);
    await expect(at(revealUntil, () => reviews.closeReview(1)))
      .to.be.revertedWithCustomError(reviews, "Reviews_StillOpen")
      .withArgs(1, revealUntil);
    const sent = await at(revealUntil + 1, () => reviews.closeReview(1));
    await expect(sent)
      .to.emit(reviews, "ReviewClosed")
      .withArgs(1, 1, result("Ready"), 500, [320_000, 1_600_000, 1_600_000, 1_600_000], 32, CROWD);
  });

  it("threat 34: the price of a commitment does not grow with those already there", async () => {
    const { costs } = await loadFixture(crowded);
    expect(Math.max(...costs.slice(1)) - Math.min(...costs.slice(1))).to.be.below(200);
    expect(costs[CROWD - 1]).to.be.below(100_000);
  });
});
