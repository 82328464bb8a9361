import { expect } from "chai";
import { bakery, memberIdOf } from "../support/bakery.ts";
import { bringIn, CHARTER, formTeam, teamOf } from "../support/budgets.ts";
import { at, DAY, ethers, loadFixture, nextTime } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { withTeams } from "../support/parts.ts";
import { rotate } from "../support/rotate.ts";
import { documentHash, NO_HASH, status } from "../support/values.ts";

const REASON = documentHash("reason");
const [BAKER, CASHIER, DRIVER, APPRENTICE, ALGORITHM] = (
  ["baker", "cashier", "driver", "apprentice", "algorithm"] as const
).map(memberIdOf) as [number, number, number, number, number];

const empty = async () => withTeams(await bakery());

/** Team 1, in which baker and cashier have seats and the driver has none. */
async function formed() {
  const engine = await empty();
  const { people } = engine;
  await teamOf(engine, ["baker", "cashier"]);
  await bringIn(engine, 1, [people.baker], DRIVER, people.driver);
  return { ...engine, byBaker: engine.teams.connect(people.baker) };
}

/** Members at the places of team 1 that are taken, up to the last. */
async function seatsOf({ teams }: Awaited<ReturnType<typeof empty>>): Promise<number[]> {
  const seats = (await teams.seatsOf(1)).map(Number);
  return seats.slice(0, seats.findLastIndex((memberId) => memberId !== 0) + 1);
}

describe("Teams.formTeam", () => {
  it("reverts without a charter", async () => {
    const { teams, people } = await loadFixture(empty);
    await expect(teams.connect(people.baker).formTeam(NO_HASH, 0))
      .to.be.revertedWithCustomError(teams, "Teams_CharterMissing")
      .withArgs();
  });

  it("reverts for who is no member, and for an algorithm", async () => {
    const { teams, members, people } = await loadFixture(empty);
    await expect(teams.connect(people.stranger).formTeam(CHARTER, 0))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
    await expect(teams.connect(people.algorithm).formTeam(CHARTER, 0))
      .to.be.revertedWithCustomError(teams, "People_AgentRefused")
      .withArgs(ALGORITHM);
  });

  it("gives the founder the first place, and tells it all in one event", async () => {
    const engine = await loadFixture(empty);
    const { teams, people } = engine;
    expect(await teams.teamExists(1)).to.equal(false);
    const call = teams.connect(people.cashier).formTeam(CHARTER, 7);
    await expect(call).to.emit(teams, "TeamFormed").withArgs(1, CASHIER, CHARTER, 7);
    await expect(call).not.to.emit(teams, "SeatGiven");
    await expect(call).not.to.emit(teams, "TeamJoined");
    expect(await teams.teamExists(1)).to.equal(true);
    expect(await teams.teamExists(2)).to.equal(false);
    expect(await teams.teamExists(0)).to.equal(false);
    expect(await teams.teamCount()).to.equal(1);
    expect(await teams.isInTeam(1, CASHIER)).to.equal(true);
    expect(await teams.isInTeam(1, BAKER)).to.equal(false);
    expect(await teams.seatsOf(1)).to.deep.equal([BigInt(CASHIER), ...Array(14).fill(0n)]);
    expect(await teams.seatMaskOf(1)).to.deep.equal([1n, 1n]);
    expect(await teams.placeOf(1, CASHIER)).to.equal(0);
    expect(await teams.seatsEpochOf(1)).to.equal(1);
  });

  it("counts the founder as the team's first person", async () => {
    const engine = await loadFixture(empty);
    const { teams, people } = engine;
    await formTeam(engine, "baker");
    await teams.connect(people.baker).inviteToTeam(1, CASHIER);
    await expect(teams.connect(people.cashier).joinTeam(1))
      .to.emit(teams, "TeamJoined")
      .withArgs(1, CASHIER, 2);
  });

  it("lets a member belong to several teams, each with places of its own, while joining is paused too", async () => {
    const engine = await loadFixture(formed);
    const { teams, people, roles } = engine;
    await teams.connect(roles.guardian).pauseFor(DAY);
    await formTeam(engine, "cashier");
    expect(await teams.teamCount()).to.equal(2);
    expect(await teams.placeOf(1, CASHIER)).to.equal(1);
    expect(await teams.placeOf(2, CASHIER)).to.equal(0);
    await expect(teams.connect(people.baker).changeCharter(2, CHARTER))
      .to.be.revertedWithCustomError(teams, "Teams_NoSeat")
      .withArgs(2, BAKER);
  });

  it("works through the forwarder", async () => {
    const engine = await loadFixture(empty);
    await expect(forward(engine, engine.people.baker, engine.teams, "formTeam", [CHARTER, 0]))
      .to.emit(engine.teams, "TeamFormed")
      .withArgs(1, BAKER, CHARTER, 0);
  });
});

describe("Teams.changeCharter", () => {
  it("reverts without a charter", async () => {
    const { teams, byBaker } = await loadFixture(formed);
    await expect(byBaker.changeCharter(1, NO_HASH))
      .to.be.revertedWithCustomError(teams, "Teams_CharterMissing")
      .withArgs();
  });

  it("reverts for a team beyond the last", async () => {
    const { teams, byBaker } = await loadFixture(formed);
    await expect(byBaker.changeCharter(2, REASON))
      .to.be.revertedWithCustomError(teams, "Teams_Unknown")
      .withArgs(2);
  });

  it("reverts for a person of the team without a seat, and for a seat that is suspended", async () => {
    const { teams, members, roles, people, byBaker } = await loadFixture(formed);
    await expect(teams.connect(people.driver).changeCharter(1, REASON))
      .to.be.revertedWithCustomError(teams, "Teams_NoSeat")
      .withArgs(1, DRIVER);
    await members.connect(roles.identity).suspend(BAKER, REASON);
    await expect(byBaker.changeCharter(1, REASON))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.baker.address, status("Suspended"));
  });

  it("tells the new charter, through the forwarder too", async () => {
    const engine = await loadFixture(formed);
    const { teams, people, byBaker } = engine;
    await expect(byBaker.changeCharter(1, REASON))
      .to.emit(teams, "CharterChanged")
      .withArgs(1, REASON, BAKER);
    await expect(forward(engine, people.cashier, teams, "changeCharter", [1, CHARTER]))
      .to.emit(teams, "CharterChanged")
      .withArgs(1, CHARTER, CASHIER);
  });
});

describe("Teams.inviteToTeam", () => {
  it("reverts for a team beyond the last", async () => {
    const { teams, byBaker } = await loadFixture(formed);
    await expect(byBaker.inviteToTeam(2, APPRENTICE))
      .to.be.revertedWithCustomError(teams, "Teams_Unknown")
      .withArgs(2);
  });

  it("reverts for a person of the team without a seat", async () => {
    const { teams, people } = await loadFixture(formed);
    await expect(teams.connect(people.driver).inviteToTeam(1, APPRENTICE))
      .to.be.revertedWithCustomError(teams, "Teams_NoSeat")
      .withArgs(1, DRIVER);
  });

  it("reverts for a member that does not exist, is suspended, or is an algorithm", async () => {
    const { teams, members, roles, byBaker } = await loadFixture(formed);
    await members.connect(roles.identity).suspend(APPRENTICE, REASON);
    await expect(byBaker.inviteToTeam(1, 12))
      .to.be.revertedWithCustomError(members, "Members_Unknown")
      .withArgs(12);
    await expect(byBaker.inviteToTeam(1, APPRENTICE))
      .to.be.revertedWithCustomError(teams, "People_NotActive")
      .withArgs(APPRENTICE, status("Suspended"));
    await expect(byBaker.inviteToTeam(1, ALGORITHM))
      .to.be.revertedWithCustomError(teams, "People_AgentRefused")
      .withArgs(ALGORITHM);
  });

  it("reverts for who is in the team, with a seat or without", async () => {
    const { teams, byBaker } = await loadFixture(formed);
    for (const memberId of [CASHIER, DRIVER]) {
      await expect(byBaker.inviteToTeam(1, memberId))
        .to.be.revertedWithCustomError(teams, "Teams_AlreadyIn")
        .withArgs(1, memberId);
    }
  });

  it("tells who was asked by whom, again and through the forwarder too", async () => {
    const engine = await loadFixture(formed);
    const { teams, people, byBaker } = engine;
    await expect(byBaker.inviteToTeam(1, APPRENTICE))
      .to.emit(teams, "TeamInvited")
      .withArgs(1, APPRENTICE, BAKER);
    await expect(forward(engine, people.cashier, teams, "inviteToTeam", [1, APPRENTICE]))
      .to.emit(teams, "TeamInvited")
      .withArgs(1, APPRENTICE, CASHIER);
    expect(await teams.isInTeam(1, APPRENTICE)).to.equal(false);
  });
});

/** The same, with the apprentice invited by the cashier. */
async function invited() {
  const engine = await formed();
  await engine.teams.connect(engine.people.cashier).inviteToTeam(1, APPRENTICE);
  return { ...engine, byApprentice: engine.teams.connect(engine.people.apprentice) };
}

describe("Teams.joinTeam", () => {
  it("reverts for a team beyond the last", async () => {
    const { teams, byApprentice } = await loadFixture(invited);
    await expect(byApprentice.joinTeam(2)).to.be.revertedWithCustomError(teams, "Teams_Unknown").withArgs(2);
  });

  it("reverts while joining is paused, up to its last second", async () => {
    const { teams, roles, byApprentice } = await loadFixture(invited);
    const end = (await nextTime()) + DAY;
    await teams.connect(roles.guardian).pauseFor(DAY);
    await expect(at(end - 1, () => byApprentice.joinTeam(1)))
      .to.be.revertedWithCustomError(teams, "Pausable_Paused")
      .withArgs(end);
    await at(end, () => byApprentice.joinTeam(1));
  });

  it("reverts for who was not invited, or to another team", async () => {
    const engine = await loadFixture(invited);
    const { teams, people } = engine;
    await teamOf(engine, ["miller"]);
    await expect(teams.connect(people.farmer).joinTeam(1))
      .to.be.revertedWithCustomError(teams, "Teams_NotInvited")
      .withArgs(1, memberIdOf("farmer"));
    await expect(teams.connect(people.apprentice).joinTeam(2))
      .to.be.revertedWithCustomError(teams, "Teams_NotInvited")
      .withArgs(2, APPRENTICE);
  });

  it("reverts for who was suspended since", async () => {
    const { members, roles, people, byApprentice } = await loadFixture(invited);
    await members.connect(roles.identity).suspend(APPRENTICE, REASON);
    await expect(byApprentice.joinTeam(1))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.apprentice.address, status("Suspended"));
  });

  it("reverts for who is in the team already", async () => {
    const { teams, byApprentice, byBaker } = await loadFixture(invited);
    await byApprentice.joinTeam(1);
    for (const [call, memberId] of [
      [() => byApprentice.joinTeam(1), APPRENTICE],
      [() => byBaker.joinTeam(1), BAKER],
    ] as const) {
      await expect(call()).to.be.revertedWithCustomError(teams, "Teams_AlreadyIn").withArgs(1, memberId);
    }
  });

  it("reverts once the one who invited has no seat any more, until another seat invites", async () => {
    const { teams, people, byApprentice, byBaker } = await loadFixture(invited);
    await byBaker.endorseSeat(1, CASHIER, false);
    expect(await teams.isInTeam(1, CASHIER)).to.equal(true);
    await expect(byApprentice.joinTeam(1))
      .to.be.revertedWithCustomError(teams, "Teams_NotInvited")
      .withArgs(1, APPRENTICE);
    await teams.connect(people.cashier).leaveTeam(1);
    await expect(byApprentice.joinTeam(1)).to.be.revertedWithCustomError(teams, "Teams_NotInvited");
    await byBaker.inviteToTeam(1, APPRENTICE);
    await byApprentice.joinTeam(1);
  });

  it("makes the invited a person of the team without a seat, and tells how many belong to it", async () => {
    const { teams, byApprentice } = await loadFixture(invited);
    await expect(byApprentice.joinTeam(1)).to.emit(teams, "TeamJoined").withArgs(1, APPRENTICE, 4);
    expect(await teams.isInTeam(1, APPRENTICE)).to.equal(true);
    await expect(teams.placeOf(1, APPRENTICE))
      .to.be.revertedWithCustomError(teams, "Teams_NoSeat")
      .withArgs(1, APPRENTICE);
    expect(await teams.seatsEpochOf(1)).to.equal(2);
    await expect(byApprentice.changeCharter(1, REASON)).to.be.revertedWithCustomError(teams, "Teams_NoSeat");
  });

  it("uses the invitation up", async () => {
    const { teams, byApprentice } = await loadFixture(invited);
    await byApprentice.joinTeam(1);
    await byApprentice.leaveTeam(1);
    await expect(byApprentice.joinTeam(1))
      .to.be.revertedWithCustomError(teams, "Teams_NotInvited")
      .withArgs(1, APPRENTICE);
  });

  it("works through the forwarder", async () => {
    const engine = await loadFixture(invited);
    await forward(engine, engine.people.apprentice, engine.teams, "joinTeam", [1]);
    expect(await engine.teams.isInTeam(1, APPRENTICE)).to.equal(true);
  });
});

describe("Teams.leaveTeam", () => {
  it("reverts for a team beyond the last", async () => {
    const { teams, byBaker } = await loadFixture(formed);
    await expect(byBaker.leaveTeam(2)).to.be.revertedWithCustomError(teams, "Teams_Unknown").withArgs(2);
  });

  it("reverts for who is not in it: a stranger, a member, one who was only invited", async () => {
    const { teams, people } = await loadFixture(invited);
    for (const [name, memberId] of [
      ["stranger", 0],
      ["farmer", memberIdOf("farmer")],
      ["apprentice", APPRENTICE],
    ] as const) {
      await expect(teams.connect(people[name]).leaveTeam(1))
        .to.be.revertedWithCustomError(teams, "Teams_NotIn")
        .withArgs(1, memberId);
    }
  });

  it("reverts from an account that the member has left behind, and works from the new one", async () => {
    const engine = await loadFixture(formed);
    const { teams, people } = engine;
    await rotate(engine, "cashier", people.cashier, people.stranger);
    await expect(teams.connect(people.cashier).leaveTeam(1))
      .to.be.revertedWithCustomError(teams, "Teams_NotIn")
      .withArgs(1, 0);
    await expect(teams.connect(people.stranger).leaveTeam(1))
      .to.emit(teams, "TeamLeft")
      .withArgs(1, CASHIER, 2, CASHIER);
  });

  it("ends the belonging, and no epoch where there was no seat", async () => {
    const engine = await loadFixture(formed);
    const { teams, people } = engine;
    const call = teams.connect(people.driver).leaveTeam(1);
    await expect(call).to.emit(teams, "TeamLeft").withArgs(1, DRIVER, 2, DRIVER);
    await expect(call).not.to.emit(teams, "SeatTaken");
    expect(await teams.isInTeam(1, DRIVER)).to.equal(false);
    expect(await teams.seatsEpochOf(1)).to.equal(2);
    expect(await seatsOf(engine)).to.deep.equal([BAKER, CASHIER]);
  });

  it("ends the seat too, and keeps the places of the others", async () => {
    const engine = await loadFixture(formed);
    const { teams, byBaker } = engine;
    await expect(byBaker.leaveTeam(1))
      .to.emit(teams, "SeatTaken")
      .withArgs(1, BAKER, 0, 1, 3)
      .and.to.emit(teams, "TeamLeft")
      .withArgs(1, BAKER, 2, BAKER);
    expect(await seatsOf(engine)).to.deep.equal([0, CASHIER]);
    expect(await teams.seatMaskOf(1)).to.deep.equal([1n, 2n]);
    expect(await teams.seatsEpochOf(1)).to.equal(3);
    await expect(teams.placeOf(1, BAKER)).to.be.revertedWithCustomError(teams, "Teams_NoSeat");
  });

  it("leaves a team without seats, and without people, behind", async () => {
    const engine = await loadFixture(formed);
    const { teams, people, byBaker } = engine;
    await byBaker.leaveTeam(1);
    await teams.connect(people.cashier).leaveTeam(1);
    expect(await teams.seatMaskOf(1)).to.deep.equal([0n, 0n]);
    await expect(teams.connect(people.driver).leaveTeam(1))
      .to.emit(teams, "TeamLeft")
      .withArgs(1, DRIVER, 0, DRIVER);
    expect(await teams.teamExists(1)).to.equal(true);
    expect(await seatsOf(engine)).to.deep.equal([]);
  });

  it("works whatever the standing, and while joining is paused", async () => {
    const { teams, members, roles, people } = await loadFixture(formed);
    await teams.connect(roles.guardian).pauseFor(DAY);
    await members.connect(roles.identity).suspend(CASHIER, REASON);
    await teams.connect(people.cashier).leaveTeam(1);
    await members.connect(people.driver).resign();
    await teams.connect(people.driver).leaveTeam(1);
    expect(await teams.isInTeam(1, CASHIER)).to.equal(false);
    expect(await teams.isInTeam(1, DRIVER)).to.equal(false);
  });

  it("works through the forwarder", async () => {
    const engine = await loadFixture(formed);
    await forward(engine, engine.people.cashier, engine.teams, "leaveTeam", [1]);
    expect(await seatsOf(engine)).to.deep.equal([BAKER]);
  });
});

describe("Teams.vacate", () => {
  it("reverts for a member that does not exist, and for a team beyond the last", async () => {
    const { teams, members, people } = await loadFixture(formed);
    await expect(teams.vacate(1, 12)).to.be.revertedWithCustomError(members, "Members_Unknown").withArgs(12);
    await members.connect(people.driver).resign();
    await expect(teams.vacate(2, DRIVER)).to.be.revertedWithCustomError(teams, "Teams_Unknown").withArgs(2);
  });

  it("reverts for an active member, also one who changed accounts", async () => {
    const engine = await loadFixture(formed);
    const { teams, people } = engine;
    await expect(teams.vacate(1, CASHIER))
      .to.be.revertedWithCustomError(teams, "Teams_StillActive")
      .withArgs(1, CASHIER);
    await rotate(engine, "cashier", people.cashier, people.stranger);
    await expect(teams.vacate(1, CASHIER)).to.be.revertedWithCustomError(teams, "Teams_StillActive");
  });

  it("reverts for who is not in the team", async () => {
    const { teams, members, people } = await loadFixture(formed);
    await members.connect(people.farmer).resign();
    await expect(teams.vacate(1, memberIdOf("farmer")))
      .to.be.revertedWithCustomError(teams, "Teams_NotIn")
      .withArgs(1, memberIdOf("farmer"));
  });

  it("ends the belonging of who was suspended or has resigned, seat included, by anybody", async () => {
    const engine = await loadFixture(formed);
    const { teams, members, roles, people } = engine;
    await teams.connect(roles.guardian).pauseFor(DAY);
    await members.connect(people.driver).resign();
    await members.connect(roles.identity).suspend(BAKER, REASON);
    const anybody = teams.connect(people.stranger);
    await expect(anybody.vacate(1, BAKER))
      .to.emit(teams, "SeatTaken")
      .withArgs(1, BAKER, 0, 1, 3)
      .and.to.emit(teams, "TeamLeft")
      .withArgs(1, BAKER, 2, 0);
    await expect(anybody.vacate(1, DRIVER)).to.emit(teams, "TeamLeft").withArgs(1, DRIVER, 1, 0);
    expect(await seatsOf(engine)).to.deep.equal([0, CASHIER]);
    expect(await teams.seatsEpochOf(1)).to.equal(3);
  });

  it("leaves nothing behind: who is reinstated comes back by a new invitation alone", async () => {
    const { teams, members, roles, people } = await loadFixture(formed);
    await members.connect(roles.identity).suspend(CASHIER, REASON);
    await teams.vacate(1, CASHIER);
    await members.connect(roles.identity).reinstate(CASHIER, REASON);
    await expect(teams.connect(people.cashier).joinTeam(1))
      .to.be.revertedWithCustomError(teams, "Teams_NotInvited")
      .withArgs(1, CASHIER);
  });
});

describe("Teams, views of a team that does not exist", () => {
  it("answer with nothing", async () => {
    const { teams } = await loadFixture(empty);
    expect(await teams.seatMaskOf(1)).to.deep.equal([0n, 0n]);
    expect(await teams.seatsEpochOf(1)).to.equal(0);
    expect(await teams.seatsOf(1)).to.deep.equal(Array(15).fill(0n));
    await expect(teams.placeOf(1, BAKER))
      .to.be.revertedWithCustomError(teams, "Teams_NoSeat")
      .withArgs(1, BAKER);
  });

  it("tell whose register it is", async () => {
    const { teams, members, manager } = await loadFixture(empty);
    expect(await teams.members()).to.equal(await members.getAddress());
    expect(await teams.authority()).to.equal(await manager.getAddress());
    expect(ethers.isAddress(await teams.authority())).to.equal(true);
  });
});
