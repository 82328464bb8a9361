import { expect } from "chai";
import { budgets, filled } from "../support/budgets.ts";
import { at, DAY, loadFixture, nextTime } from "../support/chain.ts";

const MOST = 2n ** 96n - 1n;

/** Team 1 may grant 1,000 in 100 days, all of which is there at `setAt`. */
async function autonomous() {
  const engine = await budgets();
  const setAt = await nextTime();
  await engine.treasury.connect(engine.roles.parameters).setAutonomy(1, 1_000, 100 * DAY);
  return {
    ...engine,
    setAt,
    setting: engine.treasury.connect(engine.roles.parameters),
    using: engine.treasury.connect(engine.roles.module),
  };
}

describe("Treasury.setAutonomy", () => {
  it("reverts for all but the holder of the parameters", async () => {
    const { treasury, treasurer } = await loadFixture(budgets);
    await expect(treasury.connect(treasurer).setAutonomy(1, 1, 1))
      .to.be.revertedWithCustomError(treasury, "AccessManagedUnauthorized")
      .withArgs(treasurer.address);
  });

  it("reverts for a team beyond the last", async () => {
    const { treasury, roles } = await loadFixture(budgets);
    await expect(treasury.connect(roles.parameters).setAutonomy(2, 1, 1))
      .to.be.revertedWithCustomError(treasury, "Treasury_UnknownTeam")
      .withArgs(2);
  });

  it("reverts for an allowance that refills in no time", async () => {
    const { treasury, roles } = await loadFixture(budgets);
    await expect(treasury.connect(roles.parameters).setAutonomy(1, 1, 0))
      .to.be.revertedWithCustomError(treasury, "Treasury_BadAutonomy")
      .withArgs(1, 0);
  });

  it("begins full", async () => {
    const { treasury, roles } = await loadFixture(budgets);
    expect(await treasury.autonomyLeft(1)).to.equal(0);
    expect(await treasury.autonomyOf(1)).to.deep.equal([0n, 0n, 0n, 0n]);
    const setAt = await nextTime();
    await expect(treasury.connect(roles.parameters).setAutonomy(1, MOST, 1))
      .to.emit(treasury, "AutonomySet")
      .withArgs(1, MOST, 1, MOST);
    expect(await treasury.autonomyLeft(1)).to.equal(MOST);
    expect(await treasury.autonomyOf(1)).to.deep.equal([MOST, MOST, 1n, BigInt(setAt)]);
  });

  it("carries over what is left, with what has come back, and refills from there", async () => {
    const { treasury, setting, using, setAt } = await loadFixture(autonomous);
    await at(setAt + 1, () => using.useAutonomy(1, 1_000));
    const changedAt = setAt + 1 + 30 * DAY;
    await expect(at(changedAt, () => setting.setAutonomy(1, 2_000, 10 * DAY)))
      .to.emit(treasury, "AutonomySet")
      .withArgs(1, 2_000, 10 * DAY, 300);
    expect(await treasury.autonomyOf(1)).to.deep.equal([2_000n, 300n, BigInt(10 * DAY), BigInt(changedAt)]);
    await expect(at(changedAt + DAY, () => using.useAutonomy(1, 501)))
      .to.be.revertedWithCustomError(treasury, "Treasury_AboveAutonomy")
      .withArgs(1, 501, 500);
  });

  it("carries over no more than the new limit", async () => {
    const { treasury, setting } = await loadFixture(autonomous);
    await expect(setting.setAutonomy(1, 999, 5))
      .to.emit(treasury, "AutonomySet")
      .withArgs(1, 999, 5, 999);
  });

  it("ends with a limit of 0, for which no refill is asked, and then begins again empty", async () => {
    const { treasury, setting, using } = await loadFixture(autonomous);
    await expect(setting.setAutonomy(1, 0, 0))
      .to.emit(treasury, "AutonomySet")
      .withArgs(1, 0, 0, 0);
    expect(await treasury.autonomyLeft(1)).to.equal(0);
    await expect(using.useAutonomy(1, 1))
      .to.be.revertedWithCustomError(treasury, "Treasury_AboveAutonomy")
      .withArgs(1, 1, 0);
    await expect(setting.setAutonomy(1, 50, 5))
      .to.emit(treasury, "AutonomySet")
      .withArgs(1, 50, 5, 0);
  });
});

describe("Treasury.useAutonomy", () => {
  it("reverts for all but modules", async () => {
    const { treasury, roles } = await loadFixture(autonomous);
    await expect(treasury.connect(roles.parameters).useAutonomy(1, 1))
      .to.be.revertedWithCustomError(treasury, "AccessManagedUnauthorized")
      .withArgs(roles.parameters.address);
  });

  it("reverts for nothing", async () => {
    const { treasury, using } = await loadFixture(autonomous);
    await expect(using.useAutonomy(1, 0))
      .to.be.revertedWithCustomError(treasury, "Treasury_AmountMissing")
      .withArgs();
  });

  it("reverts for one unit more than is left, and for more than any limit", async () => {
    const { treasury, using } = await loadFixture(autonomous);
    for (const amount of [1_001n, 2n ** 96n + 1n, 2n ** 128n - 1n]) {
      await expect(using.useAutonomy(1, amount))
        .to.be.revertedWithCustomError(treasury, "Treasury_AboveAutonomy")
        .withArgs(1, amount, 1_000);
    }
  });

  it("reverts for a team that was never given any", async () => {
    const { treasury, roles } = await loadFixture(filled);
    await expect(treasury.connect(roles.module).useAutonomy(1, 1))
      .to.be.revertedWithCustomError(treasury, "Treasury_AboveAutonomy")
      .withArgs(1, 1, 0);
  });

  it("takes what is used, and tells what is left", async () => {
    const { treasury, using, setAt } = await loadFixture(autonomous);
    await expect(at(setAt + 5, () => using.useAutonomy(1, 400)))
      .to.emit(treasury, "AutonomyUsed")
      .withArgs(1, 400, 600);
    expect(await treasury.autonomyOf(1)).to.deep.equal([1_000n, 600n, BigInt(100 * DAY), BigInt(setAt + 5)]);
  });

  it("comes back evenly, rounded down, to the second", async () => {
    const { treasury, using, setAt } = await loadFixture(autonomous);
    await at(setAt + 1, () => using.useAutonomy(1, 1_000));
    // A unit in a tenth of a day: 8,640 seconds.
    await expect(at(setAt + 1 + 8_639, () => using.useAutonomy(1, 1)))
      .to.be.revertedWithCustomError(treasury, "Treasury_AboveAutonomy")
      .withArgs(1, 1, 0);
    await expect(at(setAt + 1 + 8_640, () => using.useAutonomy(1, 1)))
      .to.emit(treasury, "AutonomyUsed")
      .withArgs(1, 1, 0);
  });

  it("is full again after its time, and never more than full", async () => {
    const { treasury, using, setAt } = await loadFixture(autonomous);
    await at(setAt + 1, () => using.useAutonomy(1, 1_000));
    await expect(at(setAt + 100 * DAY, () => using.useAutonomy(1, 1_000)))
      .to.be.revertedWithCustomError(treasury, "Treasury_AboveAutonomy")
      .withArgs(1, 1_000, 999);
    await expect(at(setAt + 1 + 100 * DAY, () => using.useAutonomy(1, 1_000)))
      .to.emit(treasury, "AutonomyUsed")
      .withArgs(1, 1_000, 0);
    await expect(at(setAt + 400 * DAY, () => using.useAutonomy(1, 1_001)))
      .to.be.revertedWithCustomError(treasury, "Treasury_AboveAutonomy")
      .withArgs(1, 1_001, 1_000);
  });

  it("stays at the limit where half of it comes back on top of more than half", async () => {
    const { treasury, using, setAt } = await loadFixture(autonomous);
    await at(setAt + 1, () => using.useAutonomy(1, 400));
    await expect(at(setAt + 1 + 50 * DAY, () => using.useAutonomy(1, 1_001)))
      .to.be.revertedWithCustomError(treasury, "Treasury_AboveAutonomy")
      .withArgs(1, 1_001, 1_000);
  });
});
