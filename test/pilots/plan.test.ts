import { expect } from "chai";
import { memberIdOf } from "../support/bakery.ts";
import { at, DAY, loadFixture, nextTime, time } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { pilotPot } from "../support/money.ts";
import {
  AT_MOST,
  BUDGET,
  fund,
  furnished,
  LEAD,
  PAYEE,
  type Plan,
  pilotState,
  plan,
  planned,
  planOf,
  pots,
  RESULT,
  start,
} from "../support/pilots.ts";
import { refuses } from "../support/refuse.ts";
import { moveByModule, walkTo } from "../support/stages.ts";
import { suggest } from "../support/suggest.ts";
import { documentHash, ground, NO_HASH, stage, status } from "../support/values.ts";

const LIMIT = 2n ** 128n;

describe("Pilots.planPilot", () => {
  it("reverts for a stranger, a suspended member and an Agent", async () => {
    const { pilots, members, people, roles } = await loadFixture(furnished);
    const sound = await planOf();
    await refuses(
      pilots.connect(people.stranger).planPilot(sound),
      members,
      "Members_NotActive",
      people.stranger.address,
      status("None"),
    );
    await members.connect(roles.identity).suspend(memberIdOf(LEAD), documentHash("why"));
    await refuses(
      pilots.connect(people[LEAD]).planPilot(sound),
      members,
      "Members_NotActive",
      people[LEAD].address,
      status("Suspended"),
    );
    await refuses(
      pilots.connect(people.algorithm).planPilot(sound),
      pilots,
      "People_AgentRefused",
      memberIdOf("algorithm"),
    );
  });

  it("reverts without a document", async () => {
    const { pilots, people } = await loadFixture(furnished);
    const bad = await planOf({ documentHash: NO_HASH });
    await refuses(pilots.connect(people[LEAD]).planPilot(bad), pilots, "Pilots_DocumentMissing");
  });

  it("reverts when benefits are measured for no time, or for more than two years by a second", async () => {
    const { pilots, people } = await loadFixture(furnished);
    const { target } = await planOf();
    const lead = pilots.connect(people[LEAD]);
    for (const measureSeconds of [0, 730 * DAY + 1]) {
      const bad = await planOf({ target: { ...target, measureSeconds } });
      await refuses(lead.planPilot(bad), pilots, "Pilots_BadTarget", measureSeconds);
    }
    for (const measureSeconds of [1, 730 * DAY])
      await lead.planPilot(await planOf({ target: { ...target, measureSeconds } }));
    expect((await pilots.targetOf(2)).measureSeconds).to.equal(730 * DAY);
  });

  it("reverts without a time to revisit, and accepts an hour", async () => {
    const { pilots, people } = await loadFixture(furnished);
    const lead = pilots.connect(people[LEAD]);
    await refuses(lead.planPilot(await planOf({ revisitHours: 0 })), pilots, "Pilots_RevisitMissing");
    await lead.planPilot(await planOf({ revisitHours: 1 }));
  });

  it("threat 34: reverts for no milestone and for seventeen, and accepts sixteen", async () => {
    const { pilots, people } = await loadFixture(furnished);
    const lead = pilots.connect(people[LEAD]);
    const { endsAt } = await planOf();
    const steps = (count: number) => Array.from({ length: count }, () => ({ amount: 1n, dueAt: endsAt }));
    for (const count of [0, 17]) {
      const bad = await planOf({ endsAt, milestones: steps(count) });
      await refuses(lead.planPilot(bad), pilots, "Pilots_BadPlan", count, 0, endsAt);
    }
    await lead.planPilot(await planOf({ endsAt, milestones: steps(16) }));
    expect((await pilots.pilotOf(1)).budget).to.equal(16);
    expect((await pilots.milestoneOf(1, 15)).amount).to.equal(1);
    await refuses(pilots.milestoneOf(1, 16), pilots, "Pilots_UnknownPlace", 1, 16);
  });

  it("reverts when it ends later than in two years, by a second", async () => {
    const { pilots, people } = await loadFixture(furnished);
    const lead = pilots.connect(people[LEAD]);
    const now = (await time.latest()) + 100;
    const milestones = [{ amount: 1n, dueAt: now + DAY }];
    const late = await planOf({ milestones, endsAt: now + 730 * DAY + 1 });
    await refuses(
      at(now, () => lead.planPilot(late)),
      pilots,
      "Pilots_BadPlan",
      1,
      0,
      late.endsAt,
    );
    await at(now + 1, () => lead.planPilot(late));
  });

  it("reverts for a team that does not exist", async () => {
    const { pilots, people } = await loadFixture(furnished);
    const bad = await planOf({ teamId: 2 });
    await refuses(pilots.connect(people[LEAD]).planPilot(bad), pilots, "Pilots_UnknownTeam", 2);
  });

  it("reverts for a payee who is nobody, not active, or an Agent", async () => {
    const { pilots, members, people, roles } = await loadFixture(furnished);
    const lead = pilots.connect(people[LEAD]);
    await refuses(lead.planPilot(await planOf({ payeeId: 99 })), members, "Members_Unknown", 99);
    const agent = memberIdOf("algorithm");
    await refuses(lead.planPilot(await planOf({ payeeId: agent })), pilots, "People_AgentRefused", agent);
    await members.connect(roles.identity).suspend(memberIdOf(PAYEE), documentHash("why"));
    await refuses(
      lead.planPilot(await planOf()),
      pilots,
      "People_NotActive",
      memberIdOf(PAYEE),
      status("Suspended"),
    );
  });

  it("reverts for an idea that does not exist", async () => {
    const { pilots, ideas, people } = await loadFixture(furnished);
    await refuses(
      pilots.connect(people[LEAD]).planPilot(await planOf({ ideaId: 9 })),
      ideas,
      "Ideas_Unknown",
      9,
    );
  });

  for (const name of [
    "Submitted",
    "InReview",
    "InBallot",
    "InPilot",
    "Implemented",
    "OnHold",
    "Stopped",
  ] as const) {
    it(`reverts for an idea that is ${name}`, async () => {
      const engine = await loadFixture(furnished);
      const ideaId = await suggest(engine, engine.people.baker);
      await walkTo(engine, ideaId, name);
      const call = engine.pilots.connect(engine.people[LEAD]).planPilot(await planOf({ ideaId }));
      await refuses(call, engine.pilots, "Pilots_IdeaNotReady", ideaId);
    });
  }

  it("threat 29: reverts for a milestone of nothing, and accepts one unit", async () => {
    const { pilots, people } = await loadFixture(furnished);
    const lead = pilots.connect(people[LEAD]);
    const { endsAt: dueAt } = await planOf();
    const milestones = [
      { amount: 1n, dueAt },
      { amount: 0n, dueAt },
    ];
    await refuses(
      lead.planPilot(await planOf({ endsAt: dueAt, milestones })),
      pilots,
      "Pilots_BadMilestone",
      1,
      0,
      dueAt,
    );
  });

  it("reverts for a milestone due now, or a second after the end", async () => {
    const { pilots, people } = await loadFixture(furnished);
    const lead = pilots.connect(people[LEAD]);
    const now = await nextTime();
    const due = (dueAt: number) => planOf({ endsAt: now + DAY, milestones: [{ amount: 1n, dueAt }] });
    const early = await due(now);
    await refuses(lead.planPilot(early), pilots, "Pilots_BadMilestone", 0, 1, now);
    const late = await due(now + DAY + 1);
    await refuses(lead.planPilot(late), pilots, "Pilots_BadMilestone", 0, 1, now + DAY + 1);
    const last = await due(now + DAY);
    await lead.planPilot(last);
    const soon = (await time.latest()) + 10;
    const next = await due(soon + 1);
    await at(soon, () => lead.planPilot(next));
    expect((await pilots.milestoneOf(2, 0)).dueAt).to.equal(soon + 1);
  });

  it("threat 29: reverts when milestones add up to 2^128, and accepts one unit less", async () => {
    const { pilots, people } = await loadFixture(furnished);
    const lead = pilots.connect(people[LEAD]);
    const { endsAt } = await planOf();
    const sum = (last: bigint): Partial<Plan> => ({
      endsAt,
      milestones: [LIMIT / 2n, last].map((amount) => ({ amount, dueAt: endsAt })),
    });
    await refuses(lead.planPilot(await planOf(sum(LIMIT / 2n))), pilots, "Pilots_BadPlan", 2, LIMIT, endsAt);
    await lead.planPilot(await planOf(sum(LIMIT / 2n - 1n)));
    expect((await pilots.pilotOf(1)).budget).to.equal(LIMIT - 1n);
  });

  it("registers the plan for this version, and tells all of it", async () => {
    const engine = await loadFixture(furnished);
    const { pilots, people } = engine;
    const sound = await planOf({
      stopIfMissed: true,
      target: { comparison: AT_MOST, value: -7n, measureSeconds: DAY },
    });
    await expect(pilots.connect(people[LEAD]).planPilot(sound))
      .to.emit(pilots, "PilotPlanned")
      .withArgs(
        1,
        1,
        1,
        memberIdOf(LEAD),
        memberIdOf(PAYEE),
        1,
        sound.endsAt,
        true,
        720,
        sound.documentHash,
        [AT_MOST, -7n, DAY],
        sound.milestones.map(({ amount, dueAt }) => [amount, dueAt]),
        BUDGET,
      );
    const state = pilotState("Planned");
    const record = [
      1,
      1,
      1,
      memberIdOf(LEAD),
      memberIdOf(PAYEE),
      state,
      2,
      true,
      720,
      0,
      sound.endsAt,
      0,
      BUDGET,
      0,
    ];
    expect([...(await pilots.pilotOf(1))].map(Number)).to.deep.equal(record.map(Number));
    expect([...(await pilots.targetOf(1))]).to.deep.equal([BigInt(AT_MOST), -7n, BigInt(DAY)]);
    const [first] = sound.milestones;
    const step = [first?.amount ?? 0n, BigInt(first?.dueAt ?? 0), 0n, 0n, 0n, 0n, false, 0n, NO_HASH];
    expect([...(await pilots.milestoneOf(1, 0))]).to.deep.equal(step);
    const result = [0n, BigInt(sound.endsAt), 0n, 0n, 0n, 0n, false, 0n, NO_HASH];
    expect([...(await pilots.milestoneOf(1, RESULT))]).to.deep.equal(result);
  });

  it("plans an idea that a ballot approved, and several plans for one idea", async () => {
    const engine = await loadFixture(furnished);
    await moveByModule(engine, 1, "InBallot");
    await moveByModule(engine, 1, "Approved");
    expect(await plan(engine)).to.equal(1);
    expect(await plan(engine)).to.equal(2);
    expect(await engine.pilots.latestPilotOf(1)).to.equal(0);
  });

  it("goes through the forwarder, in the lead's name", async () => {
    const engine = await loadFixture(furnished);
    await forward(engine, engine.people[LEAD], engine.pilots, "planPilot", [await planOf()]);
    expect((await engine.pilots.pilotOf(1)).leadId).to.equal(memberIdOf(LEAD));
  });
});

describe("Pilots.dropPlan", () => {
  it("reverts for a pilot that does not exist", async () => {
    const { pilots, people } = await loadFixture(planned);
    await refuses(pilots.connect(people[LEAD]).dropPlan(2), pilots, "Pilots_Unknown", 2);
    await refuses(pilots.connect(people[LEAD]).dropPlan(0), pilots, "Pilots_Unknown", 0);
  });

  it("reverts for anyone but the lead, and for a lead who is not active", async () => {
    const { pilots, members, people, roles } = await loadFixture(planned);
    await refuses(pilots.connect(people.baker).dropPlan(1), pilots, "Pilots_NotLead", 1, memberIdOf("baker"));
    await members.connect(roles.identity).suspend(memberIdOf(LEAD), documentHash("why"));
    await refuses(
      pilots.connect(people[LEAD]).dropPlan(1),
      members,
      "Members_NotActive",
      people[LEAD].address,
      status("Suspended"),
    );
  });

  it("reverts once it was started or dropped", async () => {
    const engine = await loadFixture(furnished);
    const { pilots, people } = engine;
    await start(engine);
    await refuses(
      pilots.connect(people[LEAD]).dropPlan(1),
      pilots,
      "Pilots_WrongState",
      1,
      pilotState("Running"),
    );
    const ideaId = await suggest(engine, people.baker);
    await moveByModule(engine, ideaId, "Ready");
    await plan(engine, { ideaId });
    await pilots.connect(people[LEAD]).dropPlan(2);
    await refuses(
      pilots.connect(people[LEAD]).dropPlan(2),
      pilots,
      "Pilots_WrongState",
      2,
      pilotState("Dropped"),
    );
  });

  it("drops the plan, and leaves the idea where it is", async () => {
    const { pilots, ideas, people } = await loadFixture(planned);
    const now = await nextTime();
    await expect(pilots.connect(people[LEAD]).dropPlan(1))
      .to.emit(pilots, "PilotEnded")
      .withArgs(1, 1, pilotState("Dropped"), 0, 0, 0, 0, NO_HASH, memberIdOf(LEAD));
    expect((await pilots.pilotOf(1)).endedAt).to.equal(now);
    expect((await ideas.ideaOf(1)).stage).to.equal(stage("Ready"));
  });

  it("gives money that lay in its pot back to the team", async () => {
    const engine = await loadFixture(planned);
    await fund(engine, 1, 7n);
    await engine.pilots.connect(engine.people[LEAD]).dropPlan(1);
    expect(await pots(engine)).to.deep.equal({ pilot: 0n, team: 90_000n });
  });

  it("goes through the forwarder", async () => {
    const engine = await loadFixture(planned);
    await forward(engine, engine.people[LEAD], engine.pilots, "dropPlan", [1]);
    expect((await engine.pilots.pilotOf(1)).state).to.equal(pilotState("Dropped"));
  });
});

describe("Pilots.startPilot", () => {
  it("reverts for anyone but a module", async () => {
    const engine = await loadFixture(planned);
    const { pilots, roles, people } = engine;
    const callers = [people[LEAD], roles.curator, roles.parameters, roles.identity, roles.guardian];
    for (const caller of callers) {
      await refuses(
        pilots.connect(caller).startPilot(1, 0),
        pilots,
        "AccessManagedUnauthorized",
        caller.address,
      );
    }
  });

  it("threat 32: reverts for a pilot that does not exist, runs or was dropped", async () => {
    const engine = await loadFixture(furnished);
    const { pilots, roles, people } = engine;
    const module = pilots.connect(roles.module);
    await refuses(module.startPilot(1, 0), pilots, "Pilots_Unknown", 1);
    await start(engine);
    await refuses(module.startPilot(1, 0), pilots, "Pilots_WrongState", 1, pilotState("Running"));
    const ideaId = await suggest(engine, people.baker);
    await moveByModule(engine, ideaId, "Ready");
    await plan(engine, { ideaId });
    await pilots.connect(people[LEAD]).dropPlan(2);
    await refuses(module.startPilot(2, 0), pilots, "Pilots_WrongState", 2, pilotState("Dropped"));
  });

  it("reverts in the second of its planned end", async () => {
    const engine = await loadFixture(planned);
    await fund(engine, 1);
    const module = engine.pilots.connect(engine.roles.module);
    const { endsAt } = await engine.pilots.pilotOf(1);
    await refuses(
      at(endsAt, () => module.startPilot(1, 0)),
      engine.pilots,
      "Pilots_TooLate",
      1,
      endsAt,
    );
  });

  it("starts in the last second before its planned end", async () => {
    const engine = await loadFixture(planned);
    await fund(engine, 1);
    const { endsAt } = await engine.pilots.pilotOf(1);
    await at(endsAt - 1n, () => engine.pilots.connect(engine.roles.module).startPilot(1, 0));
    expect((await engine.pilots.pilotOf(1)).startedAt).to.equal(endsAt - 1n);
  });

  it("reverts when the idea is no longer ready", async () => {
    const engine = await loadFixture(planned);
    await fund(engine, 1);
    await moveByModule(engine, 1, "OnHold");
    await refuses(
      engine.pilots.connect(engine.roles.module).startPilot(1, 0),
      engine.pilots,
      "Pilots_IdeaNotReady",
      1,
    );
  });

  it("reverts when the idea has another text than the plan was made for", async () => {
    const engine = await loadFixture(planned);
    await fund(engine, 1);
    await engine.ideas.connect(engine.people.baker).revise(1, documentHash("other text"));
    await moveByModule(engine, 1, "Ready");
    const call = engine.pilots.connect(engine.roles.module).startPilot(1, 0);
    await refuses(call, engine.pilots, "Pilots_VersionChanged", 1, 1, 2);
  });

  it("threat 36: reverts when one unit of the budget is missing from the pot", async () => {
    const engine = await loadFixture(planned);
    await fund(engine, 1, BUDGET - 1n);
    const module = engine.pilots.connect(engine.roles.module);
    await refuses(module.startPilot(1, 0), engine.pilots, "Pilots_NotFunded", 1, BUDGET - 1n, BUDGET);
    await fund(engine, 1, 1n);
    await module.startPilot(1, 0);
    expect((await engine.pilots.pilotOf(1)).state).to.equal(pilotState("Running"));
  });

  it("threat 36: reverts for a second pilot of one idea, with its own money or with the first one's", async () => {
    const engine = await loadFixture(furnished);
    const { pilots, roles } = engine;
    await start(engine, { milestones: [{ amount: 10n, dueAt: (await time.latest()) + DAY }] });
    // The plan must be older than the start: afterwards the idea is not ready.
    await refuses(plan(engine), pilots, "Pilots_IdeaNotReady", 1);
    const again = await loadFixture(planned);
    await plan(again);
    await fund(again, 1);
    await again.pilots.connect(again.roles.module).startPilot(1, 0);
    await refuses(
      again.pilots.connect(roles.module).startPilot(2, 0),
      again.pilots,
      "Pilots_IdeaNotReady",
      1,
    );
    expect(await again.treasury.balanceOf(pilotPot(1))).to.equal(BUDGET);
  });

  it("starts the pilot and moves the idea, with the pilot as the cause", async () => {
    const engine = await loadFixture(planned);
    const { pilots, ideas, roles } = engine;
    await fund(engine, 1);
    const now = await nextTime();
    await expect(pilots.connect(roles.module).startPilot(1, memberIdOf("cashier")))
      .to.emit(pilots, "PilotStarted")
      .withArgs(1, 1, 1, BUDGET);
    const moved = (await ideas.queryFilter(ideas.filters.StageChanged(1))).at(-1);
    expect([...(moved?.args ?? [])].slice(0, 9)).to.deep.equal([
      1n,
      BigInt(stage("Ready")),
      BigInt(stage("InPilot")),
      BigInt(ground("TeamFunded")),
      NO_HASH,
      0n,
      1n,
      BigInt(memberIdOf("cashier")),
      await pilots.getAddress(),
    ]);
    const { state, startedAt, endedAt } = await pilots.pilotOf(1);
    expect([state, startedAt, endedAt]).to.deep.equal([BigInt(pilotState("Running")), BigInt(now), 0n]);
    expect(await pilots.latestPilotOf(1)).to.equal(1);
  });

  it("starts one of an approved idea, and a new one after the idea was put on hold", async () => {
    const engine = await loadFixture(furnished);
    const { pilots, ideas, people, roles } = engine;
    await moveByModule(engine, 1, "InBallot");
    await moveByModule(engine, 1, "Approved");
    await start(engine, { endsAt: (await time.latest()) + 60 * DAY });
    const { endsAt } = await pilots.pilotOf(1);
    await at(endsAt + BigInt(30 * DAY) + 1n, () => pilots.expire(1));
    await time.increaseTo((await ideas.ideaOf(1)).revisitAt);
    await ideas.connect(people.baker).revisit(1);
    await moveByModule(engine, 1, "Ready");
    await plan(engine);
    await fund(engine, 2);
    await pilots.connect(roles.module).startPilot(2, 0);
    expect(await pilots.latestPilotOf(1)).to.equal(2);
  });
});

describe("Pilots, read", () => {
  it("reverts for pilots next to the first and the last", async () => {
    const { pilots } = await loadFixture(planned);
    for (const pilotId of [0, 2]) {
      await refuses(pilots.pilotOf(pilotId), pilots, "Pilots_Unknown", pilotId);
      await refuses(pilots.targetOf(pilotId), pilots, "Pilots_Unknown", pilotId);
      await refuses(pilots.milestoneOf(pilotId, 0), pilots, "Pilots_Unknown", pilotId);
      await refuses(pilots.reservedOf(pilotId), pilots, "Pilots_Unknown", pilotId);
    }
    for (const place of [2, 254])
      await refuses(pilots.milestoneOf(1, place), pilots, "Pilots_UnknownPlace", 1, place);
    expect((await pilots.milestoneOf(1, 1)).amount).to.equal(20_000);
  });

  it("knows its parts", async () => {
    const engine = await loadFixture(furnished);
    const { pilots } = engine;
    const parts = ["members", "ideas", "offices", "teams", "treasury", "flags"] as const;
    for (const part of parts) expect(await pilots[part]()).to.equal(await engine[part].getAddress());
    expect(await pilots.challengeSeconds()).to.equal(3 * DAY);
  });
});
