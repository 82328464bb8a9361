import { expect } from "chai";
import { Signature } from "ethers";
import type { Hex } from "viem";
import { type Bakery, bakery } from "../support/bakery.ts";
import { at, ethers, loadFixture } from "../support/chain.ts";
import { mangled } from "../support/mangle.ts";
import { makeReady, suggest } from "../support/suggest.ts";
import { ballot, refusal } from "../support/values.ts";
import { openRound, signBallot, type Voting, vote, voting, votingWith } from "../support/vote.ts";
import { delegateCode, deployAddress, deployOwnedWallet } from "../support/wallets.ts";

const FOR = ballot("For");

const tallyOf = async ({ rounds }: Voting | Bakery, entry: number): Promise<number[]> =>
  [...(await rounds.tallyOf(1, entry))].map(Number);

type Batch = Awaited<ReturnType<typeof signBallot>>[];

/** A batch carried by the outsider, who has no part in it. */
const carry = ({ rounds, roles }: Bakery, batch: Batch) =>
  rounds.connect(roles.outsider).castSigned(1, batch);

/** Expects that the one ballot is refused for a reason and counts nowhere. */
async function expectRefused(engine: Voting, one: Batch[number], why: Parameters<typeof refusal>[0]) {
  const before = await tallyOf(engine, 0);
  await expect(carry(engine, [one]))
    .to.emit(engine.rounds, "BallotRefused")
    .withArgs(1, one.voter, refusal(why))
    .and.not.to.emit(engine.rounds, "BallotCast");
  expect(await tallyOf(engine, 0)).to.deep.equal(before);
}

describe("Rounds.castSigned", () => {
  it("reverts for a round that does not exist", async () => {
    const { rounds } = await loadFixture(voting);
    await expect(rounds.castSigned(2, []))
      .to.be.revertedWithCustomError(rounds, "Rounds_Unknown")
      .withArgs(2);
  });

  it("reverts up to the second of the snapshot", async () => {
    const engine = await loadFixture(bakery);
    const { rounds, people } = engine;
    await suggest(engine, people.baker);
    await makeReady(engine, 1);
    const { snapshot } = await openRound(engine, [1]);
    const signed = await signBallot(engine, people.farmer, FOR);
    await expect(at(snapshot, () => carry(engine, [signed])))
      .to.be.revertedWithCustomError(rounds, "Rounds_NotBegun")
      .withArgs(1, snapshot);
    await at(snapshot + 1, () => carry(engine, [signed]));
    expect(await tallyOf(engine, 0)).to.deep.equal([10, 0, 0, 1, 0]);
  });

  it("reverts one second after the close, and counts in the second of the close", async () => {
    const engine = await loadFixture(voting);
    const { rounds, closesAt } = engine;
    const signed = await signBallot(engine, engine.people.farmer, FOR);
    await at(closesAt, () => carry(engine, [signed]));
    expect(await tallyOf(engine, 0)).to.deep.equal([10, 0, 0, 1, 0]);
    await expect(at(closesAt + 1, () => carry(engine, [signed])))
      .to.be.revertedWithCustomError(rounds, "Rounds_Closed")
      .withArgs(1, closesAt);
  });

  it("counts a ballot that someone else carries, for the one who signed it", async () => {
    const engine = await loadFixture(voting);
    const { rounds, people } = engine;
    const choices = ballot("For", "Against", "Abstain");
    const signed = await signBallot(engine, people.farmer, choices);
    expect(await rounds.castSigned.staticCall(1, [signed])).to.equal(1);
    await expect(carry(engine, [signed]))
      .to.emit(rounds, "BallotCast")
      .withArgs(1, people.farmer.address, choices, 10);
    expect(await rounds.ballotOf(1, people.farmer)).to.deep.equal([true, choices, 10n, 0n]);
  });

  it("threat 13: counts each voter once in a batch", async () => {
    const engine = await loadFixture(voting);
    const { rounds, people } = engine;
    const batch = [
      await signBallot(engine, people.farmer, FOR),
      await signBallot(engine, people.farmer, ballot("Against")),
      await signBallot(engine, people.farmer, FOR),
    ];
    expect(await rounds.castSigned.staticCall(1, batch)).to.equal(1);
    await expect(carry(engine, batch))
      .to.emit(rounds, "BallotRefused")
      .withArgs(1, people.farmer.address, refusal("AlreadyVoted"));
    expect(await tallyOf(engine, 0)).to.deep.equal([10, 0, 0, 1, 0]);
  });

  it("counts the good ballots of a batch in which every kind of bad one stands", async () => {
    const engine = await loadFixture(voting);
    const { rounds, people } = engine;
    await vote(engine, "accountant", "Against");
    const forged = { ...(await signBallot(engine, people.miller, FOR)), choices: ballot("Against") };
    const batch = [
      await signBallot(engine, people.accountant, FOR),
      await signBallot(engine, people.farmer, FOR),
      await signBallot(engine, people.miller, 0n),
      await signBallot(engine, people.miller, 1n << 6n),
      await signBallot(engine, people.baker, FOR),
      await signBallot(engine, people.stranger, FOR),
      forged,
      await signBallot(engine, people.customer, ballot("Against")),
    ];
    expect(await rounds.castSigned.staticCall(1, batch)).to.equal(2);
    await carry(engine, batch);
    const told = await rounds.queryFilter(rounds.filters.BallotRefused(1), -1);
    expect(told.map(({ args }) => [args.voter, Number(args.refusal)])).to.deep.equal([
      [people.accountant.address, refusal("AlreadyVoted")],
      [people.miller.address, refusal("Empty")],
      [people.miller.address, refusal("UnknownEntry")],
      [people.baker.address, refusal("Recused")],
      [people.stranger.address, refusal("NoVotes")],
      [people.miller.address, refusal("BadSignature")],
    ]);
    expect(await tallyOf(engine, 0)).to.deep.equal([10, 20, 0, 1, 2]);
  });

  it("takes an empty batch", async () => {
    const engine = await loadFixture(voting);
    expect(await engine.rounds.castSigned.staticCall(1, [])).to.equal(0);
  });

  it("threat 39: refuses a ballot replayed, also after the voter cast it in person", async () => {
    const engine = await loadFixture(voting);
    const { people } = engine;
    const signed = await signBallot(engine, people.farmer, FOR);
    await carry(engine, [signed]);
    await expectRefused(engine, signed, "AlreadyVoted");
    await vote(engine, "miller", "Against");
    await expectRefused(engine, await signBallot(engine, people.miller, FOR), "AlreadyVoted");
  });

  it("threat 39: refuses a ballot for another round, another chain, or another voter", async () => {
    const engine = await loadFixture(voting);
    const { people } = engine;
    const farmer = people.farmer;
    await expectRefused(engine, await signBallot(engine, farmer, FOR, { roundId: 2 }), "BadSignature");
    await expectRefused(engine, await signBallot(engine, farmer, FOR, { chainId: 1 }), "BadSignature");
    const stolen = await signBallot(engine, farmer, FOR, { voter: people.miller.address });
    await expectRefused(engine, stolen, "BadSignature");
  });

  it("threat 39: refuses a ballot for the same round of another contract", async () => {
    const engine = await loadFixture(voting);
    const signed = await signBallot({ ...engine, rounds: engine.ideas as never }, engine.people.farmer, FOR);
    await expectRefused(engine, signed, "BadSignature");
  });

  it("threat 40: refuses a mirrored s, a wrong v, and the compact form, so that a ballot has one spelling", async () => {
    const engine = await loadFixture(voting);
    const good = await signBallot(engine, engine.people.farmer, FOR);
    for (const signature of mangled(good.signature)) {
      await expectRefused(engine, { ...good, signature }, "BadSignature");
    }
    await carry(engine, [good]);
    expect(await tallyOf(engine, 0)).to.deep.equal([10, 0, 0, 1, 0]);
  });

  it("threat 40: a broken signature never counts for the zero address", async () => {
    const engine = await loadFixture(voting);
    const good = await signBallot(engine, engine.people.farmer, FOR);
    const { r, s } = Signature.from(good.signature);
    const broken = `${r}${s.slice(2)}1d` as Hex;
    await expectRefused(
      engine,
      { ...good, voter: ethers.ZeroAddress as Hex, signature: broken },
      "BadSignature",
    );
  });
});

describe("Rounds.castSigned, contract wallets", () => {
  it("threat 41: counts by the signature of the owner of the day", async () => {
    const { roles, people } = await loadFixture(bakery);
    const wallet = await deployOwnedWallet(people.customer);
    const engine = await votingWith(wallet.address);
    const signed = await signBallot(engine, people.customer, FOR, { voter: wallet.address });
    await wallet.setOwner(roles.outsider);
    await expectRefused(engine, signed, "BadSignature");
    await wallet.setOwner(people.customer);
    await carry(engine, [signed]);
    expect(await tallyOf(engine, 0)).to.deep.equal([10, 0, 0, 1, 0]);
  });

  it("threat 41: the owner's signature for the wallet is worth nothing for the owner, nor for a second wallet", async () => {
    const { people } = await loadFixture(bakery);
    const wallet = await deployOwnedWallet(people.customer);
    const second = await deployOwnedWallet(people.customer);
    const engine = await votingWith(wallet.address);
    const signed = await signBallot(engine, people.customer, FOR, { voter: wallet.address });
    await expectRefused(engine, { ...signed, voter: people.customer.address as Hex }, "BadSignature");
    await expectRefused(engine, { ...signed, voter: second.address }, "BadSignature");
  });

  it("a contract wallet votes for itself like any account", async () => {
    const { people } = await loadFixture(bakery);
    const wallet = await deployOwnedWallet(people.customer);
    const engine = await votingWith(wallet.address);
    await wallet.perform(engine.rounds, "castBallot", [1, FOR]);
    expect((await engine.rounds.ballotOf(1, wallet.address)).weight).to.equal(10);
  });

  for (const kind of ["BurningWallet", "BombingWallet", "RefusingWallet", "CurtWallet"] as const) {
    it(`threat 41: a ${kind} spoils its own ballot and nobody else's in the batch`, async () => {
      await loadFixture(bakery);
      const account = await deployAddress(kind);
      const engine = await votingWith(account);
      const { rounds, people } = engine;
      const bad = { voter: account, choices: FOR, signature: "0x00" as Hex };
      const good = await Promise.all(
        (["farmer", "miller", "customer"] as const).map((name) => signBallot(engine, people[name], FOR)),
      );
      await expect(rounds.castSigned(1, [bad, bad, ...good], { gasLimit: 2_000_000 }))
        .to.emit(rounds, "BallotRefused")
        .withArgs(1, account, refusal("BadSignature"));
      expect(await tallyOf(engine, 0)).to.deep.equal([30, 0, 0, 3, 0]);
    });
  }
});

describe("Rounds.castSigned, accounts with delegated code (EIP-7702)", () => {
  for (const kind of ["KeyDelegate", "PlainDelegate"] as const) {
    it(`threat 42: counts the key's own signature when the account runs a ${kind}`, async () => {
      await loadFixture(bakery);
      const account = await delegateCode(kind);
      const engine = await votingWith(account.address);
      expect(await ethers.provider.getCode(account)).to.match(/^0xef0100/);
      await carry(engine, [await signBallot(engine, account, FOR)]);
      expect(await tallyOf(engine, 0)).to.deep.equal([10, 0, 0, 1, 0]);
    });
  }
});
