import { ROLES } from "@engine/protocol/roles";
import { expect } from "chai";
import type { Hex } from "viem";
import { at, ethers, loadFixture, networkHelpers, time } from "../support/chain.ts";
import { TIMELOCK_DELAY } from "../support/engine.ts";
import { forward } from "../support/forward.ts";
import {
  callOf,
  cast,
  changeRules,
  defeated,
  GRACE,
  governed,
  passed,
  proposalState,
  propose,
  queued,
  statesBut,
  statesOf,
  together,
} from "../support/governor.ts";

const HALT: Hex = "0x00";

/** Changes the code of an account, as a contract destroyed and made anew at its address would. */
const swapCode = (account: string) => networkHelpers.setCode(account, HALT);

describe("InnovationGovernor.queue", () => {
  it("threat 21: reverts before the end, and for what was defeated", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const { id, terms, deadline } = await propose(engine, people.baker, await changeRules(engine));
    await expect(at(deadline, () => governor.queue(...terms)))
      .to.be.revertedWithCustomError(governor, "GovernorUnexpectedProposalState")
      .withArgs(id, proposalState("Active"), statesOf("Succeeded"));
    await expect(at(deadline + 1, () => governor.queue(...terms)))
      .to.be.revertedWithCustomError(governor, "GovernorUnexpectedProposalState")
      .withArgs(id, proposalState("Defeated"), statesOf("Succeeded"));
  });

  it("threat 15: reverts for calls other than those that were voted on", async () => {
    const engine = await loadFixture(governed);
    const { governor } = engine;
    const { terms } = await passed(engine, await changeRules(engine));
    const other = await changeRules(engine, 9999);
    const id = await governor.hashProposal(terms[0], terms[1], other.calldatas, terms[3]);
    await expect(governor.queue(terms[0], terms[1], other.calldatas, terms[3]))
      .to.be.revertedWithCustomError(governor, "GovernorNonexistentProposal")
      .withArgs(id);
  });

  it("threat 16: reverts if the code of a target changed since the proposal, the last one's too", async () => {
    const engine = await loadFixture(governed);
    const { governor, manager, roles, rounds } = engine;
    const grant = await callOf(manager, "grantRole", [ROLES.curator, roles.outsider.address, 0]);
    const { id, terms } = await passed(engine, together(await changeRules(engine), grant));
    const hash = async () => {
      const coder = ethers.AbiCoder.defaultAbiCoder();
      let sum = ethers.ZeroHash;
      for (const target of [rounds, manager]) {
        const code = ethers.keccak256(await ethers.provider.getCode(target));
        sum = ethers.keccak256(coder.encode(["bytes32", "bytes32"], [sum, code]));
      }
      return sum;
    };
    const before = await hash();
    await swapCode(await manager.getAddress());
    await expect(governor.queue(...terms))
      .to.be.revertedWithCustomError(governor, "InnovationGovernor_CodeChanged")
      .withArgs(id, before, await hash());
  });

  it("hands the calls to the timelock, for as long as it waits; open to all", async () => {
    const engine = await loadFixture(governed);
    const { governor, roles, timelock } = engine;
    const { id, terms, deadline } = await passed(engine, await changeRules(engine));
    const now = deadline + 100;
    await expect(at(now, () => governor.connect(roles.outsider).queue(...terms)))
      .to.emit(governor, "ProposalQueued")
      .withArgs(id, now + TIMELOCK_DELAY)
      .and.to.emit(timelock, "CallScheduled");
    expect(await governor.state(id)).to.equal(proposalState("Queued"));
    expect(await governor.proposalNeedsQueuing(id)).to.equal(true);
  });

  it("reverts more than 30 days after the end", async () => {
    const engine = await loadFixture(governed);
    const { governor } = engine;
    const { id, terms, deadline } = await passed(engine, await changeRules(engine));
    await time.increaseTo(deadline + GRACE);
    expect(await governor.state(id)).to.equal(proposalState("Succeeded"));
    await expect(at(deadline + GRACE + 1, () => governor.queue(...terms)))
      .to.be.revertedWithCustomError(governor, "GovernorUnexpectedProposalState")
      .withArgs(id, proposalState("Expired"), statesOf("Succeeded"));
  });

  it("through the forwarder", async () => {
    const engine = await loadFixture(governed);
    const { id, terms } = await passed(engine, await changeRules(engine));
    await forward(engine, engine.people.cashier, engine.governor, "queue", terms);
    expect(await engine.governor.state(id)).to.equal(proposalState("Queued"));
  });
});

describe("InnovationGovernor.execute", () => {
  it("threat 8: reverts up to the second before the delay is over", async () => {
    const engine = await loadFixture(governed);
    const { governor, timelock, rounds } = engine;
    const { id, terms, eta } = await queued(engine, await changeRules(engine, 2222));
    await expect(at(eta - 1, () => governor.execute(...terms))).to.be.revertedWithCustomError(
      timelock,
      "TimelockUnexpectedOperationState",
    );
    await expect(at(eta, () => governor.execute(...terms)))
      .to.emit(governor, "ProposalExecuted")
      .withArgs(id);
    expect((await rounds.rules()).quorumBps).to.equal(2222);
    expect(await governor.state(id)).to.equal(proposalState("Executed"));
  });

  it("reverts for what is not queued, and the second time", async () => {
    const engine = await loadFixture(governed);
    const { governor } = engine;
    const { id, terms } = await passed(engine, await changeRules(engine));
    await expect(governor.execute(...terms))
      .to.be.revertedWithCustomError(governor, "GovernorUnexpectedProposalState")
      .withArgs(id, proposalState("Succeeded"), statesOf("Queued"));
    await governor.queue(...terms);
    await time.increase(TIMELOCK_DELAY);
    await governor.execute(...terms);
    await expect(governor.execute(...terms))
      .to.be.revertedWithCustomError(governor, "GovernorUnexpectedProposalState")
      .withArgs(id, proposalState("Executed"), statesOf("Queued"));
  });

  it("threat 16: reverts if the code of a target changed since it was queued", async () => {
    const engine = await loadFixture(governed);
    const { governor, rounds } = engine;
    const { terms, eta } = await queued(engine, await changeRules(engine));
    await swapCode(await rounds.getAddress());
    await expect(at(eta, () => governor.execute(...terms))).to.be.revertedWithCustomError(
      governor,
      "InnovationGovernor_CodeChanged",
    );
  });

  it("threat 16: nobody but the governor can schedule, carry out or cancel in the timelock", async () => {
    const engine = await loadFixture(governed);
    const { timelock, roles } = engine;
    const { terms, eta } = await queued(engine, await changeRules(engine));
    await time.increaseTo(eta);
    const [targets, values, calldatas] = terms;
    const salt = ethers.ZeroHash;
    for (const who of Object.values(roles)) {
      const own = timelock.connect(who);
      const sent = [
        () => own.scheduleBatch(targets, values, calldatas, salt, salt, TIMELOCK_DELAY),
        () => own.executeBatch(targets, values, calldatas, salt, salt),
        () => own.cancel(salt),
      ];
      for (const send of sent) {
        await expect(send()).to.be.revertedWithCustomError(timelock, "AccessControlUnauthorizedAccount");
      }
    }
  });

  it("reverts for ether, which nobody could take out again", async () => {
    const engine = await loadFixture(governed);
    const { governor, roles } = engine;
    const { terms, eta } = await queued(engine, await changeRules(engine));
    await expect(at(eta, () => governor.execute(...terms, { value: 1 })))
      .to.be.revertedWithCustomError(governor, "InnovationGovernor_EtherRefused")
      .withArgs(1);
    const gift = { to: await governor.getAddress(), value: 1 };
    await expect(roles.outsider.sendTransaction(gift)).to.be.revertedWithCustomError(
      governor,
      "GovernorDisabledDeposit",
    );
  });

  it("threat 31: reverts as a whole if a call fails or runs out of gas, and may be tried again", async () => {
    const engine = await loadFixture(governed);
    const { governor, rounds } = engine;
    const { id, terms, eta } = await queued(engine, await changeRules(engine));
    await time.increaseTo(eta);
    const enough = await governor.execute.estimateGas(...terms);
    for (let gas = enough - 5_000n; gas > 60_000n; gas -= 9_000n) {
      const answer = await governor.execute.staticCall(...terms, { gasLimit: gas }).then(
        () => "done",
        () => "refused",
      );
      if (answer === "done") continue;
      await governor.execute(...terms, { gasLimit: gas }).catch(() => undefined);
      expect(await governor.state(id)).to.equal(proposalState("Queued"));
    }
    await governor.execute(...terms);
    expect((await rounds.rules()).quorumBps).to.equal(2000);
  });

  it("threat 36: of two proposals that cannot both be carried out the second fails and stays queued", async () => {
    const engine = await loadFixture(governed);
    const { governor, voteToken, people } = engine;
    const open = await callOf(voteToken, "openTransfers", []);
    const first = await propose(engine, people.baker, open, "First");
    const second = await propose(engine, people.cashier, open, "Second");
    for (const each of [first, second]) await cast(engine, each, "For", ["baker", "cashier", "driver"]);
    await time.increaseTo(second.deadline + 1);
    for (const each of [first, second]) await governor.queue(...each.terms);
    await time.increase(TIMELOCK_DELAY);
    await governor.execute(...first.terms);
    await expect(governor.execute(...second.terms)).to.be.revertedWithCustomError(
      voteToken,
      "VoteToken_TransfersAlreadyOpen",
    );
    expect(await governor.state(second.id)).to.equal(proposalState("Queued"));
  });

  it("reverts more than 30 days after its time", async () => {
    const engine = await loadFixture(governed);
    const { governor } = engine;
    const { id, terms, eta } = await queued(engine, await changeRules(engine));
    await time.increaseTo(eta + GRACE);
    expect(await governor.state(id)).to.equal(proposalState("Queued"));
    await expect(at(eta + GRACE + 1, () => governor.execute(...terms)))
      .to.be.revertedWithCustomError(governor, "GovernorUnexpectedProposalState")
      .withArgs(id, proposalState("Expired"), statesOf("Queued"));
  });

  it("through the forwarder", async () => {
    const engine = await loadFixture(governed);
    const { id, terms, eta } = await queued(engine, await changeRules(engine));
    await time.increaseTo(eta);
    await forward(engine, engine.people.cashier, engine.governor, "execute", terms);
    expect(await engine.governor.state(id)).to.equal(proposalState("Executed"));
  });
});

describe("InnovationGovernor.cancel", () => {
  it("threat 12: reverts for everyone else, and for the proposer once the vote has begun", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const { id, terms, snapshot } = await propose(engine, people.baker, await changeRules(engine));
    await expect(governor.connect(people.cashier).cancel(...terms))
      .to.be.revertedWithCustomError(governor, "GovernorUnableToCancel")
      .withArgs(id, people.cashier.address);
    await expect(at(snapshot + 1, () => governor.connect(people.baker).cancel(...terms)))
      .to.be.revertedWithCustomError(governor, "GovernorUnableToCancel")
      .withArgs(id, people.baker.address);
  });

  it("lets the proposer withdraw up to the second of the snapshot", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const { id, terms, snapshot } = await propose(engine, people.baker, await changeRules(engine));
    await expect(at(snapshot, () => governor.connect(people.baker).cancel(...terms)))
      .to.emit(governor, "ProposalCanceled")
      .withArgs(id);
    expect(await governor.state(id)).to.equal(proposalState("Canceled"));
  });

  it("threat 8: lets the guardian cancel what is pending, active, passed or queued", async () => {
    const engine = await loadFixture(governed);
    const { governor, timelock, people, roles } = engine;
    const guardian = governor.connect(roles.guardian);
    const calls = await changeRules(engine);
    const pending = await propose(engine, people.baker, calls, "Pending");
    await expect(guardian.cancel(...pending.terms))
      .to.emit(governor, "ProposalCanceled")
      .withArgs(pending.id);
    const active = await propose(engine, people.baker, calls, "Active");
    await time.increaseTo(active.snapshot + 1);
    await expect(guardian.cancel(...active.terms))
      .to.emit(governor, "ProposalCanceled")
      .withArgs(active.id);
    const succeeded = await passed(engine, calls, "Passed");
    await expect(guardian.cancel(...succeeded.terms))
      .to.emit(governor, "ProposalCanceled")
      .withArgs(succeeded.id);
    const waiting = await queued(engine, calls, "Queued");
    await expect(guardian.cancel(...waiting.terms))
      .to.emit(governor, "ProposalCanceled")
      .withArgs(waiting.id)
      .and.to.emit(timelock, "Cancelled");
    await expect(at(waiting.eta, () => governor.execute(...waiting.terms)))
      .to.be.revertedWithCustomError(governor, "GovernorUnexpectedProposalState")
      .withArgs(waiting.id, proposalState("Canceled"), statesOf("Queued"));
  });

  it("reverts for the guardian when it is executed, expired or cancelled already", async () => {
    const engine = await loadFixture(governed);
    const { governor, people, roles } = engine;
    const guardian = governor.connect(roles.guardian);
    const refused = async (id: bigint, terms: Parameters<typeof governor.cancel>, name: string) =>
      expect(guardian.cancel(...terms))
        .to.be.revertedWithCustomError(governor, "GovernorUnexpectedProposalState")
        .withArgs(id, proposalState(name), statesBut("Canceled", "Expired", "Executed"));
    const done = await queued(engine, await changeRules(engine));
    await at(done.eta, () => governor.execute(...done.terms));
    await refused(done.id, done.terms, "Executed");
    const called = await propose(engine, people.baker, await changeRules(engine), "Called off");
    await guardian.cancel(...called.terms);
    await refused(called.id, called.terms, "Canceled");
    const stale = await passed(engine, await changeRules(engine), "Stale");
    await time.increaseTo(stale.deadline + GRACE + 1);
    await refused(stale.id, stale.terms, "Expired");
  });

  it("threat 38: ends with the guardian's term, for whoever is the guardian then", async () => {
    const engine = await loadFixture(governed);
    const { governor, people, roles, settings } = engine;
    expect(await governor.guardianUntil()).to.equal(settings.guardianUntil);
    const appoint = await callOf(governor, "setProposalGuardian", [roles.curator.address]);
    const appointment = await queued(engine, appoint, "Another guardian");
    await expect(at(appointment.eta, () => governor.execute(...appointment.terms)))
      .to.emit(governor, "ProposalGuardianSet")
      .withArgs(roles.guardian.address, roles.curator.address);
    const { guardianUntil } = settings;
    await time.increaseTo(guardianUntil - 100);
    const first = await propose(engine, people.baker, await changeRules(engine));
    const second = await propose(engine, people.cashier, await changeRules(engine, 2500));
    await expect(governor.connect(roles.guardian).cancel(...first.terms))
      .to.be.revertedWithCustomError(governor, "GovernorUnableToCancel")
      .withArgs(first.id, roles.guardian.address);
    await at(guardianUntil - 1, () => governor.connect(roles.curator).cancel(...first.terms));
    await expect(at(guardianUntil, () => governor.connect(roles.curator).cancel(...second.terms)))
      .to.be.revertedWithCustomError(governor, "GovernorUnableToCancel")
      .withArgs(second.id, roles.curator.address);
  });

  it("gives a proposer no longer reach when there is no guardian", async () => {
    const engine = await loadFixture(governed);
    const { governor, people } = engine;
    const dismiss = await queued(engine, await callOf(governor, "setProposalGuardian", [ethers.ZeroAddress]));
    await at(dismiss.eta, () => governor.execute(...dismiss.terms));
    const { id, terms } = await passed(engine, await changeRules(engine), "Passed");
    await expect(governor.connect(people.baker).cancel(...terms))
      .to.be.revertedWithCustomError(governor, "GovernorUnableToCancel")
      .withArgs(id, people.baker.address);
  });

  it("through the forwarder, in the name of who signed", async () => {
    const engine = await loadFixture(governed);
    const { id, terms } = await propose(engine, engine.people.baker, await changeRules(engine));
    await forward(engine, engine.people.baker, engine.governor, "cancel", terms);
    expect(await engine.governor.state(id)).to.equal(proposalState("Canceled"));
  });
});

describe("InnovationGovernor.closeProposal", () => {
  it("reverts for a proposal that does not exist, or is pending, active, passed, queued, executed or cancelled", async () => {
    const engine = await loadFixture(governed);
    const { governor, people, roles } = engine;
    await expect(governor.closeProposal(7))
      .to.be.revertedWithCustomError(governor, "GovernorNonexistentProposal")
      .withArgs(7);
    const refused = async (id: bigint, name: string) =>
      expect(governor.closeProposal(id))
        .to.be.revertedWithCustomError(governor, "InnovationGovernor_NotClosable")
        .withArgs(id, proposalState(name));
    const { id, terms, snapshot, deadline } = await propose(engine, people.baker, await changeRules(engine));
    await refused(id, "Pending");
    await time.increaseTo(snapshot + 1);
    await refused(id, "Active");
    await cast(engine, { id, terms, snapshot, deadline, callsHash: 0n }, "For", [
      "baker",
      "cashier",
      "driver",
    ]);
    await time.increaseTo(deadline + 1);
    await refused(id, "Succeeded");
    await governor.queue(...terms);
    await refused(id, "Queued");
    await time.increase(TIMELOCK_DELAY);
    await governor.execute(...terms);
    await refused(id, "Executed");
    const off = await propose(engine, people.baker, await changeRules(engine), "Off");
    await governor.connect(roles.guardian).cancel(...off.terms);
    await refused(off.id, "Canceled");
  });

  it("says how a defeated proposal ended, once; open to all", async () => {
    const engine = await loadFixture(governed);
    const { governor, people, roles } = engine;
    const proposal = await propose(engine, people.baker, await changeRules(engine));
    await cast(engine, proposal, "For", ["baker"]);
    await cast(engine, proposal, "Against", ["cashier", "driver"]);
    await cast(engine, proposal, "Abstain", ["farmer", "miller", "customer"]);
    await time.increaseTo(proposal.deadline + 1);
    await expect(governor.connect(roles.outsider).closeProposal(proposal.id))
      .to.emit(governor, "ProposalClosed")
      .withArgs(proposal.id, proposalState("Defeated"), 10, 20, 30, 30);
    await expect(governor.closeProposal(proposal.id))
      .to.be.revertedWithCustomError(governor, "InnovationGovernor_AlreadyClosed")
      .withArgs(proposal.id);
    expect(await governor.state(proposal.id)).to.equal(proposalState("Defeated"));
  });

  it("says so of what passed and was never queued", async () => {
    const engine = await loadFixture(governed);
    const { governor } = engine;
    const { id, deadline } = await passed(engine, await changeRules(engine));
    await expect(at(deadline + GRACE + 1, () => governor.closeProposal(id)))
      .to.emit(governor, "ProposalClosed")
      .withArgs(id, proposalState("Expired"), 40, 0, 0, 30);
  });

  it("says so of what was queued and never executed", async () => {
    const engine = await loadFixture(governed);
    const { governor } = engine;
    const { id, eta } = await queued(engine, await changeRules(engine));
    await expect(at(eta + GRACE + 1, () => governor.closeProposal(id)))
      .to.emit(governor, "ProposalClosed")
      .withArgs(id, proposalState("Expired"), 40, 0, 0, 30);
  });

  it("through the forwarder", async () => {
    const engine = await loadFixture(governed);
    const { id } = await defeated(engine, await changeRules(engine));
    await expect(forward(engine, engine.people.baker, engine.governor, "closeProposal", [id])).to.emit(
      engine.governor,
      "ProposalClosed",
    );
  });
});
