import { expect } from "chai";
import { ethers, loadFixture } from "../support/chain.ts";
import { callOf, decide, governed } from "../support/governor.ts";
import { documentHash, NO_HASH, NOBODY } from "../support/values.ts";
import { deployAddress } from "../support/wallets.ts";

const REASON = documentHash("a new way of counting");

/** The governed bakery with a module in waiting, and the record as the timelock writes it. */
async function waiting() {
  const engine = await governed();
  const { manager, forwarder, members, succession, self } = engine;
  const next = await ethers.deployContract("Ideas", [manager, forwarder, members]);
  return { ...engine, next, record: succession.connect(self) };
}

describe("Succession.recordSuccession", () => {
  it("reverts for who does not hold the parameters role", async () => {
    const { succession, ideas, next, roles, people } = await loadFixture(waiting);
    for (const who of [roles.curator, roles.module, people.baker]) {
      await expect(succession.connect(who).recordSuccession(ideas, next, REASON))
        .to.be.revertedWithCustomError(succession, "AccessManagedUnauthorized")
        .withArgs(who.address);
    }
  });

  it("reverts without a reason", async () => {
    const { record, ideas, next } = await loadFixture(waiting);
    await expect(record.recordSuccession(ideas, next, NO_HASH))
      .to.be.revertedWithCustomError(record, "Succession_ReasonMissing")
      .withArgs();
  });

  it("reverts for what is no module of this engine, on either side", async () => {
    const { record, ideas, manager, people, forwarder, members } = await loadFixture(waiting);
    const otherBook = await ethers.deployContract("AccessManager", [people.baker]);
    const foreign = await ethers.deployContract("Ideas", [otherBook, forwarder, members]);
    const strangers = [
      people.baker.address,
      await manager.getAddress(),
      await forwarder.getAddress(),
      await foreign.getAddress(),
      ...(await Promise.all(["BombingWallet", "RefusingWallet", "CurtWallet"].map(deployAddress))),
    ];
    for (const stranger of strangers) {
      await expect(record.recordSuccession(stranger, NOBODY, REASON))
        .to.be.revertedWithCustomError(record, "Succession_NotAModule")
        .withArgs(stranger);
      await expect(record.recordSuccession(ideas, stranger, REASON))
        .to.be.revertedWithCustomError(record, "Succession_NotAModule")
        .withArgs(stranger);
    }
    await expect(record.recordSuccession(NOBODY, ideas, REASON))
      .to.be.revertedWithCustomError(record, "Succession_NotAModule")
      .withArgs(NOBODY);
  });

  it("reverts for a module that succeeds itself", async () => {
    const { record, ideas } = await loadFixture(waiting);
    await expect(record.recordSuccession(ideas, ideas, REASON))
      .to.be.revertedWithCustomError(record, "Succession_OwnSuccessor")
      .withArgs(await ideas.getAddress());
  });

  it("reverts for a module that was retired before, with or without a successor", async () => {
    const { record, ideas, next, rounds } = await loadFixture(waiting);
    await record.recordSuccession(ideas, next, REASON);
    await record.recordSuccession(rounds, NOBODY, REASON);
    const [old, successor] = [await ideas.getAddress(), await next.getAddress()];
    await expect(record.recordSuccession(ideas, NOBODY, REASON))
      .to.be.revertedWithCustomError(record, "Succession_AlreadyRetired")
      .withArgs(old, successor);
    await expect(record.recordSuccession(rounds, next, REASON))
      .to.be.revertedWithCustomError(record, "Succession_AlreadyRetired")
      .withArgs(await rounds.getAddress(), NOBODY);
  });

  it("reverts for a successor that was retired, so that who follows comes to an end", async () => {
    const { record, ideas, next } = await loadFixture(waiting);
    await record.recordSuccession(ideas, next, REASON);
    await expect(record.recordSuccession(next, ideas, REASON))
      .to.be.revertedWithCustomError(record, "Succession_AlreadyRetired")
      .withArgs(await ideas.getAddress(), await next.getAddress());
  });

  it("says what took over from what, why, and how often that happened", async () => {
    const { record, ideas, next, rounds, members } = await loadFixture(waiting);
    expect([...(await record.successorOf(ideas))]).to.deep.equal([NOBODY, false]);
    const successor = await next.getAddress();
    await expect(record.recordSuccession(ideas, next, REASON))
      .to.emit(record, "ModuleSucceeded")
      .withArgs(await ideas.getAddress(), successor, REASON, 1);
    await expect(record.recordSuccession(rounds, NOBODY, REASON))
      .to.emit(record, "ModuleSucceeded")
      .withArgs(await rounds.getAddress(), NOBODY, REASON, 2);
    expect([...(await record.successorOf(ideas))]).to.deep.equal([successor, true]);
    expect([...(await record.successorOf(rounds))]).to.deep.equal([NOBODY, true]);
    expect([...(await record.successorOf(members))]).to.deep.equal([NOBODY, false]);
    expect(await record.successionCount()).to.equal(2);
  });

  it("follows a module through several successors", async () => {
    const { record, ideas, next, manager, forwarder, members } = await loadFixture(waiting);
    const third = await ethers.deployContract("Ideas", [manager, forwarder, members]);
    await record.recordSuccession(ideas, next, REASON);
    await record.recordSuccession(next, third, REASON);
    expect((await record.successorOf(next)).successor).to.equal(await third.getAddress());
  });

  it("records a module whose role was taken from it before", async () => {
    const { record, manager, rounds, self } = await loadFixture(waiting);
    await manager.connect(self).revokeRole(6, rounds);
    await record.recordSuccession(rounds, NOBODY, REASON);
    expect((await record.successorOf(rounds)).recorded).to.equal(true);
  });

  it("is decided by a vote", async () => {
    const engine = await loadFixture(waiting);
    const { succession, ideas, next } = engine;
    const args = [await ideas.getAddress(), await next.getAddress(), REASON];
    await decide(engine, await callOf(succession, "recordSuccession", args));
    expect((await succession.successorOf(ideas)).recorded).to.equal(true);
  });
});
