import { ROLES } from "@engine/protocol/roles";
import { expect } from "chai";
import { adminOf } from "../support/admin.ts";
import { memberIdOf } from "../support/bakery.ts";
import { ethers, loadFixture } from "../support/chain.ts";
import { bakeryWithReviews, RUBRIC, RUBRIC_DOCUMENT, type Rubric } from "../support/reviews.ts";
import { documentHash, NO_HASH } from "../support/values.ts";

const DOCUMENT = documentHash("how we judge from now on");

async function published() {
  const engine = await loadFixture(bakeryWithReviews);
  return { ...engine, parameters: engine.reviews.connect(engine.roles.parameters) };
}

const stored = (rubric: Rubric) =>
  Object.values(rubric).map((value) => (typeof value === "number" ? BigInt(value) : value));

describe("Reviews, created", () => {
  it("reverts without a document for its first rubric, or for a rubric that is not sound", async () => {
    const { manager, forwarder, members, ideas, pilots, reviews } = await published();
    const deploy = (rubric: Rubric, document: string) =>
      ethers.deployContract("Reviews", [manager, forwarder, members, ideas, pilots, rubric, document]);
    await expect(deploy(RUBRIC, NO_HASH))
      .to.be.revertedWithCustomError(reviews, "Reviews_DocumentMissing")
      .withArgs();
    const unsound = { ...RUBRIC, leastReviewers: 1 };
    await expect(deploy(unsound, DOCUMENT))
      .to.be.revertedWithCustomError(reviews, "Reviews_BadRubric")
      .withArgs(Object.values(unsound));
  });

  it("publishes its first rubric as the default", async () => {
    const { reviews, members, ideas, pilots } = await published();
    await expect(reviews.deploymentTransaction())
      .to.emit(reviews, "RubricPublished")
      .withArgs(1, Object.values(RUBRIC), RUBRIC_DOCUMENT, true, 0);
    expect(await reviews.rubricCount()).to.equal(1);
    expect(await reviews.defaultRubric()).to.equal(1);
    expect(await reviews.rubricOf(1)).to.deep.equal(stored(RUBRIC));
    expect(await reviews.reviewCount()).to.equal(0);
    expect(await reviews.members()).to.equal(await members.getAddress());
    expect(await reviews.ideas()).to.equal(await ideas.getAddress());
    expect(await reviews.pilots()).to.equal(await pilots.getAddress());
  });

  it("signs under a name of its own that fits into 31 bytes", async () => {
    const { reviews } = await published();
    const { name, version, verifyingContract } = await reviews.eip712Domain();
    expect([name, version, verifyingContract]).to.deep.equal([
      "Innovation Engine Reviews",
      "1",
      await reviews.getAddress(),
    ]);
  });
});

describe("Reviews.publishRubric", () => {
  it("reverts without the role that sets parameters", async () => {
    const { reviews, roles } = await published();
    for (const other of [roles.curator, roles.module, roles.outsider]) {
      await expect(reviews.connect(other).publishRubric(RUBRIC, DOCUMENT, false))
        .to.be.revertedWithCustomError(reviews, "AccessManagedUnauthorized")
        .withArgs(other.address);
    }
  });

  it("reverts without a document", async () => {
    const { reviews, parameters } = await published();
    await expect(parameters.publishRubric(RUBRIC, NO_HASH, false))
      .to.be.revertedWithCustomError(reviews, "Reviews_DocumentMissing")
      .withArgs();
  });

  /** Each rule just beyond what is sound, then the last value that is. */
  const BOUNDS: [string, Partial<Rubric>, Partial<Rubric>][] = [
    ["weights one below the whole", { feasibilityBps: 3999 }, { feasibilityBps: 0, impactBps: 8000 }],
    ["weights one above the whole", { impactBps: 4001 }, { impactBps: 0, alignmentBps: 6000 }],
    [
      "weights that are the whole only when cut to 16 bits",
      { feasibilityBps: 65_535, impactBps: 5001, alignmentBps: 5000 },
      { feasibilityBps: 10_000, impactBps: 0, alignmentBps: 0 },
    ],
    ["a gate below every score", { readyFrom: 99, holdFrom: 0 }, { readyFrom: 100, holdFrom: 0 }],
    ["a gate above every score", { readyFrom: 501 }, { readyFrom: 500 }],
    ["a hold above the gate", { holdFrom: 351 }, { holdFrom: 350 }],
    ["one reviewer alone", { leastReviewers: 1 }, { leastReviewers: 2 }],
    ["more reviewers than are counted", { leastReviewers: 33 }, { leastReviewers: 32 }],
    ["committing for less than a minute", { commitSeconds: 59 }, { commitSeconds: 60 }],
    ["revealing for less than a minute", { revealSeconds: 59 }, { revealSeconds: 60 }],
    ["nothing between hold and revisit", { revisitHours: 0 }, { revisitHours: 1 }],
  ];

  for (const [name, beyond, last] of BOUNDS) {
    it(`reverts for ${name}, and accepts the value next to it`, async () => {
      const { reviews, parameters } = await published();
      const unsound = { ...RUBRIC, ...beyond };
      await expect(parameters.publishRubric(unsound, DOCUMENT, false))
        .to.be.revertedWithCustomError(reviews, "Reviews_BadRubric")
        .withArgs(Object.values(unsound));
      const sound = { ...RUBRIC, ...last };
      await expect(parameters.publishRubric(sound, DOCUMENT, false))
        .to.emit(reviews, "RubricPublished")
        .withArgs(2, Object.values(sound), DOCUMENT, false, 0);
      expect(await reviews.rubricOf(2)).to.deep.equal(stored(sound));
    });
  }

  it("publishes the next rubric, and leaves the default as it is", async () => {
    const { reviews, parameters } = await published();
    const other = { ...RUBRIC, unitsApart: false, patienceSeconds: 0 };
    expect(await parameters.publishRubric.staticCall(other, DOCUMENT, false)).to.equal(2);
    await parameters.publishRubric(other, DOCUMENT, false);
    expect(await reviews.rubricCount()).to.equal(2);
    expect(await reviews.defaultRubric()).to.equal(1);
    expect(await reviews.rubricOf(1)).to.deep.equal(stored(RUBRIC));
    expect(await reviews.rubricOf(2)).to.deep.equal(stored(other));
  });

  it("makes it the default if asked to, and names the member who published it", async () => {
    const engine = await published();
    const { reviews, people } = engine;
    await (await adminOf(engine)).grantRole(ROLES.parameters, people.accountant, 0);
    await expect(reviews.connect(people.accountant).publishRubric(RUBRIC, DOCUMENT, true))
      .to.emit(reviews, "RubricPublished")
      .withArgs(2, Object.values(RUBRIC), DOCUMENT, true, memberIdOf("accountant"));
    expect(await reviews.defaultRubric()).to.equal(2);
  });
});

describe("Reviews.rubricOf", () => {
  it("reverts for numbers next to the first and the last", async () => {
    const { reviews } = await published();
    for (const unknown of [0, 2]) {
      await expect(reviews.rubricOf(unknown))
        .to.be.revertedWithCustomError(reviews, "Reviews_UnknownRubric")
        .withArgs(unknown);
    }
  });
});
