import { expect } from "chai";
import { bakery, memberIdOf } from "../support/bakery.ts";
import { attest, earned, fundRewards, implement, withBenefits } from "../support/benefits.ts";
import { deployToken } from "../support/budgets.ts";
import { DAY, ethers, loadFixture } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { moveKind, OUTSIDE, REWARDS } from "../support/money.ts";
import { rotate } from "../support/rotate.ts";
import { makeReady, submission } from "../support/suggest.ts";
import { NO_HASH, source } from "../support/values.ts";

const BAKER = memberIdOf("baker");

/** The baker is owed 3,000 of the pot's 20,000. */
async function owed() {
  const engine = await earned();
  await engine.rewards.creditReward(1);
  return engine;
}

describe("Rewards.pullReward", () => {
  it("reverts for who is owed nothing, and for a number that nobody has", async () => {
    const { rewards } = await loadFixture(owed);
    for (const memberId of [memberIdOf("cashier"), 0, 12]) {
      await expect(rewards.pullReward(memberId))
        .to.be.revertedWithCustomError(rewards, "Rewards_NothingOwed")
        .withArgs(memberId);
    }
  });

  it("threat 32: pays once", async () => {
    const { rewards } = await loadFixture(owed);
    await rewards.pullReward(BAKER);
    await expect(rewards.pullReward(BAKER))
      .to.be.revertedWithCustomError(rewards, "Rewards_NothingOwed")
      .withArgs(BAKER);
  });

  it("pays all that is owed out of the pot, whoever asks for it", async () => {
    const { rewards, treasury, odd, people } = await loadFixture(owed);
    const token = odd.contract;
    await expect(rewards.connect(people.stranger).pullReward(BAKER))
      .to.emit(rewards, "RewardPulled")
      .withArgs(BAKER, people.baker.address, 3_000)
      .and.to.emit(treasury, "Moved")
      .withArgs(REWARDS, OUTSIDE, BAKER, 3_000, moveKind("Reward"), 17_000, 0, people.baker.address);
    expect(await token.getFunction("balanceOf")(people.baker)).to.equal(3_000);
    expect(await rewards.owedTo(BAKER)).to.equal(0);
    expect(await rewards.reserved()).to.equal(0);
    expect(await rewards.creditedFor(1)).to.equal(3_000);
  });

  it("pays what came after, and leaves what others are owed", async () => {
    const engine = await loadFixture(owed);
    const { rewards, treasury, people } = engine;
    await rewards.pullReward(BAKER);
    await engine.ideas.connect(people.farmer).submit(submission());
    await makeReady(engine, 2);
    await implement(engine, 2);
    await attest(engine, 2, 13_000n);
    await attest(engine, 1, 5_000n);
    await rewards.creditReward(2);
    await rewards.creditReward(1);
    expect(await rewards.reserved()).to.equal(4_000);
    await expect(rewards.pullReward(BAKER))
      .to.emit(rewards, "RewardPulled")
      .withArgs(BAKER, people.baker.address, 1_000);
    expect(await rewards.reserved()).to.equal(3_000);
    expect(await rewards.owedTo(memberIdOf("farmer"))).to.equal(3_000);
    expect(await treasury.balanceOf(REWARDS)).to.equal(16_000);
  });

  it("pays the account that is the member's now, also a member who left", async () => {
    const engine = await loadFixture(owed);
    const { rewards, members, odd, people } = engine;
    await rotate(engine, "baker", people.baker, people.stranger);
    await members.connect(people.stranger).resign();
    await rewards.pullReward(BAKER);
    expect(await odd.contract.getFunction("balanceOf")(people.stranger)).to.equal(3_000);
    expect(await odd.contract.getFunction("balanceOf")(people.baker)).to.equal(0);
  });

  it("threat 38: loses nothing while the treasury's paying is paused", async () => {
    const { rewards, treasury, roles } = await loadFixture(owed);
    await treasury.connect(roles.guardian).pauseFor(DAY);
    const until = await treasury.pausedUntil();
    await expect(rewards.pullReward(BAKER))
      .to.be.revertedWithCustomError(treasury, "Pausable_Paused")
      .withArgs(until);
    expect(await rewards.owedTo(BAKER)).to.equal(3_000);
    expect(await rewards.reserved()).to.equal(3_000);
    await treasury.connect(roles.guardian).resume();
    await rewards.pullReward(BAKER);
    expect(await rewards.reserved()).to.equal(0);
  });

  it("works through the forwarder, without gas", async () => {
    const engine = await loadFixture(owed);
    await forward(engine, engine.people.baker, engine.rewards, "pullReward", [BAKER]);
    expect(await engine.odd.contract.getFunction("balanceOf")(engine.people.baker)).to.equal(3_000);
  });
});

/** On a token that calls back: member 12 is a contract, which is owed 3,000 for idea 1, as the baker is for idea 2. */
async function hooked() {
  const engine = await withBenefits(await bakery(), "HookToken");
  const { members, ideas, rewards, roles, people, odd } = engine;
  const party = await deployToken("Reentrant");
  await members
    .connect(roles.identity)
    .admit({ account: party.contract, source: source("Partner"), unit: 0, profileHash: NO_HASH });
  await party.call("perform", ideas, ideas.interface.encodeFunctionData("submit", [submission()]));
  const hooking = odd.contract.interface.encodeFunctionData("setHooked", [true]);
  await party.call("perform", odd.contract, hooking);
  await ideas.connect(people.baker).submit(submission());
  await fundRewards(engine, 20_000n);
  for (const ideaId of [1, 2]) {
    await makeReady(engine, ideaId);
    await implement(engine, ideaId);
    await attest(engine, ideaId, 13_000n);
    await rewards.creditReward(ideaId);
  }
  /** What the party's call from within the payment came to. */
  const askWithin = async (name: string, args: readonly unknown[]) => {
    const data = rewards.interface.encodeFunctionData(name as "pullReward", args as [number]);
    await party.call("prepare", rewards, data);
    await rewards.pullReward(12);
    const balance = await odd.contract.getFunction("balanceOf")(party.contract);
    return { done: await party.call("done"), answer: String(await party.call("answer")), balance };
  };
  return { ...engine, party, askWithin };
}

const word = (value: bigint | number): string => ethers.toBeHex(value, 32);

describe("Rewards.pullReward, called back by the money", () => {
  it("threat 25: pays once, whatever is called from within", async () => {
    const { rewards, askWithin } = await loadFixture(hooked);
    expect(await askWithin("pullReward", [12])).to.deep.equal({
      done: false,
      answer: rewards.interface.encodeErrorResult("Rewards_NothingOwed", [12]),
      balance: 3_000n,
    });
    expect(await rewards.reserved()).to.equal(3_000);
  });

  it("threat 25: credits nothing again from within", async () => {
    const { rewards, askWithin } = await loadFixture(hooked);
    expect(await askWithin("creditReward", [1])).to.deep.equal({
      done: false,
      answer: rewards.interface.encodeErrorResult("Rewards_NothingToAdd", [1, 3_000]),
      balance: 3_000n,
    });
  });

  it("threat 25: pays nobody else from within, and loses nothing of it", async () => {
    const { rewards, askWithin } = await loadFixture(hooked);
    const { done, balance } = await askWithin("pullReward", [BAKER]);
    expect([done, balance]).to.deep.equal([false, 3_000n]);
    expect(await rewards.owedTo(BAKER)).to.equal(3_000);
    await rewards.pullReward(BAKER);
    expect(await rewards.reserved()).to.equal(0);
  });

  for (const [name, args, told] of [
    ["owedTo", [12], 0],
    ["reserved", [], 3_000],
    ["creditedFor", [1], 3_000],
  ] as const) {
    it(`threat 25: ${name} tells from within what it tells afterwards`, async () => {
      const { askWithin } = await loadFixture(hooked);
      expect(await askWithin(name, args)).to.deep.equal({ done: true, answer: word(told), balance: 3_000n });
    });
  }
});

/** On a token that refuses listed accounts. */
const blocking = async () => withBenefits(await bakery(), "BlockingToken");

describe("Rewards.pullReward, an account that the money refuses", () => {
  it("threat 33: stops nobody else, and can be moved away from", async () => {
    const engine = await loadFixture(blocking);
    const { rewards, ideas, people, odd } = engine;
    await fundRewards(engine, 20_000n);
    for (const [index, author] of [people.baker, people.farmer].entries()) {
      await ideas.connect(author).submit(submission());
      await makeReady(engine, index + 1);
      await implement(engine, index + 1);
      await attest(engine, index + 1, 13_000n);
      await rewards.creditReward(index + 1);
    }
    await odd.call("setBlocked", people.baker, true);
    await expect(rewards.pullReward(BAKER))
      .to.be.revertedWithCustomError(odd.contract, "Blocked")
      .withArgs(people.baker.address);
    await rewards.pullReward(memberIdOf("farmer"));
    expect(await rewards.reserved()).to.equal(3_000);
    await rotate(engine, "baker", people.baker, people.stranger);
    await rewards.pullReward(BAKER);
    expect(await odd.contract.getFunction("balanceOf")(people.stranger)).to.equal(3_000);
  });
});
