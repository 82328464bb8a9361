import { expect } from "chai";
import { bakery, memberIdOf } from "../support/bakery.ts";
import { at, DAY, ethers, HOUR, loadFixture, networkHelpers, time } from "../support/chain.ts";
import { rotate } from "../support/rotate.ts";
import { slotHolding } from "../support/slots.ts";
import { makeReady, suggest } from "../support/suggest.ts";
import { ballot, documentHash, refusal } from "../support/values.ts";
import { openRound, setRules, type Voting, vote, voting, votingUnder } from "../support/vote.ts";

const REASON = documentHash("reason");

const refused = (
  call: Promise<unknown>,
  { rounds }: Voting,
  voter: string,
  why: Parameters<typeof refusal>[0],
) => expect(call).to.be.revertedWithCustomError(rounds, "Rounds_Refused").withArgs(1, voter, refusal(why));

const tallyOf = async ({ rounds }: Voting, entry: number): Promise<number[]> =>
  [...(await rounds.tallyOf(1, entry))].map(Number);

describe("Rounds.castBallot", () => {
  it("reverts for a round that does not exist", async () => {
    const { rounds, people } = await loadFixture(voting);
    for (const unknown of [0, 2]) {
      await expect(rounds.connect(people.farmer).castBallot(unknown, ballot("For")))
        .to.be.revertedWithCustomError(rounds, "Rounds_Unknown")
        .withArgs(unknown);
    }
  });

  it("threat 21: reverts up to the second of the snapshot", async () => {
    const engine = await loadFixture(bakery);
    const { rounds, people } = engine;
    await suggest(engine, people.baker);
    await makeReady(engine, 1);
    const { snapshot } = await openRound(engine, [1]);
    for (const moment of [snapshot - 1, snapshot]) {
      await expect(at(moment, () => rounds.connect(people.farmer).castBallot(1, ballot("For"))))
        .to.be.revertedWithCustomError(rounds, "Rounds_NotBegun")
        .withArgs(1, snapshot);
    }
    await at(snapshot + 1, () => rounds.connect(people.farmer).castBallot(1, ballot("For")));
  });

  it("threat 21: reverts one second after the close, and counts in the second of the close", async () => {
    const engine = await loadFixture(voting);
    const { rounds, people, closesAt } = engine;
    await expect(at(closesAt + 1, () => vote(engine, "farmer", "For")))
      .to.be.revertedWithCustomError(rounds, "Rounds_Closed")
      .withArgs(1, closesAt);
    const again = await loadFixture(voting);
    await at(closesAt, () => vote(again, "farmer", "For"));
    expect((await rounds.ballotOf(1, people.farmer)).cast).to.equal(true);
  });

  it("threat 3: reverts the second time, whatever the ballot says", async () => {
    const engine = await loadFixture(voting);
    const { people } = engine;
    await vote(engine, "farmer", "For");
    await refused(vote(engine, "farmer", "Against"), engine, people.farmer.address, "AlreadyVoted");
    await refused(vote(engine, "farmer", "None", "For"), engine, people.farmer.address, "AlreadyVoted");
    expect(await tallyOf(engine, 0)).to.deep.equal([10, 0, 0, 1, 0]);
    expect(await tallyOf(engine, 1)).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it("threat 21: reverts for an empty ballot", async () => {
    const engine = await loadFixture(voting);
    await refused(vote(engine, "farmer", "None"), engine, engine.people.farmer.address, "Empty");
  });

  it("threat 21: reverts for a choice on an entry one beyond the last", async () => {
    const engine = await loadFixture(voting);
    const { people } = engine;
    const farmer = people.farmer.address;
    await refused(vote(engine, "farmer", "For", "None", "None", "For"), engine, farmer, "UnknownEntry");
    const topmost = engine.rounds.connect(people.farmer).castBallot(1, 1n << 127n);
    await refused(topmost, engine, farmer, "UnknownEntry");
  });

  it("threat 22: reverts for a choice on one's own idea, abstaining included", async () => {
    const engine = await loadFixture(voting);
    for (const choice of ["For", "Against", "Abstain"] as const) {
      await refused(vote(engine, "baker", choice, "For"), engine, engine.people.baker.address, "Recused");
    }
  });

  it("counts the rest of an author's ballot", async () => {
    const engine = await loadFixture(voting);
    await vote(engine, "baker", "None", "For", "Against");
    expect(await tallyOf(engine, 1)).to.deep.equal([10, 0, 0, 1, 0]);
    expect(await tallyOf(engine, 2)).to.deep.equal([0, 10, 0, 0, 1]);
  });

  it("threat 22: knows the second and third entry of a round by their place, whatever is said of the others", async () => {
    const engine = await loadFixture(voting);
    const { people } = engine;
    for (const choice of ["For", "Against", "Abstain"] as const) {
      await refused(vote(engine, "cashier", "For", choice), engine, people.cashier.address, "Recused");
      await refused(vote(engine, "driver", "None", "For", choice), engine, people.driver.address, "Recused");
    }
    await vote(engine, "cashier", "For", "None", "Against");
    await vote(engine, "driver", "For", "Abstain");
    expect(await tallyOf(engine, 0)).to.deep.equal([20, 0, 0, 2, 0]);
    expect(await tallyOf(engine, 1)).to.deep.equal([0, 0, 10, 0, 0]);
    expect(await tallyOf(engine, 2)).to.deep.equal([0, 10, 0, 0, 1]);
  });

  it("threat 22: reverts for a co-author's choice, also from the account moved to and the account left", async () => {
    const engine = await loadFixture(voting);
    const { rounds, people } = engine;
    await rotate(engine, "baker", people.baker, people.stranger);
    await rounds.recuse(1, 0);
    for (const account of [people.baker, people.stranger]) {
      const call = rounds.connect(account).castBallot(1, ballot("For"));
      await refused(call, engine, account.address, "Recused");
    }
  });

  it("reverts without votes at the snapshot: for strangers, and for who delegated them away", async () => {
    const engine = await loadFixture(bakery);
    const { rounds, voteToken, people } = engine;
    await suggest(engine, people.baker);
    await makeReady(engine, 1);
    await voteToken.connect(people.farmer).delegate(people.miller);
    const { snapshot } = await openRound(engine, [1]);
    await time.increaseTo(snapshot);
    for (const person of [people.stranger, people.algorithm, people.farmer]) {
      await expect(rounds.connect(person).castBallot(1, ballot("For")))
        .to.be.revertedWithCustomError(rounds, "Rounds_Refused")
        .withArgs(1, person.address, refusal("NoVotes"));
    }
    await rounds.connect(people.miller).castBallot(1, ballot("For"));
    expect((await rounds.ballotOf(1, people.miller)).weight).to.equal(20);
  });

  it("threat 2: weighs what stands at the snapshot, to the second", async () => {
    const engine = await loadFixture(bakery);
    const { rounds, voteToken, members, roles, people } = engine;
    await suggest(engine, people.baker);
    await makeReady(engine, 1);
    const { snapshot } = await openRound(engine, [1]);
    await at(snapshot, () => voteToken.connect(roles.issuer).issue([people.farmer], [5]));
    await at(snapshot + 1, () => voteToken.connect(roles.issuer).issue([people.miller], [500]));
    for (const name of ["farmer", "miller"] as const) await vote(engine, name, "For");
    expect((await rounds.ballotOf(1, people.farmer)).weight).to.equal(15);
    expect((await rounds.ballotOf(1, people.miller)).weight).to.equal(10);
    expect((await rounds.roundOf(1)).supply).to.equal(105);
    expect(await members.activeMembers()).to.equal(11);
  });

  it("threat 3: votes handed on after the snapshot are counted once", async () => {
    const engine = await loadFixture(voting);
    const { rounds, voteToken, roles, people } = engine;
    await voteToken.connect(roles.parameters).openTransfers();
    await vote(engine, "farmer", "For");
    await voteToken.connect(people.farmer).transfer(people.miller, 10);
    await voteToken.connect(people.customer).delegate(people.miller);
    await vote(engine, "miller", "For");
    await vote(engine, "customer", "For");
    expect(await tallyOf(engine, 0)).to.deep.equal([30, 0, 0, 3, 0]);
    expect((await rounds.ballotOf(1, people.miller)).weight).to.equal(10);
  });

  it("threat 7: tokens issued or burned after the snapshot do not move the quorum", async () => {
    const engine = await loadFixture(voting);
    const { rounds, voteToken, members, roles, people } = engine;
    await voteToken.connect(roles.issuer).issue([people.miller], [1000]);
    await members.connect(people.customer).resign();
    await voteToken.follow(people.customer);
    await vote(engine, "farmer", "For");
    expect((await rounds.roundOf(1)).supply).to.equal(100);
    await vote(engine, "customer", "For");
    expect(await tallyOf(engine, 0)).to.deep.equal([20, 0, 0, 2, 0]);
  });

  it("weighs at most the cap, rounded up", async () => {
    const engine = await votingUnder({ capBps: 450 });
    await vote(engine, "farmer", "For");
    expect((await engine.rounds.ballotOf(1, engine.people.farmer)).weight).to.equal(5);
  });

  it("weighs exactly the cap, and one less than it when there is one less", async () => {
    const engine = await votingUnder({ capBps: 1000 });
    await vote(engine, "farmer", "For");
    expect((await engine.rounds.ballotOf(1, engine.people.farmer)).weight).to.equal(10);
    const wider = await votingUnder({ capBps: 1100 });
    await vote(wider, "farmer", "For");
    expect((await wider.rounds.ballotOf(1, wider.people.farmer)).weight).to.equal(10);
  });

  it("counts for, against and abstaining on each entry, and keeps the ballot", async () => {
    const engine = await loadFixture(voting);
    const { rounds, people } = engine;
    const choices = ballot("For", "Against", "Abstain");
    await expect(rounds.connect(people.farmer).castBallot(1, choices))
      .to.emit(rounds, "BallotCast")
      .withArgs(1, people.farmer.address, choices, 10);
    expect(await tallyOf(engine, 0)).to.deep.equal([10, 0, 0, 1, 0]);
    expect(await tallyOf(engine, 1)).to.deep.equal([0, 10, 0, 0, 1]);
    expect(await tallyOf(engine, 2)).to.deep.equal([0, 0, 10, 0, 0]);
    expect(await rounds.ballotOf(1, people.farmer)).to.deep.equal([true, choices, 10n, 0n]);
    expect(await rounds.ballotOf(1, people.miller)).to.deep.equal([false, 0n, 0n, 0n]);
  });

  it("keeps what an author is recused from beside the ballot", async () => {
    const engine = await loadFixture(voting);
    const choices = ballot("None", "For", "For");
    await vote(engine, "baker", "None", "For", "For");
    expect(await engine.rounds.ballotOf(1, engine.people.baker)).to.deep.equal([true, choices, 10n, 1n]);
  });

  it("adds many ballots up", async () => {
    const engine = await loadFixture(voting);
    await vote(engine, "farmer", "For", "For", "For");
    await vote(engine, "miller", "For", "Against", "Abstain");
    await vote(engine, "customer", "Against", "Against", "Abstain");
    await vote(engine, "neighbour", "Abstain", "For");
    expect(await tallyOf(engine, 0)).to.deep.equal([20, 10, 10, 2, 1]);
    expect(await tallyOf(engine, 1)).to.deep.equal([20, 20, 0, 2, 2]);
    expect(await tallyOf(engine, 2)).to.deep.equal([10, 0, 20, 1, 0]);
  });

  it("lets a suspended member vote: no role can silence a vote", async () => {
    const engine = await loadFixture(voting);
    await engine.members.connect(engine.roles.identity).suspend(memberIdOf("farmer"), REASON);
    await vote(engine, "farmer", "For");
    expect(await tallyOf(engine, 0)).to.deep.equal([10, 0, 0, 1, 0]);
  });

  it("cannot be paused: counts and settles while every module that can pause is paused", async () => {
    const engine = await loadFixture(voting);
    const { rounds, members, ideas, roles, closesAt } = engine;
    await time.increaseTo(closesAt - HOUR);
    await members.connect(roles.guardian).pauseFor(7 * DAY);
    await ideas.connect(roles.guardian).pauseFor(7 * DAY);
    await vote(engine, "farmer", "For");
    await time.increaseTo(closesAt);
    await rounds.settle(1, 3);
    expect((await rounds.roundOf(1)).settled).to.equal(3);
  });

  it("threat 21: refuses the 65,536th voter for and against an entry, and loses nothing", async () => {
    const engine = await loadFixture(voting);
    const { rounds, people } = engine;
    await vote(engine, "neighbour", "For");
    const slot = await slotHolding(rounds, 1n, (1n << 96n) | 10n);
    await networkHelpers.setStorageAt(await rounds.getAddress(), slot, (65_535n << 96n) | 655_350n);
    const full = await ethers.getContractAt("TallyPairLib", await rounds.getAddress());
    await expect(vote(engine, "farmer", "For"))
      .to.be.revertedWithCustomError(full, "TallyPair_Full")
      .withArgs();
    expect((await rounds.ballotOf(1, people.farmer)).cast).to.equal(false);
    await vote(engine, "farmer", "Abstain");
    await vote(engine, "miller", "Against");
    expect(await tallyOf(engine, 0)).to.deep.equal([655_350, 10, 10, 65_535, 1]);
    expect((await rounds.ballotOf(1, people.farmer)).cast).to.equal(true);
  });
});

describe("Rounds, two entries to a slot", () => {
  it("keeps each entry's fields apart from its neighbour's when all of them are full", async () => {
    const engine = await loadFixture(voting);
    const { rounds } = engine;
    await vote(engine, "neighbour", "For");
    const slot = await slotHolding(rounds, 1n, (1n << 96n) | 10n);
    const most = [2 ** 32 - 1, 2 ** 32 - 1, 2 ** 32 - 1, 65_535, 65_535];
    const full = 2n ** 128n - 1n;
    await networkHelpers.setStorageAt(await rounds.getAddress(), slot, full);
    expect(await tallyOf(engine, 0)).to.deep.equal(most);
    expect(await tallyOf(engine, 1)).to.deep.equal([0, 0, 0, 0, 0]);
    await networkHelpers.setStorageAt(await rounds.getAddress(), slot, full << 128n);
    expect(await tallyOf(engine, 0)).to.deep.equal([0, 0, 0, 0, 0]);
    expect(await tallyOf(engine, 1)).to.deep.equal(most);
  });
});

describe("Rounds, the price of a ballot", () => {
  it("does not grow with the ballots already there", async () => {
    const engine = await loadFixture(voting);
    const { rounds } = engine;
    const used = [];
    for (const name of ["farmer", "miller", "customer", "neighbour", "apprentice", "accountant"] as const) {
      const sent = await rounds.connect(engine.people[name]).castBallot(1, ballot("For", "For", "For"));
      used.push(Number((await sent.wait())?.gasUsed));
    }
    const later = used.slice(1);
    expect(Math.max(...later) - Math.min(...later)).to.be.lessThan(100);
  });

  it("does not grow with the entries that a ballot leaves out", async () => {
    const small = await loadFixture(voting);
    await vote(small, "farmer", "For");
    const alone = await small.rounds.connect(small.people.miller).castBallot.estimateGas(1, ballot("For"));
    const wide = await loadFixture(votingOn64);
    await vote(wide, "farmer", "For");
    const among = await wide.rounds.connect(wide.people.miller).castBallot.estimateGas(1, ballot("For"));
    expect(Number(among - alone)).to.be.lessThan(100);
  });
});

/** A round of 64 entries, all the algorithm's. */
async function votingOn64() {
  const engine = await bakery();
  await setRules(engine, {});
  const ideaIds = Array.from({ length: 64 }, (_, index) => index + 1);
  for (const ideaId of ideaIds) {
    await suggest(engine, engine.people.algorithm);
    await makeReady(engine, ideaId);
  }
  const round = await openRound(engine, ideaIds);
  await time.increaseTo(round.snapshot);
  return { ...engine, ...round };
}

describe("Rounds, 64 entries", () => {
  it("counts a choice on the last entry like one on the first", async () => {
    const engine = await loadFixture(votingOn64);
    const { rounds, people } = engine;
    const choices = 1n | (2n << 126n);
    await rounds.connect(people.farmer).castBallot(1, choices);
    expect(await tallyOf(engine, 0)).to.deep.equal([10, 0, 0, 1, 0]);
    expect(await tallyOf(engine, 63)).to.deep.equal([0, 10, 0, 0, 1]);
    expect(await tallyOf(engine, 62)).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it("recuses from the last entry like from the first", async () => {
    const engine = await loadFixture(votingOn64);
    const { rounds, people } = engine;
    expect([...(await rounds.ballotOf(1, people.algorithm))]).to.deep.equal([false, 0n, 0n, 2n ** 64n - 1n]);
  });
});
