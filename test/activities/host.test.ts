import { expect } from "chai";
import { bakeryWithoutVotes, memberIdOf } from "../support/bakery.ts";
import { at, DAY, ethers, HOUR, loadFixture, nextTime } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { activityKind, withThanks } from "../support/recognition.ts";
import { documentHash, NO_HASH, status } from "../support/values.ts";

const ABOUT = documentHash("rye workshop");
const REASON = documentHash("the oven is broken");
const BAKER = memberIdOf("baker");
const CASHIER = memberIdOf("cashier");
const FARMER = memberIdOf("farmer");
const MILLER = memberIdOf("miller");
const ALGORITHM = memberIdOf("algorithm");
const YEAR = 365 * DAY;
const WORKSHOP = activityKind("Workshop");

const gathering = async () => withThanks(await bakeryWithoutVotes());

/** The baker's workshop, number 1, in a day and for two hours. */
async function announced() {
  const engine = await gathering();
  const startsAt = (await nextTime()) + DAY;
  const endsAt = startsAt + 2 * HOUR;
  await engine.activities.connect(engine.people.baker).announceActivity(WORKSHOP, startsAt, endsAt, ABOUT);
  return { ...engine, startsAt, endsAt };
}

describe("Activities.announceActivity", () => {
  it("reverts for strangers, suspended members and algorithms", async () => {
    const { activities, members, roles, people } = await loadFixture(gathering);
    await members.connect(roles.identity).suspend(BAKER, REASON);
    const start = await nextTime();
    const announce = [WORKSHOP, start + 1, start + 2, ABOUT] as const;
    await expect(activities.connect(people.stranger).announceActivity(...announce))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
    await expect(activities.connect(people.baker).announceActivity(...announce))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.baker.address, status("Suspended"));
    await expect(activities.connect(people.algorithm).announceActivity(...announce))
      .to.be.revertedWithCustomError(activities, "People_AgentRefused")
      .withArgs(ALGORITHM);
  });

  it("reverts without a document", async () => {
    const { activities, people } = await loadFixture(gathering);
    const start = await nextTime();
    await expect(activities.connect(people.baker).announceActivity(WORKSHOP, start, start + 1, NO_HASH))
      .to.be.revertedWithCustomError(activities, "Activities_DocumentMissing")
      .withArgs();
  });

  it("reverts if it ends when it starts, and takes a second", async () => {
    const { activities, people } = await loadFixture(gathering);
    const baker = activities.connect(people.baker);
    const start = (await nextTime()) + 100;
    await expect(baker.announceActivity(WORKSHOP, start, start, ABOUT))
      .to.be.revertedWithCustomError(activities, "Activities_BadWindow")
      .withArgs(start, start);
    await baker.announceActivity(WORKSHOP, start, start + 1, ABOUT);
    expect(await activities.activityCount()).to.equal(1);
  });

  it("reverts if it ends now, and takes one that ends in a second, begun long ago", async () => {
    const { activities, people } = await loadFixture(gathering);
    const baker = activities.connect(people.baker);
    const now = await nextTime();
    await expect(baker.announceActivity(WORKSHOP, 0, now, ABOUT))
      .to.be.revertedWithCustomError(activities, "Activities_BadWindow")
      .withArgs(0, now);
    const next = await nextTime();
    await baker.announceActivity(WORKSHOP, 0, next + 1, ABOUT);
    expect(await activities.activityCount()).to.equal(1);
  });

  it("reverts if it ends later than in a year, and takes a year to the second", async () => {
    const { activities, people } = await loadFixture(gathering);
    const baker = activities.connect(people.baker);
    const end = (await nextTime()) + YEAR + 1;
    await expect(baker.announceActivity(WORKSHOP, end - 1, end, ABOUT))
      .to.be.revertedWithCustomError(activities, "Activities_BadWindow")
      .withArgs(end - 1, end);
    const last = (await nextTime()) + YEAR;
    await baker.announceActivity(WORKSHOP, last - 1, last, ABOUT);
    expect(await activities.activityCount()).to.equal(1);
  });

  it("numbers activities and keeps what they are", async () => {
    const { activities, people } = await loadFixture(gathering);
    const start = (await nextTime()) + HOUR;
    await expect(activities.connect(people.baker).announceActivity(WORKSHOP, start, start + HOUR, ABOUT))
      .to.emit(activities, "ActivityAnnounced")
      .withArgs(1, WORKSHOP, start, start + HOUR, ABOUT, BAKER);
    const board = activityKind("ReviewMeeting");
    const about = documentHash("spring review");
    await expect(activities.connect(people.farmer).announceActivity(board, start + 1, start + 9, about))
      .to.emit(activities, "ActivityAnnounced")
      .withArgs(2, board, start + 1, start + 9, about, FARMER);
    expect(await activities.activityCount()).to.equal(2);
    expect((await activities.activityOf(1)).hostId).to.equal(BAKER);
    expect(await activities.activityOf(2)).to.deep.equal([
      BigInt(board),
      BigInt(start + 1),
      BigInt(start + 9),
      0n,
      0n,
      BigInt(FARMER),
      false,
    ]);
  });

  it("works through the forwarder, without gas", async () => {
    const engine = await loadFixture(gathering);
    const start = (await nextTime()) + HOUR;
    await forward(engine, engine.people.baker, engine.activities, "announceActivity", [
      WORKSHOP,
      start,
      start + 1,
      ABOUT,
    ]);
    expect((await engine.activities.activityOf(1)).hostId).to.equal(BAKER);
  });
});

describe("Activities.inviteToActivity", () => {
  it("reverts for an activity that does not exist", async () => {
    const { activities, people } = await loadFixture(announced);
    for (const unknown of [0, 2]) {
      await expect(activities.connect(people.baker).inviteToActivity(unknown, [CASHIER]))
        .to.be.revertedWithCustomError(activities, "Activities_Unknown")
        .withArgs(unknown);
    }
  });

  it("reverts for everyone but the host", async () => {
    const { activities, members, people } = await loadFixture(announced);
    await expect(activities.connect(people.cashier).inviteToActivity(1, [FARMER]))
      .to.be.revertedWithCustomError(activities, "Activities_NotHost")
      .withArgs(1, CASHIER);
    await expect(activities.connect(people.stranger).inviteToActivity(1, [FARMER]))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
  });

  it("reverts for a suspended host", async () => {
    const { activities, members, roles, people } = await loadFixture(announced);
    await members.connect(roles.identity).suspend(BAKER, REASON);
    await expect(activities.connect(people.baker).inviteToActivity(1, [FARMER]))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.baker.address, status("Suspended"));
  });

  it("reverts once it is cancelled", async () => {
    const { activities, people } = await loadFixture(announced);
    await activities.connect(people.baker).cancelActivity(1, REASON);
    await expect(activities.connect(people.baker).inviteToActivity(1, [FARMER]))
      .to.be.revertedWithCustomError(activities, "Activities_Cancelled")
      .withArgs(1);
  });

  it("reverts in the second of the end, and invites in the second before", async () => {
    const { activities, people, endsAt } = await loadFixture(announced);
    const baker = activities.connect(people.baker);
    await at(endsAt - 1, () => baker.inviteToActivity(1, [FARMER]));
    await expect(at(endsAt, () => baker.inviteToActivity(1, [CASHIER])))
      .to.be.revertedWithCustomError(activities, "Activities_TooLate")
      .withArgs(1, endsAt);
  });

  it("threat 34: reverts for a batch of 101, and takes one of 100", async () => {
    const { activities, people } = await loadFixture(announced);
    const baker = activities.connect(people.baker);
    await expect(baker.inviteToActivity(1, Array(101).fill(FARMER)))
      .to.be.revertedWithCustomError(activities, "Activities_BatchTooLarge")
      .withArgs(101, 100);
    await baker.inviteToActivity(1, Array(100).fill(FARMER));
    expect((await activities.activityOf(1)).invited).to.equal(1);
  });

  it("reverts for numbers next to the first and the last member, and invites nobody", async () => {
    const { activities, people } = await loadFixture(announced);
    const baker = activities.connect(people.baker);
    for (const unknown of [0, ALGORITHM + 1]) {
      await expect(baker.inviteToActivity(1, [FARMER, unknown]))
        .to.be.revertedWithCustomError(activities, "Activities_UnknownMember")
        .withArgs(unknown);
    }
    expect(await activities.isInvited(1, FARMER)).to.equal(false);
    await baker.inviteToActivity(1, [1, ALGORITHM]);
    expect((await activities.activityOf(1)).invited).to.equal(2);
  });

  it("reverts if it would invite nobody new", async () => {
    const { activities, people } = await loadFixture(announced);
    const baker = activities.connect(people.baker);
    await baker.inviteToActivity(1, [FARMER]);
    for (const nobody of [[], [FARMER], [FARMER, FARMER]]) {
      await expect(baker.inviteToActivity(1, nobody))
        .to.be.revertedWithCustomError(activities, "Activities_NobodyNew")
        .withArgs(1);
    }
  });

  it("invites, and passes over who was invited before", async () => {
    const { activities, people } = await loadFixture(announced);
    const baker = activities.connect(people.baker);
    await expect(baker.inviteToActivity(1, [FARMER, CASHIER]))
      .to.emit(activities, "ActivityInvited")
      .withArgs(1, [FARMER, CASHIER], 2, BAKER);
    await expect(baker.inviteToActivity(1, [CASHIER, MILLER, FARMER, BAKER, MILLER]))
      .to.emit(activities, "ActivityInvited")
      .withArgs(1, [MILLER, BAKER], 4, BAKER);
    for (const invited of [FARMER, CASHIER, MILLER, BAKER]) {
      expect(await activities.isInvited(1, invited)).to.equal(true);
      expect(await activities.hasAttended(1, invited)).to.equal(false);
    }
    expect(await activities.isInvited(1, ALGORITHM)).to.equal(false);
    expect(await activities.isInvited(2, FARMER)).to.equal(false);
    expect((await activities.activityOf(1)).invited).to.equal(4);
  });

  it("works through the forwarder, without gas", async () => {
    const engine = await loadFixture(announced);
    await forward(engine, engine.people.baker, engine.activities, "inviteToActivity", [1, [FARMER]]);
    expect(await engine.activities.isInvited(1, FARMER)).to.equal(true);
  });
});

describe("Activities.cancelActivity", () => {
  it("reverts for an activity that does not exist", async () => {
    const { activities, people } = await loadFixture(announced);
    await expect(activities.connect(people.baker).cancelActivity(2, REASON))
      .to.be.revertedWithCustomError(activities, "Activities_Unknown")
      .withArgs(2);
  });

  it("reverts for everyone but the host", async () => {
    const { activities, people } = await loadFixture(announced);
    await expect(activities.connect(people.cashier).cancelActivity(1, REASON))
      .to.be.revertedWithCustomError(activities, "Activities_NotHost")
      .withArgs(1, CASHIER);
  });

  it("reverts without a reason", async () => {
    const { activities, people } = await loadFixture(announced);
    await expect(activities.connect(people.baker).cancelActivity(1, NO_HASH))
      .to.be.revertedWithCustomError(activities, "Activities_ReasonMissing")
      .withArgs();
  });

  it("reverts the second time", async () => {
    const { activities, people } = await loadFixture(announced);
    await activities.connect(people.baker).cancelActivity(1, REASON);
    await expect(activities.connect(people.baker).cancelActivity(1, REASON))
      .to.be.revertedWithCustomError(activities, "Activities_Cancelled")
      .withArgs(1);
  });

  it("reverts in the second of the end, and cancels in the second before", async () => {
    const { activities, people, endsAt } = await loadFixture(announced);
    const baker = activities.connect(people.baker);
    await baker.announceActivity(WORKSHOP, endsAt - 1, endsAt, ABOUT);
    await expect(at(endsAt - 1, () => baker.cancelActivity(1, REASON)))
      .to.emit(activities, "ActivityCancelled")
      .withArgs(1, REASON, BAKER);
    expect((await activities.activityOf(1)).cancelled).to.equal(true);
    expect((await activities.activityOf(2)).cancelled).to.equal(false);
    await expect(at(endsAt, () => baker.cancelActivity(2, REASON)))
      .to.be.revertedWithCustomError(activities, "Activities_TooLate")
      .withArgs(2, endsAt);
  });

  it("works through the forwarder, without gas", async () => {
    const engine = await loadFixture(announced);
    await forward(engine, engine.people.baker, engine.activities, "cancelActivity", [1, REASON]);
    expect((await engine.activities.activityOf(1)).cancelled).to.equal(true);
  });
});

describe("Activities, read", () => {
  it("activityOf reverts for numbers next to the first and the last activity", async () => {
    const { activities, members } = await loadFixture(announced);
    expect(await activities.members()).to.equal(await members.getAddress());
    for (const unknown of [0, 2]) {
      await expect(activities.activityOf(unknown))
        .to.be.revertedWithCustomError(activities, "Activities_Unknown")
        .withArgs(unknown);
    }
  });

  it("keeps its whole record in one slot", async () => {
    const { activities, people, startsAt, endsAt } = await loadFixture(announced);
    await activities.connect(people.baker).inviteToActivity(1, [FARMER]);
    await at(startsAt, () => activities.connect(people.farmer).attend(1));
    const address = await activities.getAddress();
    const slots = await Promise.all(
      Array.from({ length: 20 }, async (_, place) => {
        const key = ethers.AbiCoder.defaultAbiCoder().encode(["uint256", "uint256"], [1, place]);
        return BigInt(await ethers.provider.getStorage(address, ethers.keccak256(key)));
      }),
    );
    const [record] = slots.filter((slot) => slot !== 0n);
    expect(record).to.equal(
      BigInt(WORKSHOP) |
        (BigInt(startsAt) << 8n) |
        (BigInt(endsAt) << 48n) |
        (1n << 88n) |
        (1n << 120n) |
        (BigInt(BAKER) << 152n),
    );
  });
});
