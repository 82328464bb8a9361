import { expect } from "chai";
import type { Hex } from "viem";
import { bakery, VOTERS } from "../support/bakery.ts";
import { at, DAY, ethers, loadFixture, networkHelpers, time } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import {
  cast,
  changeRules,
  type Governed,
  governed,
  type Proposal,
  proposalState,
  propose,
  signVote,
  statesOf,
  support,
  TERMS,
  withGovernor,
} from "../support/governor.ts";
import { NO_HASH } from "../support/values.ts";
import { delegateCode, deployAddress, deployOwnedWallet } from "../support/wallets.ts";

const [FOR, AGAINST, ABSTAIN] = [support("For"), support("Against"), support("Abstain")];

/** A proposal in its second of snapshot. */
async function voting() {
  const engine = await governed();
  const proposal = await propose(engine, engine.people.baker, await changeRules(engine));
  await time.increaseTo(proposal.snapshot);
  return { ...engine, proposal };
}

/** Against, for, abstain. */
const tallyOf = async ({ governor }: Governed, { id }: Proposal): Promise<number[]> =>
  [...(await governor.proposalVotes(id))].map(Number);

const stateOf = ({ governor }: Governed, { id }: Proposal) => governor.state(id);

describe("InnovationGovernor.castVote", () => {
  it("threat 21: reverts for a proposal that does not exist", async () => {
    const { governor, people } = await loadFixture(voting);
    await expect(governor.connect(people.baker).castVote(7, FOR))
      .to.be.revertedWithCustomError(governor, "GovernorNonexistentProposal")
      .withArgs(7);
  });

  it("threat 2: reverts up to the second of the snapshot, which no author chooses", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const { id, snapshot } = await propose(engine, people.baker, await changeRules(engine));
    const vote = () => governor.connect(people.cashier).castVote(id, FOR);
    await expect(at(snapshot, vote))
      .to.be.revertedWithCustomError(governor, "GovernorUnexpectedProposalState")
      .withArgs(id, proposalState("Pending"), statesOf("Active"));
    await at(snapshot + 1, vote);
  });

  it("threat 21: reverts one second after the end, and counts in the second of the end", async () => {
    const engine = await loadFixture(voting);
    const { governor, people, proposal } = engine;
    await at(proposal.deadline, () => governor.connect(people.cashier).castVote(proposal.id, FOR));
    expect(await tallyOf(engine, proposal)).to.deep.equal([0, 10, 0]);
    await expect(governor.connect(people.driver).castVote(proposal.id, FOR))
      .to.be.revertedWithCustomError(governor, "GovernorUnexpectedProposalState")
      .withArgs(proposal.id, proposalState("Defeated"), statesOf("Active"));
  });

  it("threat 21: reverts for a cancelled proposal", async () => {
    const engine = await loadFixture(voting);
    const { governor, people, roles, proposal } = engine;
    await governor.connect(roles.guardian).cancel(...proposal.terms);
    await expect(governor.connect(people.cashier).castVote(proposal.id, FOR))
      .to.be.revertedWithCustomError(governor, "GovernorUnexpectedProposalState")
      .withArgs(proposal.id, proposalState("Canceled"), statesOf("Active"));
  });

  it("threat 21: reverts for a fourth choice, and the voter may still vote", async () => {
    const engine = await loadFixture(voting);
    const { governor, people, proposal } = engine;
    await expect(governor.connect(people.cashier).castVote(proposal.id, 3))
      .to.be.revertedWithCustomError(governor, "GovernorInvalidVoteType")
      .withArgs();
    expect(await governor.hasVoted(proposal.id, people.cashier)).to.equal(false);
    await governor.connect(people.cashier).castVote(proposal.id, FOR);
  });

  it("threat 3: reverts the second time, whatever it says", async () => {
    const engine = await loadFixture(voting);
    const { governor, people, proposal } = engine;
    const cashier = governor.connect(people.cashier);
    await cashier.castVote(proposal.id, FOR);
    for (const again of [FOR, AGAINST]) {
      await expect(cashier.castVote(proposal.id, again))
        .to.be.revertedWithCustomError(governor, "GovernorAlreadyCastVote")
        .withArgs(people.cashier.address);
    }
    expect(await tallyOf(engine, proposal)).to.deep.equal([0, 10, 0]);
  });

  it("threat 13: reverts for who has no votes: strangers, algorithms, and who handed theirs on", async () => {
    const engine = await loadFixture(governed);
    const { governor, voteToken, people } = engine;
    await voteToken.connect(people.cashier).delegate(people.driver);
    const { id, snapshot } = await propose(engine, people.baker, await changeRules(engine));
    await time.increaseTo(snapshot);
    for (const name of ["stranger", "algorithm", "cashier"] as const) {
      await expect(governor.connect(people[name]).castVote(id, FOR))
        .to.be.revertedWithCustomError(governor, "InnovationGovernor_NoVotes")
        .withArgs(people[name].address, id);
    }
    await governor.connect(people.driver).castVote(id, FOR);
    expect((await governor.proposalVotes(id)).forVotes).to.equal(20);
  });

  it("counts each choice apart, and says so", async () => {
    const engine = await loadFixture(voting);
    const { governor, people, proposal } = engine;
    const said = [
      ["cashier", AGAINST],
      ["driver", FOR],
      ["farmer", ABSTAIN],
    ] as const;
    for (const [name, choice] of said) {
      await expect(governor.connect(people[name]).castVote(proposal.id, choice))
        .to.emit(governor, "VoteCast")
        .withArgs(people[name].address, proposal.id, choice, 10, "");
    }
    expect(await tallyOf(engine, proposal)).to.deep.equal([10, 10, 10]);
    expect(await governor.hasVoted(proposal.id, people.farmer)).to.equal(true);
  });

  it("threat 1: votes that come after the snapshot weigh nothing, and those that leave after it weigh on", async () => {
    const engine = await loadFixture(governed);
    const { governor, voteToken, people, self } = engine;
    const late = await propose(engine, people.baker, await changeRules(engine));
    await voteToken.connect(self).openTransfers();
    await at(late.snapshot, () => voteToken.connect(people.cashier).transfer(people.driver, 4));
    await voteToken.connect(people.farmer).transfer(people.driver, 10);
    await governor.connect(people.driver).castVote(late.id, FOR);
    await governor.connect(people.farmer).castVote(late.id, AGAINST);
    await governor.connect(people.cashier).castVote(late.id, ABSTAIN);
    expect(await tallyOf(engine, late)).to.deep.equal([10, 14, 6]);
  });

  it("threat 3: votes handed on after voting are counted once", async () => {
    const engine = await loadFixture(voting);
    const { governor, voteToken, people, proposal } = engine;
    await governor.connect(people.cashier).castVote(proposal.id, FOR);
    await voteToken.connect(people.cashier).delegate(people.driver);
    await governor.connect(people.driver).castVote(proposal.id, FOR);
    expect(await tallyOf(engine, proposal)).to.deep.equal([0, 20, 0]);
  });

  it("threat 6: runs on the timestamp, and the number of blocks has no effect", async () => {
    const { governor, proposal } = await loadFixture(voting);
    expect(await governor.CLOCK_MODE()).to.equal("mode=timestamp");
    expect(await governor.clock()).to.equal(await time.latest());
    await networkHelpers.mine(1_000, { interval: 0 }).catch(() => networkHelpers.mine(100));
    expect(await governor.clock()).to.equal(await time.latest());
    expect(await governor.state(proposal.id)).to.equal(proposalState("Active"));
  });

  it("with a reason, in person and through the forwarder", async () => {
    const engine = await loadFixture(voting);
    const { governor, people, proposal } = engine;
    await expect(governor.connect(people.cashier).castVoteWithReason(proposal.id, FOR, "fair"))
      .to.emit(governor, "VoteCast")
      .withArgs(people.cashier.address, proposal.id, FOR, 10, "fair");
    await expect(
      forward(engine, people.driver, governor, "castVoteWithReason", [proposal.id, AGAINST, "dear"]),
    )
      .to.emit(governor, "VoteCast")
      .withArgs(people.driver.address, proposal.id, AGAINST, 10, "dear");
  });

  it("through the forwarder, in the name of who signed", async () => {
    const engine = await loadFixture(voting);
    const { governor, people, proposal } = engine;
    await forward(engine, people.cashier, governor, "castVote", [proposal.id, ABSTAIN]);
    expect(await governor.hasVoted(proposal.id, people.cashier)).to.equal(true);
    expect(await tallyOf(engine, proposal)).to.deep.equal([0, 0, 10]);
  });

  it("reverts for votes with parameters, in person and by signature", async () => {
    const { governor, people, proposal } = await loadFixture(voting);
    const cashier = governor.connect(people.cashier);
    await expect(cashier.castVoteWithReasonAndParams(proposal.id, FOR, "", "0x"))
      .to.be.revertedWithCustomError(governor, "InnovationGovernor_NotOffered")
      .withArgs();
    await expect(cashier.castVoteWithReasonAndParamsBySig(proposal.id, FOR, people.cashier, "", "0x", "0x"))
      .to.be.revertedWithCustomError(governor, "InnovationGovernor_NotOffered")
      .withArgs();
  });
});

describe("InnovationGovernor.castVoteBySig", () => {
  it("counts a vote that anyone presents", async () => {
    const engine = await loadFixture(voting);
    const { governor, people, roles, proposal } = engine;
    const signature = await signVote(engine, people.cashier, proposal.id, "For");
    await expect(governor.connect(roles.outsider).castVoteBySig(proposal.id, FOR, people.cashier, signature))
      .to.emit(governor, "VoteCast")
      .withArgs(people.cashier.address, proposal.id, FOR, 10, "");
    expect(await governor.nonces(people.cashier)).to.equal(1);
  });

  it("threat 39: refuses a vote for another chain, another proposal, another choice, another voter, a spent nonce", async () => {
    const engine = await loadFixture(voting);
    const { governor, people, proposal } = engine;
    const { id } = proposal;
    const cashier = people.cashier.address as Hex;
    const wrong = [
      [await signVote(engine, people.cashier, id, "For", { chainId: 1 }), FOR, cashier],
      [await signVote(engine, people.cashier, id + 1n, "For"), FOR, cashier],
      [await signVote(engine, people.cashier, id, "Against"), FOR, cashier],
      [await signVote(engine, people.driver, id, "For"), FOR, cashier],
      [await signVote(engine, people.driver, id, "For", { voter: cashier }), FOR, cashier],
      [await signVote(engine, people.cashier, id, "For", { nonce: 1n }), FOR, cashier],
    ] as const;
    for (const [signature, choice, voter] of wrong) {
      await expect(governor.castVoteBySig(id, choice, voter, signature))
        .to.be.revertedWithCustomError(governor, "GovernorInvalidSignature")
        .withArgs(voter);
    }
    expect(await tallyOf(engine, proposal)).to.deep.equal([0, 0, 0]);
  });

  it("threat 39: a vote works once, on one proposal of one governor", async () => {
    const engine = await loadFixture(voting);
    const { governor, people, proposal } = engine;
    const signature = await signVote(engine, people.cashier, proposal.id, "For");
    const other = await withGovernor(engine);
    await other.governor
      .connect(people.baker)
      .propose(...([proposal.terms[0], proposal.terms[1], proposal.terms[2]] as const), "Lower the quorum");
    await time.increase(DAY + 1);
    await expect(other.governor.castVoteBySig(proposal.id, FOR, people.cashier, signature))
      .to.be.revertedWithCustomError(governor, "GovernorInvalidSignature")
      .withArgs(people.cashier.address);
    await governor.castVoteBySig(proposal.id, FOR, people.cashier, signature);
    await expect(governor.castVoteBySig(proposal.id, FOR, people.cashier, signature))
      .to.be.revertedWithCustomError(governor, "GovernorInvalidSignature")
      .withArgs(people.cashier.address);
  });

  it("threat 14: a signature is tied to its voter's own count, not to how many proposals there are", async () => {
    const engine = await loadFixture(voting);
    const { governor, people, proposal } = engine;
    const signature = await signVote(engine, people.cashier, proposal.id, "For");
    await propose(engine, people.driver, await changeRules(engine, 2500), "In between");
    await governor.castVoteBySig(
      proposal.id,
      FOR,
      people.driver,
      await signVote(engine, people.driver, proposal.id, "For"),
    );
    await governor.castVoteBySig(proposal.id, FOR, people.cashier, signature);
    expect(await tallyOf(engine, proposal)).to.deep.equal([0, 20, 0]);
  });

  it("threat 40: refuses a mirrored s, a wrong v, and the compact form", async () => {
    const engine = await loadFixture(voting);
    const { governor, people, proposal } = engine;
    const signature = ethers.Signature.from(await signVote(engine, people.cashier, proposal.id, "For"));
    const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
    const mirrored = ethers.toBeHex(order - BigInt(signature.s), 32);
    const spellings = [
      ethers.concat([signature.r, mirrored, signature.v === 27 ? "0x1c" : "0x1b"]),
      ethers.concat([signature.r, signature.s, "0x1d"]),
      signature.compactSerialized,
    ];
    for (const spelling of spellings) {
      await expect(governor.castVoteBySig(proposal.id, FOR, people.cashier, spelling))
        .to.be.revertedWithCustomError(governor, "GovernorInvalidSignature")
        .withArgs(people.cashier.address);
    }
    await expect(governor.castVoteBySig(proposal.id, FOR, ethers.ZeroAddress, spellings[1] ?? "0x"))
      .to.be.revertedWithCustomError(governor, "GovernorInvalidSignature")
      .withArgs(ethers.ZeroAddress);
  });

  it("threat 41: counts the vote of a contract wallet by the signature of the owner of the day", async () => {
    const engine = await bakery();
    const { members, voteToken, roles, people } = engine;
    const wallet = await deployOwnedWallet(people.stranger);
    const admission = { account: wallet.address, source: 0, unit: 0, profileHash: NO_HASH };
    await members.connect(roles.identity).admit(admission);
    await voteToken.connect(roles.issuer).issue([wallet.address], [25]);
    const all = await withGovernor(engine);
    const proposal = await propose(all, people.baker, await changeRules(all));
    await time.increaseTo(proposal.snapshot);
    const old = await signVote(all, people.stranger, proposal.id, "For", { voter: wallet.address });
    await wallet.setOwner(people.algorithm);
    await expect(all.governor.castVoteBySig(proposal.id, FOR, wallet.address, old))
      .to.be.revertedWithCustomError(all.governor, "GovernorInvalidSignature")
      .withArgs(wallet.address);
    const current = await signVote(all, people.algorithm, proposal.id, "For", { voter: wallet.address });
    await all.governor.castVoteBySig(proposal.id, FOR, wallet.address, current);
    expect((await all.governor.proposalVotes(proposal.id)).forVotes).to.equal(25);
  });

  for (const kind of ["BombingWallet", "RefusingWallet", "CurtWallet"]) {
    it(`threat 41: a ${kind} signs nothing`, async () => {
      const { governor, proposal } = await loadFixture(voting);
      const wallet = await deployAddress(kind);
      await expect(governor.castVoteBySig(proposal.id, FOR, wallet, "0x"))
        .to.be.revertedWithCustomError(governor, "GovernorInvalidSignature")
        .withArgs(wallet);
    });
  }

  it("threat 42: counts the key's own signature when the account runs a KeyDelegate", async () => {
    const engine = await bakery();
    const { members, voteToken, roles, people } = engine;
    const account = await delegateCode("KeyDelegate");
    const admission = { account: account.address, source: 0, unit: 0, profileHash: NO_HASH };
    await members.connect(roles.identity).admit(admission);
    await voteToken.connect(roles.issuer).issue([account.address], [5]);
    const all = await withGovernor(engine);
    const { id, snapshot } = await propose(all, people.baker, await changeRules(all));
    await time.increaseTo(snapshot);
    await all.governor.castVoteBySig(id, FOR, account.address, await signVote(all, account, id, "For"));
    expect((await all.governor.proposalVotes(id)).forVotes).to.equal(5);
  });
});

describe("InnovationGovernor.quorum", () => {
  const supplyOf = (tokens: number) => async () => {
    const engine = await bakery();
    const account = engine.people.baker;
    if (tokens > 100) await engine.voteToken.connect(engine.roles.issuer).issue([account], [tokens - 100]);
    return withGovernor(engine);
  };

  it("threat 18: is the share of the supply, rounded up", async () => {
    const engine = await supplyOf(101)();
    await time.increase(10);
    expect(await engine.governor.quorum((await time.latest()) - 1)).to.equal(31);
    expect(await engine.governor.quorumDenominator()).to.equal(10_000);
    expect(await engine.governor["quorumNumerator()"]()).to.equal(3000);
  });

  it("threat 8: never falls below the least number of tokens, nor rises above the supply", async () => {
    const engine = await bakery();
    const least = async (minimumQuorum: number, quorumBps: number) => {
      const { governor } = await withGovernor(engine, { minimumQuorum, quorumBps });
      await time.increase(10);
      return Number(await governor.quorum((await time.latest()) - 1));
    };
    expect(await least(29, 3000)).to.equal(30);
    expect(await least(31, 3000)).to.equal(31);
    expect(await least(100, 1)).to.equal(100);
    expect(await least(101, 1)).to.equal(100);
    expect(await least(0, 1)).to.equal(1);
    expect(await least(0, 0)).to.equal(0);
    const { governor, voteToken } = await withGovernor(engine);
    expect(await voteToken.getPastTotalSupply(1)).to.equal(0);
    expect(await governor.quorum(1)).to.equal(0);
  });

  it("threat 7: tokens issued after the snapshot do not move it", async () => {
    const engine = await loadFixture(voting);
    const { governor, voteToken, people, roles, proposal } = engine;
    await at(proposal.snapshot + 1, () => voteToken.connect(roles.issuer).issue([people.farmer], [900]));
    await time.increase(1);
    expect(await governor.quorum(proposal.snapshot)).to.equal(30);
    expect(await governor.quorum(proposal.snapshot + 1)).to.equal(300);
    await cast(engine, proposal, "For", ["baker", "cashier", "driver"]);
    await time.increaseTo(proposal.deadline + 1);
    expect(await stateOf(engine, proposal)).to.equal(proposalState("Succeeded"));
  });

  it("threat 8: one token below it a proposal fails that nobody was against, and with it it passes", async () => {
    const engine = await bakery();
    await engine.voteToken.connect(engine.roles.issuer).issue([engine.people.farmer], [1]);
    const all = await withGovernor(engine);
    const { people } = all;
    const first = await propose(all, people.baker, await changeRules(all));
    const second = await propose(all, people.cashier, await changeRules(all, 2500));
    await cast(all, second, "For", ["baker", "cashier", "driver"]);
    await cast(all, first, "For", ["baker", "cashier", "farmer"]);
    await time.increaseTo(second.deadline + 1);
    expect(await stateOf(all, second)).to.equal(proposalState("Defeated"));
    expect(await stateOf(all, first)).to.equal(proposalState("Succeeded"));
  });

  it("counts for, against and abstain", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const proposal = await propose(engine, people.baker, await changeRules(engine));
    await cast(engine, proposal, "For", ["baker", "cashier"]);
    await cast(engine, proposal, "Against", ["driver"]);
    await time.increaseTo(proposal.deadline + 1);
    expect(await stateOf(engine, proposal)).to.equal(proposalState("Succeeded"));
    expect(await governor.COUNTING_MODE()).to.equal("support=bravo&quorum=against,for,abstain");
    const second = await propose(engine, people.baker, await changeRules(engine, 2500));
    await cast(engine, second, "For", ["baker"]);
    await cast(engine, second, "Abstain", ["driver", "cashier"]);
    await time.increaseTo(second.deadline + 1);
    expect(await stateOf(engine, second)).to.equal(proposalState("Succeeded"));
  });

  it("threat 18: as many for as against is a refusal", async () => {
    const engine = await loadFixture(governed);
    const proposal = await propose(engine, engine.people.baker, await changeRules(engine));
    await cast(engine, proposal, "For", ["baker", "cashier"]);
    await cast(engine, proposal, "Against", ["driver", "farmer"]);
    await time.increaseTo(proposal.deadline + 1);
    expect(await stateOf(engine, proposal)).to.equal(proposalState("Defeated"));
  });
});

describe("InnovationGovernor: a quorum reached late", () => {
  const lateBy = async (secondsBeforeEnd: number) => {
    const engine = await loadFixture(voting);
    const { governor, people, proposal } = engine;
    await cast(engine, proposal, "For", ["baker", "cashier"]);
    const moment = proposal.deadline - secondsBeforeEnd;
    const sent = at(moment, () => governor.connect(people.driver).castVote(proposal.id, AGAINST));
    return { ...engine, sent, moment };
  };

  it("threat 9: extends the vote by whoever reaches it, also against", async () => {
    const { governor, sent, moment, proposal } = await lateBy(TERMS.lateExtension - 1);
    await expect(sent)
      .to.emit(governor, "ProposalExtended")
      .withArgs(proposal.id, moment + TERMS.lateExtension);
    expect(await governor.proposalDeadline(proposal.id)).to.equal(proposal.deadline + 1);
  });

  it("threat 9: extends nothing when there is time enough", async () => {
    const { governor, sent, proposal } = await lateBy(TERMS.lateExtension);
    await expect(sent).not.to.emit(governor, "ProposalExtended");
    expect(await governor.proposalDeadline(proposal.id)).to.equal(proposal.deadline);
  });

  it("threat 9: extends once, so that the whole is bounded", async () => {
    const engine = await lateBy(0);
    const { governor, people, proposal } = engine;
    await engine.sent;
    const end = proposal.deadline + TERMS.lateExtension;
    for (const [index, name] of VOTERS.slice(3).entries()) {
      await at(end - 10 + index, () => governor.connect(people[name]).castVote(proposal.id, FOR));
    }
    expect(await governor.proposalDeadline(proposal.id)).to.equal(end);
    await time.increaseTo(end + 1);
    expect(await stateOf(engine, proposal)).to.equal(proposalState("Succeeded"));
  });
});
