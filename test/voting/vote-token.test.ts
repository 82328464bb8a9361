import { expect } from "chai";
import { type Bakery, bakery, bakeryWithoutVotes, memberIdOf, VOTERS } from "../support/bakery.ts";
import { ethers, loadFixture, networkHelpers, time } from "../support/chain.ts";
import { impersonate } from "../support/engine.ts";
import { rotate } from "../support/rotate.ts";
import { documentHash, NO_HASH, NOBODY, source } from "../support/values.ts";

const MOST = 2n ** 32n - 1n;
const REASON = documentHash("reason");

/** The bakery after governance opened transfers. */
async function trading() {
  const engine = await bakery();
  await engine.voteToken.connect(engine.roles.parameters).openTransfers();
  return engine;
}

const issuerOf = ({ voteToken, roles }: Bakery) => voteToken.connect(roles.issuer);

describe("VoteToken", () => {
  it("counts whole votes: no decimals, nothing issued at first", async () => {
    const { voteToken } = await loadFixture(bakeryWithoutVotes);
    expect(await voteToken.decimals()).to.equal(0);
    expect(await voteToken.totalSupply()).to.equal(0);
    expect(await voteToken.name()).to.equal("Innovation Vote");
    expect(await voteToken.symbol()).to.equal("VOTE");
    expect(await voteToken.transfersOpen()).to.equal(false);
  });
});

describe("VoteToken.issue", () => {
  it("reverts for lists of different length", async () => {
    const engine = await loadFixture(bakeryWithoutVotes);
    await expect(issuerOf(engine).issue([engine.people.baker], [1, 2]))
      .to.be.revertedWithCustomError(engine.voteToken, "VoteToken_LengthMismatch")
      .withArgs(1, 2);
  });

  it("reverts for 101 accounts", async () => {
    const engine = await loadFixture(bakeryWithoutVotes);
    const accounts = Array.from({ length: 101 }, () => engine.people.baker.address);
    await expect(
      issuerOf(engine).issue(
        accounts,
        accounts.map(() => 1),
      ),
    )
      .to.be.revertedWithCustomError(engine.voteToken, "VoteToken_BatchTooLarge")
      .withArgs(101, 100);
  });

  it("reverts for strangers, algorithms, and whose membership ended or moved on", async () => {
    const engine = await loadFixture(bakeryWithoutVotes);
    const { voteToken, members, people, roles } = engine;
    await members.connect(people.cashier).resign();
    await rotate(engine, "driver", people.driver, roles.outsider as typeof people.driver);
    for (const person of [people.stranger, people.algorithm, people.cashier, people.driver]) {
      await expect(issuerOf(engine).issue([people.baker, person], [1, 1]))
        .to.be.revertedWithCustomError(voteToken, "VoteToken_NotAVoter")
        .withArgs(person.address);
    }
    expect(await voteToken.totalSupply()).to.equal(0);
  });

  it("reverts above 2^32 - 1 tokens in all", async () => {
    const engine = await loadFixture(bakeryWithoutVotes);
    await issuerOf(engine).issue([engine.people.baker], [MOST - 1n]);
    await expect(issuerOf(engine).issue([engine.people.cashier], [2]))
      .to.be.revertedWithCustomError(engine.voteToken, "ERC20ExceededSafeSupply")
      .withArgs(MOST + 1n, MOST);
  });

  it("issues the very last token", async () => {
    const engine = await loadFixture(bakeryWithoutVotes);
    await issuerOf(engine).issue([engine.people.baker, engine.people.cashier], [MOST - 1n, 1]);
    expect(await engine.voteToken.totalSupply()).to.equal(MOST);
    expect(await engine.voteToken.getVotes(engine.people.baker)).to.equal(MOST - 1n);
  });

  it("gives tokens that vote at once, without any delegation", async () => {
    const engine = await loadFixture(bakeryWithoutVotes);
    const { voteToken, people } = engine;
    await expect(issuerOf(engine).issue([people.baker, people.cashier], [7, 5]))
      .to.emit(voteToken, "Transfer")
      .withArgs(NOBODY, people.baker.address, 7)
      .and.to.emit(voteToken, "DelegateVotesChanged")
      .withArgs(people.cashier.address, 0, 5);
    expect(await voteToken.balanceOf(people.baker)).to.equal(7);
    expect(await voteToken.getVotes(people.baker)).to.equal(7);
    expect(await voteToken.delegates(people.baker)).to.equal(people.baker.address);
    expect(await voteToken.totalSupply()).to.equal(12);
  });

  it("gives tokens to a suspended member, and to 100 places at once", async () => {
    const engine = await loadFixture(bakeryWithoutVotes);
    const { voteToken, members, roles, people } = engine;
    await members.connect(roles.identity).suspend(memberIdOf("baker"), REASON);
    const accounts = Array.from({ length: 100 }, () => people.baker.address);
    await issuerOf(engine).issue(
      accounts,
      accounts.map(() => 3),
    );
    expect(await voteToken.getVotes(people.baker)).to.equal(300);
  });

  it("adds to the votes of whom the holder delegated to", async () => {
    const engine = await loadFixture(bakery);
    const { voteToken, people } = engine;
    await voteToken.connect(people.baker).delegate(people.cashier);
    await issuerOf(engine).issue([people.baker], [5]);
    expect(await voteToken.getVotes(people.baker)).to.equal(0);
    expect(await voteToken.getVotes(people.cashier)).to.equal(25);
  });
});

describe("VoteToken.openTransfers", () => {
  it("opens transfers", async () => {
    const { voteToken, roles } = await loadFixture(bakery);
    await expect(voteToken.connect(roles.parameters).openTransfers())
      .to.emit(voteToken, "TransfersOpened")
      .withArgs();
    expect(await voteToken.transfersOpen()).to.equal(true);
  });

  it("reverts the second time", async () => {
    const { voteToken, roles } = await loadFixture(trading);
    await expect(voteToken.connect(roles.parameters).openTransfers())
      .to.be.revertedWithCustomError(voteToken, "VoteToken_TransfersAlreadyOpen")
      .withArgs();
  });
});

describe("VoteToken.transfer", () => {
  it("reverts while transfers are shut, also with an allowance and for nothing", async () => {
    const { voteToken, people } = await loadFixture(bakery);
    await voteToken.connect(people.baker).approve(people.cashier, 10);
    for (const call of [
      () => voteToken.connect(people.baker).transfer(people.cashier, 1),
      () => voteToken.connect(people.baker).transfer(people.cashier, 0),
      () => voteToken.connect(people.cashier).transferFrom(people.baker, people.cashier, 1),
    ]) {
      await expect(call()).to.be.revertedWithCustomError(voteToken, "VoteToken_TransfersShut").withArgs();
    }
  });

  it("reverts to strangers, algorithms, and whose membership ended", async () => {
    const { voteToken, members, people } = await loadFixture(trading);
    await members.connect(people.cashier).resign();
    for (const person of [people.stranger, people.algorithm, people.cashier]) {
      await expect(voteToken.connect(people.baker).transfer(person, 1))
        .to.be.revertedWithCustomError(voteToken, "VoteToken_NotAVoter")
        .withArgs(person.address);
    }
  });

  it("reverts from an account whose membership moved or ended, so that nobody spreads votes over old accounts", async () => {
    const engine = await loadFixture(trading);
    const { voteToken, members, people } = engine;
    await rotate(engine, "baker", people.baker, people.stranger);
    await members.connect(people.cashier).resign();
    for (const person of [people.baker, people.cashier]) {
      await expect(voteToken.connect(person).transfer(people.driver, 1))
        .to.be.revertedWithCustomError(voteToken, "VoteToken_NotAVoter")
        .withArgs(person.address);
    }
    await voteToken.connect(people.baker).approve(people.driver, 1);
    await expect(voteToken.connect(people.driver).transferFrom(people.baker, people.driver, 1))
      .to.be.revertedWithCustomError(voteToken, "VoteToken_NotAVoter")
      .withArgs(people.baker.address);
  });

  it("reverts for one token more than the holder has", async () => {
    const { voteToken, people } = await loadFixture(trading);
    await expect(voteToken.connect(people.baker).transfer(people.cashier, 11))
      .to.be.revertedWithCustomError(voteToken, "ERC20InsufficientBalance")
      .withArgs(people.baker.address, 10, 11);
  });

  it("moves tokens and votes between members", async () => {
    const { voteToken, people } = await loadFixture(trading);
    await expect(voteToken.connect(people.baker).transfer(people.cashier, 4))
      .to.emit(voteToken, "Transfer")
      .withArgs(people.baker.address, people.cashier.address, 4)
      .and.to.emit(voteToken, "DelegateVotesChanged")
      .withArgs(people.baker.address, 10, 6)
      .and.to.emit(voteToken, "DelegateVotesChanged")
      .withArgs(people.cashier.address, 10, 14);
    expect(await voteToken.getVotes(people.baker)).to.equal(6);
    expect(await voteToken.getVotes(people.cashier)).to.equal(14);
    expect(await voteToken.totalSupply()).to.equal(100);
  });

  it("changes no votes when sent to oneself", async () => {
    const { voteToken, people } = await loadFixture(trading);
    const call = voteToken.connect(people.baker).transfer(people.baker, 4);
    await expect(call).not.to.emit(voteToken, "DelegateVotesChanged");
    expect(await voteToken.getVotes(people.baker)).to.equal(10);
  });

  it("changes no votes when nothing is sent", async () => {
    const { voteToken, people } = await loadFixture(trading);
    const call = voteToken.connect(people.baker).transfer(people.cashier, 0);
    await expect(call).not.to.emit(voteToken, "DelegateVotesChanged");
    expect(await voteToken.numCheckpoints(people.cashier)).to.equal(1);
  });

  it("moves by allowance, and no further", async () => {
    const { voteToken, people } = await loadFixture(trading);
    await voteToken.connect(people.baker).approve(people.cashier, 4);
    const cashier = voteToken.connect(people.cashier);
    await cashier.transferFrom(people.baker, people.driver, 4);
    expect(await voteToken.balanceOf(people.driver)).to.equal(14);
    await expect(cashier.transferFrom(people.baker, people.driver, 1))
      .to.be.revertedWithCustomError(voteToken, "ERC20InsufficientAllowance")
      .withArgs(people.cashier.address, 0, 1);
  });
});

describe("VoteToken.delegate", () => {
  it("reverts to strangers, algorithms, and whose membership ended", async () => {
    const { voteToken, members, people } = await loadFixture(bakery);
    await members.connect(people.cashier).resign();
    for (const person of [people.stranger, people.algorithm, people.cashier]) {
      await expect(voteToken.connect(people.baker).delegate(person))
        .to.be.revertedWithCustomError(voteToken, "VoteToken_NotAVoter")
        .withArgs(person.address);
    }
  });

  it("hands votes to another member, tokens stay", async () => {
    const { voteToken, people } = await loadFixture(bakery);
    const { baker, cashier } = people;
    await expect(voteToken.connect(baker).delegate(cashier))
      .to.emit(voteToken, "DelegateChanged")
      .withArgs(baker.address, baker.address, cashier.address)
      .and.to.emit(voteToken, "DelegateVotesChanged")
      .withArgs(baker.address, 10, 0)
      .and.to.emit(voteToken, "DelegateVotesChanged")
      .withArgs(cashier.address, 10, 20);
    expect(await voteToken.balanceOf(baker)).to.equal(10);
    expect(await voteToken.delegates(baker)).to.equal(cashier.address);
  });

  it("brings votes home for the zero address and for oneself, also after the membership ended", async () => {
    for (const home of ["zero", "self"] as const) {
      const { voteToken, members, people } = await loadFixture(bakery);
      const { baker, cashier } = people;
      await voteToken.connect(baker).delegate(cashier);
      await members.connect(baker).resign();
      await expect(voteToken.connect(baker).delegate(home === "zero" ? NOBODY : baker))
        .to.emit(voteToken, "DelegateChanged")
        .withArgs(baker.address, cashier.address, baker.address);
      expect(await voteToken.delegates(baker)).to.equal(baker.address);
      expect(await voteToken.getVotes(baker)).to.equal(10);
      expect(await voteToken.getVotes(cashier)).to.equal(10);
    }
  });

  it("changes no votes when said twice", async () => {
    const { voteToken, people } = await loadFixture(bakery);
    await voteToken.connect(people.baker).delegate(people.cashier);
    const again = voteToken.connect(people.baker).delegate(people.cashier);
    await expect(again).not.to.emit(voteToken, "DelegateVotesChanged");
    expect(await voteToken.getVotes(people.cashier)).to.equal(20);
  });
});

describe("VoteToken.follow", () => {
  it("reverts for members, strangers, and accounts with nothing left", async () => {
    const engine = await loadFixture(bakery);
    const { voteToken, members, people, roles } = engine;
    await members.connect(roles.identity).suspend(memberIdOf("farmer"), REASON);
    await rotate(engine, "driver", people.driver, people.stranger);
    await voteToken.follow(people.driver);
    for (const person of [people.baker, people.farmer, people.algorithm, roles.outsider, people.driver]) {
      await expect(voteToken.follow(person))
        .to.be.revertedWithCustomError(voteToken, "VoteToken_NothingToFollow")
        .withArgs(person.address);
    }
  });

  it("brings tokens after a member who rotated, open to all and while transfers are shut", async () => {
    const engine = await loadFixture(bakery);
    const { voteToken, people, roles } = engine;
    await rotate(engine, "baker", people.baker, people.stranger);
    await expect(voteToken.connect(roles.outsider).follow(people.baker))
      .to.emit(voteToken, "TokensFollowed")
      .withArgs(people.baker.address, people.stranger.address, 10)
      .and.to.emit(voteToken, "Transfer")
      .withArgs(people.baker.address, people.stranger.address, 10);
    expect(await voteToken.balanceOf(people.baker)).to.equal(0);
    expect(await voteToken.getVotes(people.baker)).to.equal(0);
    expect(await voteToken.getVotes(people.stranger)).to.equal(10);
    expect(await voteToken.totalSupply()).to.equal(100);
  });

  it("brings them to where the member is now, however often the wallet changed", async () => {
    const engine = await loadFixture(bakery);
    const { voteToken, members, people, roles } = engine;
    await rotate(engine, "baker", people.baker, people.stranger);
    await members.connect(roles.identity).startRecovery(memberIdOf("baker"), roles.outsider);
    await time.increase(7 * 86_400);
    await members.finishRecovery(memberIdOf("baker"));
    await voteToken.follow(people.baker);
    expect(await voteToken.balanceOf(roles.outsider)).to.equal(10);
    await expect(voteToken.follow(people.stranger)).to.be.revertedWithCustomError(
      voteToken,
      "VoteToken_NothingToFollow",
    );
  });

  it("takes the votes that the old account had handed out", async () => {
    const engine = await loadFixture(bakery);
    const { voteToken, people } = engine;
    await voteToken.connect(people.baker).delegate(people.cashier);
    await rotate(engine, "baker", people.baker, people.stranger);
    await voteToken.follow(people.baker);
    expect(await voteToken.getVotes(people.cashier)).to.equal(10);
    expect(await voteToken.getVotes(people.stranger)).to.equal(10);
  });

  it("burns the tokens of a membership that ended", async () => {
    const { voteToken, members, people } = await loadFixture(bakery);
    await members.connect(people.baker).resign();
    await expect(voteToken.follow(people.baker))
      .to.emit(voteToken, "TokensFollowed")
      .withArgs(people.baker.address, NOBODY, 10)
      .and.to.emit(voteToken, "Transfer")
      .withArgs(people.baker.address, NOBODY, 10);
    expect(await voteToken.totalSupply()).to.equal(90);
    expect(await voteToken.getVotes(people.baker)).to.equal(0);
  });

  it("burns the tokens of every account of a member who moved and then left", async () => {
    const engine = await loadFixture(bakery);
    const { voteToken, members, people } = engine;
    await rotate(engine, "baker", people.baker, people.stranger);
    await issuerOf(engine).issue([people.stranger], [5]);
    await members.connect(people.stranger).resign();
    await voteToken.follow(people.baker);
    await voteToken.follow(people.stranger);
    expect(await voteToken.totalSupply()).to.equal(90);
    expect(await voteToken.getVotes(people.stranger)).to.equal(0);
  });

  it("takes votes out of the hands of someone whose membership ended, open to all", async () => {
    const { voteToken, members, people, roles } = await loadFixture(bakery);
    await voteToken.connect(people.baker).delegate(people.cashier);
    await members.connect(people.cashier).resign();
    await expect(voteToken.connect(roles.outsider).follow(people.baker))
      .to.emit(voteToken, "DelegateChanged")
      .withArgs(people.baker.address, people.cashier.address, people.baker.address)
      .and.not.to.emit(voteToken, "TokensFollowed");
    expect(await voteToken.getVotes(people.baker)).to.equal(10);
    await voteToken.follow(people.cashier);
    expect(await voteToken.getVotes(people.cashier)).to.equal(0);
  });

  it("takes votes after the person they were handed to, out of the account that person left", async () => {
    const engine = await loadFixture(bakery);
    const { voteToken, people } = engine;
    await voteToken.connect(people.baker).delegate(people.cashier);
    await rotate(engine, "cashier", people.cashier, people.stranger);
    await expect(voteToken.follow(people.baker))
      .to.emit(voteToken, "DelegateChanged")
      .withArgs(people.baker.address, people.cashier.address, people.stranger.address);
    expect(await voteToken.getVotes(people.cashier)).to.equal(10);
    expect(await voteToken.getVotes(people.stranger)).to.equal(10);
    await voteToken.follow(people.cashier);
    expect(await voteToken.getVotes(people.cashier)).to.equal(0);
    expect(await voteToken.getVotes(people.stranger)).to.equal(20);
  });

  it("leaves votes with a delegate who is suspended, and has nothing to do the second time", async () => {
    const { voteToken, members, people, roles } = await loadFixture(bakery);
    await voteToken.connect(people.baker).delegate(people.cashier);
    await members.connect(roles.identity).suspend(memberIdOf("cashier"), REASON);
    await expect(voteToken.follow(people.baker))
      .to.be.revertedWithCustomError(voteToken, "VoteToken_NothingToFollow")
      .withArgs(people.baker.address);
    await members.connect(people.cashier).resign();
    await voteToken.follow(people.baker);
    await expect(voteToken.follow(people.baker))
      .to.be.revertedWithCustomError(voteToken, "VoteToken_NothingToFollow")
      .withArgs(people.baker.address);
  });

  it("brings them to a member who is suspended", async () => {
    const engine = await loadFixture(bakery);
    const { voteToken, members, people, roles } = engine;
    await rotate(engine, "baker", people.baker, people.stranger);
    await members.connect(roles.identity).suspend(memberIdOf("baker"), REASON);
    await voteToken.follow(people.baker);
    expect(await voteToken.balanceOf(people.stranger)).to.equal(10);
  });
});

describe("VoteToken, its history", () => {
  it("threat 6: runs on the timestamp, and the number of blocks has no effect", async () => {
    const { voteToken, people } = await loadFixture(bakery);
    expect(await voteToken.CLOCK_MODE()).to.equal("mode=timestamp");
    expect(await voteToken.clock()).to.equal(await time.latest());
    const then = await time.latest();
    await networkHelpers.mine(500, { interval: 1 });
    expect(await voteToken.clock()).to.equal(await time.latest());
    expect(await voteToken.getPastVotes(people.baker, then)).to.equal(10);
    expect(await voteToken.getPastVotes(people.baker, then - 1)).to.equal(0);
  });

  it("threat 5: several changes within one second make one checkpoint, and the running second cannot be read", async () => {
    const engine = await loadFixture(bakery);
    const { voteToken, people, roles } = engine;
    const before = await voteToken.numCheckpoints(people.baker);
    await networkHelpers.mine();
    const first = await roles.issuer.getNonce();
    await ethers.provider.send("evm_setAutomine", [false]);
    for (const amount of [1, 2, 3]) {
      await issuerOf(engine).issue([people.baker], [amount], {
        gasLimit: 500_000,
        nonce: first + amount - 1,
      });
    }
    await networkHelpers.mine();
    await ethers.provider.send("evm_setAutomine", [true]);
    const now = await time.latest();
    expect(await voteToken.getVotes(people.baker)).to.equal(16);
    expect(await voteToken.numCheckpoints(people.baker)).to.equal(before + 1n);
    expect(await voteToken.checkpoints(people.baker, before)).to.deep.equal([BigInt(now), 16n]);
    for (const question of [
      () => voteToken.getPastVotes(people.baker, now),
      () => voteToken.getPastTotalSupply(now),
    ]) {
      await expect(question())
        .to.be.revertedWithCustomError(voteToken, "ERC5805FutureLookup")
        .withArgs(now, now);
    }
    await networkHelpers.mine();
    expect(await voteToken.getPastVotes(people.baker, now)).to.equal(16);
    expect(await voteToken.getPastTotalSupply(now)).to.equal(106);
  });

  it("threat 4: a thousand delegations to one member neither block the member nor make reading dearer", async () => {
    const engine = await loadFixture(trading);
    const { voteToken, people } = engine;
    const victim = people.baker;
    const readingCost = async (at: number) => voteToken.getPastVotes.estimateGas(victim, at);
    const early = await time.latest();
    await networkHelpers.mine();
    const cheap = await readingCost(early);
    const cashier = voteToken.connect(people.cashier);
    for (let i = 0; i < 500; ++i) {
      await cashier.delegate(victim);
      await cashier.delegate(people.cashier);
    }
    expect(await voteToken.numCheckpoints(victim)).to.equal(1001);
    const middle = await voteToken.checkpoints(victim, 500);
    // A search by halves: a thousand checkpoints take ten steps, where a walk would take hundreds.
    expect(await readingCost(Number(middle[0]))).to.be.lessThan(3n * cheap);
    await voteToken.connect(victim).transfer(people.driver, 1);
    expect(await voteToken.getVotes(victim)).to.equal(9);
  }).timeout(60_000);

  it("threat 1: votes borrowed and returned within one transaction weigh nothing", async () => {
    const engine = await loadFixture(trading);
    const { voteToken, members, people, roles } = engine;
    const borrower = await ethers.deployContract("Borrower");
    const account = await borrower.getAddress();
    await members
      .connect(roles.identity)
      .admit({ account, source: source("Partner"), unit: 0, profileHash: NO_HASH });
    await voteToken.connect(people.baker).approve(account, 10);
    await borrower.getFunction("borrow")(voteToken, people.baker, 10);
    const then = await time.latest();
    await networkHelpers.mine();
    expect(await voteToken.getPastVotes(account, then)).to.equal(0);
    expect(await voteToken.getPastVotes(people.baker, then)).to.equal(10);
  });

  it("reads every checkpoint it ever wrote", async () => {
    const engine = await loadFixture(bakeryWithoutVotes);
    const { voteToken, people } = engine;
    const told: [bigint, bigint][] = [];
    for (let votes = 1n; votes <= 10n; ++votes) {
      await issuerOf(engine).issue([people.baker], [1]);
      told.push([BigInt(await time.latest()), votes]);
    }
    await networkHelpers.mine();
    expect(await voteToken.numCheckpoints(people.baker)).to.equal(10);
    for (const [index, checkpoint] of told.entries()) {
      expect(await voteToken.checkpoints(people.baker, index)).to.deep.equal(checkpoint);
      expect(await voteToken.getPastVotes(people.baker, checkpoint[0])).to.equal(checkpoint[1]);
      expect(await voteToken.getPastTotalSupply(checkpoint[0])).to.equal(checkpoint[1]);
    }
    const [first] = told;
    expect(await voteToken.getPastVotes(people.baker, (first?.[0] ?? 0n) - 1n)).to.equal(0);
    await expect(voteToken.checkpoints(people.baker, 10)).to.be.revertedWithPanic(0x11);
  });

  it("reads nothing before the first of one, two, three and four checkpoints", async () => {
    const engine = await loadFixture(bakeryWithoutVotes);
    const { voteToken, people } = engine;
    const before = await time.latest();
    for (let count = 1; count <= 4; ++count) {
      await issuerOf(engine).issue([people.baker], [1]);
      expect(await voteToken.numCheckpoints(people.baker)).to.equal(count);
      expect(await voteToken.getPastVotes(people.baker, before)).to.equal(0);
    }
  });

  it("keeps the sum of votes at the supply, whoever delegates to whom", async () => {
    const { voteToken, people } = await loadFixture(bakery);
    await voteToken.connect(people.baker).delegate(people.cashier);
    await voteToken.connect(people.cashier).delegate(people.driver);
    await voteToken.connect(people.driver).delegate(people.baker);
    const votes = await Promise.all(VOTERS.map((name) => voteToken.getVotes(people[name])));
    expect(votes.reduce((sum, each) => sum + each)).to.equal(await voteToken.totalSupply());
  });
});

/** Typed data of the token's own signatures, as ERC-2612 and ERC-5805 define them. */
const PERMIT = {
  Permit: [
    { name: "owner", type: "address" },
    { name: "spender", type: "address" },
    { name: "value", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
};
const DELEGATION = {
  Delegation: [
    { name: "delegatee", type: "address" },
    { name: "nonce", type: "uint256" },
    { name: "expiry", type: "uint256" },
  ],
};

async function domainOf({ voteToken }: Bakery, chainId = 31337) {
  return { name: "Innovation Vote", version: "1", chainId, verifyingContract: await voteToken.getAddress() };
}

async function permit(engine: Bakery, deadline: number, chainId?: number) {
  const { baker, cashier } = engine.people;
  const message = {
    owner: baker.address,
    spender: cashier.address,
    value: 4n,
    nonce: await engine.voteToken.nonces(baker),
    deadline,
  };
  const signature = await baker.signTypedData(await domainOf(engine, chainId), PERMIT, message);
  const { v, r, s } = ethers.Signature.from(signature);
  return [baker.address, cashier.address, 4n, deadline, v, r, s] as const;
}

async function delegation(engine: Bakery, delegatee: string, expiry: number, nonce = 0n) {
  const message = { delegatee, nonce, expiry };
  const signature = await engine.people.baker.signTypedData(await domainOf(engine), DELEGATION, message);
  const { v, r, s } = ethers.Signature.from(signature);
  return [delegatee, nonce, expiry, v, r, s] as const;
}

describe("VoteToken, by signature", () => {
  it("threat 46: a permit is good in its deadline's second and not in the next", async () => {
    for (const [late, good] of [
      [0, true],
      [1, false],
    ] as const) {
      const engine = await loadFixture(bakery);
      const { voteToken, people } = engine;
      const deadline = (await time.latest()) + 100;
      const signed = await permit(engine, deadline);
      await time.setNextBlockTimestamp(deadline + late);
      const call = voteToken.permit(...signed);
      if (good) await call;
      else {
        await expect(call)
          .to.be.revertedWithCustomError(voteToken, "ERC2612ExpiredSignature")
          .withArgs(deadline);
      }
      expect(await voteToken.allowance(people.baker, people.cashier)).to.equal(good ? 4 : 0);
    }
  });

  it("threat 45: a permit that someone else presented first leaves the allowance in place", async () => {
    const engine = await loadFixture(trading);
    const { voteToken, people, roles } = engine;
    const signed = await permit(engine, (await time.latest()) + 100);
    await voteToken.connect(roles.outsider).permit(...signed);
    await expect(voteToken.connect(people.cashier).permit(...signed)).to.be.revertedWithCustomError(
      voteToken,
      "ERC2612InvalidSigner",
    );
    await voteToken.connect(people.cashier).transferFrom(people.baker, people.cashier, 4);
    expect(await voteToken.balanceOf(people.cashier)).to.equal(14);
  });

  it("threat 39: a permit for another chain is refused", async () => {
    const engine = await loadFixture(bakery);
    const signed = await permit(engine, (await time.latest()) + 100, 1);
    await expect(engine.voteToken.permit(...signed)).to.be.revertedWithCustomError(
      engine.voteToken,
      "ERC2612InvalidSigner",
    );
  });

  it("threat 46: a delegation is good in its expiry's second and not in the next", async () => {
    const engine = await loadFixture(bakery);
    const { voteToken, people } = engine;
    const expiry = (await time.latest()) + 100;
    const signed = await delegation(engine, people.cashier.address, expiry);
    await time.setNextBlockTimestamp(expiry);
    await voteToken.delegateBySig(...signed);
    expect(await voteToken.delegates(people.baker)).to.equal(people.cashier.address);
    const next = await delegation(engine, people.driver.address, expiry, 1n);
    await expect(voteToken.delegateBySig(...next))
      .to.be.revertedWithCustomError(voteToken, "VotesExpiredSignature")
      .withArgs(expiry);
  });

  it("threat 39: a delegation works once", async () => {
    const engine = await loadFixture(bakery);
    const { voteToken, people } = engine;
    const signed = await delegation(engine, people.cashier.address, (await time.latest()) + 100);
    await voteToken.delegateBySig(...signed);
    await voteToken.connect(people.baker).delegate(NOBODY);
    await expect(voteToken.delegateBySig(...signed))
      .to.be.revertedWithCustomError(voteToken, "InvalidAccountNonce")
      .withArgs(people.baker.address, 1);
    expect(await voteToken.delegates(people.baker)).to.equal(people.baker.address);
  });

  it("threat 40: a delegation whose signature is mirrored is refused", async () => {
    const engine = await loadFixture(bakery);
    const { voteToken, people } = engine;
    const [delegatee, nonce, expiry, v, r, s] = await delegation(
      engine,
      people.cashier.address,
      (await time.latest()) + 100,
    );
    const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
    const mirrored = ethers.toBeHex(order - BigInt(s), 32);
    await expect(voteToken.delegateBySig(delegatee, nonce, expiry, v === 27 ? 28 : 27, r, mirrored))
      .to.be.revertedWithCustomError(voteToken, "ECDSAInvalidSignatureS")
      .withArgs(mirrored);
  });

  it("delegates by signature only to those who may vote", async () => {
    const engine = await loadFixture(bakery);
    const { voteToken, people } = engine;
    const signed = await delegation(engine, people.stranger.address, (await time.latest()) + 100);
    await expect(voteToken.delegateBySig(...signed))
      .to.be.revertedWithCustomError(voteToken, "VoteToken_NotAVoter")
      .withArgs(people.stranger.address);
  });
});

describe("VoteToken, issued to a contract", () => {
  it("is held and moved by a member's contract wallet like by any other", async () => {
    const engine = await loadFixture(trading);
    const { voteToken, members, roles, people } = engine;
    const account = await voteToken.getAddress();
    await members
      .connect(roles.identity)
      .admit({ account, source: source("Partner"), unit: 0, profileHash: NO_HASH });
    await issuerOf(engine).issue([account], [3]);
    await voteToken.connect(await impersonate(account)).transfer(people.baker, 3);
    expect(await voteToken.balanceOf(people.baker)).to.equal(13);
  });
});
