import { expect } from "chai";
import { bakeryWithoutVotes as bakery, memberIdOf } from "../support/bakery.ts";
import { loadFixture, nextTime } from "../support/chain.ts";
import { deployEngine } from "../support/engine.ts";
import { documentHash, door, NO_HASH, NOBODY, source, status } from "../support/values.ts";

const admission = (account: string, unit = 0) => ({
  account,
  source: source("Partner"),
  unit,
  profileHash: documentHash("profile"),
});

describe("Members.admit", () => {
  it("reverts without the identity role", async () => {
    const { members, manager, people } = await loadFixture(bakery);
    const call = members.connect(people.baker).admit(admission(people.stranger.address));
    await expect(call)
      .to.be.revertedWithCustomError(members, "AccessManagedUnauthorized")
      .withArgs(people.baker.address);
    expect(await members.authority()).to.equal(await manager.getAddress());
  });

  it("reverts for the zero address", async () => {
    const { members, roles } = await loadFixture(bakery);
    const call = members.connect(roles.identity).admit(admission(NOBODY));
    await expect(call).to.be.revertedWithCustomError(members, "Members_NoAccount").withArgs();
  });

  it("reverts for the account of a member", async () => {
    const { members, roles, people } = await loadFixture(bakery);
    const call = members.connect(roles.identity).admit(admission(people.baker.address));
    await expect(call)
      .to.be.revertedWithCustomError(members, "Members_AccountTaken")
      .withArgs(people.baker.address);
  });

  it("reverts for an account whose membership has ended", async () => {
    const { members, roles, people } = await loadFixture(bakery);
    await members.connect(people.baker).resign();
    const call = members.connect(roles.identity).admit(admission(people.baker.address));
    await expect(call)
      .to.be.revertedWithCustomError(members, "Members_AccountTaken")
      .withArgs(people.baker.address);
  });

  it("reverts for a unit one above the last", async () => {
    const { members, roles, people } = await loadFixture(bakery);
    const call = members.connect(roles.identity).admit(admission(people.stranger.address, 4));
    await expect(call).to.be.revertedWithCustomError(members, "Members_UnknownUnit").withArgs(4);
  });

  it("makes the account the next member, and tells everything in one event", async () => {
    const { members, roles, people } = await loadFixture(bakery);
    const joinedAt = await nextTime();
    const account = people.stranger.address;
    await expect(members.connect(roles.identity).admit(admission(account, 3)))
      .to.emit(members, "MemberJoined")
      .withArgs(12, account, source("Partner"), 3, door("Admission"), 0, NO_HASH, documentHash("profile"), 12)
      .and.to.emit(members, "Transfer")
      .withArgs(NOBODY, account, 12)
      .and.to.emit(members, "Locked")
      .withArgs(12);
    const record = [12n, BigInt(source("Partner")), BigInt(status("Active")), 3n, BigInt(joinedAt)];
    expect(await members.memberAt(account)).to.deep.equal(record);
    expect(await members.memberOf(12)).to.deep.equal(record);
    expect(await members.accountOf(12)).to.equal(account);
    expect(await members.memberCount()).to.equal(12);
    expect(await members.activeMembers()).to.equal(12);
  });

  it("names the member who admitted, if the role's holder is one", async () => {
    const { members, roles, people } = await loadFixture(bakery);
    const identity = members.connect(roles.identity);
    await identity.admit(admission(roles.identity.address));
    await expect(identity.admit(admission(people.stranger.address)))
      .to.emit(members, "MemberJoined")
      .withArgs(
        13,
        people.stranger.address,
        source("Partner"),
        0,
        door("Admission"),
        12,
        NO_HASH,
        documentHash("profile"),
        13,
      );
  });

  it("works while joining is paused", async () => {
    const { members, roles, people } = await loadFixture(bakery);
    await members.connect(roles.guardian).pauseFor(3600);
    await members.connect(roles.identity).admit(admission(people.stranger.address));
    expect(await members.accountOf(12)).to.equal(people.stranger.address);
  });
});

/** `count` accounts that nobody has yet. */
const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    admission(`0x${(index + 1000).toString(16).padStart(40, "0")}`),
  );

describe("Members.admitMany", () => {
  it("reverts without the identity role", async () => {
    const { members, roles } = await loadFixture(deployEngine);
    await expect(members.connect(roles.curator).admitMany(crowd(1)))
      .to.be.revertedWithCustomError(members, "AccessManagedUnauthorized")
      .withArgs(roles.curator.address);
  });

  it("reverts for 51 people", async () => {
    const { members, roles } = await loadFixture(deployEngine);
    await expect(members.connect(roles.identity).admitMany(crowd(51)))
      .to.be.revertedWithCustomError(members, "Members_BatchTooLarge")
      .withArgs(51, 50);
  });

  it("admits nobody if one of them cannot be", async () => {
    const { members, roles } = await loadFixture(deployEngine);
    const [first] = crowd(1);
    if (!first) throw new Error("nobody came");
    await expect(members.connect(roles.identity).admitMany([first, first]))
      .to.be.revertedWithCustomError(members, "Members_AccountTaken")
      .withArgs(first.account);
    expect(await members.memberCount()).to.equal(0);
  });

  it("admits 50 people at once", async () => {
    const { members, roles } = await loadFixture(deployEngine);
    await members.connect(roles.identity).admitMany(crowd(50));
    expect(await members.memberCount()).to.equal(50);
    expect(await members.activeMembers()).to.equal(50);
  });

  it("gives numbers in the order of the list", async () => {
    const { members, people } = await loadFixture(bakery);
    expect(await members.accountOf(memberIdOf("driver"))).to.equal(people.driver.address);
    expect(await members.accountOf(memberIdOf("algorithm"))).to.equal(people.algorithm.address);
  });
});
