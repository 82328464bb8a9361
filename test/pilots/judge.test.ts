import { expect } from "chai";
import { ethers as lib } from "ethers";
import { memberIdOf, type Name } from "../support/bakery.ts";
import { loadFixture, nextTime, time } from "../support/chain.ts";
import { recomputeHead } from "../support/digest.ts";
import { forward } from "../support/forward.ts";
import {
  accept,
  contest,
  evidenceState,
  fund,
  furnished,
  giveOffice,
  handIn,
  judge,
  LEAD,
  PHOTOS,
  plan,
  planned,
  REASON,
  RESULT,
  running,
  start,
} from "../support/pilots.ts";
import { refuses } from "../support/refuse.ts";
import { documentHash, NO_HASH, status } from "../support/values.ts";
import { suggestTogether } from "../support/vote.ts";

/** A running pilot with evidence for milestone 0. */
async function submitted() {
  const engine = await running();
  await handIn(engine, 0);
  return engine;
}

/** The same with a verdict of the customer's that the cashier contests. */
async function contested() {
  const engine = await submitted();
  await judge(engine, 0);
  await contest(engine, 0);
  return engine;
}

describe("Pilots.judge", () => {
  it("reverts for a pilot or a place that does not exist", async () => {
    const engine = await loadFixture(submitted);
    await refuses(judge(engine, 0, { pilotId: 2 }), engine.pilots, "Pilots_Unknown", 2);
    for (const place of [2, 254])
      await refuses(judge(engine, place), engine.pilots, "Pilots_UnknownPlace", 1, place);
  });

  it("reverts where nothing was handed in, in a planned pilot too", async () => {
    const engine = await loadFixture(submitted);
    for (const place of [1, RESULT])
      await refuses(judge(engine, place), engine.pilots, "Pilots_NothingToJudge", 1, place);
    const early = await loadFixture(planned);
    await refuses(judge(early, 0), early.pilots, "Pilots_NothingToJudge", 1, 0);
  });

  it("threat 32: reverts where there is a verdict, good or bad, and where it was paid", async () => {
    const engine = await loadFixture(submitted);
    await judge(engine, 0);
    await refuses(judge(engine, 0, { by: "neighbour" }), engine.pilots, "Pilots_NothingToJudge", 1, 0);
    await handIn(engine, 1);
    await judge(engine, 1, { accepted: false });
    await refuses(judge(engine, 1, { by: "neighbour" }), engine.pilots, "Pilots_NothingToJudge", 1, 1);
    const paid = await loadFixture(running);
    await accept(paid, 0);
    await paid.pilots.release(1, 0);
    await refuses(judge(paid, 0, { by: "neighbour" }), paid.pilots, "Pilots_NothingToJudge", 1, 0);
  });

  it("reverts when it names other evidence than was handed in", async () => {
    const engine = await loadFixture(submitted);
    const other = documentHash("other photos");
    await refuses(
      judge(engine, 0, { evidence: other }),
      engine.pilots,
      "Pilots_OtherEvidence",
      1,
      0,
      PHOTOS,
      other,
    );
  });

  it("threat 22: reverts for a quality out of range, and accepts those at its ends", async () => {
    const engine = await loadFixture(submitted);
    const { pilots } = engine;
    const bad: [boolean, number][] = [
      [true, 0],
      [true, 10_001],
      [false, 1],
      [false, 10_000],
    ];
    for (const [accepted, qualityBps] of bad) {
      const call = judge(engine, 0, { accepted, qualityBps, reason: REASON });
      await refuses(call, pilots, "Pilots_BadQuality", qualityBps);
    }
    await judge(engine, 0, { qualityBps: 1 });
    expect((await pilots.milestoneOf(1, 0)).qualityBps).to.equal(1);
    await handIn(engine, 1);
    await judge(engine, 1, { qualityBps: 9999 });
    expect((await pilots.milestoneOf(1, 1)).qualityBps).to.equal(9999);
  });

  it("reverts for a result accepted in part", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, RESULT, 1n);
    for (const qualityBps of [1, 9999, 0, 10_001]) {
      await refuses(judge(engine, RESULT, { qualityBps }), engine.pilots, "Pilots_BadQuality", qualityBps);
    }
    await judge(engine, RESULT);
    expect((await engine.pilots.milestoneOf(1, RESULT)).state).to.equal(evidenceState("Accepted"));
  });

  it("reverts without a reason, unless it is accepted in full", async () => {
    const engine = await loadFixture(submitted);
    const { pilots } = engine;
    await refuses(judge(engine, 0, { accepted: false, reason: NO_HASH }), pilots, "Pilots_ReasonMissing");
    await refuses(judge(engine, 0, { qualityBps: 9999, reason: NO_HASH }), pilots, "Pilots_ReasonMissing");
    await judge(engine, 0, { reason: REASON });
  });

  it("reverts for a stranger, a suspended verifier and an Agent", async () => {
    const engine = await loadFixture(submitted);
    const { pilots, members, people, roles } = engine;
    const stranger = pilots.connect(people.stranger).judge(1, 0, PHOTOS, true, 10_000, NO_HASH);
    await refuses(stranger, members, "Members_NotActive", people.stranger.address, status("None"));
    await refuses(
      judge(engine, 0, { by: "algorithm" }),
      pilots,
      "People_AgentRefused",
      memberIdOf("algorithm"),
    );
    await members.connect(roles.identity).suspend(memberIdOf("customer"), REASON);
    await refuses(
      judge(engine, 0),
      members,
      "Members_NotActive",
      people.customer.address,
      status("Suspended"),
    );
  });

  it("reverts for who holds no office, another office, or one that is over", async () => {
    const engine = await loadFixture(submitted);
    const { pilots, offices, people } = engine;
    await refuses(
      judge(engine, 0, { by: "confectioner" }),
      pilots,
      "Pilots_NotVerifier",
      memberIdOf("confectioner"),
    );
    await refuses(
      judge(engine, 0, { by: "accountant" }),
      pilots,
      "Pilots_NotVerifier",
      memberIdOf("accountant"),
    );
    await offices.connect(people.customer).layDownOffice(0);
    await refuses(judge(engine, 0), pilots, "Pilots_NotVerifier", memberIdOf("customer"));
  });

  const NEAR: [Name, string][] = [
    ["baker", "who is credited"],
    ["driver", "who leads"],
    ["miller", "who is paid"],
    ["apprentice", "of the unit of who is credited"],
    ["cashier", "of the unit of the lead"],
    ["farmer", "of the unit of the payee"],
  ];
  for (const [name, standing] of NEAR) {
    it(`threat 22: reverts for a verifier ${standing}`, async () => {
      const engine = await loadFixture(submitted);
      await refuses(
        judge(engine, 0, { by: name }),
        engine.pilots,
        "Pilots_NotIndependent",
        1,
        memberIdOf(name),
      );
    });
  }

  it("threat 22: reverts for each co-author, and for their units", async () => {
    const engine = await loadFixture(furnished);
    const ideaId = await suggestTogether(engine, ["customer", "farmer"]);
    await start(engine, { ideaId, payeeId: memberIdOf(LEAD) });
    await handIn(engine, 0);
    for (const name of ["customer", "farmer", "miller"] as const) {
      await refuses(
        judge(engine, 0, { by: name }),
        engine.pilots,
        "Pilots_NotIndependent",
        1,
        memberIdOf(name),
      );
    }
    await judge(engine, 0, { by: "neighbour" });
  });

  it("looks at the units of the day", async () => {
    const engine = await loadFixture(submitted);
    const { members, roles, pilots } = engine;
    await members.connect(roles.identity).assignUnit(memberIdOf("customer"), 2);
    await refuses(judge(engine, 0), pilots, "Pilots_NotIndependent", 1, memberIdOf("customer"));
    await members.connect(roles.identity).assignUnit(memberIdOf("customer"), 0);
    await judge(engine, 0);
  });

  it("does not hold unit 0 against anyone: it is no unit", async () => {
    const engine = await loadFixture(furnished);
    await start(engine, { payeeId: memberIdOf("neighbour") });
    await handIn(engine, 0);
    await judge(engine, 0);
    expect((await engine.pilots.milestoneOf(1, 0)).verifierId).to.equal(memberIdOf("customer"));
  });

  it("lets a lead be the payee, and refuses their unit once", async () => {
    const engine = await loadFixture(furnished);
    await start(engine, { payeeId: memberIdOf(LEAD) });
    await handIn(engine, 0);
    await refuses(
      judge(engine, 0, { by: LEAD }),
      engine.pilots,
      "Pilots_NotIndependent",
      1,
      memberIdOf(LEAD),
    );
    await judge(engine, 0, { by: "miller" });
    expect((await engine.pilots.milestoneOf(1, 0)).verifierId).to.equal(memberIdOf("miller"));
  });

  it("reverts for the first verifier's word on a contested verdict", async () => {
    const engine = await loadFixture(contested);
    const call = judge(engine, 0, { by: "customer", accepted: false });
    await refuses(call, engine.pilots, "Pilots_SameVerifier", 1, 0, memberIdOf("customer"));
  });

  it("reverts for the word of who contested the verdict: a third decides", async () => {
    const engine = await loadFixture(submitted);
    await judge(engine, 0);
    await contest(engine, 0, "neighbour");
    const call = judge(engine, 0, { by: "neighbour", accepted: false });
    await refuses(call, engine.pilots, "Pilots_OwnContest", 1, 0, memberIdOf("neighbour"));
    await giveOffice(engine, "confectioner", "Verifier");
    await engine.members.connect(engine.roles.identity).assignUnit(memberIdOf("confectioner"), 0);
    await judge(engine, 0, { by: "confectioner", accepted: false });
    expect((await engine.pilots.milestoneOf(1, 0)).state).to.equal(evidenceState("Refused"));
  });

  it("accepts in full, and tells and records it under the evidence's name", async () => {
    const engine = await loadFixture(submitted);
    const { pilots, ideas } = engine;
    const now = await nextTime();
    await expect(judge(engine, 0))
      .to.emit(pilots, "VerdictGiven")
      .withArgs(1, 0, PHOTOS, true, 10_000, NO_HASH, false, memberIdOf("customer"));
    const { state, qualityBps, verifierId, judgedAt, amount } = await pilots.milestoneOf(1, 0);
    expect([state, qualityBps, verifierId, judgedAt, amount].map(Number)).to.deep.equal([
      evidenceState("Accepted"),
      10_000,
      memberIdOf("customer"),
      now,
      30_000,
    ]);
    const told = (await ideas.queryFilter(ideas.filters.DecisionRecorded(1))).at(-1);
    const dataHash = lib.keccak256(
      lib.AbiCoder.defaultAbiCoder().encode(
        ["uint32", "uint8", "bytes32", "bool", "uint16", "bytes32", "uint32"],
        [1, 0, PHOTOS, true, 10_000, NO_HASH, memberIdOf("customer")],
      ),
    );
    expect([told?.args.module, told?.args.kind, told?.args.dataHash]).to.deep.equal([
      await pilots.getAddress(),
      lib.encodeBytes32String("verdict"),
      dataHash,
    ]);
    expect(await ideas.auditHead(1)).to.equal(await recomputeHead(engine, 1));
  });

  it("refuses, and tells why", async () => {
    const engine = await loadFixture(submitted);
    await expect(judge(engine, 0, { accepted: false }))
      .to.emit(engine.pilots, "VerdictGiven")
      .withArgs(1, 0, PHOTOS, false, 0, REASON, false, memberIdOf("customer"));
    const { state, qualityBps } = await engine.pilots.milestoneOf(1, 0);
    expect([state, qualityBps]).to.deep.equal([BigInt(evidenceState("Refused")), 0n]);
  });

  for (const accepted of [true, false]) {
    it(`decides a contested verdict for good: ${accepted ? "accepted" : "refused"}`, async () => {
      const engine = await loadFixture(contested);
      const qualityBps = accepted ? 5000 : 0;
      const now = await nextTime();
      await expect(judge(engine, 0, { by: "neighbour", accepted, qualityBps }))
        .to.emit(engine.pilots, "VerdictGiven")
        .withArgs(1, 0, PHOTOS, accepted, qualityBps, REASON, true, memberIdOf("neighbour"));
      const milestone = await engine.pilots.milestoneOf(1, 0);
      expect(milestone.state).to.equal(evidenceState(accepted ? "Accepted" : "Refused"));
      expect([milestone.qualityBps, milestone.judgedAt, milestone.verifierId].map(Number)).to.deep.equal([
        qualityBps,
        now,
        memberIdOf("neighbour"),
      ]);
      expect(milestone.contested).to.equal(true);
    });
  }

  it("answers a contested verdict however late, while the pilot runs", async () => {
    const engine = await loadFixture(contested);
    await time.increase(200 * 24 * 3600);
    await judge(engine, 0, { by: "neighbour" });
    expect((await engine.pilots.milestoneOf(1, 0)).state).to.equal(evidenceState("Accepted"));
  });

  it("threat 34: costs the same for the sixteenth milestone as for the second", async () => {
    const engine = await loadFixture(furnished);
    const endsAt = (await time.latest()) + 1000;
    await start(engine, {
      endsAt,
      milestones: Array.from({ length: 16 }, () => ({ amount: 1n, dueAt: endsAt })),
    });
    const used: bigint[] = [];
    for (let place = 0; place < 16; ++place) {
      await handIn(engine, place);
      used.push((await (await judge(engine, place)).wait())?.gasUsed ?? 0n);
    }
    expect(Number((used[15] ?? 0n) - (used[1] ?? 0n))).to.be.within(-50, 50);
  });

  it("goes through the forwarder, in the verifier's name", async () => {
    const engine = await loadFixture(submitted);
    const args = [1, 0, PHOTOS, true, 10_000, NO_HASH];
    await forward(engine, engine.people.customer, engine.pilots, "judge", args);
    expect((await engine.pilots.milestoneOf(1, 0)).verifierId).to.equal(memberIdOf("customer"));
  });

  it("threat 32: leaves another pilot with the same places alone", async () => {
    const engine = await loadFixture(submitted);
    const ideaId = await suggestTogether(engine, ["baker", "apprentice"]);
    await plan(engine, { ideaId, milestones: [{ amount: 5n, dueAt: (await time.latest()) + 1000 }] });
    await fund(engine, 2, 5n);
    await engine.pilots.connect(engine.roles.module).startPilot(2, 0);
    await refuses(judge(engine, 0, { pilotId: 2 }), engine.pilots, "Pilots_NothingToJudge", 2, 0);
    expect((await engine.pilots.milestoneOf(2, 0)).state).to.equal(evidenceState("Awaited"));
  });
});
