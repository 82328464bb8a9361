import { expect } from "chai";
import { bakery, memberIdOf, type Name, type Person, VOTERS } from "../support/bakery.ts";
import { bringIn, seat, teamOf } from "../support/budgets.ts";
import { DAY, loadFixture } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { withTeams } from "../support/parts.ts";
import { documentHash, NO_HASH, status } from "../support/values.ts";

const REASON = documentHash("reason");
const PLACES = 15;

/** Team 1 with the named in seats, and with the neighbour in it but without one. */
async function seated(...names: Name[]) {
  const engine = await withTeams(await bakery());
  const { people, teams } = engine;
  await teamOf(engine, names);
  const holders = names.map((name) => people[name]);
  await bringIn(engine, 1, holders, memberIdOf("neighbour"), people.neighbour);
  /** Endorses as the named one does. */
  const endorse = (by: Name, name: Name, give: boolean) =>
    teams.connect(people[by]).endorseSeat(1, memberIdOf(name), give);
  return { ...engine, endorse };
}

const alone = () => seated("baker");
const two = () => seated("baker", "cashier");
const three = () => seated("baker", "cashier", "driver");
const four = () => seated("baker", "cashier", "driver", "apprentice");
const five = () => seated("baker", "cashier", "driver", "apprentice", "miller");

/** Team 1 with fourteen seats, and two more people in it. */
async function crowded() {
  const engine = await withTeams(await bakery());
  const { people, roles, members, teams } = engine;
  const helpers = Object.values(roles).slice(0, 6);
  await members
    .connect(roles.identity)
    .admitMany(
      helpers.map(({ address }) => ({ account: address, source: 0, unit: 0, profileHash: NO_HASH })),
    );
  const staff: [number, Person][] = VOTERS.map((name) => [memberIdOf(name), people[name]]);
  const everybody = [...staff, ...helpers.map((helper, index): [number, Person] => [12 + index, helper])];
  await teamOf(engine, ["baker"]);
  const holders: Person[] = [people.baker];
  for (const [memberId, person] of everybody.slice(1, PLACES - 1)) {
    await seat(engine, 1, holders, memberId, person);
    holders.push(person);
  }
  for (const [memberId, person] of everybody.slice(PLACES - 1)) {
    await bringIn(engine, 1, holders, memberId, person);
  }
  const lastTwo = everybody.slice(PLACES - 1).map(([memberId]) => memberId) as [number, number];
  return { ...engine, teams, holders, lastTwo };
}

describe("Teams.endorseSeat", () => {
  it("reverts for a team beyond the last", async () => {
    const { teams, people } = await loadFixture(two);
    await expect(teams.connect(people.baker).endorseSeat(2, memberIdOf("neighbour"), true))
      .to.be.revertedWithCustomError(teams, "Teams_Unknown")
      .withArgs(2);
  });

  it("reverts for who has no seat, in the team or not", async () => {
    const { teams, endorse } = await loadFixture(two);
    for (const name of ["neighbour", "farmer"] as const) {
      await expect(endorse(name, "neighbour", true))
        .to.be.revertedWithCustomError(teams, "Teams_NoSeat")
        .withArgs(1, memberIdOf(name));
    }
  });

  it("reverts for a seat that is suspended", async () => {
    const { members, roles, people, endorse } = await loadFixture(two);
    await members.connect(roles.identity).suspend(memberIdOf("baker"), REASON);
    await expect(endorse("baker", "neighbour", true))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.baker.address, status("Suspended"));
  });

  it("reverts for giving one to who is not in the team, has one, or is suspended", async () => {
    const { teams, members, roles, endorse } = await loadFixture(two);
    await expect(endorse("baker", "farmer", true))
      .to.be.revertedWithCustomError(teams, "Teams_NotIn")
      .withArgs(1, memberIdOf("farmer"));
    for (const name of ["cashier", "baker"] as const) {
      await expect(endorse("baker", name, true))
        .to.be.revertedWithCustomError(teams, "Teams_AlreadySeated")
        .withArgs(1, memberIdOf(name));
    }
    await members.connect(roles.identity).suspend(memberIdOf("neighbour"), REASON);
    await expect(endorse("baker", "neighbour", true))
      .to.be.revertedWithCustomError(teams, "People_NotActive")
      .withArgs(memberIdOf("neighbour"), status("Suspended"));
  });

  it("reverts for taking one from who has none, and for one's own", async () => {
    const { teams, endorse } = await loadFixture(two);
    for (const name of ["neighbour", "farmer"] as const) {
      await expect(endorse("baker", name, false))
        .to.be.revertedWithCustomError(teams, "Teams_NoSeat")
        .withArgs(1, memberIdOf(name));
    }
    await expect(endorse("baker", "baker", false))
      .to.be.revertedWithCustomError(teams, "Teams_OwnSeat")
      .withArgs(1, memberIdOf("baker"));
  });

  it("reverts the second time, for each of the two ends apart", async () => {
    const { teams, endorse } = await loadFixture(five);
    await endorse("baker", "neighbour", true);
    await expect(endorse("baker", "neighbour", true))
      .to.be.revertedWithCustomError(teams, "Teams_AlreadyEndorsed")
      .withArgs(1, memberIdOf("neighbour"), memberIdOf("baker"));
    await endorse("baker", "cashier", false);
    await expect(endorse("baker", "cashier", false))
      .to.be.revertedWithCustomError(teams, "Teams_AlreadyEndorsed")
      .withArgs(1, memberIdOf("cashier"), memberIdOf("baker"));
    await endorse("baker", "driver", false);
  });

  it("gives a seat by the only one there is", async () => {
    const { teams, endorse } = await loadFixture(alone);
    await expect(endorse("baker", "neighbour", true))
      .to.emit(teams, "SeatEndorsed")
      .withArgs(1, memberIdOf("neighbour"), true, 1, memberIdOf("baker"))
      .and.to.emit(teams, "SeatGiven")
      .withArgs(1, memberIdOf("neighbour"), 1, 2, 2);
    expect(await teams.seatMaskOf(1)).to.deep.equal([2n, 3n]);
    expect(await teams.placeOf(1, memberIdOf("neighbour"))).to.equal(1);
    expect(await teams.seatsEpochOf(1)).to.equal(2);
  });

  for (const [setting, names, needed] of [
    [two, ["baker", "cashier"], 2],
    [three, ["baker", "cashier"], 2],
    [four, ["baker", "cashier", "driver"], 3],
    [five, ["baker", "cashier", "driver"], 3],
  ] as const) {
    it(`gives a seat by ${needed} of ${setting.name}, and by no fewer`, async () => {
      const { teams, endorse } = await loadFixture(setting);
      const { seats } = await teams.seatMaskOf(1);
      let endorsements = 0;
      for (const [index, name] of names.entries()) {
        await expect(teams.placeOf(1, memberIdOf("neighbour"))).to.be.revertedWithCustomError(
          teams,
          "Teams_NoSeat",
        );
        endorsements |= 1 << index;
        await expect(endorse(name, "neighbour", true))
          .to.emit(teams, "SeatEndorsed")
          .withArgs(1, memberIdOf("neighbour"), true, endorsements, memberIdOf(name));
      }
      expect(await teams.placeOf(1, memberIdOf("neighbour"))).to.equal(seats);
      expect((await teams.seatMaskOf(1)).seats).to.equal(seats + 1n);
    });
  }

  it("takes a seat by the other one of two", async () => {
    const { teams, endorse } = await loadFixture(two);
    await expect(endorse("cashier", "baker", false))
      .to.emit(teams, "SeatEndorsed")
      .withArgs(1, memberIdOf("baker"), false, 2, memberIdOf("cashier"))
      .and.to.emit(teams, "SeatTaken")
      .withArgs(1, memberIdOf("baker"), 0, 1, 3);
    expect(await teams.seatMaskOf(1)).to.deep.equal([1n, 2n]);
    expect(await teams.isInTeam(1, memberIdOf("baker"))).to.equal(true);
    expect(await teams.seatsEpochOf(1)).to.equal(3);
    expect((await teams.seatsOf(1))[0]).to.equal(0);
    await expect(teams.placeOf(1, memberIdOf("baker")))
      .to.be.revertedWithCustomError(teams, "Teams_NoSeat")
      .withArgs(1, memberIdOf("baker"));
  });

  for (const [setting, concerned, names] of [
    [three, "driver", ["baker", "cashier"]],
    [four, "driver", ["baker", "cashier"]],
    [five, "driver", ["baker", "cashier", "apprentice"]],
  ] as const) {
    it(`takes a seat by ${names.length} of ${setting.name}, the one concerned not counted, and by no fewer`, async () => {
      const { teams, endorse } = await loadFixture(setting);
      for (const name of names) {
        expect(await teams.placeOf(1, memberIdOf(concerned))).to.equal(2);
        await endorse(name, concerned, false);
      }
      await expect(teams.placeOf(1, memberIdOf(concerned))).to.be.revertedWithCustomError(
        teams,
        "Teams_NoSeat",
      );
      expect((await teams.seatMaskOf(1)).mask & 4n).to.equal(0);
    });
  }

  it("forgets every endorsement when the seats change", async () => {
    const { teams, people, endorse } = await loadFixture(four);
    await endorse("baker", "neighbour", true);
    await endorse("cashier", "neighbour", true);
    await endorse("baker", "driver", false);
    await teams.connect(people.apprentice).leaveTeam(1);
    await expect(endorse("cashier", "driver", false))
      .to.emit(teams, "SeatEndorsed")
      .withArgs(1, memberIdOf("driver"), false, 2, memberIdOf("cashier"));
    expect(await teams.placeOf(1, memberIdOf("driver"))).to.equal(2);
    await expect(endorse("driver", "neighbour", true))
      .to.emit(teams, "SeatEndorsed")
      .withArgs(1, memberIdOf("neighbour"), true, 4, memberIdOf("driver"));
    await endorse("baker", "neighbour", true);
    expect(await teams.placeOf(1, memberIdOf("neighbour"))).to.equal(3);
  });

  it("keeps the endorsements of one team apart from another's, and giving from taking", async () => {
    const engine = await loadFixture(three);
    const { teams, people, endorse } = engine;
    await teamOf(engine, ["baker", "cashier"]);
    await bringIn(engine, 2, [people.baker], memberIdOf("neighbour"), people.neighbour);
    await endorse("baker", "neighbour", true);
    await teams.connect(people.baker).endorseSeat(2, memberIdOf("neighbour"), true);
    await expect(teams.placeOf(2, memberIdOf("neighbour"))).to.be.revertedWithCustomError(
      teams,
      "Teams_NoSeat",
    );
    await endorse("cashier", "neighbour", true);
    await endorse("baker", "neighbour", false);
    expect(await teams.placeOf(1, memberIdOf("neighbour"))).to.equal(3);
    await endorse("cashier", "neighbour", false);
    await expect(teams.placeOf(1, memberIdOf("neighbour"))).to.be.revertedWithCustomError(
      teams,
      "Teams_NoSeat",
    );
    await endorse("driver", "neighbour", true);
    await expect(teams.placeOf(1, memberIdOf("neighbour"))).to.be.revertedWithCustomError(
      teams,
      "Teams_NoSeat",
    );
  });

  it("gives the lowest place that is free", async () => {
    const { teams, people, endorse } = await loadFixture(five);
    await teams.connect(people.cashier).leaveTeam(1);
    for (const name of ["baker", "driver", "apprentice"] as const) await endorse(name, "neighbour", true);
    expect(await teams.placeOf(1, memberIdOf("neighbour"))).to.equal(1);
    expect(await teams.seatMaskOf(1)).to.deep.equal([5n, 31n]);
  });

  it("gives the fifteenth seat, and reverts for a sixteenth", async () => {
    const { teams, holders, lastTwo } = await loadFixture(crowded);
    const [fifteenth, sixteenth] = lastTwo;
    for (const holder of holders.slice(0, 8)) await teams.connect(holder).endorseSeat(1, fifteenth, true);
    expect(await teams.seatMaskOf(1)).to.deep.equal([15n, 2n ** 15n - 1n]);
    expect(await teams.placeOf(1, fifteenth)).to.equal(14);
    expect((await teams.seatsOf(1))[14]).to.equal(fifteenth);
    for (const holder of holders.slice(0, 2)) {
      await expect(teams.connect(holder).endorseSeat(1, sixteenth, true))
        .to.be.revertedWithCustomError(teams, "Teams_SeatsFull")
        .withArgs(1, PLACES);
    }
  });

  it("threat 34: endorsing costs as much in a team of fourteen as in one of four", async () => {
    const small = await loadFixture(four);
    const price = async (sent: Awaited<ReturnType<typeof small.endorse>>) =>
      (await sent.wait())?.gasUsed ?? 0n;
    const few = await price(await small.endorse("baker", "neighbour", true));
    const large = await loadFixture(crowded);
    const many = await price(
      await large.teams.connect(large.people.baker).endorseSeat(1, large.lastTwo[0], true),
    );
    expect(many - few).to.be.lessThan(100n);
  });

  it("works through the forwarder", async () => {
    const engine = await loadFixture(alone);
    await forward(engine, engine.people.baker, engine.teams, "endorseSeat", [
      1,
      memberIdOf("neighbour"),
      true,
    ]);
    expect(await engine.teams.placeOf(1, memberIdOf("neighbour"))).to.equal(1);
  });
});

describe("Teams.seatByGovernance", () => {
  it("reverts for all but the holder of the parameters, the seats included", async () => {
    const { teams, people } = await loadFixture(alone);
    await expect(teams.connect(people.baker).seatByGovernance(1, memberIdOf("neighbour")))
      .to.be.revertedWithCustomError(teams, "AccessManagedUnauthorized")
      .withArgs(people.baker.address);
  });

  it("reverts for a team beyond the last", async () => {
    const { teams, roles } = await loadFixture(alone);
    await expect(teams.connect(roles.parameters).seatByGovernance(2, memberIdOf("neighbour")))
      .to.be.revertedWithCustomError(teams, "Teams_Unknown")
      .withArgs(2);
  });

  it("reverts for who is not in the team, has a seat, or is suspended", async () => {
    const { teams, members, roles } = await loadFixture(alone);
    const governing = teams.connect(roles.parameters);
    await expect(governing.seatByGovernance(1, memberIdOf("farmer")))
      .to.be.revertedWithCustomError(teams, "Teams_NotIn")
      .withArgs(1, memberIdOf("farmer"));
    await expect(governing.seatByGovernance(1, memberIdOf("baker")))
      .to.be.revertedWithCustomError(teams, "Teams_AlreadySeated")
      .withArgs(1, memberIdOf("baker"));
    await members.connect(roles.identity).suspend(memberIdOf("neighbour"), REASON);
    await expect(governing.seatByGovernance(1, memberIdOf("neighbour")))
      .to.be.revertedWithCustomError(teams, "People_NotActive")
      .withArgs(memberIdOf("neighbour"), status("Suspended"));
  });

  it("reverts for a sixteenth seat", async () => {
    const { teams, roles, lastTwo } = await loadFixture(crowded);
    const governing = teams.connect(roles.parameters);
    await governing.seatByGovernance(1, lastTwo[0]);
    await expect(governing.seatByGovernance(1, lastTwo[1]))
      .to.be.revertedWithCustomError(teams, "Teams_SeatsFull")
      .withArgs(1, PLACES);
  });

  it("seats a person of a team whose seats are gone, and nobody else can", async () => {
    const { teams, people, roles, endorse } = await loadFixture(alone);
    await teams.connect(people.baker).leaveTeam(1);
    for (const name of ["baker", "neighbour"] as const) {
      await expect(endorse(name, "neighbour", true))
        .to.be.revertedWithCustomError(teams, "Teams_NoSeat")
        .withArgs(1, memberIdOf(name));
    }
    await expect(teams.connect(roles.parameters).seatByGovernance(1, memberIdOf("neighbour")))
      .to.emit(teams, "SeatGiven")
      .withArgs(1, memberIdOf("neighbour"), 0, 1, 3);
    expect(await teams.seatMaskOf(1)).to.deep.equal([1n, 1n]);
    await teams.connect(people.neighbour).inviteToTeam(1, memberIdOf("farmer"));
  });

  it("starts a new epoch where other seats are left", async () => {
    const { teams, roles, endorse } = await loadFixture(three);
    await endorse("baker", "cashier", false);
    await teams.connect(roles.parameters).seatByGovernance(1, memberIdOf("neighbour"));
    expect(await teams.seatsEpochOf(1)).to.equal(4);
    await endorse("driver", "cashier", false);
    expect(await teams.placeOf(1, memberIdOf("cashier"))).to.equal(1);
  });
});

describe("Teams, the guardian's pause", () => {
  it("is the guardian's alone, and stops no decision on seats", async () => {
    const { teams, people, roles, endorse } = await loadFixture(two);
    for (const act of [
      () => teams.connect(people.baker).pauseFor(DAY),
      () => teams.connect(people.baker).resume(),
    ]) {
      await expect(act())
        .to.be.revertedWithCustomError(teams, "AccessManagedUnauthorized")
        .withArgs(people.baker.address);
    }
    await teams.connect(roles.guardian).pauseFor(DAY);
    await endorse("baker", "cashier", false);
    await endorse("baker", "cashier", true);
    await teams.connect(people.baker).changeCharter(1, REASON);
    await teams.connect(people.baker).inviteToTeam(1, memberIdOf("farmer"));
    expect((await teams.seatMaskOf(1)).seats).to.equal(2);
    await teams.connect(roles.guardian).resume();
    await teams.connect(people.farmer).joinTeam(1);
  });
});
