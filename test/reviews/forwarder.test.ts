import { expect } from "chai";
import { memberIdOf } from "../support/bakery.ts";
import { ethers, loadFixture, time } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { pilotTo } from "../support/results.ts";
import {
  bakeryWithReviews,
  card,
  commitAll,
  RUBRIC,
  result,
  reviewing,
  saltOf,
  sealOf,
  signCommitment,
} from "../support/reviews.ts";
import { documentHash, stage, status } from "../support/values.ts";

const FARMER = memberIdOf("farmer");
const CARD = card(4, 3, 5, 7000);

describe("Through the forwarder, without gas: Reviews", () => {
  it("openReview, by the curator and once the idea has waited by any member", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    const { reviews, ideas, roles, people } = engine;
    await forward(engine, roles.curator, reviews, "openReview", [1]);
    expect((await ideas.ideaOf(1)).stage).to.equal(stage("InReview"));
    await ideas.connect(people.baker).revise(1, documentHash("better text"));
    await time.increase(RUBRIC.patienceSeconds);
    await forward(engine, people.farmer, reviews, "openReview", [1]);
    const [opened] = await reviews.queryFilter(reviews.filters.ReviewOpened(2));
    expect(opened?.args.actorId).to.equal(FARMER);
  });

  it("commitScorecard, in the name of who signed", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people } = engine;
    await forward(engine, people.farmer, reviews, "commitScorecard", [1, sealOf("farmer", CARD)]);
    expect((await reviews.scorecardOf(1, FARMER)).commitment).to.equal(sealOf("farmer", CARD));
  });

  it("commitSigned", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people } = engine;
    const commitment = sealOf("farmer", CARD);
    const signature = await signCommitment(engine, people.farmer, { memberId: FARMER, commitment });
    await forward(engine, people.miller, reviews, "commitSigned", [
      1,
      commitment,
      people.farmer.address,
      signature,
    ]);
    expect((await reviews.scorecardOf(1, FARMER)).commitment).to.equal(commitment);
  });

  it("revealScorecard, closeReview and calibrate, by anyone", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people } = engine;
    await commitAll(engine, { farmer: CARD });
    await forward(engine, people.miller, reviews, "revealScorecard", [1, FARMER, CARD, saltOf("farmer")]);
    await forward(engine, people.stranger, reviews, "closeReview", [1]);
    expect((await reviews.reviewOf(1)).result).to.equal(result("Unreviewed"));
    await pilotTo(engine, 1, "TargetMet");
    await forward(engine, people.stranger, reviews, "calibrate", [1, FARMER]);
    expect(await reviews.brierOf(FARMER)).to.deep.equal([1n, 9_000_000n]);
  });

  it("publishRubric: roles follow the signer, not the relayer", async () => {
    const engine = await loadFixture(bakeryWithReviews);
    const { reviews, roles } = engine;
    await forward(engine, roles.parameters, reviews, "publishRubric", [RUBRIC, documentHash("words"), true]);
    expect(await reviews.defaultRubric()).to.equal(2);
  });

  it("threat 43: an address appended to a direct call is ignored", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, members, people } = engine;
    const data = reviews.interface.encodeFunctionData("commitScorecard", [1, sealOf("farmer", CARD)]);
    const spoofed = ethers.concat([data, people.farmer.address]);
    await expect(people.stranger.sendTransaction({ to: reviews, data: spoofed }))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
  });

  it("threat 44: there is no multicall in which a sender could be forged", async () => {
    const { reviews } = await loadFixture(reviewing);
    expect(reviews.interface.getFunction("multicall" as never)).to.equal(null);
  });
});
