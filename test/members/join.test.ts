import { expect } from "chai";
import { bakeryWithoutVotes as bakery } from "../support/bakery.ts";
import { DAY, loadFixture, nextTime } from "../support/chain.ts";
import { door, NO_HASH, NOBODY, source, status } from "../support/values.ts";

async function openDoor() {
  const engine = await bakery();
  await engine.members.connect(engine.roles.identity).setCommunityDoor(true);
  return engine;
}

describe("Members.setCommunityDoor", () => {
  it("opens the door and shuts it again", async () => {
    const { members, roles } = await loadFixture(bakery);
    expect(await members.communityDoorOpen()).to.equal(false);
    const identity = members.connect(roles.identity);
    await expect(identity.setCommunityDoor(true)).to.emit(members, "CommunityDoorSet").withArgs(true, 0);
    expect(await members.communityDoorOpen()).to.equal(true);
    await expect(identity.setCommunityDoor(false)).to.emit(members, "CommunityDoorSet").withArgs(false, 0);
    expect(await members.communityDoorOpen()).to.equal(false);
  });
});

describe("Members.join", () => {
  it("reverts while the door is shut", async () => {
    const { members, people } = await loadFixture(bakery);
    await expect(members.connect(people.stranger).join())
      .to.be.revertedWithCustomError(members, "Members_DoorClosed")
      .withArgs();
  });

  it("reverts for a member", async () => {
    const { members, people } = await loadFixture(openDoor);
    await expect(members.connect(people.baker).join())
      .to.be.revertedWithCustomError(members, "Members_AccountTaken")
      .withArgs(people.baker.address);
  });

  it("reverts for someone whose membership was ended", async () => {
    const { members, people } = await loadFixture(openDoor);
    await members.connect(people.neighbour).resign();
    await expect(members.connect(people.neighbour).join())
      .to.be.revertedWithCustomError(members, "Members_AccountTaken")
      .withArgs(people.neighbour.address);
  });

  it("reverts while joining is paused", async () => {
    const { members, roles, people } = await loadFixture(openDoor);
    const now = await nextTime();
    await members.connect(roles.guardian).pauseFor(DAY);
    await expect(members.connect(people.stranger).join())
      .to.be.revertedWithCustomError(members, "Pausable_Paused")
      .withArgs(now + DAY);
  });

  it("makes the caller a member of the community", async () => {
    const { members, people } = await loadFixture(openDoor);
    const joinedAt = await nextTime();
    const account = people.stranger.address;
    await expect(members.connect(people.stranger).join())
      .to.emit(members, "MemberJoined")
      .withArgs(12, account, source("Community"), 0, door("OpenDoor"), 0, NO_HASH, NO_HASH, 12)
      .and.to.emit(members, "Transfer")
      .withArgs(NOBODY, account, 12)
      .and.to.emit(members, "Locked")
      .withArgs(12);
    expect(await members.memberAt(account)).to.deep.equal([
      12n,
      BigInt(source("Community")),
      BigInt(status("Active")),
      0n,
      BigInt(joinedAt),
    ]);
  });
});
