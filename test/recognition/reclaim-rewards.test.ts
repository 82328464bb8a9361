import { expect } from "chai";
import { earned } from "../support/benefits.ts";
import { ethers, loadFixture } from "../support/chain.ts";
import { moveKind, REWARDS, ROOT } from "../support/money.ts";

/** 3,000 of the pot's 20,000 are promised; the root has 980,000. */
async function promised() {
  const engine = await earned();
  await engine.rewards.creditReward(1);
  return engine;
}

describe("Rewards.reclaimRewards", () => {
  it("reverts for everyone but the treasurer", async () => {
    const { rewards, roles } = await loadFixture(promised);
    await expect(rewards.connect(roles.parameters).reclaimRewards(1))
      .to.be.revertedWithCustomError(rewards, "AccessManagedUnauthorized")
      .withArgs(roles.parameters.address);
  });

  it("reverts for nothing", async () => {
    const { rewards, treasury, treasurer } = await loadFixture(promised);
    await expect(rewards.connect(treasurer).reclaimRewards(0))
      .to.be.revertedWithCustomError(treasury, "Treasury_AmountMissing")
      .withArgs();
  });

  it("reverts for one unit of what is promised, and moves all the rest to the root", async () => {
    const { rewards, treasury, treasurer } = await loadFixture(promised);
    await expect(rewards.connect(treasurer).reclaimRewards(17_001))
      .to.be.revertedWithCustomError(rewards, "Rewards_PotTooSmall")
      .withArgs(17_000, 17_001);
    await expect(rewards.connect(treasurer).reclaimRewards(17_000))
      .to.emit(treasury, "Moved")
      .withArgs(REWARDS, ROOT, 0, 17_000, moveKind("Reclaim"), 3_000, 997_000, ethers.ZeroAddress);
    expect(await rewards.reserved()).to.equal(3_000);
    await expect(rewards.connect(treasurer).reclaimRewards(1))
      .to.be.revertedWithCustomError(rewards, "Rewards_PotTooSmall")
      .withArgs(0, 1);
    await rewards.pullReward(1);
    expect(await treasury.balanceOf(REWARDS)).to.equal(0);
  });
});
