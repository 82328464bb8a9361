import { expect } from "chai";
import { ethers as lib } from "ethers";
import { memberIdOf } from "../support/bakery.ts";
import { at, DAY, loadFixture, nextTime, time } from "../support/chain.ts";
import { recomputeHead } from "../support/digest.ts";
import { forward } from "../support/forward.ts";
import { moveKind, pilotPot, teamPot } from "../support/money.ts";
import {
  AT_LEAST,
  AT_MOST,
  accept,
  BUDGET,
  contest,
  evidenceState,
  furnished,
  handIn,
  JUDGING_TIME,
  judge,
  LEAD,
  type Pilots,
  pilotState,
  planned,
  pots,
  REASON,
  RESULT,
  raiseFlag,
  resolveFlag,
  running,
  start,
  windowEnd,
} from "../support/pilots.ts";
import { refuses } from "../support/refuse.ts";
import { ground, NO_HASH, stage, status } from "../support/values.ts";

const TARGET = [AT_LEAST, 100n, 90 * DAY] as const;

/** What the reason of an idea is the hash of that a pilot's end moved by rule. */
function reasonOf(
  state: Parameters<typeof pilotState>[0],
  actual: bigint,
  paid: bigint,
  returned: bigint,
  target: readonly unknown[] = TARGET,
): string {
  return lib.keccak256(
    lib.AbiCoder.defaultAbiCoder().encode(
      ["uint32", "uint32", "uint8", "int128", "tuple(uint8,int128,uint40)", "uint128", "uint128"],
      [1, 1, pilotState(state), actual, target, paid, returned],
    ),
  );
}

/** A running pilot whose result (101 of 100) was accepted, its window over. */
async function measured() {
  const engine = await running();
  await accept(engine, RESULT, {}, 101n);
  return engine;
}

/** The last change of idea 1: from, to, ground, reason, revisitAt, cause, actor. */
async function lastMove({ ideas }: Pilots) {
  const told = await ideas.queryFilter(ideas.filters.StageChanged(1));
  return [...(told.at(-1)?.args ?? [])].slice(1, 8);
}

/** Last second in which a pilot cannot expire. */
const expiryOf = async ({ pilots }: Pilots) => Number((await pilots.pilotOf(1)).endsAt) + 30 * DAY;

describe("Pilots.conclude", () => {
  it("reverts for a pilot that does not exist, is only planned, or has ended", async () => {
    const { pilots } = await loadFixture(planned);
    await refuses(pilots.conclude(2), pilots, "Pilots_Unknown", 2);
    await refuses(pilots.conclude(1), pilots, "Pilots_WrongState", 1, pilotState("Planned"));
    const ended = await loadFixture(measured);
    await ended.pilots.conclude(1);
    await refuses(ended.pilots.conclude(1), ended.pilots, "Pilots_WrongState", 1, pilotState("TargetMet"));
  });

  it("reverts without an accepted result", async () => {
    const engine = await loadFixture(running);
    const { pilots } = engine;
    const no = () => refuses(pilots.conclude(1), pilots, "Pilots_NotReleasable", 1, RESULT);
    await accept(engine, 0);
    await no();
    await handIn(engine, RESULT, 101n);
    await no();
    await judge(engine, RESULT);
    await contest(engine, RESULT);
    await no();
    await judge(engine, RESULT, { by: "neighbour", accepted: false });
    await no();
  });

  it("reverts in the window's last second, and concludes in the next", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, RESULT, 101n);
    await judge(engine, RESULT);
    const until = await windowEnd(engine, RESULT);
    await refuses(
      at(until, () => engine.pilots.conclude(1)),
      engine.pilots,
      "Pilots_WindowOpen",
      1,
      RESULT,
      until,
    );
    await at(until + 1, () => engine.pilots.conclude(1));
  });

  it("reverts under an open flag", async () => {
    const engine = await loadFixture(measured);
    await raiseFlag(engine);
    await refuses(engine.pilots.conclude(1), engine.pilots, "Pilots_Flagged", 1, 1);
    await resolveFlag(engine, true);
    await engine.pilots.conclude(1);
  });

  const CASES: [string, number, bigint, "TargetMet" | "TargetMissed"][] = [
    ["at least, reached exactly", AT_LEAST, 100n, "TargetMet"],
    ["at least, one less", AT_LEAST, 99n, "TargetMissed"],
    ["at most, reached exactly", AT_MOST, 100n, "TargetMet"],
    ["at most, one more", AT_MOST, 101n, "TargetMissed"],
  ];
  for (const [name, comparison, actual, state] of CASES) {
    it(`${state}: ${name}`, async () => {
      const engine = await loadFixture(furnished);
      await start(engine, { target: { comparison, value: 100n, measureSeconds: DAY } });
      await accept(engine, RESULT, {}, actual);
      await engine.pilots.conclude(1);
      expect((await engine.pilots.pilotOf(1)).state).to.equal(pilotState(state));
    });
  }

  it("moves the idea whose target was met to Implemented, and returns what is left", async () => {
    const engine = await loadFixture(running);
    const { pilots, ideas, treasury, people } = engine;
    await accept(engine, 0);
    await pilots.release(1, 0);
    await accept(engine, RESULT, {}, 101n);
    const now = await nextTime();
    await expect(pilots.connect(people.stranger).conclude(1))
      .to.emit(pilots, "PilotEnded")
      .withArgs(1, 1, pilotState("TargetMet"), 101, 30_000, 20_000, 0, NO_HASH, 0)
      .and.to.emit(treasury, "Moved")
      .withArgs(
        pilotPot(1),
        teamPot(1),
        256 + RESULT,
        20_000,
        moveKind("Return"),
        0,
        60_000,
        lib.ZeroAddress,
      );
    expect(await lastMove(engine)).to.deep.equal([
      BigInt(stage("InPilot")),
      BigInt(stage("Implemented")),
      BigInt(ground("TargetMet")),
      reasonOf("TargetMet", 101n, 30_000n, 20_000n),
      0n,
      1n,
      0n,
    ]);
    const { state, endedAt, paid } = await pilots.pilotOf(1);
    expect([state, endedAt, paid]).to.deep.equal([BigInt(pilotState("TargetMet")), BigInt(now), 30_000n]);
    expect(await ideas.auditHead(1)).to.equal(await recomputeHead(engine, 1));
  });

  it("puts an idea whose target was missed on hold, for as long as was planned", async () => {
    const engine = await loadFixture(furnished);
    await start(engine, { revisitHours: 5 });
    await accept(engine, RESULT, {}, -3n);
    const now = await nextTime();
    await expect(engine.pilots.conclude(1))
      .to.emit(engine.pilots, "PilotEnded")
      .withArgs(1, 1, pilotState("TargetMissed"), -3, 0, BUDGET, 0, NO_HASH, 0);
    expect(await lastMove(engine)).to.deep.equal([
      BigInt(stage("InPilot")),
      BigInt(stage("OnHold")),
      BigInt(ground("TargetMissed")),
      reasonOf("TargetMissed", -3n, 0n, BUDGET),
      BigInt(now + 5 * 3600),
      1n,
      0n,
    ]);
  });

  it("stops it instead, if that was planned, with the longest time to revisit for nothing", async () => {
    const engine = await loadFixture(furnished);
    await start(engine, { stopIfMissed: true, revisitHours: 65_535 });
    await accept(engine, RESULT, {}, 99n);
    await engine.pilots.conclude(1);
    const [from, to, why, , revisitAt] = await lastMove(engine);
    expect([from, to, why, revisitAt].map(Number)).to.deep.equal([
      stage("InPilot"),
      stage("Stopped"),
      ground("TargetMissed"),
      0,
    ]);
  });

  it("puts an idea on hold for the longest time there is", async () => {
    const engine = await loadFixture(furnished);
    await start(engine, { revisitHours: 65_535 });
    await accept(engine, RESULT, {}, 99n);
    const now = await nextTime();
    await engine.pilots.conclude(1);
    expect((await engine.ideas.ideaOf(1)).revisitAt).to.equal(now + 65_535 * 3600);
  });

  it("moves nothing when everything was paid", async () => {
    const engine = await loadFixture(running);
    for (const place of [0, 1]) await accept(engine, place);
    for (const place of [0, 1]) await engine.pilots.release(1, place);
    await accept(engine, RESULT, {}, 101n);
    await expect(engine.pilots.conclude(1))
      .to.emit(engine.pilots, "PilotEnded")
      .withArgs(1, 1, pilotState("TargetMet"), 101, BUDGET, 0, 0, NO_HASH, 0)
      .and.not.to.emit(engine.treasury, "Moved");
  });

  it("concludes while the treasury is paused", async () => {
    const engine = await loadFixture(measured);
    await engine.treasury.connect(engine.roles.guardian).pauseFor(7 * DAY);
    await engine.pilots.conclude(1);
    expect((await pots(engine)).pilot).to.equal(0);
  });

  it("threat 34: ends a pilot of sixteen accepted milestones within one transaction's gas", async () => {
    const engine = await loadFixture(furnished);
    const endsAt = (await time.latest()) + 1000;
    await start(engine, {
      endsAt,
      milestones: Array.from({ length: 16 }, () => ({ amount: 3n, dueAt: endsAt })),
    });
    for (let place = 0; place < 16; ++place) await handIn(engine, place);
    for (let place = 0; place < 16; ++place) await judge(engine, place, { qualityBps: 5000 });
    await accept(engine, RESULT, {}, 100n);
    const receipt = await (await engine.pilots.conclude(1)).wait();
    expect(Number(receipt?.gasUsed)).to.be.lessThan(400_000);
    expect(await pots(engine)).to.deep.equal({ pilot: 16n, team: 90_000n - 16n });
  });

  it("goes through the forwarder", async () => {
    const engine = await loadFixture(measured);
    await forward(engine, engine.people.stranger, engine.pilots, "conclude", [1]);
    expect((await engine.pilots.pilotOf(1)).state).to.equal(pilotState("TargetMet"));
  });
});

describe("Pilots.expire", () => {
  it("reverts for a pilot that does not exist, is only planned, or has ended", async () => {
    const engine = await loadFixture(planned);
    await refuses(engine.pilots.expire(2), engine.pilots, "Pilots_Unknown", 2);
    await time.increaseTo((await expiryOf(engine)) + 1);
    await refuses(engine.pilots.expire(1), engine.pilots, "Pilots_WrongState", 1, pilotState("Planned"));
    const ended = await loadFixture(running);
    await time.increaseTo((await expiryOf(ended)) + 1);
    await ended.pilots.expire(1);
    await refuses(ended.pilots.expire(1), ended.pilots, "Pilots_WrongState", 1, pilotState("TargetMissed"));
  });

  it("reverts thirty days after its end, and expires a second later, as missed", async () => {
    const engine = await loadFixture(running);
    const { pilots } = engine;
    const until = await expiryOf(engine);
    await refuses(
      at(until, () => pilots.expire(1)),
      pilots,
      "Pilots_StillRunning",
      1,
      until,
    );
    await expect(at(until + 1, () => pilots.connect(engine.people.stranger).expire(1)))
      .to.emit(pilots, "PilotEnded")
      .withArgs(1, 1, pilotState("TargetMissed"), 0, 0, BUDGET, 0, NO_HASH, 0);
    expect(await lastMove(engine)).to.deep.equal([
      BigInt(stage("InPilot")),
      BigInt(stage("OnHold")),
      BigInt(ground("TargetMissed")),
      reasonOf("TargetMissed", 0n, 0n, BUDGET),
      BigInt(until + 1 + 720 * 3600),
      1n,
      0n,
    ]);
    expect(await pots(engine)).to.deep.equal({ pilot: 0n, team: 90_000n });
  });

  it("reverts when a result was accepted, in its window and after it: it must be concluded", async () => {
    const engine = await loadFixture(running);
    await time.increaseTo(await expiryOf(engine));
    await handIn(engine, RESULT, 101n);
    await judge(engine, RESULT);
    await refuses(engine.pilots.expire(1), engine.pilots, "Pilots_ResultAccepted", 1);
    await time.increaseTo((await windowEnd(engine, RESULT)) + 1);
    await refuses(engine.pilots.expire(1), engine.pilots, "Pilots_ResultAccepted", 1);
    await engine.pilots.conclude(1);
  });

  it("expires while a verdict on the result is awaited, with nothing measured", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, RESULT, 101n);
    await time.increaseTo((await expiryOf(engine)) + 1);
    await expect(engine.pilots.expire(1))
      .to.emit(engine.pilots, "PilotEnded")
      .withArgs(1, 1, pilotState("TargetMissed"), 0, 0, BUDGET, 0, NO_HASH, 0);
  });

  it("waits for the window of a refused result, to the second", async () => {
    const engine = await loadFixture(running);
    const { pilots } = engine;
    await time.increaseTo(await expiryOf(engine));
    await handIn(engine, RESULT, 101n);
    await judge(engine, RESULT, { accepted: false });
    const until = await windowEnd(engine, RESULT);
    await refuses(
      at(until, () => pilots.expire(1)),
      pilots,
      "Pilots_WindowOpen",
      1,
      RESULT,
      until,
    );
    await at(until + 1, () => pilots.expire(1));
  });

  it("waits thirty days for the answer to a contested result, so that a contest takes no target away", async () => {
    const engine = await loadFixture(running);
    const { pilots } = engine;
    await time.increaseTo(await expiryOf(engine));
    await handIn(engine, RESULT, 101n);
    await judge(engine, RESULT);
    const contestedAt = await nextTime();
    await contest(engine, RESULT);
    const until = contestedAt + JUDGING_TIME;
    await refuses(
      at(until, () => pilots.expire(1)),
      pilots,
      "Pilots_StillRunning",
      1,
      until,
    );
    await at(until + 1, () => pilots.expire(1));
    expect((await pilots.pilotOf(1)).state).to.equal(pilotState("TargetMissed"));
  });

  it("waits for the window alone once the answer has refused a contested result", async () => {
    const engine = await loadFixture(running);
    const { pilots } = engine;
    await time.increaseTo(await expiryOf(engine));
    await handIn(engine, RESULT, 101n);
    await judge(engine, RESULT);
    await contest(engine, RESULT);
    await judge(engine, RESULT, { by: "neighbour", accepted: false });
    const until = await windowEnd(engine, RESULT);
    await refuses(
      at(until, () => pilots.expire(1)),
      pilots,
      "Pilots_WindowOpen",
      1,
      RESULT,
      until,
    );
    await at(until + 1, () => pilots.expire(1));
    expect((await pilots.pilotOf(1)).state).to.equal(pilotState("TargetMissed"));
  });

  it("expires under an open flag, and stops the idea if that was planned", async () => {
    const engine = await loadFixture(furnished);
    await start(engine, { stopIfMissed: true });
    await raiseFlag(engine);
    await time.increaseTo((await expiryOf(engine)) + 1);
    await engine.pilots.expire(1);
    expect((await engine.ideas.ideaOf(1)).stage).to.equal(stage("Stopped"));
  });

  it("goes through the forwarder", async () => {
    const engine = await loadFixture(running);
    await time.increaseTo((await expiryOf(engine)) + 1);
    await forward(engine, engine.people.stranger, engine.pilots, "expire", [1]);
    expect((await engine.pilots.pilotOf(1)).state).to.equal(pilotState("TargetMissed"));
  });
});

describe("Pilots.stopEarly", () => {
  it("reverts for a pilot that does not exist, is only planned, or has ended", async () => {
    const { pilots, people } = await loadFixture(planned);
    const lead = pilots.connect(people[LEAD]);
    await refuses(lead.stopEarly(2, REASON), pilots, "Pilots_Unknown", 2);
    await refuses(lead.stopEarly(1, REASON), pilots, "Pilots_WrongState", 1, pilotState("Planned"));
    const ended = await loadFixture(running);
    await ended.pilots.connect(people[LEAD]).stopEarly(1, REASON);
    const again = ended.pilots.connect(people[LEAD]).stopEarly(1, REASON);
    await refuses(again, ended.pilots, "Pilots_WrongState", 1, pilotState("StoppedEarly"));
  });

  it("reverts without a reason", async () => {
    const { pilots, people } = await loadFixture(running);
    await refuses(pilots.connect(people[LEAD]).stopEarly(1, NO_HASH), pilots, "Pilots_ReasonMissing");
  });

  it("reverts for anyone but the lead and the curator", async () => {
    const { pilots, members, people, roles } = await loadFixture(running);
    for (const name of ["baker", "miller", "cashier"] as const) {
      const call = pilots.connect(people[name]).stopEarly(1, REASON);
      await refuses(call, pilots, "Pilots_NotLead", 1, memberIdOf(name));
    }
    const call = pilots.connect(roles.module).stopEarly(1, REASON);
    await refuses(call, members, "Members_NotActive", roles.module.address, status("None"));
    await members.connect(roles.identity).suspend(memberIdOf(LEAD), REASON);
    const late = pilots.connect(people[LEAD]).stopEarly(1, REASON);
    await refuses(late, members, "Members_NotActive", people[LEAD].address, status("Suspended"));
  });

  it("reverts when a result was accepted: a missed target is no brave stop", async () => {
    const engine = await loadFixture(running);
    const { pilots, people } = engine;
    await handIn(engine, RESULT, 99n);
    await judge(engine, RESULT);
    await refuses(pilots.connect(people[LEAD]).stopEarly(1, REASON), pilots, "Pilots_ResultAccepted", 1);
    await time.increaseTo((await windowEnd(engine, RESULT)) + 1);
    await pilots.conclude(1);
    expect((await pilots.pilotOf(1)).state).to.equal(pilotState("TargetMissed"));
  });

  it("stops by the lead, with the reason given", async () => {
    const engine = await loadFixture(running);
    const { pilots, people } = engine;
    await expect(pilots.connect(people[LEAD]).stopEarly(1, REASON))
      .to.emit(pilots, "PilotEnded")
      .withArgs(1, 1, pilotState("StoppedEarly"), 0, 0, BUDGET, 0, REASON, memberIdOf(LEAD));
    expect(await lastMove(engine)).to.deep.equal([
      BigInt(stage("InPilot")),
      BigInt(stage("Stopped")),
      BigInt(ground("StoppedEarly")),
      REASON,
      0n,
      1n,
      BigInt(memberIdOf(LEAD)),
    ]);
    expect(await pots(engine)).to.deep.equal({ pilot: 0n, team: 90_000n });
  });

  it("stops by the curator, a member or not", async () => {
    const engine = await loadFixture(running);
    await expect(engine.pilots.connect(engine.roles.curator).stopEarly(1, REASON))
      .to.emit(engine.pilots, "PilotEnded")
      .withArgs(1, 1, pilotState("StoppedEarly"), 0, 0, BUDGET, 0, REASON, 0);
    const other = await loadFixture(running);
    await other.members.connect(other.roles.identity).admit({
      account: other.roles.curator,
      source: 0,
      unit: 0,
      profileHash: NO_HASH,
    });
    await expect(other.pilots.connect(other.roles.curator).stopEarly(1, REASON))
      .to.emit(other.pilots, "PilotEnded")
      .withArgs(1, 1, pilotState("StoppedEarly"), 0, 0, BUDGET, 0, REASON, 12);
  });

  it("stops under an open flag and a paused treasury; what was accepted stays reserved", async () => {
    const engine = await loadFixture(running);
    const { pilots, people, treasury, roles } = engine;
    await accept(engine, 0, { qualityBps: 5000 });
    await raiseFlag(engine);
    await treasury.connect(roles.guardian).pauseFor(1000);
    await expect(pilots.connect(people[LEAD]).stopEarly(1, REASON))
      .to.emit(pilots, "PilotEnded")
      .withArgs(1, 1, pilotState("StoppedEarly"), 0, 0, 35_000, 15_000, REASON, memberIdOf(LEAD));
    await refuses(pilots.release(1, 0), pilots, "Pilots_Flagged", 1, 1);
    await resolveFlag(engine);
    await time.increase(1000);
    await pilots.release(1, 0);
    expect(await pots(engine)).to.deep.equal({ pilot: 0n, team: 75_000n });
  });

  it("goes through the forwarder, roles following the signer", async () => {
    const engine = await loadFixture(running);
    await forward(engine, engine.roles.curator, engine.pilots, "stopEarly", [1, REASON]);
    expect((await engine.pilots.pilotOf(1)).state).to.equal(pilotState("StoppedEarly"));
  });
});

/** Stops the pilot and answers when. */
async function stop({ pilots, people }: Pilots): Promise<number> {
  const now = await nextTime();
  await pilots.connect(people[LEAD]).stopEarly(1, REASON);
  return now;
}

describe("Pilots, what outlives a pilot", () => {
  it("reserves nothing while it runs, and nothing for what was not handed in", async () => {
    const engine = await loadFixture(running);
    await accept(engine, 0);
    expect(await engine.pilots.reservedOf(1)).to.equal(0);
    await stop(engine);
    expect(await engine.pilots.reservedOf(1)).to.equal(30_000);
  });

  it("evidence handed in before the end is judged until thirty days after it, to the second", async () => {
    const late = await loadFixture(running);
    await handIn(late, 0);
    const lateEnd = await stop(late);
    expect(await pots(late)).to.deep.equal({ pilot: 30_000n, team: 60_000n });
    await refuses(
      at(lateEnd + JUDGING_TIME + 1, () => judge(late, 0)),
      late.pilots,
      "Pilots_NothingToJudge",
      1,
      0,
    );
    await time.increaseTo(lateEnd + JUDGING_TIME + 1);
    expect(await late.pilots.reservedOf(1)).to.equal(0);
    await late.pilots.returnRest(1);
    expect(await pots(late)).to.deep.equal({ pilot: 0n, team: 90_000n });

    const engine = await loadFixture(running);
    await handIn(engine, 0);
    const end = await stop(engine);
    await at(end + JUDGING_TIME, () => judge(engine, 0, { qualityBps: 4000 }));
    expect(await engine.pilots.reservedOf(1)).to.equal(30_000);
    const until = await windowEnd(engine, 0);
    await time.increaseTo(until);
    expect(await engine.pilots.reservedOf(1)).to.equal(30_000);
    await time.increaseTo(until + 1);
    expect(await engine.pilots.reservedOf(1)).to.equal(12_000);
    await engine.pilots.release(1, 0);
    await engine.pilots.returnRest(1);
    expect(await pots(engine)).to.deep.equal({ pilot: 0n, team: 78_000n });
  });

  it("a verdict is contested within its window after the end, and its answer may give more than the first", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, 0);
    await judge(engine, 0, { qualityBps: 1000 });
    await stop(engine);
    await refuses(engine.pilots.returnRest(1), engine.pilots, "Pilots_NothingToReturn", 1, 30_000);
    await contest(engine, 0);
    await judge(engine, 0, { by: "neighbour" });
    await time.increaseTo(await windowEnd(engine, 0));
    await engine.pilots.release(1, 0);
    expect(await pots(engine)).to.deep.equal({ pilot: 0n, team: 60_000n });
  });

  it("a refusal is contested within its window after the end, and overturned", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, 0);
    await judge(engine, 0, { accepted: false });
    await stop(engine);
    expect(await engine.pilots.reservedOf(1)).to.equal(30_000);
    await contest(engine, 0);
    expect(await engine.pilots.reservedOf(1)).to.equal(30_000);
    await judge(engine, 0, { by: "neighbour" });
    await time.increaseTo(await windowEnd(engine, 0));
    await engine.pilots.release(1, 0);
    expect((await engine.pilots.pilotOf(1)).paid).to.equal(30_000);
  });

  it("a refusal that nobody contests frees the money", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, 0);
    await judge(engine, 0, { accepted: false });
    await stop(engine);
    const until = await windowEnd(engine, 0);
    await refuses(
      at(until, () => engine.pilots.returnRest(1)),
      engine.pilots,
      "Pilots_NothingToReturn",
      1,
      30_000,
    );
    await at(until + 1, () => engine.pilots.returnRest(1));
    expect(await pots(engine)).to.deep.equal({ pilot: 0n, team: 90_000n });
  });

  it("a contested verdict is answered until thirty days after the contest, if that is later than after the end", async () => {
    const engine = await loadFixture(running);
    const { pilots } = engine;
    await handIn(engine, 0);
    const end = await stop(engine);
    await at(end + JUDGING_TIME, () => judge(engine, 0));
    const until = await windowEnd(engine, 0);
    await at(until, () => contest(engine, 0));
    await time.increaseTo(until + JUDGING_TIME);
    expect(await pilots.reservedOf(1)).to.equal(30_000);
    await time.increaseTo(until + JUDGING_TIME + 1);
    expect(await pilots.reservedOf(1)).to.equal(0);
    await refuses(judge(engine, 0, { by: "neighbour" }), pilots, "Pilots_NothingToJudge", 1, 0);
    await refuses(pilots.release(1, 0), pilots, "Pilots_NotReleasable", 1, 0);
    await pilots.returnRest(1);
  });

  it("answers in the last second of those thirty days", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, 0);
    const end = await stop(engine);
    await at(end + JUDGING_TIME, () => judge(engine, 0));
    const until = await windowEnd(engine, 0);
    await at(until, () => contest(engine, 0));
    await at(until + JUDGING_TIME, () => judge(engine, 0, { by: "neighbour" }));
    expect((await engine.pilots.milestoneOf(1, 0)).state).to.equal(evidenceState("Accepted"));
  });

  it("a verdict contested long before the end is answered until thirty days after the end", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, 0);
    await judge(engine, 0);
    await contest(engine, 0);
    await time.increase(40 * DAY);
    const end = await stop(engine);
    await at(end + JUDGING_TIME, () => judge(engine, 0, { by: "neighbour" }));
    expect(await engine.pilots.reservedOf(1)).to.equal(30_000);
  });

  it("what was accepted waits without limit of time, through a flag that stays open for long", async () => {
    const engine = await loadFixture(running);
    await accept(engine, 0);
    await raiseFlag(engine);
    await stop(engine);
    await time.increase(600 * DAY);
    expect(await engine.pilots.reservedOf(1)).to.equal(30_000);
    await refuses(engine.pilots.returnRest(1), engine.pilots, "Pilots_NothingToReturn", 1, 30_000);
    await resolveFlag(engine);
    await engine.pilots.release(1, 0);
    expect(await pots(engine)).to.deep.equal({ pilot: 0n, team: 60_000n });
  });

  it("nothing is reserved for what was paid before the end", async () => {
    const engine = await loadFixture(running);
    await accept(engine, 0);
    await engine.pilots.release(1, 0);
    await stop(engine);
    expect(await pots(engine)).to.deep.equal({ pilot: 0n, team: 60_000n });
  });

  it("the result ends with its pilot: no verdict and no contest afterwards", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, RESULT, 101n);
    await stop(engine);
    await refuses(judge(engine, RESULT), engine.pilots, "Pilots_NothingToJudge", 1, RESULT);
    const other = await loadFixture(running);
    await handIn(other, RESULT, 101n);
    await judge(other, RESULT, { accepted: false });
    await stop(other);
    await refuses(contest(other, RESULT), other.pilots, "Pilots_NotContestable", 1, RESULT);
  });

  it("a concluded pilot still pays what was handed in before", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, 1);
    await accept(engine, RESULT, {}, 100n);
    await expect(engine.pilots.conclude(1))
      .to.emit(engine.pilots, "PilotEnded")
      .withArgs(1, 1, pilotState("TargetMet"), 100, 0, 30_000, 20_000, NO_HASH, 0);
    await judge(engine, 1);
    await time.increaseTo(await windowEnd(engine, 1));
    await engine.pilots.release(1, 1);
    expect(await pots(engine)).to.deep.equal({ pilot: 0n, team: 70_000n });
  });
});

describe("Pilots.returnRest", () => {
  it("reverts for a pilot that does not exist, is planned or runs", async () => {
    const { pilots } = await loadFixture(planned);
    await refuses(pilots.returnRest(2), pilots, "Pilots_Unknown", 2);
    await refuses(pilots.returnRest(1), pilots, "Pilots_WrongState", 1, pilotState("Planned"));
    const started = await loadFixture(running);
    await refuses(
      started.pilots.returnRest(1),
      started.pilots,
      "Pilots_WrongState",
      1,
      pilotState("Running"),
    );
  });

  it("reverts when nothing is free", async () => {
    const engine = await loadFixture(running);
    await stop(engine);
    await refuses(engine.pilots.returnRest(1), engine.pilots, "Pilots_NothingToReturn", 1, 0);
  });

  it("returns what is free, by anyone, and tells what stays", async () => {
    const engine = await loadFixture(running);
    const { pilots, treasury, people } = engine;
    await accept(engine, 0);
    await handIn(engine, 1);
    const end = await stop(engine);
    expect(await pots(engine)).to.deep.equal({ pilot: 50_000n, team: 40_000n });
    await expect(at(end + JUDGING_TIME + 1, () => pilots.connect(people.stranger).returnRest(1)))
      .to.emit(pilots, "RestReturned")
      .withArgs(1, 1, 20_000, 30_000)
      .and.to.emit(treasury, "Moved")
      .withArgs(
        pilotPot(1),
        teamPot(1),
        256 + RESULT,
        20_000,
        moveKind("Return"),
        30_000,
        60_000,
        lib.ZeroAddress,
      );
  });

  it("returns what came into the pot after the end", async () => {
    const engine = await loadFixture(running);
    await stop(engine);
    await engine.treasury.connect(engine.roles.module).move(teamPot(1), pilotPot(1), 1, 1, 4);
    await engine.pilots.returnRest(1);
    expect(await pots(engine)).to.deep.equal({ pilot: 0n, team: 90_000n });
  });

  it("goes through the forwarder", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, 0);
    const end = await stop(engine);
    await time.increaseTo(end + JUDGING_TIME + 1);
    await forward(engine, engine.people.stranger, engine.pilots, "returnRest", [1]);
    expect((await pots(engine)).pilot).to.equal(0);
  });
});
