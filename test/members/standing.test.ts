import { expect } from "chai";
import { bakeryWithoutVotes as bakery, memberIdOf } from "../support/bakery.ts";
import { at, DAY, ethers, loadFixture, time } from "../support/chain.ts";
import { documentHash, NO_HASH, NOBODY, status } from "../support/values.ts";

const BAKER = memberIdOf("baker");
const REASON = documentHash("reason");

async function identityOf() {
  const engine = await loadFixture(bakery);
  return { ...engine, identity: engine.members.connect(engine.roles.identity) };
}

describe("Members.suspend", () => {
  it("reverts without a reason", async () => {
    const { members, identity } = await identityOf();
    await expect(identity.suspend(BAKER, NO_HASH))
      .to.be.revertedWithCustomError(members, "Members_ReasonMissing")
      .withArgs();
  });

  it("reverts for numbers next to the first and the last member", async () => {
    const { members, identity } = await identityOf();
    for (const unknown of [0, 12]) {
      await expect(identity.suspend(unknown, REASON))
        .to.be.revertedWithCustomError(members, "Members_Unknown")
        .withArgs(unknown);
    }
  });

  it("reverts for a member who is suspended or ended", async () => {
    const { members, identity } = await identityOf();
    await identity.suspend(BAKER, REASON);
    await expect(identity.suspend(BAKER, REASON))
      .to.be.revertedWithCustomError(members, "Members_WrongStatus")
      .withArgs(BAKER, status("Suspended"));
    await identity.end(BAKER, REASON);
    await expect(identity.suspend(BAKER, REASON))
      .to.be.revertedWithCustomError(members, "Members_WrongStatus")
      .withArgs(BAKER, status("Ended"));
  });

  it("suspends an active member, who keeps the right to vote", async () => {
    const { members, identity, people } = await identityOf();
    await expect(identity.suspend(BAKER, REASON))
      .to.emit(members, "MemberStatusChanged")
      .withArgs(BAKER, status("Active"), status("Suspended"), REASON, 0, 10);
    expect((await members.memberOf(BAKER)).status).to.equal(status("Suspended"));
    expect(await members.activeMembers()).to.equal(10);
    expect(await members.memberCount()).to.equal(11);
    expect(await members.mayVote(people.baker)).to.equal(true);
    await expect(members.requireActive(people.baker))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.baker.address, status("Suspended"));
  });
});

describe("Members.reinstate", () => {
  it("reverts without a reason", async () => {
    const { members, identity } = await identityOf();
    await identity.suspend(BAKER, REASON);
    await expect(identity.reinstate(BAKER, NO_HASH))
      .to.be.revertedWithCustomError(members, "Members_ReasonMissing")
      .withArgs();
  });

  it("reverts for a number that nobody has", async () => {
    const { members, identity } = await identityOf();
    await expect(identity.reinstate(12, REASON))
      .to.be.revertedWithCustomError(members, "Members_Unknown")
      .withArgs(12);
  });

  it("reverts for a member who is not suspended", async () => {
    const { members, identity } = await identityOf();
    await expect(identity.reinstate(BAKER, REASON))
      .to.be.revertedWithCustomError(members, "Members_WrongStatus")
      .withArgs(BAKER, status("Active"));
    await identity.end(BAKER, REASON);
    await expect(identity.reinstate(BAKER, REASON))
      .to.be.revertedWithCustomError(members, "Members_WrongStatus")
      .withArgs(BAKER, status("Ended"));
  });

  it("makes a suspended member active again", async () => {
    const { members, identity, people } = await identityOf();
    await identity.suspend(BAKER, REASON);
    await expect(identity.reinstate(BAKER, REASON))
      .to.emit(members, "MemberStatusChanged")
      .withArgs(BAKER, status("Suspended"), status("Active"), REASON, 0, 11);
    expect((await members.requireActive(people.baker)).id).to.equal(BAKER);
    expect(await members.activeMembers()).to.equal(11);
  });
});

describe("Members.end", () => {
  it("reverts without a reason", async () => {
    const { members, identity } = await identityOf();
    await expect(identity.end(BAKER, NO_HASH))
      .to.be.revertedWithCustomError(members, "Members_ReasonMissing")
      .withArgs();
  });

  it("reverts for a number that nobody has", async () => {
    const { members, identity } = await identityOf();
    await expect(identity.end(0, REASON))
      .to.be.revertedWithCustomError(members, "Members_Unknown")
      .withArgs(0);
  });

  it("reverts for a membership that has ended", async () => {
    const { members, identity } = await identityOf();
    await identity.end(BAKER, REASON);
    await expect(identity.end(BAKER, REASON))
      .to.be.revertedWithCustomError(members, "Members_WrongStatus")
      .withArgs(BAKER, status("Ended"));
  });

  it("ends an active membership, and with it the right to vote", async () => {
    const { members, identity, people } = await identityOf();
    await expect(identity.end(BAKER, REASON))
      .to.emit(members, "MemberStatusChanged")
      .withArgs(BAKER, status("Active"), status("Ended"), REASON, 0, 10);
    expect(await members.activeMembers()).to.equal(10);
    expect(await members.mayVote(people.baker)).to.equal(false);
    expect(await members.accountOf(BAKER)).to.equal(people.baker.address);
    expect((await members.memberAt(people.baker)).id).to.equal(BAKER);
  });

  it("ends a suspended membership without counting it twice", async () => {
    const { members, identity } = await identityOf();
    await identity.suspend(BAKER, REASON);
    await expect(identity.end(BAKER, REASON))
      .to.emit(members, "MemberStatusChanged")
      .withArgs(BAKER, status("Suspended"), status("Ended"), REASON, 0, 10);
    expect(await members.activeMembers()).to.equal(10);
  });
});

describe("Members.resign", () => {
  it("reverts for someone who never was a member", async () => {
    const { members, people } = await identityOf();
    await expect(members.connect(people.stranger).resign())
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
  });

  it("reverts for someone whose membership has ended", async () => {
    const { members, people } = await identityOf();
    await members.connect(people.baker).resign();
    await expect(members.connect(people.baker).resign())
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.baker.address, status("Ended"));
  });

  it("ends the caller's membership, also while the module is paused", async () => {
    const { members, roles, people } = await identityOf();
    await members.connect(roles.guardian).pauseFor(3600);
    await expect(members.connect(people.baker).resign())
      .to.emit(members, "MemberStatusChanged")
      .withArgs(BAKER, status("Active"), status("Ended"), NO_HASH, BAKER, 10);
    expect((await members.memberOf(BAKER)).status).to.equal(status("Ended"));
  });

  it("lets a suspended member leave", async () => {
    const { members, identity, people } = await identityOf();
    await identity.suspend(BAKER, REASON);
    await expect(members.connect(people.baker).resign())
      .to.emit(members, "MemberStatusChanged")
      .withArgs(BAKER, status("Suspended"), status("Ended"), NO_HASH, BAKER, 10);
  });
});

describe("Members.addUnit", () => {
  it("reverts without a document", async () => {
    const { members, identity } = await identityOf();
    await expect(identity.addUnit(NO_HASH))
      .to.be.revertedWithCustomError(members, "Members_DocumentMissing")
      .withArgs();
  });

  it("adds the next unit", async () => {
    const { members, identity } = await identityOf();
    await expect(identity.addUnit(documentHash("oven")))
      .to.emit(members, "UnitAdded")
      .withArgs(4, documentHash("oven"), 0);
    expect(await members.unitCount()).to.equal(4);
  });
});

describe("Members.assignUnit", () => {
  it("reverts for a unit one above the last", async () => {
    const { members, identity } = await identityOf();
    await expect(identity.assignUnit(BAKER, 4))
      .to.be.revertedWithCustomError(members, "Members_UnknownUnit")
      .withArgs(4);
  });

  it("reverts for a number that nobody has", async () => {
    const { members, identity } = await identityOf();
    await expect(identity.assignUnit(12, 1))
      .to.be.revertedWithCustomError(members, "Members_Unknown")
      .withArgs(12);
  });

  it("moves a member to the last unit, and out of all units", async () => {
    const { members, identity } = await identityOf();
    await expect(identity.assignUnit(BAKER, 3))
      .to.emit(members, "MemberUnitChanged")
      .withArgs(BAKER, 1, 3, 0);
    expect((await members.memberOf(BAKER)).unit).to.equal(3);
    await expect(identity.assignUnit(BAKER, 0))
      .to.emit(members, "MemberUnitChanged")
      .withArgs(BAKER, 3, 0, 0);
  });
});

describe("Members.setProfile", () => {
  it("reverts for someone who is no active member", async () => {
    const { members, identity, people } = await identityOf();
    await identity.suspend(BAKER, REASON);
    await expect(members.connect(people.baker).setProfile(REASON))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.baker.address, status("Suspended"));
    await expect(members.connect(people.stranger).setProfile(REASON))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
  });

  it("publishes a profile and withdraws it", async () => {
    const { members, people } = await identityOf();
    const baker = members.connect(people.baker);
    await expect(baker.setProfile(REASON)).to.emit(members, "ProfileChanged").withArgs(BAKER, REASON);
    await expect(baker.setProfile(NO_HASH)).to.emit(members, "ProfileChanged").withArgs(BAKER, NO_HASH);
  });
});

describe("Members, read", () => {
  it("memberOf reverts for numbers next to the first and the last member", async () => {
    const { members } = await identityOf();
    for (const unknown of [0, 12]) {
      await expect(members.memberOf(unknown))
        .to.be.revertedWithCustomError(members, "Members_Unknown")
        .withArgs(unknown);
    }
  });

  it("knows nothing of strangers", async () => {
    const { members, people } = await identityOf();
    expect(await members.memberAt(people.stranger)).to.deep.equal([0n, 0n, 0n, 0n, 0n]);
    expect(await members.accountOf(12)).to.equal(NOBODY);
    expect(await members.mayVote(people.stranger)).to.equal(false);
    expect(await members.recoveryOf(BAKER)).to.deep.equal([NOBODY, 0n]);
  });

  it("counts seasons from midnight of the day of its creation, to the second", async () => {
    const { manager, forwarder } = await loadFixture(bakery);
    const midnight = Math.ceil((await time.latest()) / DAY + 1) * DAY;
    for (const [createdAt, from] of [
      [midnight - 1, midnight - DAY],
      [midnight, midnight],
      [midnight + 1, midnight],
    ] as const) {
      const members = await at(createdAt, () => ethers.deployContract("Members", [manager, forwarder]));
      expect(await members.seasonsFrom()).to.equal(from);
    }
  });

  it("mayVote is false for an algorithm, however active", async () => {
    const { members, people } = await identityOf();
    expect((await members.requireActive(people.algorithm)).id).to.equal(memberIdOf("algorithm"));
    expect(await members.mayVote(people.algorithm)).to.equal(false);
  });
});
