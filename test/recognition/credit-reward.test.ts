import { expect } from "chai";
import { memberIdOf, type Name } from "../support/bakery.ts";
import {
  attest,
  type Benefits,
  benefits,
  earned,
  fundRewards,
  implement,
  REWARD_RULES,
  report,
  startPilot,
} from "../support/benefits.ts";

import { DAY, ethers, loadFixture, time } from "../support/chain.ts";
import { CODE, claim, fileReady } from "../support/claim-code.ts";
import { recomputeHead } from "../support/digest.ts";
import { forward } from "../support/forward.ts";
import { REWARDS, ROOT } from "../support/money.ts";
import { office } from "../support/offices.ts";
import { makeReady, submission, suggest } from "../support/suggest.ts";
import { documentHash, NO_HASH, source } from "../support/values.ts";
import { suggestTogether } from "../support/vote.ts";

const BAKER = memberIdOf("baker");
const CASHIER = memberIdOf("cashier");
const DRIVER = memberIdOf("driver");
const FARMER = memberIdOf("farmer");
const MILLER = memberIdOf("miller");
const REASON = documentHash("reason");

/** Data hash of a credit in the idea's digest. */
const dataHashOf = (...numbers: bigint[]): string =>
  ethers.keccak256(
    ethers.AbiCoder.defaultAbiCoder().encode(
      numbers.map(() => "uint128"),
      numbers,
    ),
  );

/** What people are owed, in the order named. */
const owed = async ({ rewards }: Benefits, ...names: Name[]): Promise<bigint[]> =>
  Promise.all(names.map((name) => rewards.owedTo(memberIdOf(name))));

/** Makes somebody an auditor. */
async function giveAudit({ offices, roles }: Benefits, name: Name): Promise<void> {
  const until = (await time.latest()) + 30 * DAY;
  await offices.connect(roles.identity).giveOffice(memberIdOf(name), office("Auditor"), until);
}

/** Brings a ready idea to its reward, which brings `revenue` over 3,000 spent. */
async function bringHome(engine: Benefits, ideaId: number, revenue: bigint) {
  await implement(engine, ideaId);
  await attest(engine, ideaId, revenue);
}

describe("Rewards.creditReward", () => {
  it("reverts for an idea that does not exist", async () => {
    const { rewards, ideas } = await loadFixture(earned);
    await expect(rewards.creditReward(2)).to.be.revertedWithCustomError(ideas, "Ideas_Unknown").withArgs(2);
  });

  it("reverts for an idea whose pilot still runs", async () => {
    const engine = await loadFixture(earned);
    const { rewards, people } = engine;
    const ideaId = await suggest(engine, people.cashier);
    await makeReady(engine, ideaId);
    await startPilot(engine, ideaId);
    await expect(rewards.creditReward(ideaId))
      .to.be.revertedWithCustomError(rewards, "Rewards_NotImplemented")
      .withArgs(ideaId);
  });

  it("reverts as long as nothing is attested", async () => {
    const engine = await loadFixture(earned);
    const { rewards, people } = engine;
    const ideaId = await suggest(engine, people.cashier);
    await makeReady(engine, ideaId);
    await implement(engine, ideaId);
    await report(engine, ideaId, 1n);
    await expect(rewards.creditReward(ideaId))
      .to.be.revertedWithCustomError(rewards, "Rewards_NothingAttested")
      .withArgs(ideaId);
  });

  it("reverts while a flag is open on the idea, and credits once all are resolved", async () => {
    const engine = await loadFixture(earned);
    const { rewards, flags, people } = engine;
    for (const name of ["accountant", "farmer"] as const) {
      await giveAudit(engine, name);
      await flags.connect(people[name]).raiseFlag(1, REASON);
    }
    await expect(rewards.creditReward(1))
      .to.be.revertedWithCustomError(rewards, "Rewards_FlagsOpen")
      .withArgs(1, 2);
    for (const flagId of [1, 2]) {
      await flags.connect(people.baker).answerFlag(flagId, REASON);
      await expect(rewards.creditReward(1))
        .to.be.revertedWithCustomError(rewards, "Rewards_FlagsOpen")
        .withArgs(1, 3 - flagId);
      await flags.connect(people.farmer).resolveFlag(flagId, flagId === 1, REASON);
    }
    await rewards.creditReward(1);
    expect(await rewards.owedTo(BAKER)).to.equal(3_000);
  });

  it("reverts for an idea that nobody has claimed, and credits whoever claims it", async () => {
    const engine = await loadFixture(earned);
    const { rewards, people } = engine;
    const ideaId = await fileReady(engine);
    await bringHome(engine, ideaId, 4_000n);
    await expect(rewards.creditReward(ideaId))
      .to.be.revertedWithCustomError(rewards, "Rewards_NobodyCredited")
      .withArgs(ideaId);
    await claim(engine, ideaId, "cashier");
    await rewards.connect(people.stranger).creditReward(ideaId);
    expect(await owed(engine, "cashier")).to.deep.equal([1_200n]);
  });

  it("reverts the second time, with nothing new attested", async () => {
    const { rewards } = await loadFixture(earned);
    await rewards.creditReward(1);
    await expect(rewards.creditReward(1))
      .to.be.revertedWithCustomError(rewards, "Rewards_NothingToAdd")
      .withArgs(1, 3_000);
  });

  it("reverts if the pot holds one unit too little, and credits exactly what it holds", async () => {
    const engine = await loadFixture(earned);
    const { rewards, roles } = engine;
    await rewards.connect(roles.parameters).setRewardRules({ ...REWARD_RULES, base: 18_001n });
    await expect(rewards.creditReward(1))
      .to.be.revertedWithCustomError(rewards, "Rewards_PotTooSmall")
      .withArgs(20_000, 20_001);
    await fundRewards(engine, 1n);
    await rewards.creditReward(1);
    expect(await rewards.reserved()).to.equal(20_001);
  });

  it("threat 36: promises the same money once", async () => {
    const engine = await loadFixture(earned);
    const { rewards, roles, people } = engine;
    const ideaId = await suggest(engine, people.cashier);
    await makeReady(engine, ideaId);
    await bringHome(engine, ideaId, 0n);
    await rewards.connect(roles.parameters).setRewardRules({ ...REWARD_RULES, base: 10_000n });
    await rewards.creditReward(1);
    await expect(rewards.creditReward(ideaId))
      .to.be.revertedWithCustomError(rewards, "Rewards_PotTooSmall")
      .withArgs(8_000, 10_000);
    await rewards.pullReward(BAKER);
    await expect(rewards.creditReward(ideaId))
      .to.be.revertedWithCustomError(rewards, "Rewards_PotTooSmall")
      .withArgs(8_000, 10_000);
    expect(await rewards.reserved()).to.equal(0);
  });

  it("threat 35: money sent past the treasury's books rewards nobody", async () => {
    const engine = await loadFixture(benefits);
    const { rewards, treasury, odd, people } = engine;
    await makeReady(engine, await suggest(engine, people.baker));
    await bringHome(engine, 1, 13_000n);
    await odd.call("mint", treasury, 50_000n);
    await odd.call("mint", rewards, 50_000n);
    await expect(rewards.creditReward(1))
      .to.be.revertedWithCustomError(rewards, "Rewards_PotTooSmall")
      .withArgs(0, 3_000);
  });

  it("credits an author with the base and a share of what the idea brought above its cost", async () => {
    const { rewards, treasury } = await loadFixture(earned);
    await expect(rewards.creditReward(1))
      .to.emit(rewards, "RewardCredited")
      .withArgs(1, 13_000, 3_000, 3_000, 3_000, 0)
      .and.to.emit(rewards, "RewardShared")
      .withArgs(BAKER, 1, 3_000, 3_000);
    expect(await rewards.creditedFor(1)).to.equal(3_000);
    expect(await rewards.owedTo(BAKER)).to.equal(3_000);
    expect(await rewards.reserved()).to.equal(3_000);
    expect(await treasury.balanceOf(REWARDS)).to.equal(20_000);
  });

  it("enters the idea's audit digest", async () => {
    const engine = await loadFixture(earned);
    const { rewards, ideas } = engine;
    const dataHash = dataHashOf(13_000n, 3_000n, 3_000n, 3_000n, 0n);
    const { records } = await ideas.ideaOf(1);
    await rewards.creditReward(1);
    const [entry] = await ideas.queryFilter(ideas.filters.DecisionRecorded(1, rewards), -1);
    expect(entry?.args.kind).to.equal(ethers.encodeBytes32String("reward"));
    expect(entry?.args.dataHash).to.equal(dataHash);
    expect(entry?.args.seq).to.equal(records);
    expect(await recomputeHead(engine, 1)).to.equal(await ideas.auditHead(1));
  });

  it("credits the base alone for what brought no more than it cost", async () => {
    const engine = await loadFixture(benefits);
    const { rewards, people } = engine;
    await fundRewards(engine, 20_000n);
    for (const [place, revenue] of [0n, 2_999n, 3_000n, 3_004n].entries()) {
      const ideaId = await suggest(engine, people.baker);
      await makeReady(engine, ideaId);
      await bringHome(engine, ideaId, revenue);
      await rewards.creditReward(ideaId);
      expect(await rewards.creditedFor(place + 1)).to.equal(1_000);
    }
    const ideaId = await suggest(engine, people.baker);
    await makeReady(engine, ideaId);
    await bringHome(engine, ideaId, 3_005n);
    await rewards.creditReward(ideaId);
    expect(await rewards.creditedFor(ideaId)).to.equal(1_001);
  });

  it("credits at most the cap, and nothing beyond it for what is attested later", async () => {
    const engine = await loadFixture(earned);
    const { rewards } = engine;
    await fundRewards(engine, 100_000n);
    await attest(engine, 1, 1_000_000n);
    await expect(rewards.creditReward(1))
      .to.emit(rewards, "RewardCredited")
      .withArgs(1, 1_013_000, 3_000, 50_000, 50_000, 0);
    await attest(engine, 1, 1n);
    await expect(rewards.creditReward(1))
      .to.be.revertedWithCustomError(rewards, "Rewards_NothingToAdd")
      .withArgs(1, 50_000);
  });

  it("credits what later reports add, and that alone", async () => {
    const engine = await loadFixture(earned);
    const { rewards } = engine;
    await rewards.creditReward(1);
    await attest(engine, 1, 5_000n);
    await expect(rewards.creditReward(1))
      .to.emit(rewards, "RewardCredited")
      .withArgs(1, 18_000, 3_000, 4_000, 1_000, 0)
      .and.to.emit(rewards, "RewardShared")
      .withArgs(BAKER, 1, 1_000, 4_000);
    expect(await rewards.creditedFor(1)).to.equal(4_000);
    expect(await rewards.reserved()).to.equal(4_000);
  });

  it("counts what a milestone may still be paid as spent, and adds the difference if it is not", async () => {
    const engine = await loadFixture(benefits);
    const { rewards, pilots, people } = engine;
    await fundRewards(engine, 20_000n);
    await makeReady(engine, await suggest(engine, people.baker));
    const pilotId = await implement(engine, 1, { amounts: [2_000n, 1_000n], released: [0] });
    await attest(engine, 1, 13_000n);
    await expect(rewards.creditReward(1))
      .to.emit(rewards, "RewardCredited")
      .withArgs(1, 13_000, 3_000, 3_000, 3_000, 0);
    await pilots.release(pilotId, 1);
    await expect(rewards.creditReward(1))
      .to.be.revertedWithCustomError(rewards, "Rewards_NothingToAdd")
      .withArgs(1, 3_000);
  });

  it("adds what a milestone refused after the pilot's end leaves unspent", async () => {
    const engine = await loadFixture(benefits);
    const { rewards, pilots, people } = engine;
    await fundRewards(engine, 20_000n);
    await makeReady(engine, await suggest(engine, people.baker));
    const pilotId = await startPilot(engine, 1, { amounts: [2_000n, 1_000n] });
    const evidence = documentHash("evidence");
    const lead = pilots.connect(people.baker);
    const verifier = pilots.connect(people.customer);
    await lead.submitResult(pilotId, 100n, evidence);
    await verifier.judge(pilotId, 255, evidence, true, 10_000, NO_HASH);
    await lead.submitEvidence(pilotId, 1, evidence);
    await time.increase(DAY + 1);
    await pilots.conclude(pilotId);
    await attest(engine, 1, 13_000n);
    await expect(rewards.creditReward(1))
      .to.emit(rewards, "RewardCredited")
      .withArgs(1, 13_000, 1_000, 3_400, 3_400, 0);
    await verifier.judge(pilotId, 1, evidence, false, 0, REASON);
    await time.increase(DAY + 1);
    await expect(rewards.creditReward(1))
      .to.emit(rewards, "RewardCredited")
      .withArgs(1, 13_000, 0, 3_600, 200, 0);
  });

  it("follows new rules from then on, and takes nothing back", async () => {
    const engine = await loadFixture(earned);
    const { rewards, roles } = engine;
    const governance = rewards.connect(roles.parameters);
    await rewards.creditReward(1);
    await governance.setRewardRules({ ...REWARD_RULES, base: 999n });
    await expect(rewards.creditReward(1))
      .to.be.revertedWithCustomError(rewards, "Rewards_NothingToAdd")
      .withArgs(1, 3_000);
    await governance.setRewardRules({ ...REWARD_RULES, base: 1_001n });
    await expect(rewards.creditReward(1))
      .to.emit(rewards, "RewardCredited")
      .withArgs(1, 13_000, 3_000, 3_001, 1, 0);
  });

  it("works through the forwarder, without gas", async () => {
    const engine = await loadFixture(earned);
    await forward(engine, engine.people.stranger, engine.rewards, "creditReward", [1]);
    expect(await engine.rewards.owedTo(BAKER)).to.equal(3_000);
  });
});

/** An idea of the baker's that builds on others, ready; its number. */
async function buildOn(engine: Benefits, parents: readonly number[]): Promise<number> {
  const ideaId = await suggest(engine, engine.people.baker, { parents: [...parents] });
  await makeReady(engine, ideaId);
  return ideaId;
}

/** Everything with money for rewards and no idea yet. */
async function endowed() {
  const engine = await benefits();
  await fundRewards(engine, 100_000n);
  return engine;
}

describe("Rewards.creditReward, shared", () => {
  it("splits by credit, rounded down, and gives the rest to the first", async () => {
    const engine = await loadFixture(endowed);
    const ideaId = await suggestTogether(engine, ["baker", "cashier", "driver", "farmer"]);
    await bringHome(engine, ideaId, 3_010n);
    await expect(engine.rewards.creditReward(ideaId))
      .to.emit(engine.rewards, "RewardCredited")
      .withArgs(ideaId, 3_010, 3_000, 1_002, 1_002, 0)
      .and.to.emit(engine.rewards, "RewardShared")
      .withArgs(BAKER, ideaId, 252, 252)
      .and.to.emit(engine.rewards, "RewardShared")
      .withArgs(DRIVER, ideaId, 250, 250);
    expect(await owed(engine, "baker", "cashier", "driver", "farmer")).to.deep.equal([
      252n,
      250n,
      250n,
      250n,
    ]);
    expect(await engine.rewards.reserved()).to.equal(1_002);
  });

  it("says nothing of shares that round down to nothing", async () => {
    const engine = await loadFixture(endowed);
    const { rewards, roles } = engine;
    await rewards.connect(roles.parameters).setRewardRules({ ...REWARD_RULES, base: 1n, rateBps: 0n });
    const ideaId = await suggestTogether(engine, ["baker", "cashier"]);
    await bringHome(engine, ideaId, 0n);
    await rewards.creditReward(ideaId);
    const told = await rewards.queryFilter(rewards.filters.RewardShared, -1);
    expect(told.map(({ args }) => [args.memberId, args.amount])).to.deep.equal([[BigInt(BAKER), 1n]]);
    expect(await owed(engine, "baker", "cashier")).to.deep.equal([1n, 0n]);
  });

  it("gives a tenth to the authors it builds on, in equal parts, and what does not divide to the own part", async () => {
    const engine = await loadFixture(endowed);
    const { rewards, people } = engine;
    const parents = [await suggest(engine, people.cashier), await suggest(engine, people.farmer)];
    const third = await suggest(engine, people.miller);
    const ideaId = await buildOn(engine, [...parents, third]);
    await bringHome(engine, ideaId, 13_025n);
    await expect(rewards.creditReward(ideaId))
      .to.emit(rewards, "RewardCredited")
      .withArgs(ideaId, 13_025, 3_000, 3_005, 3_005, 300)
      .and.to.emit(rewards, "RewardShared")
      .withArgs(CASHIER, ideaId, 100, 100)
      .and.to.emit(rewards, "RewardShared")
      .withArgs(FARMER, ideaId, 100, 100)
      .and.to.emit(rewards, "RewardShared")
      .withArgs(MILLER, ideaId, 100, 100);
    expect(await rewards.owedTo(BAKER)).to.equal(2_705);
    await attest(engine, ideaId, 40n);
    await expect(rewards.creditReward(ideaId))
      .to.emit(rewards, "RewardCredited")
      .withArgs(ideaId, 13_065, 3_000, 3_013, 8, 0);
    await attest(engine, ideaId, 155n);
    await expect(rewards.creditReward(ideaId))
      .to.emit(rewards, "RewardCredited")
      .withArgs(ideaId, 13_220, 3_000, 3_044, 31, 3);
    expect(await owed(engine, "baker", "cashier", "farmer", "miller")).to.deep.equal([
      2_741n,
      101n,
      101n,
      101n,
    ]);
  });

  it("gives each author one part, however many of the ideas are theirs", async () => {
    const engine = await loadFixture(endowed);
    const { rewards, people } = engine;
    const first = await suggest(engine, people.cashier);
    const parents = [
      first,
      await suggest(engine, people.farmer),
      await suggest(engine, people.cashier),
      first,
    ];
    const ideaId = await buildOn(engine, parents);
    await bringHome(engine, ideaId, 13_000n);
    await rewards.creditReward(ideaId);
    expect(await owed(engine, "baker", "cashier", "farmer")).to.deep.equal([2_700n, 150n, 150n]);
  });

  it("gives a merged idea's author a part", async () => {
    const engine = await loadFixture(endowed);
    const { rewards, ideas, roles, people } = engine;
    const ideaId = await buildOn(engine, []);
    const merged = await suggest(engine, people.farmer);
    await ideas.connect(roles.curator).merge(merged, ideaId, REASON);
    await bringHome(engine, ideaId, 13_000n);
    await rewards.creditReward(ideaId);
    expect(await owed(engine, "baker", "farmer")).to.deep.equal([2_700n, 300n]);
  });

  it("leaves out ideas that nobody has claimed, and is whole if there are no others", async () => {
    const engine = await loadFixture(endowed);
    const { rewards, ideas, people } = engine;
    await ideas.connect(people.cashier).submitFor(submission(), source("Customer"), CODE.address);
    const alone = await buildOn(engine, [1]);
    await bringHome(engine, alone, 13_000n);
    await expect(rewards.creditReward(alone))
      .to.emit(rewards, "RewardCredited")
      .withArgs(alone, 13_000, 3_000, 3_000, 3_000, 0);
    const farmers = await suggest(engine, people.farmer);
    const mixed = await buildOn(engine, [1, farmers]);
    await bringHome(engine, mixed, 13_000n);
    await rewards.creditReward(mixed);
    expect(await owed(engine, "baker", "farmer", "cashier")).to.deep.equal([5_700n, 300n, 0n]);
  });

  it("tells who is credited and an author in the lineage of both parts", async () => {
    const engine = await loadFixture(endowed);
    const { rewards, people } = engine;
    const ideaId = await buildOn(engine, [await suggest(engine, people.baker)]);
    await bringHome(engine, ideaId, 13_000n);
    await expect(rewards.creditReward(ideaId))
      .to.emit(rewards, "RewardShared")
      .withArgs(BAKER, ideaId, 2_700, 2_700)
      .and.to.emit(rewards, "RewardShared")
      .withArgs(BAKER, ideaId, 300, 3_000);
  });

  for (const [what, amount] of [
    ["one unit", 1n],
    ["eleven units", 11n],
    ["the largest reward there is", 2n ** 96n - 1n],
  ] as const) {
    it(`threat 29: the shares of ${what} add up to it`, async () => {
      const engine = await loadFixture(benefits);
      const { rewards, treasury, odd, roles, people } = engine;
      await odd.call("mint", people.accountant, amount);
      await odd.callAs(people.accountant, "approve", treasury, amount);
      await treasury.connect(people.accountant).deposit(amount);
      await fundRewards(engine, amount);
      const rules = { ...REWARD_RULES, base: amount, cap: amount };
      await rewards.connect(roles.parameters).setRewardRules(rules);
      for (const author of ["confectioner", "apprentice", "neighbour"] as const) {
        await suggest(engine, people[author]);
      }
      const ideaId = await suggestTogether(engine, ["baker", "cashier", "driver", "farmer"]);
      for (const merged of [1, 2, 3]) {
        await engine.ideas.connect(roles.curator).merge(merged, ideaId, REASON);
      }
      await bringHome(engine, ideaId, 0n);
      await rewards.creditReward(ideaId);
      const parts = await owed(
        engine,
        ...(["baker", "cashier", "driver", "farmer", "confectioner", "apprentice", "neighbour"] as const),
      );
      expect(parts.reduce((sum, part) => sum + part, 0n)).to.equal(amount);
      expect(await rewards.reserved()).to.equal(amount);
    });
  }

  it("adds up what several ideas owe one member", async () => {
    const engine = await loadFixture(endowed);
    const { rewards } = engine;
    for (const revenue of [13_000n, 8_000n]) {
      const ideaId = await buildOn(engine, []);
      await bringHome(engine, ideaId, revenue);
      await rewards.creditReward(ideaId);
    }
    expect(await owed(engine, "baker")).to.deep.equal([5_000n]);
    expect(await rewards.reserved()).to.equal(5_000);
  });

  it("threat 34: shares with the longest lineage there is within a small part of a block", async () => {
    const engine = await loadFixture(endowed);
    const { rewards, ideas, members, roles } = engine;
    const ideaId = await buildOn(engine, []);
    const wallets = Array.from({ length: 32 }, (_, index) => ethers.id(`author ${index}`)).map(
      (key) => new ethers.Wallet(key, ethers.provider),
    );
    await members.connect(roles.identity).admitMany(
      wallets.map(({ address: account }) => ({
        account,
        source: source("Customer"),
        unit: 0,
        profileHash: NO_HASH,
      })),
    );
    for (const wallet of wallets) {
      await ethers.provider.send("hardhat_setBalance", [wallet.address, ethers.toQuantity(10n ** 18n)]);
      await ideas.connect(wallet).submit(submission());
      await ideas.connect(roles.curator).merge(Number(await ideas.ideaCount()), ideaId, REASON);
    }
    await bringHome(engine, ideaId, 13_000n);
    const receipt = await (await rewards.creditReward(ideaId)).wait();
    expect(await rewards.owedTo(12)).to.equal(9);
    expect(await rewards.owedTo(43)).to.equal(9);
    expect(await rewards.owedTo(BAKER)).to.equal(3_000 - 32 * 9);
    expect(Number(receipt?.gasUsed)).to.be.lessThan(2_000_000);
  });
});

describe("Rewards.setRewardRules", () => {
  it("reverts for everyone but governance", async () => {
    const { rewards, roles } = await loadFixture(benefits);
    await expect(rewards.connect(roles.curator).setRewardRules(REWARD_RULES))
      .to.be.revertedWithCustomError(rewards, "AccessManagedUnauthorized")
      .withArgs(roles.curator.address);
  });

  it("reverts for a base above the cap, and for shares above the whole", async () => {
    const { rewards, roles } = await loadFixture(benefits);
    for (const bad of [{ base: 50_001n }, { rateBps: 10_001n }, { lineageBps: 10_001n }]) {
      const rules = { ...REWARD_RULES, ...bad };
      await expect(rewards.connect(roles.parameters).setRewardRules(rules))
        .to.be.revertedWithCustomError(rewards, "Rewards_BadRules")
        .withArgs(
          Object.values({
            base: rules.base,
            cap: rules.cap,
            rateBps: rules.rateBps,
            lineageBps: rules.lineageBps,
          }),
        );
    }
    expect(await rewards.rewardRules()).to.deep.equal(Object.values(REWARD_RULES));
  });

  it("takes a base at the cap, shares of the whole, and the largest money there is", async () => {
    const { rewards, roles } = await loadFixture(benefits);
    const most = 2n ** 96n - 1n;
    const rules = { base: most, cap: most, rateBps: 10_000n, lineageBps: 10_000n };
    await expect(rewards.connect(roles.parameters).setRewardRules(rules))
      .to.emit(rewards, "RewardRulesSet")
      .withArgs(Object.values(rules));
    expect(await rewards.rewardRules()).to.deep.equal(Object.values(rules));
    const nothing = { base: 0n, cap: 0n, rateBps: 0n, lineageBps: 0n };
    await rewards.connect(roles.parameters).setRewardRules(nothing);
    expect(await rewards.rewardRules()).to.deep.equal([0n, 0n, 0n, 0n]);
  });

  it("pays nothing while the cap is 0", async () => {
    const engine = await loadFixture(earned);
    const { rewards, roles } = engine;
    await rewards.connect(roles.parameters).setRewardRules({ ...REWARD_RULES, base: 0n, cap: 0n });
    await expect(rewards.creditReward(1))
      .to.be.revertedWithCustomError(rewards, "Rewards_NothingToAdd")
      .withArgs(1, 0);
  });

  it("gives the whole reward to the lineage if the rules say so", async () => {
    const engine = await loadFixture(endowed);
    const { rewards, roles, people } = engine;
    await rewards.connect(roles.parameters).setRewardRules({ ...REWARD_RULES, lineageBps: 10_000n });
    const ideaId = await buildOn(engine, [await suggest(engine, people.farmer)]);
    await bringHome(engine, ideaId, 13_000n);
    await rewards.creditReward(ideaId);
    expect(await owed(engine, "baker", "farmer")).to.deep.equal([0n, 3_000n]);
  });

  it("tells the first rules when it is created, and knows its neighbours", async () => {
    const engine = await loadFixture(benefits);
    const { rewards, members, ideas, treasury, pilots, outcomes, reviews } = engine;
    await expect(rewards.deploymentTransaction())
      .to.emit(rewards, "RewardRulesSet")
      .withArgs(Object.values(REWARD_RULES));
    const neighbours = { members, ideas, treasury, pilots, outcomes, reviews };
    for (const [name, contract] of Object.entries(neighbours)) {
      expect(await rewards.getFunction(name)()).to.equal(await contract.getAddress());
    }
    expect(await treasury.balanceOf(ROOT)).to.equal(1_000_000);
  });
});
