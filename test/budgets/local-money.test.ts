import { expect } from "chai";
import { network } from "hardhat";
import { bakery } from "../support/bakery.ts";

import { at, DAY, ethers, loadFixture, nextTime } from "../support/chain.ts";
import { withBudgets } from "../support/parts.ts";
import { NOBODY } from "../support/values.ts";

const setting = async () => withBudgets(await bakery());

/** Creates the money on a chain of that number. */
async function createOn(chainId: number) {
  const elsewhere = await network.create({ override: { chainId } });
  return elsewhere.ethers.deployContract("LocalMoney");
}

describe("LocalMoney", () => {
  for (const chainId of [1, 1336, 1338, 31336, 31338]) {
    it(`reverts on chain ${chainId}`, async () => {
      const { token } = await loadFixture(setting);
      await expect(createOn(chainId))
        .to.be.revertedWithCustomError(token, "LocalMoney_WrongChain")
        .withArgs(chainId);
    });
  }

  it("is created on chains 31337 and 1337, with nothing in it", async () => {
    const { token } = await loadFixture(setting);
    expect(await token.totalSupply()).to.equal(0);
    expect(await (await createOn(1337)).totalSupply()).to.equal(0);
  });

  it("counts hundredths, and says that it is local", async () => {
    const { token } = await loadFixture(setting);
    expect(await token.decimals()).to.equal(2);
    expect(await token.name()).to.equal("Local Money");
    expect(await token.symbol()).to.equal("LOCAL");
    expect((await token.eip712Domain()).name).to.equal("Local Money");
  });
});

describe("LocalMoney.faucet", () => {
  it("gives 1,000.00 to whoever asks", async () => {
    const { token, people } = await loadFixture(setting);
    await expect(token.connect(people.stranger).faucet())
      .to.emit(token, "Transfer")
      .withArgs(NOBODY, people.stranger.address, 100_000);
    expect(await token.balanceOf(people.stranger)).to.equal(100_000);
  });

  it("reverts within a day, for that account alone, and gives again after it", async () => {
    const { token, people } = await loadFixture(setting);
    const takenAt = await nextTime();
    await token.connect(people.baker).faucet();
    await expect(at(takenAt + DAY - 1, () => token.connect(people.baker).faucet()))
      .to.be.revertedWithCustomError(token, "LocalMoney_TooSoon")
      .withArgs(people.baker.address, takenAt + DAY);
    await at(takenAt + DAY, () => token.connect(people.baker).faucet());
    await token.connect(people.cashier).faucet();
    expect(await token.totalSupply()).to.equal(ethers.parseUnits("3000", 2));
  });
});
