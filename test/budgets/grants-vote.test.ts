import { creditTypedData } from "@engine/protocol/credit";
import { expect } from "chai";
import { ethers as lib } from "ethers";
import { memberIdOf, type Name } from "../support/bakery.ts";
import { seat } from "../support/budgets.ts";
import { at, DAY, loadFixture, time } from "../support/chain.ts";
import { recomputeHead } from "../support/digest.ts";
import { forward } from "../support/forward.ts";
import {
  AUTONOMY,
  endHash,
  type Granting,
  type GrantState,
  granting,
  grantState,
  propose,
  TEAM_MONEY,
  voteOn,
} from "../support/grants.ts";
import { moveKind, pilotPot, teamPot } from "../support/money.ts";
import { BUDGET, pilotState, plan } from "../support/pilots.ts";
import { rotate } from "../support/rotate.ts";
import { sign, verifierOf } from "../support/sign.ts";
import { moveByModule } from "../support/stages.ts";
import { makeReady, submission } from "../support/suggest.ts";
import { documentHash, ground, NO_HASH, NOBODY, stage, status } from "../support/values.ts";

const REASON = documentHash("reason");
const SEATS = [
  "cashier",
  "accountant",
  "confectioner",
  "farmer",
  "customer",
] as const satisfies readonly Name[];

/** Grant 1 for pilot 1 by a team of the named, proposed by the first of them. */
async function proposed(...names: Name[]) {
  const engine = await granting(...names);
  const { closesAt } = await propose(engine, names[0] ?? "cashier");
  return { ...engine, closesAt };
}

const two = () => proposed(...SEATS.slice(0, 2));
const three = () => proposed(...SEATS.slice(0, 3));
const four = () => proposed(...SEATS.slice(0, 4));
const five = () => proposed(...SEATS);

/** Proposed by the lead, who is recused, so that no vote is in yet. */
const recused = () => proposed("driver", "baker", "miller", "cashier", "accountant", "confectioner");
const single = () => proposed("driver", "cashier");

describe("Grants.voteGrant", () => {
  it("reverts for no grant and for one beyond the last", async () => {
    const engine = await loadFixture(three);
    for (const grantId of [0, 2]) {
      await expect(voteOn(engine, "accountant", true, grantId))
        .to.be.revertedWithCustomError(engine.grants, "Grants_Unknown")
        .withArgs(grantId);
    }
  });

  it("reverts one second after the close, and counts in the second of the close", async () => {
    const engine = await loadFixture(five);
    const { grants, closesAt } = engine;
    await at(closesAt, () => voteOn(engine, "accountant", true));
    await expect(at(closesAt + 1, () => voteOn(engine, "confectioner", true)))
      .to.be.revertedWithCustomError(grants, "Grants_Closed")
      .withArgs(1, closesAt);
    expect((await grants.grantOf(1)).support).to.equal(0b11);
  });

  it("reverts for a seat whose member is suspended, or has changed to another account", async () => {
    const engine = await loadFixture(three);
    const { members, roles, people } = engine;
    await rotate(engine, "confectioner", people.confectioner, people.stranger);
    await expect(voteOn(engine, "confectioner", true))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.confectioner.address, status("Moved"));
    await members.connect(roles.identity).suspend(memberIdOf("accountant"), REASON);
    await expect(voteOn(engine, "accountant", true))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.accountant.address, status("Suspended"));
    await engine.grants.connect(people.stranger).voteGrant(1, true);
    expect((await engine.grants.grantOf(1)).support).to.equal(0b101);
  });

  it("reverts for who has no seat: people of the team, members, an algorithm", async () => {
    const engine = await loadFixture(three);
    const { teams, grants } = engine;
    for (const name of ["neighbour", "farmer"] as const) {
      await expect(voteOn(engine, name, true))
        .to.be.revertedWithCustomError(teams, "Teams_NoSeat")
        .withArgs(1, memberIdOf(name));
    }
    await expect(voteOn(engine, "algorithm", true))
      .to.be.revertedWithCustomError(grants, "People_AgentRefused")
      .withArgs(memberIdOf("algorithm"));
  });

  it("reverts once a seat was given or taken, for old seats and new", async () => {
    const given = await loadFixture(three);
    const holders = SEATS.slice(0, 3).map((name) => given.people[name]);
    await seat(given, 1, holders, memberIdOf("farmer"), given.people.farmer);
    for (const name of ["accountant", "farmer"] as const) {
      await expect(voteOn(given, name, true))
        .to.be.revertedWithCustomError(given.grants, "Grants_SeatsChanged")
        .withArgs(1);
    }
    const taken = await loadFixture(three);
    await taken.teams.connect(taken.people.confectioner).leaveTeam(1);
    await expect(voteOn(taken, "accountant", true))
      .to.be.revertedWithCustomError(taken.grants, "Grants_SeatsChanged")
      .withArgs(1);
  });

  it("threat 22: reverts for the author, the lead and the payee, for and against", async () => {
    const engine = await loadFixture(recused);
    for (const name of ["driver", "baker", "miller"] as const) {
      for (const inFavour of [true, false]) {
        await expect(voteOn(engine, name, inFavour))
          .to.be.revertedWithCustomError(engine.grants, "Grants_Recused")
          .withArgs(1, memberIdOf(name));
      }
    }
  });

  it("reverts the second time, whatever was voted the first, the proposal included", async () => {
    const engine = await loadFixture(five);
    await voteOn(engine, "accountant", false);
    for (const name of ["cashier", "accountant"] as const) {
      for (const inFavour of [true, false]) {
        await expect(voteOn(engine, name, inFavour))
          .to.be.revertedWithCustomError(engine.grants, "Grants_AlreadyVoted")
          .withArgs(1, memberIdOf(name));
      }
    }
  });

  it("keeps a vote for and a vote against, and tells all so far", async () => {
    const engine = await loadFixture(five);
    const { grants } = engine;
    await expect(voteOn(engine, "accountant", true))
      .to.emit(grants, "GrantVoted")
      .withArgs(1, memberIdOf("accountant"), true, 0b00011, 0);
    await expect(voteOn(engine, "farmer", false))
      .to.emit(grants, "GrantVoted")
      .withArgs(1, memberIdOf("farmer"), false, 0b00011, 0b01000);
    const { support, refuse, state } = await grants.grantOf(1);
    expect([support, refuse, state]).to.deep.equal([0b00011n, 0b01000n, BigInt(grantState("Open"))]);
  });

  it("works through the forwarder", async () => {
    const engine = await loadFixture(five);
    await forward(engine, engine.people.accountant, engine.grants, "voteGrant", [1, false]);
    expect((await engine.grants.grantOf(1)).refuse).to.equal(2);
  });

  it("threat 34: costs as much in a team of five as in one of three, and after many grants", async () => {
    const small = await loadFixture(three);
    const price = async (sent: Awaited<ReturnType<typeof voteOn>>) => (await sent.wait())?.gasUsed ?? 0n;
    const few = await price(await voteOn(small, "accountant", false));
    const large = await loadFixture(five);
    for (let pilotId = 2; pilotId < 12; ++pilotId) {
      await plan(large);
      await propose(large, "cashier", pilotId);
    }
    const many = await price(await voteOn(large, "accountant", false));
    expect(many - few).to.be.lessThan(100n);
  });
});

/** Splits an idea's credit among the named, its author first. */
async function splitCredit({ ideas, people }: Granting, ideaId: number, names: readonly Name[]) {
  const [author, ...others] = names;
  const shares = names.map((name) => ({ memberId: memberIdOf(name), shareBps: 10_000 / names.length }));
  const deadline = BigInt((await time.latest()) + DAY);
  const typedData = creditTypedData(await verifierOf(ideas), { ideaId, shares, deadline });
  const consents = await Promise.all(others.map((name) => sign(people[name], typedData)));
  await ideas.connect(people[author ?? "baker"]).splitCredit(ideaId, shares, deadline, consents);
}

interface Case {
  setting: typeof three;
  votes: [Name, boolean][];
  state: GrantState;
}

const [, SECOND, THIRD, FOURTH, FIFTH] = SEATS;

/** What the votes after the proposer's own, for, come to. */
const CASES: Case[] = [
  { setting: two, votes: [], state: "Open" },
  { setting: two, votes: [[SECOND, true]], state: "Funded" },
  { setting: two, votes: [[SECOND, false]], state: "Declined" },
  { setting: three, votes: [[SECOND, true]], state: "Funded" },
  { setting: three, votes: [[SECOND, false]], state: "Open" },
  {
    setting: three,
    votes: [
      [SECOND, false],
      [THIRD, true],
    ],
    state: "Funded",
  },
  {
    setting: three,
    votes: [
      [SECOND, false],
      [THIRD, false],
    ],
    state: "Declined",
  },
  { setting: four, votes: [[SECOND, true]], state: "Open" },
  {
    setting: four,
    votes: [
      [SECOND, true],
      [THIRD, true],
    ],
    state: "Funded",
  },
  { setting: four, votes: [[SECOND, false]], state: "Open" },
  {
    setting: four,
    votes: [
      [SECOND, true],
      [THIRD, false],
      [FOURTH, false],
    ],
    state: "Declined",
  },
  { setting: five, votes: [[SECOND, true]], state: "Open" },
  {
    setting: five,
    votes: [
      [SECOND, false],
      [THIRD, false],
      [FOURTH, true],
    ],
    state: "Open",
  },
  {
    setting: five,
    votes: [
      [SECOND, false],
      [THIRD, false],
      [FOURTH, true],
      [FIFTH, true],
    ],
    state: "Funded",
  },
  {
    setting: five,
    votes: [
      [SECOND, false],
      [THIRD, false],
      [FOURTH, false],
    ],
    state: "Declined",
  },
  { setting: single, votes: [["cashier", false]], state: "Declined" },
  { setting: single, votes: [["cashier", true]], state: "Funded" },
  {
    setting: recused,
    votes: [
      ["confectioner", true],
      ["cashier", false],
      ["accountant", true],
    ],
    state: "Funded",
  },
  {
    setting: recused,
    votes: [
      ["confectioner", false],
      ["cashier", false],
    ],
    state: "Declined",
  },
];

describe("Grants.voteGrant, more than half of who may decide", () => {
  for (const { setting, votes, state } of CASES) {
    const words = votes.map(([, inFavour]) => (inFavour ? "for" : "against")).join(", ") || "nothing more";
    it(`${setting.name}: ${words} makes it ${state}`, async () => {
      const engine = await loadFixture(setting);
      for (const [name, inFavour] of votes) await voteOn(engine, name, inFavour);
      expect((await engine.grants.grantOf(1)).state).to.equal(grantState(state));
      const funded = state === "Funded";
      expect(await engine.treasury.balanceOf(pilotPot(1))).to.equal(funded ? BUDGET : 0);
      expect((await engine.pilots.pilotOf(1)).state).to.equal(pilotState(funded ? "Running" : "Planned"));
    });
  }

  it("threat 32: takes no vote after the end, funded or declined, and pays once", async () => {
    const funded = await loadFixture(five);
    for (const name of [SECOND, THIRD]) await voteOn(funded, name, true);
    await expect(voteOn(funded, FOURTH, true))
      .to.be.revertedWithCustomError(funded.grants, "Grants_NotOpen")
      .withArgs(1, grantState("Funded"));
    expect(await funded.treasury.balanceOf(pilotPot(1))).to.equal(BUDGET);
    const declined = await loadFixture(five);
    for (const name of [SECOND, THIRD, FOURTH]) await voteOn(declined, name, false);
    await expect(voteOn(declined, FIFTH, true))
      .to.be.revertedWithCustomError(declined.grants, "Grants_NotOpen")
      .withArgs(1, grantState("Declined"));
  });
});

describe("Grants, a grant that is declined", () => {
  it("moves nothing, tells its end, and enters the idea's digest", async () => {
    const engine = await loadFixture(three);
    const { grants, ideas, treasury } = engine;
    await voteOn(engine, SECOND, false);
    const call = voteOn(engine, THIRD, false);
    await expect(call)
      .to.emit(grants, "GrantVoted")
      .withArgs(1, memberIdOf(THIRD), false, 0b001, 0b110)
      .and.to.emit(grants, "GrantClosed")
      .withArgs(1, 1, 1, grantState("Declined"), BUDGET, false);
    const head = await recomputeHead(engine, 1);
    await expect(call)
      .to.emit(ideas, "DecisionRecorded")
      .withArgs(
        1,
        await grants.getAddress(),
        lib.encodeBytes32String("grant"),
        endHash("Declined", false, [0b111, 0b001, 0b110]),
        2,
        head,
      );
    expect(await ideas.auditHead(1)).to.equal(head);
    expect((await ideas.ideaOf(1)).stage).to.equal(stage("Ready"));
    expect(await treasury.balanceOf(teamPot(1))).to.equal(TEAM_MONEY);
    expect(await treasury.autonomyLeft(1)).to.equal(AUTONOMY);
    const { support, refuse, state } = await grants.grantOf(1);
    expect([support, refuse, state]).to.deep.equal([0b001n, 0b110n, BigInt(grantState("Declined"))]);
  });
});

describe("Grants, a grant that is funded", () => {
  it("moves the money, starts the pilot, and tells every step", async () => {
    const engine = await loadFixture(three);
    const { grants, ideas, treasury, pilots } = engine;
    const call = voteOn(engine, SECOND, true);
    await expect(call)
      .to.emit(grants, "GrantVoted")
      .withArgs(1, memberIdOf(SECOND), true, 0b011, 0)
      .and.to.emit(grants, "GrantClosed")
      .withArgs(1, 1, 1, grantState("Funded"), BUDGET, true)
      .and.to.emit(treasury, "AutonomyUsed")
      .withArgs(1, BUDGET, AUTONOMY - BUDGET)
      .and.to.emit(treasury, "Moved")
      .withArgs(teamPot(1), pilotPot(1), 1, BUDGET, moveKind("Grant"), TEAM_MONEY - BUDGET, BUDGET, NOBODY)
      .and.to.emit(pilots, "PilotStarted")
      .withArgs(1, 1, 1, BUDGET);
    const [told] = await ideas.queryFilter(ideas.filters.DecisionRecorded(1));
    expect(told?.args.dataHash).to.equal(endHash("Funded", true, [0b111, 0b011, 0]));
    expect(told?.args.seq).to.equal(2);
    const head = await recomputeHead(engine, 1);
    await expect(call)
      .to.emit(ideas, "StageChanged")
      .withArgs(
        1,
        stage("Ready"),
        stage("InPilot"),
        ground("TeamFunded"),
        NO_HASH,
        0,
        1,
        memberIdOf(SECOND),
        await pilots.getAddress(),
        1,
        documentHash("text"),
        3,
        head,
      );
    expect(await ideas.auditHead(1)).to.equal(head);
    expect(await pilots.latestPilotOf(1)).to.equal(1);
  });

  it("uses no autonomy where a ballot has approved the idea, also since it was proposed", async () => {
    const engine = await loadFixture(three);
    const { grants, treasury, ideas } = engine;
    await moveByModule(engine, 1, "InBallot");
    await expect(voteOn(engine, SECOND, true))
      .to.be.revertedWithCustomError(grants, "Grants_IdeaNotFundable")
      .withArgs(1, stage("InBallot"));
    await moveByModule(engine, 1, "Approved");
    const call = voteOn(engine, SECOND, true);
    await expect(call).to.emit(grants, "GrantClosed").withArgs(1, 1, 1, grantState("Funded"), BUDGET, false);
    await expect(call).not.to.emit(treasury, "AutonomyUsed");
    expect(await treasury.autonomyLeft(1)).to.equal(AUTONOMY);
    expect((await ideas.ideaOf(1)).stage).to.equal(stage("InPilot"));
    const [told] = await ideas.queryFilter(ideas.filters.DecisionRecorded(1));
    expect(told?.args.dataHash).to.equal(endHash("Funded", false, [0b111, 0b011, 0]));
  });

  it("reverts while the team's autonomy does not suffice, and goes through once it does", async () => {
    const engine = await loadFixture(three);
    const { grants, treasury, roles } = engine;
    const usedAt = (await time.latest()) + 100;
    await at(usedAt, () => treasury.connect(roles.module).useAutonomy(1, 20_000));
    // A thousand units come back a day.
    await expect(at(usedAt + 10 * DAY - 1, () => voteOn(engine, SECOND, true)))
      .to.be.revertedWithCustomError(grants, "Grants_NeedsBallot")
      .withArgs(1, BUDGET, BUDGET - 1n);
    await at(usedAt + 10 * DAY, () => voteOn(engine, SECOND, true));
    expect(await treasury.autonomyLeft(1)).to.equal(0);
  });

  it("threat 36: two grants for the same money: the second's last vote is refused cleanly", async () => {
    const engine = await loadFixture(three);
    const { grants, treasury, treasurer, roles, ideas, people } = engine;
    await treasury.connect(roles.parameters).setAutonomy(1, 200_000, DAY);
    await time.increase(DAY);
    await ideas.connect(people.baker).submit(submission());
    await makeReady(engine, 2);
    await plan(engine, { ideaId: 2 });
    await propose(engine, "cashier", 2);
    await voteOn(engine, SECOND, true, 1);
    await expect(voteOn(engine, SECOND, true, 2))
      .to.be.revertedWithCustomError(treasury, "Treasury_TooLittle")
      .withArgs(teamPot(1), TEAM_MONEY - BUDGET, BUDGET);
    expect((await grants.grantOf(2)).support).to.equal(1);
    await treasury.connect(treasurer).reclaim(1, 1);
    await voteOn(engine, SECOND, false, 2);
    await voteOn(engine, THIRD, false, 2);
    expect((await grants.grantOf(2)).state).to.equal(grantState("Declined"));
  });

  it("threat 36: two pilots for the same idea: the second's last vote is refused cleanly", async () => {
    const engine = await loadFixture(three);
    const { grants, treasury } = engine;
    await plan(engine);
    await propose(engine, "cashier", 2);
    await voteOn(engine, SECOND, true, 1);
    await expect(voteOn(engine, SECOND, true, 2))
      .to.be.revertedWithCustomError(grants, "Grants_IdeaNotFundable")
      .withArgs(1, stage("InPilot"));
    expect(await treasury.balanceOf(pilotPot(2))).to.equal(0);
  });

  it("threat 15: reverts for an idea whose text has changed since", async () => {
    const engine = await loadFixture(three);
    const { grants, ideas, people } = engine;
    await ideas.connect(people.baker).revise(1, REASON);
    await expect(voteOn(engine, SECOND, true))
      .to.be.revertedWithCustomError(grants, "Grants_IdeaNotFundable")
      .withArgs(1, stage("Submitted"));
    await makeReady(engine, 1);
    await expect(voteOn(engine, SECOND, true))
      .to.be.revertedWithCustomError(grants, "Grants_OtherVersion")
      .withArgs(1, 1, 2);
  });

  it("reverts for a plan that was dropped since, which can still be declined", async () => {
    const engine = await loadFixture(three);
    const { grants, pilots, people } = engine;
    await pilots.connect(people.driver).dropPlan(1);
    await expect(voteOn(engine, SECOND, true))
      .to.be.revertedWithCustomError(grants, "Grants_NotPlanned")
      .withArgs(1);
    await voteOn(engine, SECOND, false);
    await voteOn(engine, THIRD, false);
    expect((await grants.grantOf(1)).state).to.equal(grantState("Declined"));
  });

  it("threat 38: cannot be paused: decides and moves money while every module is paused", async () => {
    const engine = await loadFixture(three);
    const { members, ideas, treasury, roles } = engine;
    for (const module of [members, ideas, treasury]) await module.connect(roles.guardian).pauseFor(7 * DAY);
    await voteOn(engine, SECOND, true);
    expect((await engine.grants.grantOf(1)).state).to.equal(grantState("Funded"));
  });

  it("rests on who had seats when it was proposed: a member credited since still decides", async () => {
    const engine = await loadFixture(three);
    await splitCredit(engine, 1, ["baker", SECOND]);
    await voteOn(engine, SECOND, true);
    expect((await engine.grants.grantOf(1)).state).to.equal(grantState("Funded"));
  });
});

describe("Grants.lapseGrant", () => {
  it("reverts for no grant and for one beyond the last", async () => {
    const { grants } = await loadFixture(three);
    for (const grantId of [0, 2]) {
      await expect(grants.lapseGrant(grantId))
        .to.be.revertedWithCustomError(grants, "Grants_Unknown")
        .withArgs(grantId);
    }
  });

  it("reverts in the second of the close, and lapses in the next, by anybody", async () => {
    const { grants, people, closesAt } = await loadFixture(three);
    const anybody = grants.connect(people.stranger);
    await expect(at(closesAt, () => anybody.lapseGrant(1)))
      .to.be.revertedWithCustomError(grants, "Grants_StillOpen")
      .withArgs(1, closesAt);
    await at(closesAt + 1, () => anybody.lapseGrant(1));
    expect((await grants.grantOf(1)).state).to.equal(grantState("Lapsed"));
  });

  it("lapses at once when the seats have changed, tells it, and enters the idea's digest", async () => {
    const engine = await loadFixture(three);
    const { grants, ideas, teams, people } = engine;
    await teams.connect(people.confectioner).leaveTeam(1);
    const call = grants.lapseGrant(1);
    await expect(call).to.emit(grants, "GrantClosed").withArgs(1, 1, 1, grantState("Lapsed"), BUDGET, false);
    const head = await recomputeHead(engine, 1);
    await expect(call)
      .to.emit(ideas, "DecisionRecorded")
      .withArgs(
        1,
        await grants.getAddress(),
        lib.encodeBytes32String("grant"),
        endHash("Lapsed", false, [0b111, 0b001, 0]),
        2,
        head,
      );
    expect(await ideas.auditHead(1)).to.equal(head);
  });

  it("lapses once a suspended member's seat was vacated, and the rest decide anew", async () => {
    const engine = await loadFixture(three);
    const { grants, teams, members, roles } = engine;
    await members.connect(roles.identity).suspend(memberIdOf(THIRD), REASON);
    await teams.vacate(1, memberIdOf(THIRD));
    await grants.lapseGrant(1);
    await propose(engine, "cashier");
    expect((await grants.grantOf(2)).eligible).to.equal(0b011);
  });

  it("reverts for a grant that has ended, each way", async () => {
    const lapsed = await loadFixture(three);
    await time.increaseTo(lapsed.closesAt);
    await lapsed.grants.lapseGrant(1);
    await expect(lapsed.grants.lapseGrant(1))
      .to.be.revertedWithCustomError(lapsed.grants, "Grants_NotOpen")
      .withArgs(1, grantState("Lapsed"));
    await expect(voteOn(lapsed, SECOND, true))
      .to.be.revertedWithCustomError(lapsed.grants, "Grants_NotOpen")
      .withArgs(1, grantState("Lapsed"));
    const funded = await loadFixture(three);
    await voteOn(funded, SECOND, true);
    await time.increaseTo(funded.closesAt);
    await expect(funded.grants.lapseGrant(1))
      .to.be.revertedWithCustomError(funded.grants, "Grants_NotOpen")
      .withArgs(1, grantState("Funded"));
  });

  it("lapses a grant whose plan was dropped", async () => {
    const { grants, pilots, people, closesAt } = await loadFixture(three);
    await pilots.connect(people.driver).dropPlan(1);
    await time.increaseTo(closesAt);
    await grants.lapseGrant(1);
    expect((await grants.grantOf(1)).state).to.equal(grantState("Lapsed"));
  });

  it("works through the forwarder", async () => {
    const engine = await loadFixture(three);
    await time.increaseTo(engine.closesAt);
    await forward(engine, engine.people.stranger, engine.grants, "lapseGrant", [1]);
    expect((await engine.grants.grantOf(1)).state).to.equal(grantState("Lapsed"));
  });
});
