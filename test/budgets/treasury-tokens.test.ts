import { expect } from "chai";
import { deployToken, holding, holdingAll } from "../support/budgets.ts";
import { DAY, ethers, loadFixture, networkHelpers } from "../support/chain.ts";
import { moveKind, OUTSIDE, pilotPot, REWARDS, ROOT, teamPot } from "../support/money.ts";
import { NO_HASH, NOBODY } from "../support/values.ts";

const PAYMENT = moveKind("Payment");

const fee = () => holding("FeeToken");
const allFee = () => holdingAll("FeeToken");
const allFeeOnTop = () => holdingAll("FeeOnTopToken");
const allShort = () => holdingAll("ShortToken");
const bonus = () => holding("BonusToken");
const allFalse = () => holdingAll("FalseToken");
const falseNew = () => holding("FalseToken");
const lying = () => holding("LyingToken");
const allLying = () => holdingAll("LyingToken");
const allSilent = () => holdingAll("SilentToken");
const bomb = () => holding("BombToken");
const allBomb = () => holdingAll("BombToken");
const allBlocking = () => holdingAll("BlockingToken");
const allRebasing = () => holdingAll("RebasingToken");
const hook = () => holding("HookToken");
const allHook = () => holdingAll("HookToken");
const plain = () => holding("PlainToken", [36]);

describe("Treasury with a token that takes a fee", () => {
  it("threat 26: credits what arrived, and pays all of it out again", async () => {
    const { treasury, treasurer, odd, roles, people } = await loadFixture(fee);
    await odd.call("setOdd", true);
    await expect(treasury.connect(people.baker).deposit(1_000))
      .to.emit(treasury, "Moved")
      .withArgs(OUTSIDE, ROOT, 0, 900, moveKind("Deposit"), 0, 900, people.baker.address);
    expect(await treasury.held()).to.equal(900);
    await treasury.connect(treasurer).fundRewards(900);
    await treasury.connect(roles.module).pay(REWARDS, people.driver, 900, 1, moveKind("Reward"));
    expect(await treasury.held()).to.equal(0);
    expect(await odd.call("balanceOf", people.driver)).to.equal(810);
    expect(await odd.call("balanceOf", treasury)).to.equal(0);
  });

  it("threat 26: reverts where the fee is everything", async () => {
    const { treasury, odd, people } = await loadFixture(fee);
    await odd.call("setOdd", true);
    await expect(treasury.connect(people.baker).deposit(1))
      .to.be.revertedWithCustomError(treasury, "Treasury_NothingArrived")
      .withArgs();
  });

  it("threat 26: pays a pilot although its payee gets less", async () => {
    const { treasury, odd, roles, people } = await loadFixture(allFee);
    await odd.call("setOdd", true);
    await treasury.connect(roles.module).pay(pilotPot(1), people.driver, 300, 1, PAYMENT);
    expect(await odd.call("balanceOf", people.driver)).to.equal(270);
    expect(await odd.call("balanceOf", treasury)).to.equal(await treasury.held());
  });

  it("threat 26: refuses to pay where the fee would come out of the other pots", async () => {
    const { treasury, odd, roles, people } = await loadFixture(allFeeOnTop);
    await odd.call("setOdd", true);
    await expect(treasury.connect(roles.module).pay(pilotPot(1), people.driver, 10, 1, PAYMENT))
      .to.be.revertedWithCustomError(treasury, "Treasury_LeftDifferently")
      .withArgs(10, 11);
    expect(await treasury.balanceOf(pilotPot(1))).to.equal(300);
  });

  it("threat 26: refuses to pay where less leaves than was booked", async () => {
    const { treasury, odd, roles, people } = await loadFixture(allShort);
    await odd.call("setOdd", true);
    await expect(treasury.connect(roles.module).pay(pilotPot(1), people.driver, 10, 1, PAYMENT))
      .to.be.revertedWithCustomError(treasury, "Treasury_LeftDifferently")
      .withArgs(10, 9);
  });

  it("credits more than was asked where more arrived", async () => {
    const { treasury, odd, people } = await loadFixture(bonus);
    await odd.call("setBonus", 7);
    await odd.call("setOdd", true);
    await treasury.connect(people.baker).deposit(10);
    expect(await treasury.held()).to.equal(17);
  });
});

describe("Treasury with a token that does not say what it did", () => {
  it("threat 28: reverts where the answer is no, in and out", async () => {
    const { treasury, odd, people } = await loadFixture(falseNew);
    await odd.call("setOdd", true);
    await expect(treasury.connect(people.baker).deposit(10))
      .to.be.revertedWithCustomError(treasury, "SafeERC20FailedOperation")
      .withArgs(await odd.contract.getAddress());
    const paying = await loadFixture(allFalse);
    await paying.odd.call("setOdd", true);
    await expect(paying.treasury.connect(paying.roles.module).pay(pilotPot(1), people.driver, 10, 1, PAYMENT))
      .to.be.revertedWithCustomError(paying.treasury, "SafeERC20FailedOperation")
      .withArgs(await paying.odd.contract.getAddress());
  });

  it("threat 28: reverts where the answer is yes and nothing was done, in and out", async () => {
    const { treasury, odd, people } = await loadFixture(lying);
    await odd.call("setOdd", true);
    await expect(treasury.connect(people.baker).deposit(10))
      .to.be.revertedWithCustomError(treasury, "Treasury_NothingArrived")
      .withArgs();
    const paying = await loadFixture(allLying);
    await paying.odd.call("setOdd", true);
    await expect(paying.treasury.connect(paying.roles.module).pay(pilotPot(1), people.driver, 10, 1, PAYMENT))
      .to.be.revertedWithCustomError(paying.treasury, "Treasury_LeftDifferently")
      .withArgs(10, 0);
  });

  it("threat 28: takes and pays a token that answers nothing", async () => {
    const { treasury, odd, roles, people } = await loadFixture(allSilent);
    await treasury.connect(roles.module).pay(pilotPot(1), people.driver, 10, 1, PAYMENT);
    expect(await odd.call("balanceOf", people.driver)).to.equal(10);
    expect(await treasury.held()).to.equal(990);
  });

  it("threat 28: copies no more than a word of a long answer, in and out, a permit's too", async () => {
    const { treasury, odd, people } = await loadFixture(bomb);
    await treasury.connect(people.baker).depositWithPermit(10, 0, 27, NO_HASH, NO_HASH);
    await odd.call("setOdd", true);
    await expect(treasury.connect(people.baker).deposit(10, { gasLimit: 12_000_000 })).to.revert(ethers);
    await expect(
      treasury.connect(people.baker).depositWithPermit(10, 0, 27, NO_HASH, NO_HASH, { gasLimit: 12_000_000 }),
    ).to.revert(ethers);
    expect(await treasury.held()).to.equal(10);
    const paying = await loadFixture(allBomb);
    await paying.treasury.connect(paying.roles.module).pay(pilotPot(1), people.driver, 10, 1, PAYMENT);
    expect(await paying.treasury.held()).to.equal(990);
  });
});

describe("Treasury with a token that refuses people", () => {
  it("threat 27: a payee who is blocked costs nobody else their payment", async () => {
    const { treasury, odd, roles, people } = await loadFixture(allBlocking);
    await odd.call("setBlocked", people.driver, true);
    const module = treasury.connect(roles.module);
    await expect(module.pay(pilotPot(1), people.driver, 300, 1, PAYMENT))
      .to.be.revertedWithCustomError(odd.contract, "Blocked")
      .withArgs(people.driver.address);
    expect(await treasury.balanceOf(pilotPot(1))).to.equal(300);
    await module.pay(pilotPot(2), people.cashier, 100, 1, PAYMENT);
    await module.move(pilotPot(1), teamPot(1), 300, 1, moveKind("Return"));
    expect(await treasury.held()).to.equal(900);
  });

  it("threat 27: money moves between pots while the token is paused, and leaves afterwards", async () => {
    const { treasury, treasurer, odd, roles, people } = await loadFixture(allBlocking);
    await odd.call("setPaused", true);
    const module = treasury.connect(roles.module);
    await expect(module.pay(pilotPot(1), people.driver, 1, 1, PAYMENT)).to.be.revertedWithCustomError(
      odd.contract,
      "AllPaused",
    );
    await module.move(pilotPot(1), teamPot(1), 300, 1, moveKind("Return"));
    await treasury.connect(treasurer).reclaim(1, 600);
    await odd.call("setPaused", false);
    await module.pay(pilotPot(2), people.driver, 100, 1, PAYMENT);
    expect(await treasury.held()).to.equal(900);
  });

  it("threat 33: a payee that refuses to be called reverts its own payment alone", async () => {
    const { treasury, odd, roles, people } = await loadFixture(allHook);
    const refusing = await deployToken("Reentrant");
    await refusing.call(
      "perform",
      odd.contract,
      odd.contract.interface.encodeFunctionData("setHooked", [true]),
    );
    await networkHelpers.setCode(await refusing.contract.getAddress(), "0xfe");
    const module = treasury.connect(roles.module);
    await expect(module.pay(pilotPot(1), refusing.contract, 300, 1, PAYMENT)).to.revert(ethers);
    await module.pay(pilotPot(2), people.cashier, 100, 1, PAYMENT);
    expect(await treasury.held()).to.equal(900);
  });
});

describe("Treasury with a token whose balances change by themselves", () => {
  it("threat 27: pays what there is, and adopts nothing while less is there than the pots say", async () => {
    const { treasury, treasurer, odd, roles, people } = await loadFixture(allRebasing);
    await odd.call("rebase", treasury, 250);
    await expect(treasury.connect(treasurer).adoptSurplus())
      .to.be.revertedWithCustomError(treasury, "Treasury_NoSurplus")
      .withArgs();
    const module = treasury.connect(roles.module);
    await expect(module.pay(pilotPot(1), people.driver, 300, 1, PAYMENT))
      .to.be.revertedWithCustomError(odd.contract, "ERC20InsufficientBalance")
      .withArgs(await treasury.getAddress(), 250, 300);
    await module.pay(pilotPot(2), people.driver, 100, 1, PAYMENT);
    expect(await treasury.held()).to.equal(900);
  });

  it("threat 27: what grows by itself belongs to nobody until it is adopted", async () => {
    const { treasury, treasurer, odd } = await loadFixture(allRebasing);
    await odd.call("rebase", treasury, 1_500);
    expect(await treasury.held()).to.equal(1_000);
    await expect(treasury.connect(treasurer).adoptSurplus())
      .to.emit(treasury, "Moved")
      .withArgs(OUTSIDE, ROOT, 0, 500, moveKind("Surplus"), 0, 600, NOBODY);
  });
});

/** A party of the hook token's that has 500 units, has approved them, and is called back when money moves. */
async function partyTo({ treasury, odd, people }: Awaited<ReturnType<typeof holding>>) {
  const party = await deployToken("Reentrant");
  const encode = (name: string, args: unknown[]) => odd.contract.interface.encodeFunctionData(name, args);
  await odd.call("mint", party.contract, 500);
  for (const data of [
    encode("approve", [await treasury.getAddress(), ethers.MaxUint256]),
    encode("setHooked", [true]),
  ]) {
    await party.callAs(people.stranger, "perform", odd.contract, data);
  }
  return party;
}

const GUARDED = ethers.id("ReentrancyGuardReentrantCall()").slice(0, 10);

describe("Treasury with a token that calls its parties back", () => {
  for (const [name, args] of [
    ["deposit", [200]],
    ["depositWithPermit", [200, 0, 27, NO_HASH, NO_HASH]],
  ] as const) {
    it(`threat 25: a ${name} within a deposit is refused, so that nothing is credited twice`, async () => {
      const engine = await loadFixture(hook);
      const { treasury, odd } = engine;
      const party = await partyTo(engine);
      const inner = treasury.interface.encodeFunctionData(name as "deposit", args as unknown as [number]);
      await party.call("prepare", treasury, inner);
      await party.call("perform", treasury, treasury.interface.encodeFunctionData("deposit", [300]));
      expect(await party.call("calls")).to.equal(1);
      expect(await party.call("done")).to.equal(false);
      expect(await party.call("answer")).to.equal(GUARDED);
      expect(await treasury.held()).to.equal(300);
      expect(await odd.call("balanceOf", treasury)).to.equal(300);
    });
  }

  it("threat 25: a deposit within a deposit by permit is refused too", async () => {
    const engine = await loadFixture(hook);
    const { treasury } = engine;
    const party = await partyTo(engine);
    await party.call("prepare", treasury, treasury.interface.encodeFunctionData("deposit", [200]));
    await party.call(
      "perform",
      treasury,
      treasury.interface.encodeFunctionData("depositWithPermit", [300, 0, 27, NO_HASH, NO_HASH]),
    );
    expect(await party.call("answer")).to.equal(GUARDED);
    expect(await treasury.held()).to.equal(300);
  });

  it("threat 25: adopting a surplus within a deposit is refused, also to who may", async () => {
    const engine = await loadFixture(hook);
    const { treasury, manager, treasurer } = engine;
    const party = await partyTo(engine);
    await manager.connect(treasurer).grantRole(7, party.contract, 0);
    await party.call("prepare", treasury, treasury.interface.encodeFunctionData("adoptSurplus"));
    await party.call("perform", treasury, treasury.interface.encodeFunctionData("deposit", [300]));
    expect(await party.call("answer")).to.equal(GUARDED);
    expect(await treasury.held()).to.equal(300);
  });

  it("threat 25: a payment within a deposit is refused, which would hide what arrived", async () => {
    const engine = await loadFixture(allHook);
    const { treasury, manager, treasurer, people } = engine;
    const party = await partyTo(engine);
    await manager.connect(treasurer).grantRole(6, party.contract, 0);
    const payment = [pilotPot(1), people.driver.address, 100, 1, PAYMENT] as const;
    await party.call("prepare", treasury, treasury.interface.encodeFunctionData("pay", [...payment]));
    await party.call("perform", treasury, treasury.interface.encodeFunctionData("deposit", [300]));
    expect(await party.call("answer")).to.equal(GUARDED);
    expect(await treasury.held()).to.equal(1_300);
    expect(await treasury.balanceOf(pilotPot(1))).to.equal(300);
  });

  it("threat 25: a payee's deposit or payment within its payment is refused, and it is paid once", async () => {
    const engine = await loadFixture(allHook);
    const { treasury, manager, treasurer, roles, odd } = engine;
    const party = await partyTo(engine);
    await manager.connect(treasurer).grantRole(6, party.contract, 0);
    const payment = [pilotPot(1), await party.contract.getAddress(), 100, 1, PAYMENT] as const;
    for (const inner of [
      treasury.interface.encodeFunctionData("pay", [...payment]),
      treasury.interface.encodeFunctionData("deposit", [100]),
    ]) {
      const before = await treasury.held();
      await party.call("prepare", treasury, inner);
      await treasury.connect(roles.module).pay(...payment);
      expect(await party.call("done")).to.equal(false);
      expect(await party.call("answer")).to.equal(GUARDED);
      expect(await treasury.held()).to.equal(before - 100n);
      expect(await odd.call("balanceOf", treasury)).to.equal(before - 100n);
    }
  });

  it("threat 25: views say the same in the middle of a payment as after it", async () => {
    const engine = await loadFixture(allHook);
    const { treasury, roles } = engine;
    const party = await partyTo(engine);
    const payment = [pilotPot(1), await party.contract.getAddress(), 100, 1, PAYMENT] as const;
    const coder = ethers.AbiCoder.defaultAbiCoder();
    await party.call("prepare", treasury, treasury.interface.encodeFunctionData("held"));
    await treasury.connect(roles.module).pay(...payment);
    expect(await party.call("answer")).to.equal(coder.encode(["uint128"], [900]));
    await party.call("prepare", treasury, treasury.interface.encodeFunctionData("balanceOf", [pilotPot(1)]));
    await treasury.connect(roles.module).pay(...payment);
    expect(await party.call("answer")).to.equal(coder.encode(["uint128"], [100]));
  });

  it("threat 25: a payee who gives money back within its payment reverts it", async () => {
    const engine = await loadFixture(allHook);
    const { treasury, roles, odd } = engine;
    const party = await partyTo(engine);
    const gift = odd.contract.interface.encodeFunctionData("transfer", [await treasury.getAddress(), 40]);
    await party.call("prepare", odd.contract, gift);
    await expect(treasury.connect(roles.module).pay(pilotPot(1), party.contract, 100, 1, PAYMENT))
      .to.be.revertedWithCustomError(treasury, "Treasury_LeftDifferently")
      .withArgs(100, 60);
    expect(await treasury.held()).to.equal(1_000);
  });
});

describe("Treasury with amounts of every size", () => {
  for (const decimals of [0, 6, 18, 36]) {
    it(`threat 29: counts units, so that ${decimals} decimals change nothing`, async () => {
      const { treasury, odd, people } = await holding("PlainToken", [decimals]);
      expect(await odd.call("decimals")).to.equal(decimals);
      await treasury.connect(people.baker).deposit(1);
      await treasury.connect(people.baker).deposit(999);
      expect(await treasury.held()).to.equal(1_000);
    });
  }

  it("threat 29: holds 2^128 - 1 units, and refuses the next", async () => {
    const { treasury, treasurer, odd, roles, people } = await loadFixture(plain);
    const most = 2n ** 128n - 1n;
    await odd.call("mint", people.baker, most);
    await treasury.connect(people.baker).deposit(most);
    expect(await treasury.held()).to.equal(most);
    await expect(treasury.connect(people.baker).deposit(1))
      .to.be.revertedWithCustomError(treasury, "Treasury_AmountTooLarge")
      .withArgs(1);
    await treasury.connect(treasurer).allocate(1, most);
    await treasury.connect(roles.module).move(teamPot(1), pilotPot(1), most, 1, moveKind("Grant"));
    await treasury.connect(roles.module).pay(pilotPot(1), people.driver, most, 1, PAYMENT);
    expect(await treasury.held()).to.equal(0);
    expect(await odd.call("balanceOf", people.driver)).to.equal(most);
  });

  it("threat 29: refuses to adopt 2^128 units, and the most a token can have", async () => {
    const { treasury, treasurer, odd } = await loadFixture(plain);
    await odd.call("mint", treasury, 2n ** 128n);
    await expect(treasury.connect(treasurer).adoptSurplus())
      .to.be.revertedWithCustomError(treasury, "Treasury_AmountTooLarge")
      .withArgs(2n ** 128n);
    const rest = 2n ** 256n - 1n - 2n ** 128n - 1_000n;
    await odd.call("mint", treasury, rest);
    await expect(treasury.connect(treasurer).adoptSurplus())
      .to.be.revertedWithCustomError(treasury, "Treasury_AmountTooLarge")
      .withArgs(2n ** 128n + rest);
  });

  it("threat 34: paying costs the same whether the token moved once or often before", async () => {
    const { treasury, treasurer, roles, people } = await loadFixture(allBlocking);
    const module = treasury.connect(roles.module);
    const price = async () => {
      const sent = await module.pay(pilotPot(1), people.driver, 1, 1, PAYMENT);
      return (await sent.wait())?.gasUsed ?? 0n;
    };
    await price();
    const first = await price();
    for (let i = 0; i < 20; ++i) {
      await treasury.connect(treasurer).allocate(1, 1);
      await module.move(teamPot(1), pilotPot(100 + i), 1, 1, moveKind("Grant"));
    }
    await networkHelpers.time.increase(DAY);
    expect(await price()).to.equal(first);
  });
});
