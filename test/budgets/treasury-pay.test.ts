import { expect } from "chai";
import { booksOf, filled } from "../support/budgets.ts";
import { at, DAY, loadFixture, nextTime } from "../support/chain.ts";
import { moveKind, OUTSIDE, pilotPot, REWARDS, ROOT, teamPot } from "../support/money.ts";

const BOOKS = { root: 30_000n, team: 10_000n, pilot: 6_000n, rewards: 4_000n, held: 50_000n };
const PAYMENT = moveKind("Payment");
const REWARD = moveKind("Reward");

describe("Treasury.pay", () => {
  it("reverts for all but modules", async () => {
    const { treasury, treasurer, people } = await loadFixture(filled);
    await expect(treasury.connect(treasurer).pay(pilotPot(1), people.driver, 1, 1, PAYMENT))
      .to.be.revertedWithCustomError(treasury, "AccessManagedUnauthorized")
      .withArgs(treasurer.address);
  });

  it("reverts out of every pot but a pilot's and the rewards, whatever the kind says", async () => {
    const { treasury, roles, people } = await loadFixture(filled);
    const neighbour = REWARDS + 1n;
    for (const from of [OUTSIDE, ROOT, teamPot(1), neighbour, (5n << 32n) | 1n]) {
      for (const kind of [PAYMENT, REWARD]) {
        await expect(treasury.connect(roles.module).pay(from, people.driver, 1, 1, kind))
          .to.be.revertedWithCustomError(treasury, "Treasury_MoveRefused")
          .withArgs(from, OUTSIDE, kind);
      }
    }
  });

  it("reverts for a kind that is not what the payment is", async () => {
    const { treasury, roles, people } = await loadFixture(filled);
    for (let kind = 0; kind <= REWARD; ++kind) {
      for (const [from, lawful] of [
        [pilotPot(1), PAYMENT],
        [REWARDS, REWARD],
      ] as const) {
        if (kind === lawful) continue;
        await expect(treasury.connect(roles.module).pay(from, people.driver, 1, 1, kind))
          .to.be.revertedWithCustomError(treasury, "Treasury_MoveRefused")
          .withArgs(from, OUTSIDE, kind);
      }
    }
  });

  it("reverts for nothing, and for one unit more than there is", async () => {
    const { treasury, roles, people } = await loadFixture(filled);
    const module = treasury.connect(roles.module);
    await expect(module.pay(pilotPot(1), people.driver, 0, 1, PAYMENT))
      .to.be.revertedWithCustomError(treasury, "Treasury_AmountMissing")
      .withArgs();
    await expect(module.pay(pilotPot(1), people.driver, 6_001, 1, PAYMENT))
      .to.be.revertedWithCustomError(treasury, "Treasury_TooLittle")
      .withArgs(pilotPot(1), 6_000, 6_001);
  });

  it("reverts for a payment to itself, which would leave the money in custody without a pot", async () => {
    const { treasury, roles } = await loadFixture(filled);
    await expect(treasury.connect(roles.module).pay(pilotPot(1), treasury, 5, 1, PAYMENT))
      .to.be.revertedWithCustomError(treasury, "Treasury_LeftDifferently")
      .withArgs(5, 0);
  });

  it("pays out of a pilot's pot, and tells to whom", async () => {
    const { treasury, token, roles, people } = await loadFixture(filled);
    const module = treasury.connect(roles.module);
    await expect(module.pay(pilotPot(1), people.driver, 5_999, 258, PAYMENT))
      .to.emit(treasury, "Moved")
      .withArgs(pilotPot(1), OUTSIDE, 258, 5_999, PAYMENT, 1, 0, people.driver.address);
    expect(await token.balanceOf(people.driver)).to.equal(5_999);
    expect(await booksOf(treasury)).to.deep.equal({ ...BOOKS, pilot: 1n, held: 44_001n });
    await module.pay(pilotPot(1), people.driver, 1, 259, PAYMENT);
    expect(await booksOf(treasury)).to.deep.equal({ ...BOOKS, pilot: 0n, held: 44_000n });
    expect(await token.balanceOf(treasury)).to.equal(44_000);
  });

  it("pays out of the rewards", async () => {
    const { treasury, token, roles, people } = await loadFixture(filled);
    await expect(treasury.connect(roles.module).pay(REWARDS, people.cashier, 4_000, 9, REWARD))
      .to.emit(treasury, "Moved")
      .withArgs(REWARDS, OUTSIDE, 9, 4_000, REWARD, 0, 0, people.cashier.address);
    expect(await token.balanceOf(people.cashier)).to.equal(4_000);
    expect(await booksOf(treasury)).to.deep.equal({ ...BOOKS, rewards: 0n, held: 46_000n });
  });

  it("threat 38: is paused for seven days at most, while money still moves within", async () => {
    const { treasury, treasurer, roles, people } = await loadFixture(filled);
    const end = (await nextTime()) + 7 * DAY;
    await treasury.connect(roles.guardian).pauseFor(7 * DAY);
    const module = treasury.connect(roles.module);
    await module.move(teamPot(1), pilotPot(1), 1, 1, moveKind("Grant"));
    await module.move(pilotPot(1), teamPot(1), 1, 1, moveKind("Return"));
    await treasury.connect(treasurer).allocate(1, 1);
    await treasury.connect(treasurer).reclaim(1, 1);
    await treasury.connect(treasurer).fundRewards(1);
    await treasury.connect(roles.parameters).setAutonomy(1, 100, DAY);
    await module.useAutonomy(1, 100);
    await expect(at(end - 1, () => module.pay(pilotPot(1), people.driver, 1, 1, PAYMENT)))
      .to.be.revertedWithCustomError(treasury, "Pausable_Paused")
      .withArgs(end);
    await at(end, () => module.pay(pilotPot(1), people.driver, 1, 1, PAYMENT));
  });

  it("is paused by the guardian alone", async () => {
    const { treasury, roles, people } = await loadFixture(filled);
    const outsider = treasury.connect(roles.module);
    for (const act of [() => outsider.pauseFor(DAY), () => outsider.resume()]) {
      await expect(act())
        .to.be.revertedWithCustomError(treasury, "AccessManagedUnauthorized")
        .withArgs(roles.module.address);
    }
    await treasury.connect(roles.guardian).pauseFor(DAY);
    await treasury.connect(roles.guardian).resume();
    await outsider.pay(REWARDS, people.driver, 1, 1, REWARD);
  });
});
