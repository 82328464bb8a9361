import { expect } from "chai";
import type { Signer } from "ethers";
import { type Budgets, booksOf, budgets, funded, payIn } from "../support/budgets.ts";
import { CHAIN_ID, DAY, loadFixture, time } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { moveKind, OUTSIDE, ROOT } from "../support/money.ts";
import { NO_HASH, NOBODY } from "../support/values.ts";

const NOTHING = { root: 0n, team: 0n, pilot: 0n, rewards: 0n, held: 0n };

/** The budgets with 1,000.00 in the baker's hands, of which nothing is approved. */
async function withMoney() {
  const engine = await budgets();
  await engine.token.connect(engine.people.baker).faucet();
  return engine;
}

/** A permit for the treasury, as its arguments go. */
async function permit({ token, treasury }: Budgets, owner: Signer, amount: number, deadline: number) {
  const account = await owner.getAddress();
  const spender = await treasury.getAddress();
  const domain = {
    name: "Local Money",
    version: "1",
    chainId: CHAIN_ID,
    verifyingContract: await token.getAddress(),
  };
  const fields = ["owner:address", "spender:address", "value:uint256", "nonce:uint256", "deadline:uint256"];
  const types = {
    Permit: fields.map((field) => ({ name: field.split(":")[0] ?? "", type: field.split(":")[1] ?? "" })),
  };
  const message = {
    owner: account,
    spender,
    value: amount,
    nonce: await token.nonces(account),
    deadline,
  };
  const signature = await owner.signTypedData(domain, types, message);
  const [r, s, v] = [signature.slice(0, 66), `0x${signature.slice(66, 130)}`, `0x${signature.slice(130)}`];
  return { account, spender, amount, deadline, v: Number(v), r, s };
}

describe("Treasury", () => {
  it("holds nothing at first, of one token that never changes", async () => {
    const { treasury, token, teams } = await loadFixture(budgets);
    expect(await booksOf(treasury)).to.deep.equal(NOTHING);
    expect(await treasury.token()).to.equal(await token.getAddress());
    expect(await treasury.teams()).to.equal(await teams.getAddress());
  });
});

describe("Treasury.deposit", () => {
  it("reverts for nothing", async () => {
    const { treasury, people } = await loadFixture(budgets);
    await expect(treasury.connect(people.baker).deposit(0))
      .to.be.revertedWithCustomError(treasury, "Treasury_AmountMissing")
      .withArgs();
  });

  it("reverts without an allowance", async () => {
    const { treasury, token, people } = await loadFixture(withMoney);
    await expect(treasury.connect(people.baker).deposit(1))
      .to.be.revertedWithCustomError(token, "ERC20InsufficientAllowance")
      .withArgs(await treasury.getAddress(), 0, 1);
  });

  it("credits root with what came, one unit too, and tells who paid", async () => {
    const { treasury, token, people } = await loadFixture(withMoney);
    await token.connect(people.baker).approve(treasury, 701);
    await expect(treasury.connect(people.baker).deposit(700))
      .to.emit(treasury, "Moved")
      .withArgs(OUTSIDE, ROOT, 0, 700, moveKind("Deposit"), 0, 700, people.baker.address);
    await expect(treasury.connect(people.baker).deposit(1))
      .to.emit(treasury, "Moved")
      .withArgs(OUTSIDE, ROOT, 0, 1, moveKind("Deposit"), 0, 701, people.baker.address);
    expect(await booksOf(treasury)).to.deep.equal({ ...NOTHING, root: 701n, held: 701n });
    expect(await token.balanceOf(treasury)).to.equal(701);
  });

  it("takes money from anybody, member or not, and while payments are paused", async () => {
    const { treasury, token, people, roles } = await loadFixture(budgets);
    await treasury.connect(roles.guardian).pauseFor(DAY);
    await token.connect(people.stranger).faucet();
    await token.connect(people.stranger).approve(treasury, 5);
    await treasury.connect(people.stranger).deposit(5);
    expect(await treasury.held()).to.equal(5);
  });

  it("works through the forwarder, with the payer's own tokens", async () => {
    const engine = await loadFixture(withMoney);
    const { treasury, token, people } = engine;
    await token.connect(people.baker).approve(treasury, 5);
    await expect(forward(engine, people.baker, treasury, "deposit", [5]))
      .to.emit(treasury, "Moved")
      .withArgs(OUTSIDE, ROOT, 0, 5, moveKind("Deposit"), 0, 5, people.baker.address);
  });
});

describe("Treasury.depositWithPermit", () => {
  it("reverts for nothing", async () => {
    const { treasury } = await loadFixture(withMoney);
    await expect(treasury.depositWithPermit(0, 0, 27, NO_HASH, NO_HASH))
      .to.be.revertedWithCustomError(treasury, "Treasury_AmountMissing")
      .withArgs();
  });

  it("reverts for a permit that its owner did not sign, if nothing is allowed otherwise", async () => {
    const engine = await loadFixture(withMoney);
    const { treasury, token, people } = engine;
    const signed = await permit(engine, people.cashier, 5, (await time.latest()) + DAY);
    const call = treasury
      .connect(people.baker)
      .depositWithPermit(5, signed.deadline, signed.v, signed.r, signed.s);
    await expect(call)
      .to.be.revertedWithCustomError(token, "ERC20InsufficientAllowance")
      .withArgs(signed.spender, 0, 5);
  });

  it("pays in by signature alone, without gas too", async () => {
    const engine = await loadFixture(withMoney);
    const { treasury, people } = engine;
    const signed = await permit(engine, people.baker, 5, (await time.latest()) + DAY);
    const args = [5, signed.deadline, signed.v, signed.r, signed.s];
    await expect(forward(engine, people.baker, treasury, "depositWithPermit", args))
      .to.emit(treasury, "Moved")
      .withArgs(OUTSIDE, ROOT, 0, 5, moveKind("Deposit"), 0, 5, people.baker.address);
  });

  it("threat 45: pays in although somebody else presented the permit first", async () => {
    const engine = await loadFixture(withMoney);
    const { treasury, token, people } = engine;
    const signed = await permit(engine, people.baker, 5, (await time.latest()) + DAY);
    const { account, spender, deadline, v, r, s } = signed;
    await token.connect(people.stranger).permit(account, spender, 5, deadline, v, r, s);
    await treasury.connect(people.baker).depositWithPermit(5, deadline, v, r, s);
    expect(await treasury.held()).to.equal(5);
  });
});

describe("Treasury.adoptSurplus", () => {
  it("reverts for all but the treasurer", async () => {
    const { treasury, roles } = await loadFixture(budgets);
    await expect(treasury.connect(roles.parameters).adoptSurplus())
      .to.be.revertedWithCustomError(treasury, "AccessManagedUnauthorized")
      .withArgs(roles.parameters.address);
  });

  it("reverts when every token has its pot", async () => {
    const { treasury, treasurer } = await loadFixture(funded);
    await expect(treasury.connect(treasurer).adoptSurplus())
      .to.be.revertedWithCustomError(treasury, "Treasury_NoSurplus")
      .withArgs();
  });

  it("threat 35: credits what came past the door, one unit too, which nobody had before", async () => {
    const engine = await loadFixture(funded);
    const { treasury, treasurer, token, people } = engine;
    await token.connect(people.baker).transfer(treasury, 1);
    expect(await treasury.held()).to.equal(50_000);
    expect(await treasury.balanceOf(ROOT)).to.equal(50_000);
    await expect(treasury.connect(treasurer).adoptSurplus())
      .to.emit(treasury, "Moved")
      .withArgs(OUTSIDE, ROOT, 0, 1, moveKind("Surplus"), 0, 50_001, NOBODY);
    expect(await treasury.held()).to.equal(50_001);
    await expect(treasury.connect(treasurer).adoptSurplus()).to.be.revertedWithCustomError(
      treasury,
      "Treasury_NoSurplus",
    );
  });

  it("threat 35: a deposit after a donation is credited with its own amount alone", async () => {
    const engine = await loadFixture(withMoney);
    const { treasury, token, people } = engine;
    await token.connect(people.baker).transfer(treasury, 3);
    await payIn(engine, "baker", 10);
    expect(await treasury.held()).to.equal(10);
    expect(await token.balanceOf(treasury)).to.equal(13);
  });
});
