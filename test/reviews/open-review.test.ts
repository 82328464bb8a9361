import type { Stage } from "@engine/protocol/enums";
import { ROLES } from "@engine/protocol/roles";
import { expect } from "chai";
import { adminOf } from "../support/admin.ts";
import { memberIdOf } from "../support/bakery.ts";
import { at, DAY, loadFixture, nextTime, time } from "../support/chain.ts";
import { recomputeHead } from "../support/digest.ts";
import {
  bakeryWithReviews,
  card,
  commit,
  openReview,
  RUBRIC,
  result,
  reviewing,
  setRubric,
  type WithReviews,
} from "../support/reviews.ts";
import { walkTo } from "../support/stages.ts";
import { suggest } from "../support/suggest.ts";
import { documentHash, ground, NO_HASH, stage, status } from "../support/values.ts";

const REASON = documentHash("reason");
const NO_SUMS = [0n, 0n, 0n, 0n];

const anyoneFrom = async ({ ideas }: WithReviews, ideaId = 1): Promise<number> =>
  Number((await ideas.ideaOf(ideaId)).stageSince) + RUBRIC.patienceSeconds;

/** An idea of the baker's in answer to a challenge that asks for a rubric. */
async function answerUnder(engine: WithReviews, rubricId: number): Promise<number> {
  const { ideas, roles, people } = engine;
  const now = await time.latest();
  const challenge = { opensAt: now, closesAt: now + 365 * DAY, audience: 63, rubricId, teamId: 0 };
  await ideas.connect(roles.curator).openChallenge(challenge, documentHash("goal"));
  const challengeId = Number(await ideas.challengeCount());
  return suggest(engine, people.baker, { challengeId });
}

describe("Reviews.openReview", () => {
  it("reverts for an idea that does not exist", async () => {
    const { reviews, ideas, roles } = await loadFixture(bakeryWithReviews);
    for (const unknown of [0, 2]) {
      await expect(reviews.connect(roles.curator).openReview(unknown))
        .to.be.revertedWithCustomError(ideas, "Ideas_Unknown")
        .withArgs(unknown);
    }
  });

  it("reverts in every stage but Submitted", async () => {
    const others: Stage[] = [
      "InReview",
      "Ready",
      "InBallot",
      "Approved",
      "InPilot",
      "Implemented",
      "OnHold",
      "Rejected",
      "Stopped",
      "Merged",
      "Withdrawn",
    ];
    for (const name of others) {
      const engine = await loadFixture(bakeryWithReviews);
      const { reviews, roles } = engine;
      await walkTo(engine, 1, name);
      await expect(reviews.connect(roles.curator).openReview(1))
        .to.be.revertedWithCustomError(reviews, "Reviews_NotSubmitted")
        .withArgs(1, stage(name));
    }
  });

  it("reverts for anyone but the curator one second before the idea has waited long enough", async () => {
    for (const name of ["farmer", "baker", "stranger"] as const) {
      const engine = await loadFixture(bakeryWithReviews);
      const { reviews, people } = engine;
      const from = await anyoneFrom(engine);
      await expect(at(from - 1, () => reviews.connect(people[name]).openReview(1)))
        .to.be.revertedWithCustomError(reviews, "Reviews_MayNotOpen")
        .withArgs(people[name].address, from);
    }
  });

  it("reverts for strangers, suspended members and algorithms however long it has waited", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    const { reviews, members, roles, people } = engine;
    await members.connect(roles.identity).suspend(memberIdOf("farmer"), REASON);
    await time.increaseTo(await anyoneFrom(engine));
    await expect(reviews.connect(people.stranger).openReview(1))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
    await expect(reviews.connect(people.farmer).openReview(1))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.farmer.address, status("Suspended"));
    await expect(reviews.connect(people.algorithm).openReview(1))
      .to.be.revertedWithCustomError(reviews, "People_AgentRefused")
      .withArgs(memberIdOf("algorithm"));
  });

  it("begins the review of the version that stands, under the rubric's windows", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    const { reviews, ideas, roles, people } = engine;
    await ideas.connect(people.baker).revise(1, documentHash("better text"));
    const now = await nextTime();
    const commitUntil = now + RUBRIC.commitSeconds;
    const revealUntil = commitUntil + RUBRIC.revealSeconds;
    await expect(reviews.connect(roles.curator).openReview(1))
      .to.emit(reviews, "ReviewOpened")
      .withArgs(1, 1, 2, 1, commitUntil, revealUntil, 0)
      .and.not.to.emit(reviews, "ReviewClosed");
    expect(await reviews.reviewCount()).to.equal(1);
    expect(await reviews.latestReviewOf(1)).to.equal(1);
    const review = [1, 2, 1, commitUntil, revealUntil, 0, 0, result("Open")];
    expect(await reviews.reviewOf(1)).to.deep.equal(review.map(BigInt));
    expect(await reviews.sumsOf(1)).to.deep.equal(NO_SUMS);
  });

  it("answers the number of the review", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    expect(await engine.reviews.connect(engine.roles.curator).openReview.staticCall(1)).to.equal(1);
    await suggest(engine, engine.people.cashier);
    await openReview(engine, 2);
    expect(await engine.reviews.connect(engine.roles.curator).openReview.staticCall(1)).to.equal(2);
    expect(await engine.reviews.latestReviewOf(1)).to.equal(0);
    expect(await engine.reviews.latestReviewOf(2)).to.equal(1);
  });

  it("moves the idea into review, with the review as the cause", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    const { reviews, ideas, roles } = engine;
    const call = reviews.connect(roles.curator).openReview(1);
    await call;
    const head = await recomputeHead(engine, 1);
    await expect(call)
      .to.emit(ideas, "StageChanged")
      .withArgs(
        1,
        stage("Submitted"),
        stage("InReview"),
        ground("ReviewOpened"),
        NO_HASH,
        0,
        1,
        0,
        await reviews.getAddress(),
        1,
        documentHash("text"),
        1,
        head,
      );
    expect(await ideas.auditHead(1)).to.equal(head);
  });

  it("names the curator who is a member", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    const { reviews, ideas, people } = engine;
    await (await adminOf(engine)).grantRole(ROLES.curator, people.accountant, 0);
    await expect(reviews.connect(people.accountant).openReview(1)).to.emit(reviews, "ReviewOpened");
    const [opened] = await reviews.queryFilter(reviews.filters.ReviewOpened(1), -1);
    const [moved] = await ideas.queryFilter(ideas.filters.StageChanged(1), -1);
    expect(opened?.args.actorId).to.equal(memberIdOf("accountant"));
    expect(moved?.args.actorId).to.equal(memberIdOf("accountant"));
  });

  it("lets any member open once the idea has waited long enough, and names them", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    const { reviews, ideas, people } = engine;
    const from = await anyoneFrom(engine);
    await at(from, () => reviews.connect(people.farmer).openReview(1));
    const [opened] = await reviews.queryFilter(reviews.filters.ReviewOpened(1), -1);
    const [moved] = await ideas.queryFilter(ideas.filters.StageChanged(1), -1);
    expect(opened?.args.actorId).to.equal(memberIdOf("farmer"));
    expect(moved?.args.actorId).to.equal(memberIdOf("farmer"));
  });

  it("counts the waiting from when the idea last came to be submitted", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    const { reviews, ideas, people } = engine;
    await walkTo(engine, 1, "Rejected");
    await time.increase(3 * DAY);
    await ideas.connect(people.baker).appeal(1, REASON);
    const from = (await time.latest()) + RUBRIC.patienceSeconds;
    await expect(at(from - 1, () => reviews.connect(people.farmer).openReview(1)))
      .to.be.revertedWithCustomError(reviews, "Reviews_MayNotOpen")
      .withArgs(people.farmer.address, from);
    await at(from, () => reviews.connect(people.farmer).openReview(1));
  });

  it("opens while the modules that can pause are paused", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    const { members, ideas, roles } = engine;
    for (const module of [members, ideas]) await module.connect(roles.guardian).pauseFor(DAY);
    await openReview(engine);
    expect((await ideas.ideaOf(1)).stage).to.equal(stage("InReview"));
  });
});

describe("Reviews.openReview, the rubric", () => {
  it("is the challenge's, with its windows and its patience", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    const { reviews, roles, people } = engine;
    const quick = { ...RUBRIC, commitSeconds: 100, revealSeconds: 200, patienceSeconds: 300 };
    await reviews.connect(roles.parameters).publishRubric(quick, documentHash("quick"), false);
    const ideaId = await answerUnder(engine, 2);
    const from = Number((await engine.ideas.ideaOf(ideaId)).stageSince) + 300;
    await at(from, () => reviews.connect(people.farmer).openReview(ideaId));
    const review = await reviews.reviewOf(1);
    expect([review.rubricId, review.commitUntil, review.revealUntil]).to.deep.equal([
      2n,
      BigInt(from + 100),
      BigInt(from + 300),
    ]);
  });

  it("is the default of the day for the idea box, and for a challenge that names none or one unknown", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    await setRubric(engine, {});
    const ideaIds = [1, await answerUnder(engine, 0), await answerUnder(engine, 3)];
    for (const ideaId of ideaIds) {
      const { reviewId } = await openReview(engine, ideaId);
      expect((await engine.reviews.reviewOf(reviewId)).rubricId).to.equal(2);
    }
  });

  it("is the first one if the challenge asks for it, whatever the default", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    await setRubric(engine, {});
    const { reviewId } = await openReview(engine, await answerUnder(engine, 1));
    expect((await engine.reviews.reviewOf(reviewId)).rubricId).to.equal(1);
  });

  it("stays what it was at the opening", async () => {
    const engine = await loadFixture(reviewing);
    await setRubric(engine, { commitSeconds: 60 });
    const review = await engine.reviews.reviewOf(1);
    expect(review.rubricId).to.equal(1);
    expect(review.commitUntil).to.equal(engine.commitUntil);
  });
});

describe("Reviews.openReview, over an earlier review", () => {
  it("threat 15: ends the open review of a version that was revised, and begins the next", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, ideas, roles, people } = engine;
    await commit(engine, "farmer", card(5, 5, 5));
    await ideas.connect(people.baker).revise(1, documentHash("better text"));
    await expect(reviews.connect(roles.curator).openReview(1))
      .to.emit(reviews, "ReviewClosed")
      .withArgs(1, 1, result("Void"), 0, NO_SUMS, 0, 1)
      .and.to.emit(reviews, "ReviewOpened");
    expect((await reviews.reviewOf(1)).result).to.equal(result("Void"));
    expect((await reviews.reviewOf(1)).commitments).to.equal(1);
    const second = await reviews.reviewOf(2);
    expect([second.version, second.commitments, second.result]).to.deep.equal([2n, 0n, 0n]);
    expect(await reviews.latestReviewOf(1)).to.equal(2);
    expect((await ideas.ideaOf(1)).stage).to.equal(stage("InReview"));
  });

  it("says nothing of one that has ended", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, ideas, roles, people } = engine;
    await ideas.connect(people.baker).revise(1, documentHash("better text"));
    await reviews.closeReview(1);
    await expect(reviews.connect(roles.curator).openReview(1)).not.to.emit(reviews, "ReviewClosed");
    expect(await reviews.latestReviewOf(1)).to.equal(2);
  });

  it("leaves the open reviews of other ideas alone", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people } = engine;
    await suggest(engine, people.cashier);
    await openReview(engine, 2);
    expect((await reviews.reviewOf(1)).result).to.equal(result("Open"));
    expect((await reviews.reviewOf(2)).result).to.equal(result("Open"));
  });
});

describe("Reviews, read", () => {
  it("reverts for reviews next to the first and the last", async () => {
    const { reviews } = await loadFixture(reviewing);
    for (const unknown of [0, 2]) {
      await expect(reviews.reviewOf(unknown))
        .to.be.revertedWithCustomError(reviews, "Reviews_Unknown")
        .withArgs(unknown);
    }
  });

  it("knows no sums and no scorecards of reviews that are not", async () => {
    const { reviews } = await loadFixture(reviewing);
    expect(await reviews.sumsOf(2)).to.deep.equal(NO_SUMS);
    const nothing = [NO_HASH, false, false, 0n, [0n, 0n, 0n, 0n, NO_HASH]];
    expect(await reviews.scorecardOf(2, 8)).to.deep.equal(nothing);
    expect(await reviews.scorecardOf(1, 8)).to.deep.equal(nothing);
    expect(await reviews.latestReviewOf(2)).to.equal(0);
  });
});
