import { expect } from "chai";
import { memberIdOf, type Name } from "../support/bakery.ts";
import { at, DAY, loadFixture, time } from "../support/chain.ts";
import { claim, fileReady } from "../support/claim-code.ts";
import {
  bakeryWithReviews,
  card,
  commit,
  creditTogether,
  openReview,
  type Reviewing,
  result,
  reviewAll,
  reviewing,
  reviewingUnder,
  sealOf,
} from "../support/reviews.ts";
import { moveByModule } from "../support/stages.ts";
import { documentHash, ground, NO_HASH, status } from "../support/values.ts";

const REASON = documentHash("reason");
const SEAL = documentHash("a seal");
const FARMER = memberIdOf("farmer");
const CARD = card(4, 3, 5, 7000);
const NO_CARD = [0n, 0n, 0n, 0n, NO_HASH];

/** A review under a rubric that lets units judge their own. */
const unitsTogether = () => reviewingUnder({ unitsApart: false });

const asFarmer = ({ reviews, people }: Reviewing) => reviews.connect(people.farmer);

async function expectConflict(engine: Reviewing, name: Name, credited: Name): Promise<void> {
  await expect(engine.reviews.connect(engine.people[name]).commitScorecard(1, SEAL))
    .to.be.revertedWithCustomError(engine.reviews, "Reviews_Conflicted")
    .withArgs(1, memberIdOf(name), memberIdOf(credited));
}

describe("Reviews.commitScorecard", () => {
  it("reverts for a review that does not exist", async () => {
    const engine = await loadFixture(reviewing);
    for (const unknown of [0, 2]) {
      await expect(asFarmer(engine).commitScorecard(unknown, SEAL))
        .to.be.revertedWithCustomError(engine.reviews, "Reviews_Unknown")
        .withArgs(unknown);
    }
  });

  it("threat 22: reverts for strangers, suspended members and algorithms", async () => {
    const { reviews, members, roles, people } = await loadFixture(reviewing);
    await members.connect(roles.identity).suspend(FARMER, REASON);
    await expect(reviews.connect(people.stranger).commitScorecard(1, SEAL))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
    await expect(reviews.connect(people.farmer).commitScorecard(1, SEAL))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.farmer.address, status("Suspended"));
    await expect(reviews.connect(people.algorithm).commitScorecard(1, SEAL))
      .to.be.revertedWithCustomError(reviews, "People_AgentRefused")
      .withArgs(memberIdOf("algorithm"));
  });

  it("threat 22: reverts one second after committing ended, and commits in its last second", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people, commitUntil } = engine;
    await at(commitUntil, () => commit(engine, "farmer", CARD));
    await expect(at(commitUntil + 1, () => reviews.connect(people.miller).commitScorecard(1, SEAL)))
      .to.be.revertedWithCustomError(reviews, "Reviews_NotCommitting")
      .withArgs(1, commitUntil);
    expect((await reviews.reviewOf(1)).commitments).to.equal(1);
  });

  it("reverts for nothing, and for what no hash is and would read as numbers", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews } = engine;
    const forged = 5n | (5n << 8n) | (5n << 16n) | (10_000n << 24n) | (15_000n << 40n);
    for (const small of [0n, 1n, forged, 2n ** 64n - 1n]) {
      const bytes = `0x${small.toString(16).padStart(64, "0")}`;
      await expect(asFarmer(engine).commitScorecard(1, bytes))
        .to.be.revertedWithCustomError(reviews, "Reviews_CommitmentMissing")
        .withArgs(1, FARMER);
    }
    const least = `0x${(2n ** 64n).toString(16).padStart(64, "0")}`;
    await asFarmer(engine).commitScorecard(1, least);
    expect(await reviews.scorecardOf(1, FARMER)).to.deep.equal([least, false, false, 0n, NO_CARD]);
  });

  it("threat 22: reverts for the author and for whoever else is credited", async () => {
    const engine = await loadFixture(unitsTogether);
    await creditTogether(engine, 1, ["baker", "cashier"]);
    await expectConflict(engine, "baker", "baker");
    await expectConflict(engine, "cashier", "cashier");
    await commit(engine, "driver", CARD);
  });

  it("threat 22: reverts for members of a credited member's unit, if the rubric keeps units apart", async () => {
    const engine = await loadFixture(reviewing);
    await expectConflict(engine, "apprentice", "baker");
    await commit(engine, "driver", CARD);
    await creditTogether(engine, 1, ["baker", "cashier"]);
    await expectConflict(engine, "driver", "cashier");
    await expectConflict(engine, "confectioner", "baker");
    await commit(engine, "farmer", CARD);
  });

  it("takes members of the author's unit if the rubric does not keep units apart", async () => {
    const engine = await loadFixture(unitsTogether);
    await commit(engine, "apprentice", CARD);
    expect((await engine.reviews.reviewOf(1)).commitments).to.equal(1);
  });

  it("knows no unit of those who have none: neighbours judge a customer's idea", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    const ideaId = await fileReady(engine);
    await moveByModule(engine, ideaId, "Submitted");
    await openReview(engine, ideaId);
    await claim(engine, ideaId, "customer");
    await commit(engine, "neighbour", CARD);
    expect((await engine.reviews.reviewOf(1)).commitments).to.equal(1);
  });

  it("threat 15: reverts once the version was revised, also if another module brings it back into review", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, ideas, people } = engine;
    await ideas.connect(people.baker).revise(1, documentHash("better text"));
    for (const stage of ["Submitted", "InReview"] as const) {
      if (stage === "InReview") await moveByModule(engine, 1, stage);
      await expect(asFarmer(engine).commitScorecard(1, SEAL))
        .to.be.revertedWithCustomError(reviews, "Reviews_Superseded")
        .withArgs(1, 1, 1);
    }
  });

  it("reverts once the idea was answered, and once another review of it is open", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, ideas, roles } = engine;
    const revisitAt = (await time.latest()) + DAY;
    await ideas.connect(roles.curator).hold(1, ground("NotNow"), REASON, revisitAt);
    const refused = () =>
      expect(asFarmer(engine).commitScorecard(1, SEAL))
        .to.be.revertedWithCustomError(reviews, "Reviews_Superseded")
        .withArgs(1, 1, 1);
    await refused();
    await time.increaseTo(revisitAt);
    await ideas.revisit(1);
    await openReview(engine);
    expect((await reviews.reviewOf(1)).result).to.equal(result("Void"));
    await refused();
    await asFarmer(engine).commitScorecard(2, SEAL);
  });

  it("threat 22: reverts once the review is closed", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews } = engine;
    await reviewAll(engine, { driver: CARD, cashier: CARD, miller: CARD });
    await reviews.closeReview(1);
    await expect(asFarmer(engine).commitScorecard(1, SEAL))
      .to.be.revertedWithCustomError(reviews, "Reviews_AlreadyClosed")
      .withArgs(1, result("Ready"));
  });

  it("keeps the commitment, and counts the members who committed", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews } = engine;
    await expect(commit(engine, "farmer", CARD))
      .to.emit(reviews, "ScorecardCommitted")
      .withArgs(1, FARMER, sealOf("farmer", CARD), 1);
    await expect(commit(engine, "driver", CARD))
      .to.emit(reviews, "ScorecardCommitted")
      .withArgs(1, memberIdOf("driver"), sealOf("driver", CARD), 2);
    const review = await reviews.reviewOf(1);
    expect([review.commitments, review.scorecards]).to.deep.equal([2n, 0n]);
    expect(await reviews.scorecardOf(1, FARMER)).to.deep.equal([
      sealOf("farmer", CARD),
      false,
      false,
      0n,
      NO_CARD,
    ]);
  });

  it("replaces the member's own commitment, which counts once", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews } = engine;
    await commit(engine, "driver", CARD);
    await commit(engine, "farmer", CARD);
    await expect(asFarmer(engine).commitScorecard(1, SEAL))
      .to.emit(reviews, "ScorecardCommitted")
      .withArgs(1, FARMER, SEAL, 2);
    expect((await reviews.scorecardOf(1, FARMER)).commitment).to.equal(SEAL);
    expect((await reviews.reviewOf(1)).commitments).to.equal(2);
  });

  it("commits to each review of its own", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, ideas, people } = engine;
    await commit(engine, "farmer", CARD);
    await ideas.connect(people.baker).revise(1, documentHash("better text"));
    await openReview(engine);
    expect((await reviews.scorecardOf(2, FARMER)).commitment).to.equal(NO_HASH);
    await expect(commit(engine, "farmer", CARD, 2))
      .to.emit(reviews, "ScorecardCommitted")
      .withArgs(2, FARMER, sealOf("farmer", CARD, 2), 1);
  });

  it("cannot be paused", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, members, ideas, roles } = engine;
    for (const module of [members, ideas]) await module.connect(roles.guardian).pauseFor(DAY);
    await commit(engine, "farmer", CARD);
    expect(reviews.interface.getFunction("pauseFor" as never)).to.equal(null);
  });
});
