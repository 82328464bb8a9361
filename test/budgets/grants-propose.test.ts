import { expect } from "chai";
import type { Signer } from "ethers";
import { memberIdOf, type Name } from "../support/bakery.ts";
import { formTeam } from "../support/budgets.ts";
import { at, DAY, loadFixture, nextTime, time } from "../support/chain.ts";
import { CODE } from "../support/claim-code.ts";
import { recomputeHead } from "../support/digest.ts";
import { forward } from "../support/forward.ts";
import {
  AUTONOMY,
  endHash,
  granting,
  grantState,
  propose,
  TEAM_MONEY,
  VOTING_TIME,
  voteOn,
  WHY,
} from "../support/grants.ts";
import { moveKind, pilotPot, teamPot } from "../support/money.ts";
import { BUDGET, pilotState, plan } from "../support/pilots.ts";
import { moveByModule } from "../support/stages.ts";
import { makeReady, submission } from "../support/suggest.ts";
import { documentHash, NOBODY, source, stage, status } from "../support/values.ts";
import { suggestTogether } from "../support/vote.ts";

const REASON = documentHash("reason");
const ANOTHER = documentHash("another text");

const one = () => granting("cashier");
const three = () => granting("cashier", "accountant", "confectioner");
const leading = () => granting("driver");
const judged = () => granting("driver", "cashier");
const mixed = () => granting("baker", "cashier", "driver", "accountant", "miller", "confectioner");

/** Proposes to fund pilot 1 as the named one. */
const proposing = ({ grants, people }: Awaited<ReturnType<typeof one>>, by: Name | Signer, pilotId = 1) =>
  grants.connect(typeof by === "string" ? people[by] : by).proposeGrant(pilotId, WHY);

/** A plan whose one milestone is everything. */
const milestone = async (amount: bigint) => ({
  milestones: [{ amount, dueAt: (await time.latest()) + 30 * DAY }],
});

describe("Grants.proposeGrant", () => {
  it("reverts for who is no member, and for a seat that is suspended", async () => {
    const engine = await loadFixture(three);
    const { members, roles, people } = engine;
    await expect(proposing(engine, "stranger" as Name))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
    await members.connect(roles.identity).suspend(memberIdOf("cashier"), REASON);
    await expect(proposing(engine, "cashier"))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.cashier.address, status("Suspended"));
  });

  it("reverts for an algorithm", async () => {
    const engine = await loadFixture(three);
    await expect(proposing(engine, "algorithm"))
      .to.be.revertedWithCustomError(engine.grants, "People_AgentRefused")
      .withArgs(memberIdOf("algorithm"));
  });

  it("reverts for no pilot and for one beyond the last", async () => {
    const engine = await loadFixture(three);
    for (const pilotId of [0, 2]) {
      await expect(proposing(engine, "cashier", pilotId))
        .to.be.revertedWithCustomError(engine.pilots, "Pilots_Unknown")
        .withArgs(pilotId);
    }
  });

  it("reverts for who has no seat in that team: its people, members, seats of another team", async () => {
    const engine = await loadFixture(three);
    await formTeam(engine, "farmer");
    for (const name of ["neighbour", "customer", "farmer"] as const) {
      await expect(proposing(engine, name))
        .to.be.revertedWithCustomError(engine.grants, "Teams_NoSeat")
        .withArgs(1, memberIdOf(name));
    }
  });

  it("reverts where every seat is recused", async () => {
    const engine = await loadFixture(leading);
    await expect(proposing(engine, "driver"))
      .to.be.revertedWithCustomError(engine.grants, "Grants_NobodyMayDecide")
      .withArgs(1, 1);
  });

  it("reverts while a grant for the pilot is open, also after its time until it has lapsed", async () => {
    const engine = await loadFixture(three);
    const { grants } = engine;
    const { closesAt } = await propose(engine, "cashier");
    for (const by of ["cashier", "accountant"] as const) {
      await expect(proposing(engine, by))
        .to.be.revertedWithCustomError(grants, "Grants_AlreadyProposed")
        .withArgs(1, 1);
    }
    await time.increaseTo(closesAt + DAY);
    await expect(proposing(engine, "accountant")).to.be.revertedWithCustomError(
      grants,
      "Grants_AlreadyProposed",
    );
    await grants.lapseGrant(1);
    await proposing(engine, "accountant");
    expect(await grants.latestGrantOf(1)).to.equal(2);
    expect((await grants.grantOf(2)).state).to.equal(grantState("Open"));
  });

  it("proposes again after a refusal", async () => {
    const engine = await loadFixture(three);
    await propose(engine, "cashier");
    await voteOn(engine, "accountant", false);
    await voteOn(engine, "confectioner", false);
    const { grantId } = await propose(engine, "confectioner");
    expect(grantId).to.equal(2);
    expect((await engine.grants.grantOf(2)).support).to.equal(4);
    expect((await engine.grants.grantOf(1)).state).to.equal(grantState("Declined"));
  });

  it("reverts for a plan that was dropped, and for a pilot that runs", async () => {
    const engine = await loadFixture(one);
    const { grants, pilots, people } = engine;
    await plan(engine);
    await pilots.connect(people.driver).dropPlan(2);
    await expect(proposing(engine, "cashier", 2))
      .to.be.revertedWithCustomError(grants, "Grants_NotPlanned")
      .withArgs(2);
    await propose(engine, "cashier");
    await expect(proposing(engine, "cashier"))
      .to.be.revertedWithCustomError(grants, "Grants_NotPlanned")
      .withArgs(1);
  });

  for (const to of ["Submitted", "OnHold", "Rejected", "InBallot"] as const) {
    it(`reverts for an idea that is ${to}`, async () => {
      const engine = await loadFixture(three);
      await moveByModule(engine, 1, to);
      await expect(proposing(engine, "cashier"))
        .to.be.revertedWithCustomError(engine.grants, "Grants_IdeaNotFundable")
        .withArgs(1, stage(to));
    });
  }

  it("reverts for an idea that another pilot tries already", async () => {
    const engine = await loadFixture(one);
    await plan(engine);
    await propose(engine, "cashier");
    await expect(proposing(engine, "cashier", 2))
      .to.be.revertedWithCustomError(engine.grants, "Grants_IdeaNotFundable")
      .withArgs(1, stage("InPilot"));
  });

  it("threat 15: reverts for a plan that was made for another text of the idea", async () => {
    const engine = await loadFixture(three);
    const { ideas, people, grants } = engine;
    await ideas.connect(people.baker).revise(1, ANOTHER);
    await makeReady(engine, 1);
    await expect(proposing(engine, "cashier"))
      .to.be.revertedWithCustomError(grants, "Grants_OtherVersion")
      .withArgs(1, 1, 2);
    await plan(engine);
    await proposing(engine, "cashier", 2);
  });

  it("reverts for one unit more than the team may grant without a ballot, and takes exactly that", async () => {
    const engine = await loadFixture(three);
    await plan(engine, await milestone(AUTONOMY + 1n));
    await plan(engine, await milestone(AUTONOMY));
    await expect(proposing(engine, "cashier", 2))
      .to.be.revertedWithCustomError(engine.grants, "Grants_NeedsBallot")
      .withArgs(1, AUTONOMY + 1n, AUTONOMY);
    await proposing(engine, "cashier", 3);
  });

  it("asks for no autonomy where a ballot has approved the idea", async () => {
    const engine = await loadFixture(three);
    await moveByModule(engine, 1, "InBallot");
    await moveByModule(engine, 1, "Approved");
    await plan(engine, await milestone(TEAM_MONEY));
    await proposing(engine, "cashier", 2);
    expect((await engine.grants.grantOf(1)).state).to.equal(grantState("Open"));
  });

  it("reverts for one unit more than the team has, and takes exactly that", async () => {
    const engine = await loadFixture(three);
    const { treasury, treasurer, grants } = engine;
    await treasury.connect(treasurer).reclaim(1, TEAM_MONEY - BUDGET + 1n);
    await expect(proposing(engine, "cashier"))
      .to.be.revertedWithCustomError(grants, "Grants_PotTooSmall")
      .withArgs(1, BUDGET - 1n, BUDGET);
    await treasury.connect(treasurer).allocate(1, 1);
    await proposing(engine, "cashier");
  });

  it("opens for fourteen days, counts the proposer's vote, and tells it all", async () => {
    const engine = await loadFixture(three);
    const { grants } = engine;
    expect(await grants.latestGrantOf(1)).to.equal(0);
    const closesAt = (await nextTime()) + VOTING_TIME;
    const call = proposing(engine, "accountant");
    await expect(call)
      .to.emit(grants, "GrantProposed")
      .withArgs(1, 1, 1, 1, BUDGET, 0b111, 0b010, closesAt, WHY, memberIdOf("accountant"));
    await expect(call).not.to.emit(grants, "GrantClosed");
    await expect(call).not.to.emit(engine.ideas, "DecisionRecorded");
    expect(await grants.grantOf(1)).to.deep.equal(
      [1, 1, 3, 0b111, 0b010, 0, closesAt, grantState("Open")].map(BigInt),
    );
    expect(await grants.latestGrantOf(1)).to.equal(1);
    expect(await grants.latestGrantOf(2)).to.equal(0);
    expect(await grants.grantCount()).to.equal(1);
  });

  it("threat 22: recuses author, lead and payee, and counts no vote of theirs when they propose", async () => {
    for (const by of ["baker", "driver", "miller"] as const) {
      const engine = await loadFixture(mixed);
      const closesAt = (await nextTime()) + VOTING_TIME;
      await expect(proposing(engine, by))
        .to.emit(engine.grants, "GrantProposed")
        .withArgs(1, 1, 1, 1, BUDGET, 0b101010, 0, closesAt, WHY, memberIdOf(by));
    }
  });

  it("threat 22: recuses every credited member, the second too", async () => {
    const engine = await loadFixture(mixed);
    const ideaId = await suggestTogether(engine, ["farmer", "confectioner", "cashier", "customer"]);
    await plan(engine, { ideaId }, "accountant");
    await propose(engine, "baker", 2);
    expect((await engine.grants.grantOf(1)).eligible).to.equal(0b000101);
  });

  it("recuses nobody but lead and payee from an idea that nobody has claimed yet", async () => {
    const engine = await loadFixture(mixed);
    const { ideas, people } = engine;
    await ideas.connect(people.cashier).submitFor(submission(), source("Customer"), CODE.address);
    await makeReady(engine, 2);
    await plan(engine, { ideaId: 2, payeeId: memberIdOf("cashier") });
    await propose(engine, "baker", 2);
    expect((await engine.grants.grantOf(1)).eligible).to.equal(0b111001);
  });

  it("keeps places that are empty out of the count", async () => {
    const engine = await loadFixture(mixed);
    const { teams, people, grants } = engine;
    await teams.connect(people.cashier).leaveTeam(1);
    await propose(engine, "confectioner");
    const { eligible, support, seatsEpoch } = await grants.grantOf(1);
    expect([eligible, support, seatsEpoch]).to.deep.equal([0b101000n, 0b100000n, 7n]);
  });

  it("funds at once where one seat alone may decide and proposes", async () => {
    const engine = await loadFixture(one);
    const { grants, treasury, ideas, pilots } = engine;
    const call = await proposing(engine, "cashier");
    await expect(call)
      .to.emit(grants, "GrantProposed")
      .withArgs(1, 1, 1, 1, BUDGET, 1, 1, (await time.latest()) + VOTING_TIME, WHY, memberIdOf("cashier"))
      .and.to.emit(grants, "GrantClosed")
      .withArgs(1, 1, 1, grantState("Funded"), BUDGET, true)
      .and.to.emit(treasury, "AutonomyUsed")
      .withArgs(1, BUDGET, AUTONOMY - BUDGET)
      .and.to.emit(treasury, "Moved")
      .withArgs(teamPot(1), pilotPot(1), 1, BUDGET, moveKind("Grant"), TEAM_MONEY - BUDGET, BUDGET, NOBODY)
      .and.to.emit(pilots, "PilotStarted")
      .withArgs(1, 1, 1, BUDGET);
    expect((await pilots.pilotOf(1)).state).to.equal(pilotState("Running"));
    expect((await grants.grantOf(1)).state).to.equal(grantState("Funded"));
    const head = await recomputeHead(engine, 1);
    expect(await ideas.auditHead(1)).to.equal(head);
    const [told] = await ideas.queryFilter(ideas.filters.DecisionRecorded(1));
    expect(told?.args.dataHash).to.equal(endHash("Funded", true, [1, 1, 0]));
  });

  it("stays open where one seat alone may decide and another proposes", async () => {
    const engine = await loadFixture(judged);
    await propose(engine, "driver");
    expect((await engine.grants.grantOf(1)).state).to.equal(grantState("Open"));
    await voteOn(engine, "cashier", true);
    expect((await engine.grants.grantOf(1)).state).to.equal(grantState("Funded"));
  });

  it("lets several pilots be proposed at once, each by its own grant", async () => {
    const engine = await loadFixture(three);
    await plan(engine);
    await propose(engine, "cashier");
    await propose(engine, "accountant", 2);
    expect(await engine.grants.latestGrantOf(1)).to.equal(1);
    expect(await engine.grants.latestGrantOf(2)).to.equal(2);
    expect((await engine.grants.grantOf(2)).pilotId).to.equal(2);
  });

  it("keeps the newest grants of twenty pilots apart", async () => {
    const engine = await loadFixture(three);
    const { grants } = engine;
    for (let pilotId = 2; pilotId <= 20; ++pilotId) await plan(engine);
    for (let pilotId = 20; pilotId >= 1; --pilotId) await propose(engine, "cashier", pilotId);
    for (let pilotId = 1; pilotId <= 20; ++pilotId) {
      expect(await grants.latestGrantOf(pilotId)).to.equal(21 - pilotId);
    }
    expect(await grants.latestGrantOf(21)).to.equal(0);
    expect(await grants.latestGrantOf(2n ** 32n - 1n)).to.equal(0);
  });

  it("works through the forwarder", async () => {
    const engine = await loadFixture(three);
    await forward(engine, engine.people.cashier, engine.grants, "proposeGrant", [1, WHY]);
    expect((await engine.grants.grantOf(1)).support).to.equal(1);
  });

  it("reverts at funding for a plan whose end has come, so that it never starts", async () => {
    const engine = await loadFixture(one);
    const { endsAt } = await engine.pilots.pilotOf(1);
    await expect(at(endsAt, () => proposing(engine, "cashier")))
      .to.be.revertedWithCustomError(engine.pilots, "Pilots_TooLate")
      .withArgs(1, endsAt);
  });
});

describe("Grants", () => {
  it("stand on the registers they were created with", async () => {
    const engine = await loadFixture(one);
    for (const name of ["members", "ideas", "teams", "treasury", "pilots"] as const) {
      expect(await engine.grants[name]()).to.equal(await engine[name].getAddress());
    }
    expect(await engine.grants.authority()).to.equal(await engine.manager.getAddress());
  });
});
