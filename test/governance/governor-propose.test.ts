import { boundToProposer } from "@engine/protocol/governor";
import { ROLES } from "@engine/protocol/roles";
import { expect } from "chai";
import type { Hex } from "viem";
import { at, DAY, ethers, loadFixture, time } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import {
  type Calls,
  COOL_DOWN,
  callOf,
  cast,
  changeRules,
  decide,
  defeated,
  FOUR,
  governed,
  listsOf,
  passed,
  proposalOf,
  proposalState,
  propose,
  TERMS,
  together,
} from "../support/governor.ts";
import { NO_HASH } from "../support/values.ts";

const BLANK: Hex = "0x";

describe("InnovationGovernor.propose: what may be proposed", () => {
  it("threat 11: reverts for a proposer with one token too few a second before, and takes one with just enough", async () => {
    const engine = await loadFixture(governed);
    const { governor, voteToken, people } = engine;
    const lists = listsOf(await changeRules(engine));
    const issuer = voteToken.connect(engine.roles.issuer);
    await engine.members.connect(engine.roles.identity).admit({
      ...{ account: people.stranger, source: 0, unit: 0, profileHash: NO_HASH },
    });
    await issuer.issue([people.stranger], [9]);
    await time.increase(10);
    await expect(governor.connect(people.stranger).propose(...lists, "words"))
      .to.be.revertedWithCustomError(governor, "GovernorInsufficientProposerVotes")
      .withArgs(people.stranger.address, 9, 10);
    const now = (await time.latest()) + 10;
    await at(now, () => issuer.issue([people.stranger], [1]));
    await expect(at(now + 1, () => governor.connect(people.stranger).propose(...lists, "words"))).to.emit(
      governor,
      "ProposalCreated",
    );
  });

  it("threat 5: votes of the running second do not count towards the threshold", async () => {
    const engine = await loadFixture(governed);
    const { governor, voteToken, people, roles } = engine;
    const now = (await time.latest()) + 10;
    await at(now - 1, () => voteToken.connect(people.cashier).delegate(people.baker));
    await at(now, () => voteToken.connect(people.cashier).delegate(people.driver));
    expect(await voteToken.getVotes(people.cashier)).to.equal(0);
    await expect(governor.connect(people.cashier).propose(...listsOf(await changeRules(engine)), "words"))
      .to.be.revertedWithCustomError(governor, "GovernorInsufficientProposerVotes")
      .withArgs(people.cashier.address, 0, 10);
    await expect(governor.connect(roles.outsider).propose(...listsOf(await changeRules(engine)), "words"))
      .to.be.revertedWithCustomError(governor, "GovernorInsufficientProposerVotes")
      .withArgs(roles.outsider.address, 0, 10);
  });

  it("reverts for no calls, and for lists of different length", async () => {
    const engine = await loadFixture(governed);
    const governor = engine.governor.connect(engine.people.baker);
    const [targets, values, calldatas] = listsOf(await changeRules(engine));
    const faults: [Hex[], bigint[], Hex[]][] = [
      [[], [], []],
      [targets, [], calldatas],
      [targets, values, []],
      [[], values, calldatas],
    ];
    for (const [to, ether, data] of faults) {
      await expect(governor.propose(to, ether, data, "words"))
        .to.be.revertedWithCustomError(governor, "GovernorInvalidProposalLength")
        .withArgs(to.length, data.length, ether.length);
    }
  });

  it("reverts for the same proposal made before", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const calls = await changeRules(engine);
    const { id } = await propose(engine, people.baker, calls);
    await expect(governor.connect(people.cashier).propose(...listsOf(calls), "Lower the quorum"))
      .to.be.revertedWithCustomError(governor, "GovernorUnexpectedProposalState")
      .withArgs(id, proposalState("Pending"), NO_HASH);
  });

  it("reverts for 21 calls, and takes 20", async () => {
    const engine = await loadFixture(governed);
    const governor = engine.governor.connect(engine.people.baker);
    const one = await changeRules(engine);
    const many = (count: number): Calls => together(...Array.from({ length: count }, () => one));
    await expect(governor.propose(...listsOf(many(21)), "words"))
      .to.be.revertedWithCustomError(governor, "InnovationGovernor_TooManyCalls")
      .withArgs(21, 20);
    await expect(governor.propose(...listsOf(many(20)), "words")).to.emit(governor, "ProposalCreated");
  });

  it("reverts for a call that carries ether, first or last", async () => {
    const engine = await loadFixture(governed);
    const governor = engine.governor.connect(engine.people.baker);
    const [targets, , calldatas] = listsOf(together(await changeRules(engine), await changeRules(engine)));
    for (const values of [
      [1n, 0n],
      [0n, 1n],
    ]) {
      await expect(governor.propose(targets, values, calldatas, "words"))
        .to.be.revertedWithCustomError(governor, "InnovationGovernor_EtherRefused")
        .withArgs(1);
    }
  });

  it("reverts for a target that is not on the list, first or last, a module of ours included", async () => {
    const engine = await loadFixture(governed);
    const governor = engine.governor.connect(engine.people.baker);
    const lawful = await changeRules(engine);
    const idea = await callOf(engine.ideas, "pauseFor", [1]);
    const person: Calls = { targets: [engine.people.baker.address as Hex], calldatas: [BLANK] };
    for (const calls of [idea, together(lawful, idea), together(idea, lawful), person]) {
      const stray = calls.targets.find((each) => each !== lawful.targets[0]);
      await expect(governor.propose(...listsOf(calls), "words"))
        .to.be.revertedWithCustomError(governor, "InnovationGovernor_TargetRefused")
        .withArgs(stray);
    }
  });

  it("reverts for any call to the timelock but for its delay", async () => {
    const engine = await loadFixture(governed);
    const { timelock, people } = engine;
    const governor = engine.governor.connect(people.baker);
    const grant = await callOf(timelock, "grantRole", [ethers.id("PROPOSER_ROLE"), people.baker.address]);
    const empty: Calls = { targets: grant.targets, calldatas: [BLANK] };
    for (const calls of [grant, empty]) {
      await expect(governor.propose(...listsOf(calls), "words"))
        .to.be.revertedWithCustomError(governor, "InnovationGovernor_CallRefused")
        .withArgs(calls.targets[0], (calls.calldatas[0] as Hex).slice(0, 10).padEnd(10, "0"));
    }
    const delay = await callOf(timelock, "updateDelay", [DAY]);
    await expect(governor.propose(...listsOf(delay), "words")).to.emit(governor, "ProposalCreated");
  });

  it("threat 16: reverts for the permission book's ways to call other contracts: execute, schedule, multicall", async () => {
    const engine = await loadFixture(governed);
    const { manager, members, people } = engine;
    const governor = engine.governor.connect(people.baker);
    const inner = members.interface.encodeFunctionData("setCommunityDoor", [true]);
    const ways = [
      await callOf(manager, "execute", [await members.getAddress(), inner]),
      await callOf(manager, "schedule", [await members.getAddress(), inner, 0]),
      await callOf(manager, "multicall", [[inner]]),
    ];
    for (const calls of ways) {
      await expect(governor.propose(...listsOf(calls), "words"))
        .to.be.revertedWithCustomError(governor, "InnovationGovernor_CallRefused")
        .withArgs(await manager.getAddress(), calls.calldatas[0]?.slice(0, 10));
    }
  });

  it("reverts for calls to the governor that are no settings: relay and updateTimelock among them", async () => {
    const engine = await loadFixture(governed);
    const { rounds, people } = engine;
    const governor = engine.governor.connect(people.baker);
    const refused = [
      await callOf(governor, "relay", [await rounds.getAddress(), 0, BLANK]),
      await callOf(governor, "updateTimelock", [people.baker.address]),
      await callOf(governor, "castVote", [1, 1]),
    ];
    for (const calls of refused) {
      await expect(governor.propose(...listsOf(calls), "words"))
        .to.be.revertedWithCustomError(governor, "InnovationGovernor_CallRefused")
        .withArgs(await governor.getAddress(), calls.calldatas[0]?.slice(0, 10));
    }
  });

  it("puts a proposal on record: its calls, its words, its snapshot after the delay, its end", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const calls = together(await changeRules(engine, 1000), await changeRules(engine, 3000));
    const [targets, values, calldatas] = listsOf(calls);
    const now = (await time.latest()) + 5;
    const made = at(now, () => governor.connect(people.baker).propose(targets, values, calldatas, "Twice"));
    const snapshot = now + TERMS.votingDelay;
    const { id, callsHash } = await proposalOf(engine, calls, "Twice");
    const end = snapshot + TERMS.votingPeriod;
    await expect(made)
      .to.emit(governor, "ProposalCreated")
      .withArgs(id, people.baker.address, targets, values, ["", ""], calldatas, snapshot, end, "Twice");
    expect(await governor.latestProposalOf(people.baker)).to.equal(id);
    expect(await governor.proposalProposer(id)).to.equal(people.baker.address);
    expect(await governor.state(id)).to.equal(proposalState("Pending"));
    const until = end + TERMS.lateExtension + COOL_DOWN;
    expect([...(await governor.hearingOf(callsHash))].map(Number)).to.deep.equal([snapshot, until]);
  });

  it("through the forwarder, in the name of who signed", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const calls = await changeRules(engine);
    await forward(engine, people.baker, governor, "propose", [...listsOf(calls), "words"]);
    const { id } = await proposalOf(engine, calls, "words");
    expect(await governor.proposalProposer(id)).to.equal(people.baker.address);
  });
});

describe("InnovationGovernor.propose: who is faster", () => {
  it("threat 12: a description bound to its proposer can be used by nobody else", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const lists = listsOf(await changeRules(engine));
    const words = boundToProposer("Lower the quorum", people.baker.address as Hex);
    await expect(governor.connect(people.cashier).propose(...lists, words))
      .to.be.revertedWithCustomError(governor, "GovernorRestrictedProposer")
      .withArgs(people.cashier.address);
    await expect(governor.connect(people.baker).propose(...lists, words)).to.emit(
      governor,
      "ProposalCreated",
    );
  });

  it("threat 12: calls that a faster one proposed in other words can still be proposed, up to the second of its snapshot", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const calls = await changeRules(engine);
    const { snapshot, callsHash } = await propose(engine, people.cashier, calls, "Mine");
    await at(snapshot, () => propose(engine, people.baker, calls, "Ours"));
    const [opensAt, until] = await governor.hearingOf(callsHash);
    expect(opensAt).to.equal(snapshot);
    const second = snapshot + TERMS.votingDelay + TERMS.votingPeriod + TERMS.lateExtension + COOL_DOWN;
    expect(until).to.equal(second);
    await expect(at(snapshot + 1, () => propose(engine, people.driver, calls, "Too late")))
      .to.be.revertedWithCustomError(governor, "InnovationGovernor_CoolingDown")
      .withArgs(callsHash, second);
  });

  it("threat 12: a faster one who cancels takes nobody else's proposal away", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const calls = await changeRules(engine);
    const theirs = await propose(engine, people.cashier, calls, "Mine");
    const ours = await propose(engine, people.baker, calls, "Ours");
    await governor.connect(people.cashier).cancel(...theirs.terms);
    expect(await governor.state(ours.id)).to.equal(proposalState("Pending"));
    expect((await governor.hearingOf(ours.callsHash)).opensAt).to.equal(theirs.snapshot);
    await cast(engine, ours, "For", FOUR);
    expect(await governor.state(theirs.id)).to.equal(proposalState("Canceled"));
    expect((await governor.proposalVotes(ours.id)).forVotes).to.equal(40);
  });

  it("a copy under a shorter delay does not shorten the cool-down", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const shorter = await callOf(governor, "setVotingPeriod", [DAY * 2]);
    const queuedSoon = await passed(engine, shorter, "Shorter");
    await governor.queue(...queuedSoon.terms);
    const eta = Number(await governor.proposalEta(queuedSoon.id));
    const calls = await changeRules(engine);
    const first = await at(eta - 1, () => propose(engine, people.baker, calls, "First"));
    const until = first.deadline + TERMS.lateExtension + COOL_DOWN;
    await governor.execute(...queuedSoon.terms);
    await propose(engine, people.cashier, calls, "Second");
    expect((await governor.hearingOf(first.callsHash)).until).to.equal(until);
  });
});

describe("InnovationGovernor.propose: how often", () => {
  it("threat 11: reverts while the proposer's last one is pending, and while it is active", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const { id, deadline } = await propose(engine, people.baker, await changeRules(engine));
    const next = listsOf(await changeRules(engine, 2500));
    const again = () => governor.connect(people.baker).propose(...next, "Another");
    await expect(again())
      .to.be.revertedWithCustomError(governor, "InnovationGovernor_ProposalOpen")
      .withArgs(people.baker.address, id);
    await expect(at(deadline, again))
      .to.be.revertedWithCustomError(governor, "InnovationGovernor_ProposalOpen")
      .withArgs(people.baker.address, id);
    await expect(at(deadline + 1, again)).to.emit(governor, "ProposalCreated");
  });

  it("threat 11: takes the next one once the last was cancelled, and other people's at any time", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const { terms } = await propose(engine, people.baker, await changeRules(engine));
    await propose(engine, people.cashier, await changeRules(engine, 2500));
    await governor.connect(people.baker).cancel(...terms);
    await propose(engine, people.baker, await changeRules(engine, 2600));
  });

  it("threat 10: reverts for calls that were defeated, up to 30 days after the vote could have ended last", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const calls = await changeRules(engine);
    const { deadline, callsHash } = await defeated(engine, calls);
    const until = deadline + TERMS.lateExtension + COOL_DOWN;
    const again = () => governor.connect(people.cashier).propose(...listsOf(calls), "Once more");
    for (const moment of [deadline + 10, until - 1]) {
      await expect(at(moment, again))
        .to.be.revertedWithCustomError(governor, "InnovationGovernor_CoolingDown")
        .withArgs(callsHash, until);
    }
    await expect(at(until, again)).to.emit(governor, "ProposalCreated");
    expect((await governor.hearingOf(callsHash)).opensAt).to.equal(until + TERMS.votingDelay);
  });

  it("threat 10: closing a defeated proposal does not end the cool-down, nor does a guardian's cancelling", async () => {
    const engine = await loadFixture(governed);
    const { governor, people, roles } = engine;
    const calls = await changeRules(engine);
    const { id, terms, callsHash } = await defeated(engine, calls);
    await expect(governor.connect(roles.guardian).cancel(...terms))
      .to.be.revertedWithCustomError(governor, "GovernorUnableToCancel")
      .withArgs(id, roles.guardian.address);
    await governor.closeProposal(id);
    await expect(governor.connect(people.cashier).propose(...listsOf(calls), "Once more"))
      .to.be.revertedWithCustomError(governor, "InnovationGovernor_CoolingDown")
      .withArgs(callsHash, (await governor.hearingOf(callsHash)).until);
  });

  it("threat 10: a copy cancelled before its vote does not lift the cool-down of the other", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const calls = await changeRules(engine);
    const ours = await propose(engine, people.baker, calls, "Ours");
    const accomplice = await propose(engine, people.cashier, calls, "Decoy");
    await governor.connect(people.cashier).cancel(...accomplice.terms);
    await time.increaseTo(ours.deadline + 1);
    expect(await governor.state(ours.id)).to.equal(proposalState("Defeated"));
    await expect(governor.connect(people.driver).propose(...listsOf(calls), "Once more"))
      .to.be.revertedWithCustomError(governor, "InnovationGovernor_CoolingDown")
      .withArgs(ours.callsHash, (await governor.hearingOf(ours.callsHash)).until);
  });

  it("takes calls again whose every proposal was cancelled", async () => {
    const engine = await loadFixture(governed);
    const { governor, people, roles } = engine;
    const calls = await changeRules(engine);
    const first = await propose(engine, people.baker, calls, "First");
    const second = await propose(engine, people.cashier, calls, "Second");
    await governor.connect(people.baker).cancel(...first.terms);
    await time.increaseTo(second.snapshot + 1);
    await governor.connect(roles.guardian).cancel(...second.terms);
    expect([...(await governor.hearingOf(first.callsHash))]).to.deep.equal([0n, 0n]);
    await propose(engine, people.driver, calls, "Third");
  });

  it("takes calls again that were executed", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const calls = await changeRules(engine);
    const { callsHash } = await decide(engine, calls, "March");
    expect([...(await governor.hearingOf(callsHash))]).to.deep.equal([0n, 0n]);
    await propose(engine, people.baker, calls, "April");
  });

  it("threat 10: cancelling a copy left over from a vote since executed does not lift the next cool-down", async () => {
    const engine = await loadFixture(governed);
    const { governor, people, roles } = engine;
    const calls = await changeRules(engine);
    const copy = await propose(engine, people.cashier, calls, "Copy");
    const ours = await propose(engine, people.baker, calls, "Ours");
    await cast(engine, copy, "For", FOUR);
    await cast(engine, ours, "For", FOUR);
    await time.increaseTo(ours.deadline + 1);
    await governor.queue(...copy.terms);
    await governor.queue(...ours.terms);
    await at(await governor.proposalEta(ours.id), () => governor.execute(...ours.terms));
    const next = await propose(engine, people.driver, calls, "Again");
    await governor.connect(roles.guardian).cancel(...copy.terms);
    expect((await governor.hearingOf(next.callsHash)).opensAt).to.equal(next.snapshot);
    const late = await at(next.snapshot + 1, () => governor.hearingOf(next.callsHash));
    expect(late.until).to.equal(next.deadline + TERMS.lateExtension + COOL_DOWN);
  });

  it("cancelling a copy after the calls were executed changes nothing", async () => {
    const engine = await loadFixture(governed);
    const { governor, people, roles } = engine;
    const calls = await changeRules(engine);
    const copy = await propose(engine, people.cashier, calls, "Copy");
    const ours = await propose(engine, people.baker, calls, "Ours");
    await cast(engine, copy, "For", FOUR);
    await cast(engine, ours, "For", FOUR);
    await time.increaseTo(ours.deadline + 1);
    await governor.queue(...ours.terms);
    await at(await governor.proposalEta(ours.id), () => governor.execute(...ours.terms));
    await governor.connect(roles.guardian).cancel(...copy.terms);
    expect([...(await governor.hearingOf(ours.callsHash))]).to.deep.equal([0n, 0n]);
  });

  it("threat 17: calls that differ in one byte are other calls", async () => {
    const engine = await loadFixture(governed);
    const { manager, people } = engine;
    const grantTo = (account: string) => callOf(manager, "grantRole", [ROLES.curator, account, 0]);
    const first = await grantTo(people.baker.address);
    await defeated(engine, first);
    const lookAlike = `${people.baker.address.slice(0, 40)}00`;
    const other = await propose(engine, people.cashier, await grantTo(lookAlike.toLowerCase()));
    expect(other.callsHash).not.to.equal((await proposalOf(engine, first, "x")).callsHash);
  });
});
