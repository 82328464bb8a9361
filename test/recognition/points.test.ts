import { expect } from "chai";
import { bakeryWithoutVotes } from "../support/bakery.ts";
import { ethers, loadFixture } from "../support/chain.ts";
import { POLICY, WEIGHTS, withThanks } from "../support/recognition.ts";
import { documentHash, NO_HASH } from "../support/values.ts";

const NEXT = documentHash("the next policy");

const thanking = async () => withThanks(await bakeryWithoutVotes());

describe("Points.setPolicy", () => {
  it("reverts for everyone but governance", async () => {
    const { points, roles } = await loadFixture(thanking);
    await expect(points.connect(roles.curator).setPolicy(WEIGHTS, NEXT))
      .to.be.revertedWithCustomError(points, "AccessManagedUnauthorized")
      .withArgs(roles.curator.address);
  });

  it("reverts for one weight too few and one too many", async () => {
    const { points, roles } = await loadFixture(thanking);
    for (const weights of [WEIGHTS.slice(1), [...WEIGHTS, 1]]) {
      await expect(points.connect(roles.parameters).setPolicy(weights, NEXT))
        .to.be.revertedWithCustomError(points, "Points_WrongLength")
        .withArgs(weights.length, WEIGHTS.length);
    }
  });

  it("reverts without a document", async () => {
    const { points, roles } = await loadFixture(thanking);
    await expect(points.connect(roles.parameters).setPolicy(WEIGHTS, NO_HASH))
      .to.be.revertedWithCustomError(points, "Points_DocumentMissing")
      .withArgs();
  });

  it("publishes the next policy, which replaces the one before", async () => {
    const { points, roles } = await loadFixture(thanking);
    const weights = WEIGHTS.map((_, index) => 65_535 - index);
    await expect(points.connect(roles.parameters).setPolicy(weights, NEXT))
      .to.emit(points, "PointsPolicySet")
      .withArgs(2, weights, NEXT);
    expect(await points.policy()).to.deep.equal([2n, weights.map(BigInt), NEXT]);
  });

  it("takes the same policy again, under a new version", async () => {
    const { points, roles } = await loadFixture(thanking);
    await points.connect(roles.parameters).setPolicy(WEIGHTS, POLICY);
    expect((await points.policy()).version).to.equal(2);
  });
});

describe("Points, created", () => {
  it("reverts without a whole policy", async () => {
    const { points, manager, forwarder } = await loadFixture(thanking);
    await expect(ethers.deployContract("Points", [manager, forwarder, [], POLICY]))
      .to.be.revertedWithCustomError(points, "Points_WrongLength")
      .withArgs(0, WEIGHTS.length);
    await expect(ethers.deployContract("Points", [manager, forwarder, WEIGHTS, NO_HASH]))
      .to.be.revertedWithCustomError(points, "Points_DocumentMissing")
      .withArgs();
  });

  it("has policy 1", async () => {
    const { points } = await loadFixture(thanking);
    expect(await points.policy()).to.deep.equal([1n, WEIGHTS.map(BigInt), POLICY]);
    await expect(points.deploymentTransaction())
      .to.emit(points, "PointsPolicySet")
      .withArgs(1, WEIGHTS, POLICY);
  });
});
