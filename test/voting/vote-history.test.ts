import { expect } from "chai";
import { ethers } from "../support/chain.ts";

describe("VoteHistory", () => {
  it("reverts for a time before the last, and overwrites the last", async () => {
    const history = await ethers.deployContract("LooseHistory");
    await history.getFunction("push")(100, 5);
    await expect(history.getFunction("push")(99, 6))
      .to.be.revertedWithCustomError(history, "VoteHistory_OutOfOrder")
      .withArgs(99, 100);
    await history.getFunction("push")(100, 7);
    expect(await history.getFunction("latest")()).to.equal(7);
  });
});

describe("PackedVotes", () => {
  it("tells OpenZeppelin's Votes the supply that it keeps itself", async () => {
    const reader = await ethers.deployContract("SupplyReader");
    expect(await reader.getFunction("supply")()).to.equal(5);
  });
});
