import { attendanceTypedData } from "@engine/protocol/attendance";
import { expect } from "chai";
import { Signature, type Signer } from "ethers";
import type { Hex } from "viem";
import { bakeryWithoutVotes, memberIdOf, type Name } from "../support/bakery.ts";
import { at, DAY, ethers, HOUR, loadFixture, nextTime, time } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { mangled } from "../support/mangle.ts";
import { activityKind, withThanks } from "../support/recognition.ts";
import { sign, verifierOf } from "../support/sign.ts";
import { documentHash, NO_HASH, NOBODY, source, status } from "../support/values.ts";
import { delegateCode, deployAddress, deployOwnedWallet } from "../support/wallets.ts";

const ABOUT = documentHash("rye workshop");
const REASON = documentHash("the oven is broken");
const FARMER = memberIdOf("farmer");
const CASHIER = memberIdOf("cashier");
const MILLER = memberIdOf("miller");
const ALGORITHM = memberIdOf("algorithm");

/** The baker's workshop, number 1, in a day and for two hours, to which the farmer is invited. */
async function announced() {
  const engine = await withThanks(await bakeryWithoutVotes());
  const startsAt = (await nextTime()) + DAY;
  const endsAt = startsAt + 2 * HOUR;
  const baker = engine.activities.connect(engine.people.baker);
  await baker.announceActivity(activityKind("Workshop"), startsAt, endsAt, ABOUT);
  await baker.inviteToActivity(1, [FARMER]);
  return { ...engine, startsAt, endsAt, until: endsAt + 30 * DAY };
}

/** The same once it has begun. */
async function begun() {
  const engine = await announced();
  await time.increaseTo(engine.startsAt);
  return engine;
}

type Begun = Awaited<ReturnType<typeof begun>>;

interface SignOptions {
  activityId?: number;
  member?: string;
  chainId?: number;
}

/** A signed attendance, as a batch takes it. */
async function signAttendance({ activities }: Begun, signer: Signer, options: SignOptions = {}) {
  const member = (options.member ?? (await signer.getAddress())) as Hex;
  const verifier = await verifierOf(activities);
  const where = options.chainId ? { ...verifier, chainId: options.chainId } : verifier;
  const typedData = attendanceTypedData(where, { activityId: options.activityId ?? 1, member });
  return { member, signature: await sign(signer, typedData) };
}

type Attendance = Awaited<ReturnType<typeof signAttendance>>;

/** Lets the outsider, who has no part in it, carry a batch to the chain. */
const carry = ({ activities, roles }: Begun, batch: Attendance[], activityId = 1) =>
  activities.connect(roles.outsider).attendSigned(activityId, batch);

async function expectBad(engine: Begun, attendance: Attendance) {
  await expect(carry(engine, [attendance]))
    .to.be.revertedWithCustomError(engine.activities, "Activities_BadSignature")
    .withArgs(attendance.member);
}

/** The workshop begun, with a member whose account is `account`; number 12. */
async function begunWith(account: string) {
  const engine = await begun();
  await engine.members
    .connect(engine.roles.identity)
    .admit({ account, source: source("Partner"), unit: 0, profileHash: NO_HASH });
  return engine;
}

describe("Activities.attend", () => {
  it("reverts for an activity that does not exist", async () => {
    const { activities, people } = await loadFixture(begun);
    for (const unknown of [0, 2]) {
      await expect(activities.connect(people.farmer).attend(unknown))
        .to.be.revertedWithCustomError(activities, "Activities_Unknown")
        .withArgs(unknown);
    }
  });

  it("reverts for one that was cancelled, and leaves what was attended", async () => {
    const { activities, people } = await loadFixture(begun);
    await activities.connect(people.farmer).attend(1);
    await activities.connect(people.baker).cancelActivity(1, REASON);
    await expect(activities.connect(people.cashier).attend(1))
      .to.be.revertedWithCustomError(activities, "Activities_Cancelled")
      .withArgs(1);
    expect(await activities.hasAttended(1, FARMER)).to.equal(true);
    expect((await activities.activityOf(1)).attended).to.equal(1);
  });

  it("reverts one second before the start, and counts in the second of the start", async () => {
    const { activities, people, startsAt } = await loadFixture(announced);
    await expect(at(startsAt - 1, () => activities.connect(people.farmer).attend(1)))
      .to.be.revertedWithCustomError(activities, "Activities_TooEarly")
      .withArgs(1, startsAt);
    await at(startsAt, () => activities.connect(people.farmer).attend(1));
    expect(await activities.hasAttended(1, FARMER)).to.equal(true);
  });

  it("reverts one second after thirty days from the end, and counts to the second", async () => {
    const { activities, people, until } = await loadFixture(announced);
    await at(until, () => activities.connect(people.farmer).attend(1));
    await expect(at(until + 1, () => activities.connect(people.cashier).attend(1)))
      .to.be.revertedWithCustomError(activities, "Activities_TooLate")
      .withArgs(1, until);
  });

  it("reverts for strangers, suspended members and algorithms", async () => {
    const { activities, members, roles, people } = await loadFixture(begun);
    await members.connect(roles.identity).suspend(FARMER, REASON);
    await expect(activities.connect(people.stranger).attend(1))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
    await expect(activities.connect(people.farmer).attend(1))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.farmer.address, status("Suspended"));
    await expect(activities.connect(people.algorithm).attend(1))
      .to.be.revertedWithCustomError(activities, "People_AgentRefused")
      .withArgs(ALGORITHM);
    expect((await activities.activityOf(1)).attended).to.equal(0);
  });

  it("reverts the second time, also after a signed attendance", async () => {
    const engine = await loadFixture(begun);
    const { activities, people } = engine;
    await activities.connect(people.farmer).attend(1);
    await expect(activities.connect(people.farmer).attend(1))
      .to.be.revertedWithCustomError(activities, "Activities_AlreadyAttended")
      .withArgs(1, FARMER);
    await carry(engine, [await signAttendance(engine, people.cashier)]);
    await expect(activities.connect(people.cashier).attend(1))
      .to.be.revertedWithCustomError(activities, "Activities_AlreadyAttended")
      .withArgs(1, CASHIER);
  });

  it("counts each member once, and says whether they were invited", async () => {
    const { activities, people } = await loadFixture(begun);
    await expect(activities.connect(people.farmer).attend(1))
      .to.emit(activities, "ActivityAttended")
      .withArgs(1, FARMER, true, 1);
    await expect(activities.connect(people.miller).attend(1))
      .to.emit(activities, "ActivityAttended")
      .withArgs(1, MILLER, false, 2);
    expect(await activities.hasAttended(1, MILLER)).to.equal(true);
    expect(await activities.isInvited(1, MILLER)).to.equal(false);
    for (const neighbour of [MILLER - 1, FARMER + 1]) {
      expect(await activities.hasAttended(1, neighbour)).to.equal(false);
      expect(await activities.isInvited(1, neighbour)).to.equal(false);
    }
    expect(await activities.hasAttended(2, FARMER)).to.equal(false);
    const { attended, invited } = await activities.activityOf(1);
    expect([attended, invited]).to.deep.equal([2n, 1n]);
  });

  it("works through the forwarder, without gas", async () => {
    const engine = await loadFixture(begun);
    await forward(engine, engine.people.farmer, engine.activities, "attend", [1]);
    expect(await engine.activities.hasAttended(1, FARMER)).to.equal(true);
  });
});

describe("Activities.attendSigned", () => {
  it("reverts for an activity that does not exist or was cancelled", async () => {
    const engine = await loadFixture(begun);
    const { activities, people } = engine;
    await expect(carry(engine, [], 2))
      .to.be.revertedWithCustomError(activities, "Activities_Unknown")
      .withArgs(2);
    const signed = await signAttendance(engine, people.farmer);
    await activities.connect(people.baker).cancelActivity(1, REASON);
    await expect(carry(engine, [signed]))
      .to.be.revertedWithCustomError(activities, "Activities_Cancelled")
      .withArgs(1);
  });

  it("threat 46: reverts one second before the start and one after thirty days from the end", async () => {
    const engine = await loadFixture(announced);
    const { activities, people, startsAt, until } = engine;
    const signed = await signAttendance(engine, people.farmer);
    await expect(at(startsAt - 1, () => carry(engine, [signed])))
      .to.be.revertedWithCustomError(activities, "Activities_TooEarly")
      .withArgs(1, startsAt);
    await at(startsAt, () => carry(engine, [signed]));
    await at(until, async () => carry(engine, [await signAttendance(engine, people.miller)]));
    const late = await signAttendance(engine, people.cashier);
    await expect(at(until + 1, () => carry(engine, [late])))
      .to.be.revertedWithCustomError(activities, "Activities_TooLate")
      .withArgs(1, until);
  });

  it("threat 34: reverts for a batch of 101", async () => {
    const engine = await loadFixture(begun);
    const signed = await signAttendance(engine, engine.people.farmer);
    await expect(carry(engine, Array(101).fill(signed)))
      .to.be.revertedWithCustomError(engine.activities, "Activities_BatchTooLarge")
      .withArgs(101, 100);
  });

  it("counts all or none: one bad attendance stops the batch", async () => {
    const engine = await loadFixture(begun);
    const { activities, people } = engine;
    const good = await signAttendance(engine, people.farmer);
    const forged = {
      ...(await signAttendance(engine, people.cashier)),
      member: people.miller.address as Hex,
    };
    await expect(carry(engine, [good, forged]))
      .to.be.revertedWithCustomError(activities, "Activities_BadSignature")
      .withArgs(people.miller.address);
    await expect(carry(engine, [good, good]))
      .to.be.revertedWithCustomError(activities, "Activities_AlreadyAttended")
      .withArgs(1, FARMER);
    await expect(carry(engine, [good, await signAttendance(engine, people.algorithm)]))
      .to.be.revertedWithCustomError(activities, "People_AgentRefused")
      .withArgs(ALGORITHM);
    expect(await activities.hasAttended(1, FARMER)).to.equal(false);
    expect((await activities.activityOf(1)).attended).to.equal(0);
  });

  it("counts a batch that someone else carries, on top of who came in person", async () => {
    const engine = await loadFixture(begun);
    const { activities, people } = engine;
    await activities.connect(people.baker).attend(1);
    const names: Name[] = ["farmer", "cashier"];
    const batch = await Promise.all(names.map((name) => signAttendance(engine, people[name])));
    await expect(carry(engine, batch))
      .to.emit(activities, "ActivityAttended")
      .withArgs(1, FARMER, true, 2)
      .and.to.emit(activities, "ActivityAttended")
      .withArgs(1, CASHIER, false, 3);
    expect((await activities.activityOf(1)).attended).to.equal(3);
  });

  it("takes an empty batch, which changes nothing", async () => {
    const engine = await loadFixture(begun);
    await expect(carry(engine, [])).not.to.emit(engine.activities, "ActivityAttended");
    expect((await engine.activities.activityOf(1)).attended).to.equal(0);
  });

  it("threat 34: counts a hundred members within one transaction's gas", async () => {
    const engine = await loadFixture(begun);
    const { members, activities, roles } = engine;
    const wallets = Array.from({ length: 100 }, (_, index) => new ethers.Wallet(ethers.id(`guest ${index}`)));
    const admissions = wallets.map(({ address: account }) => ({
      account,
      source: source("Customer"),
      unit: 0,
      profileHash: NO_HASH,
    }));
    await members.connect(roles.identity).admitMany(admissions.slice(0, 50));
    await members.connect(roles.identity).admitMany(admissions.slice(50));
    const batch = await Promise.all(wallets.map((wallet) => signAttendance(engine, wallet)));
    const receipt = await (await carry(engine, batch)).wait();
    expect((await activities.activityOf(1)).attended).to.equal(100);
    expect(Number(receipt?.gasUsed)).to.be.lessThan(3_000_000);
  });

  it("threat 39: refuses an attendance for another activity, chain, contract or member, and a replay", async () => {
    const engine = await loadFixture(begun);
    const { activities, manager, forwarder, members, people } = engine;
    await expectBad(engine, await signAttendance(engine, people.farmer, { activityId: 2 }));
    await expectBad(engine, await signAttendance(engine, people.farmer, { chainId: 1 }));
    const other = await ethers.deployContract("Activities", [manager, forwarder, members]);
    await expectBad(engine, await signAttendance({ ...engine, activities: other }, people.farmer));
    await expectBad(engine, await signAttendance(engine, people.farmer, { member: people.miller.address }));
    const signed = await signAttendance(engine, people.farmer);
    await carry(engine, [signed]);
    await expect(carry(engine, [signed]))
      .to.be.revertedWithCustomError(activities, "Activities_AlreadyAttended")
      .withArgs(1, FARMER);
  });

  it("threat 40: refuses a mirrored s, a wrong v, and the compact form, so that an attendance has one spelling", async () => {
    const engine = await loadFixture(begun);
    const good = await signAttendance(engine, engine.people.farmer);
    for (const signature of mangled(good.signature)) await expectBad(engine, { ...good, signature });
    await carry(engine, [good]);
  });

  it("threat 40: a broken signature never speaks for the zero address", async () => {
    const engine = await loadFixture(begun);
    const good = await signAttendance(engine, engine.people.farmer, { member: NOBODY });
    const { r, s } = Signature.from(good.signature);
    await expectBad(engine, { ...good, signature: `${r}${s.slice(2)}1d` as Hex });
  });

  it("threat 41: takes the word of a contract wallet's owner of the day, for that wallet alone", async () => {
    const { people, roles } = await loadFixture(begun);
    const wallet = await deployOwnedWallet(people.customer);
    const second = await deployOwnedWallet(people.customer);
    const engine = await begunWith(wallet.address);
    const signed = await signAttendance(engine, people.customer, { member: wallet.address });
    await wallet.setOwner(roles.outsider);
    await expectBad(engine, signed);
    await wallet.setOwner(people.customer);
    await expectBad(engine, { ...signed, member: second.address });
    await expectBad(engine, { ...signed, member: people.customer.address as Hex });
    await carry(engine, [signed]);
    expect(await engine.activities.hasAttended(1, 12)).to.equal(true);
  });

  for (const kind of ["BurningWallet", "BombingWallet", "RefusingWallet", "CurtWallet"] as const) {
    it(`threat 41: a ${kind} attends nothing by signature, and costs little`, async () => {
      await loadFixture(begun);
      const account = await deployAddress(kind);
      const engine = await begunWith(account);
      const call = engine.activities.attendSigned(1, [{ member: account, signature: "0x00" }], {
        gasLimit: 1_000_000,
      });
      await expect(call)
        .to.be.revertedWithCustomError(engine.activities, "Activities_BadSignature")
        .withArgs(account);
    });
  }

  for (const kind of ["KeyDelegate", "PlainDelegate"] as const) {
    it(`threat 42: takes the key's own signature when the account runs a ${kind}`, async () => {
      await loadFixture(begun);
      const account = await delegateCode(kind);
      const engine = await begunWith(account.address);
      await carry(engine, [await signAttendance(engine, account)]);
      expect(await engine.activities.hasAttended(1, 12)).to.equal(true);
    });
  }
});
