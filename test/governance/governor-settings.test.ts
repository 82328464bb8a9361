import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { DAY, ethers, loadFixture, time } from "../support/chain.ts";
import { TIMELOCK_DELAY } from "../support/engine.ts";
import { callOf, decide, type Governed, governed, queued, TERMS } from "../support/governor.ts";

describe("InnovationGovernor, made", () => {
  const make = async (changes: object, targets?: readonly string[]) => {
    const engine = await loadFixture(governed);
    const { forwarder, voteToken, timelock, settings } = engine;
    return ethers.deployContract("InnovationGovernor", [
      ...[forwarder, voteToken, timelock, targets ?? engine.targets],
      { ...settings, ...changes },
    ]);
  };

  it("threat 2: reverts without a delay before the snapshot, and takes one second", async () => {
    const { governor } = await loadFixture(governed);
    await expect(make({ votingDelay: 0 })).to.be.revertedWithCustomError(
      governor,
      "InnovationGovernor_NoVotingDelay",
    );
    expect(await (await make({ votingDelay: 1 })).votingDelay()).to.equal(1);
  });

  it("threat 11: reverts without a threshold, with which anyone could propose", async () => {
    const { governor } = await loadFixture(governed);
    await expect(make({ proposalThreshold: 0 })).to.be.revertedWithCustomError(
      governor,
      "InnovationGovernor_NoThreshold",
    );
    expect(await (await make({ proposalThreshold: 1 })).proposalThreshold()).to.equal(1);
  });

  it("reverts for no time to vote, a quorum above the supply, an extension longer than the vote", async () => {
    const { governor } = await loadFixture(governed);
    await expect(make({ votingPeriod: 0 }))
      .to.be.revertedWithCustomError(governor, "GovernorInvalidVotingPeriod")
      .withArgs(0);
    await expect(make({ quorumBps: 10_001 }))
      .to.be.revertedWithCustomError(governor, "GovernorInvalidQuorumFraction")
      .withArgs(10_001, 10_000);
    await expect(make({ lateExtension: 7 * DAY + 1 }))
      .to.be.revertedWithCustomError(governor, "GovernorPreventLateQuorumVoteExtensionTooLarge")
      .withArgs(7 * DAY + 1, 7 * DAY);
  });

  it("reverts for a target without code", async () => {
    const { governor, targets, people } = await loadFixture(governed);
    const { address } = people.baker;
    await expect(make({}, [...targets, address]))
      .to.be.revertedWithCustomError(governor, "InnovationGovernor_NotAContract")
      .withArgs(address);
  });

  it("fixes what it may call: the list and itself, and says so", async () => {
    const { governor, targets, ideas, people } = await loadFixture(governed);
    const made = governor.deploymentTransaction();
    await expect(made).to.emit(governor, "TargetsFixed").withArgs(targets);
    for (const target of [...targets, governor]) expect(await governor.isTarget(target)).to.equal(true);
    for (const other of [ideas, people.baker]) expect(await governor.isTarget(other)).to.equal(false);
  });

  it("has the settings that it was given, and a name that fits its signatures' domain", async () => {
    const { governor, forwarder, timelock, voteToken, roles } = await loadFixture(governed);
    expect(await governor.name()).to.equal("Innovation Engine Governor");
    expect((await governor.eip712Domain()).name).to.equal("Innovation Engine Governor");
    expect(await governor.votingDelay()).to.equal(TERMS.votingDelay);
    expect(await governor.votingPeriod()).to.equal(TERMS.votingPeriod);
    expect(await governor.lateQuorumVoteExtension()).to.equal(TERMS.lateExtension);
    expect(await governor.proposalThreshold()).to.equal(TERMS.proposalThreshold);
    expect(await governor.minimumQuorum()).to.equal(TERMS.minimumQuorum);
    expect(await governor.proposalGuardian()).to.equal(roles.guardian.address);
    expect(await governor.timelock()).to.equal(await timelock.getAddress());
    expect(await governor.token()).to.equal(await voteToken.getAddress());
    expect(await governor.isTrustedForwarder(forwarder)).to.equal(true);
  });

  it("fits into a contract with room to spare", async () => {
    const folder = join(import.meta.dirname, "../../artifacts/contracts/governance");
    // From the compiler's own files: code that counts what it runs through is longer.
    const sizeOf = (name: string) =>
      ethers.dataLength(
        JSON.parse(readFileSync(join(folder, `${name}.sol/${name}.json`), "utf8")).deployedBytecode,
      );
    expect(sizeOf("InnovationGovernor")).to.be.lessThan(23_552);
    expect(sizeOf("Succession")).to.be.lessThan(4_096);
  });

  it("threat 20: has no proxy and nothing to initialise", async () => {
    const { governor, succession } = await loadFixture(governed);
    for (const each of [governor, succession]) {
      const names = each.interface.fragments.flatMap((fragment) =>
        "name" in fragment ? [String(fragment.name)] : [],
      );
      expect(names.filter((name) => /initiali[sz]e|upgrade|implementation/i.test(name))).to.deep.equal([]);
    }
  });
});

describe("InnovationGovernor's settings", () => {
  const settings: [
    string,
    (engine: Governed) => readonly unknown[],
    (engine: Governed) => Promise<unknown>,
    unknown,
  ][] = [
    ["setVotingDelay", () => [2 * DAY], ({ governor }) => governor.votingDelay(), BigInt(2 * DAY)],
    ["setVotingPeriod", () => [3 * DAY], ({ governor }) => governor.votingPeriod(), BigInt(3 * DAY)],
    ["setProposalThreshold", () => [15], ({ governor }) => governor.proposalThreshold(), 15n],
    ["updateQuorumNumerator", () => [4000], ({ governor }) => governor["quorumNumerator()"](), 4000n],
    [
      "setLateQuorumVoteExtension",
      () => [DAY],
      ({ governor }) => governor.lateQuorumVoteExtension(),
      BigInt(DAY),
    ],
    [
      "setProposalGuardian",
      ({ people }) => [people.baker.address],
      ({ governor }) => governor.proposalGuardian(),
      undefined,
    ],
  ];

  for (const [name, args, read, wanted] of settings) {
    it(`${name}: changes by a vote, and in no other way`, async () => {
      const engine = await loadFixture(governed);
      const { governor, roles, self, timelock } = engine;
      const given = args(engine);
      for (const who of [roles.parameters, roles.deployer]) {
        await expect(governor.connect(who).getFunction(name)(...given))
          .to.be.revertedWithCustomError(governor, "GovernorOnlyExecutor")
          .withArgs(who.address);
      }
      // The timelock itself, outside of a proposal that is being executed.
      await expect(governor.connect(self).getFunction(name)(...given)).to.be.revert(ethers);
      await decide(engine, await callOf(governor, name, given));
      expect(await read(engine)).to.equal(wanted ?? given[0]);
      expect(await timelock.getMinDelay()).to.equal(TIMELOCK_DELAY);
    });
  }

  it("a vote cannot take the delay or the threshold away", async () => {
    const engine = await loadFixture(governed);
    const { governor } = engine;
    const delay = await queued(engine, await callOf(governor, "setVotingDelay", [0]), "No delay");
    await time.increaseTo(delay.eta);
    await expect(governor.execute(...delay.terms)).to.be.revertedWithCustomError(
      governor,
      "InnovationGovernor_NoVotingDelay",
    );
    const threshold = await queued(
      engine,
      await callOf(governor, "setProposalThreshold", [0]),
      "No threshold",
    );
    await time.increaseTo(threshold.eta);
    await expect(governor.execute(...threshold.terms)).to.be.revertedWithCustomError(
      governor,
      "InnovationGovernor_NoThreshold",
    );
  });

  it("a new quorum holds for votes that begin after it", async () => {
    const engine = await loadFixture(governed);
    const { governor } = engine;
    const before = await time.latest();
    await decide(engine, await callOf(governor, "updateQuorumNumerator", [5000]));
    await time.increase(10);
    expect(await governor.quorum(before)).to.equal(30);
    expect(await governor.quorum((await time.latest()) - 1)).to.equal(50);
  });

  it("reverts for relay and updateTimelock, whoever calls", async () => {
    const engine = await loadFixture(governed);
    const { governor, rounds, self, roles } = engine;
    for (const who of [self, roles.deployer]) {
      await expect(governor.connect(who).relay(rounds, 0, "0x"))
        .to.be.revertedWithCustomError(governor, "InnovationGovernor_NotOffered")
        .withArgs();
      await expect(governor.connect(who).updateTimelock(rounds))
        .to.be.revertedWithCustomError(governor, "InnovationGovernor_NotOffered")
        .withArgs();
    }
  });

  it("threat 75: the timelock's delay changes by a vote", async () => {
    const engine = await loadFixture(governed);
    const { timelock } = engine;
    await decide(engine, await callOf(timelock, "updateDelay", [5 * DAY]));
    expect(await timelock.getMinDelay()).to.equal(5 * DAY);
  });

  it("decides in the name of the members what no role may: roles and functions of the permission book", async () => {
    const engine = await loadFixture(governed);
    const { manager, people } = engine;
    await decide(engine, await callOf(manager, "grantRole", [2, people.baker.address, 0]));
    expect((await manager.hasRole(2, people.baker)).isMember).to.equal(true);
    await decide(engine, await callOf(manager, "revokeRole", [2, people.baker.address]), "Not any more");
    expect((await manager.hasRole(2, people.baker)).isMember).to.equal(false);
  });
});
