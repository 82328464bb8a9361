import { expect } from "chai";
import { memberIdOf } from "../support/bakery.ts";
import { at, loadFixture, time } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { CHALLENGE_SECONDS } from "../support/parts.ts";
import {
  accept,
  contest,
  evidenceState,
  handIn,
  judge,
  LEAD,
  PHOTOS,
  pilotState,
  planned,
  REASON,
  RESULT,
  running,
  windowEnd,
} from "../support/pilots.ts";
import { refuses } from "../support/refuse.ts";
import { documentHash, NO_HASH, status } from "../support/values.ts";

const NEW = documentHash("new photos");
const LEAST = -(2n ** 127n);

describe("Pilots.submitEvidence", () => {
  it("reverts for a pilot that does not exist, is only planned, or has ended", async () => {
    const engine = await loadFixture(planned);
    const { pilots, people } = engine;
    const lead = pilots.connect(people[LEAD]);
    await refuses(lead.submitEvidence(2, 0, PHOTOS), pilots, "Pilots_Unknown", 2);
    await refuses(lead.submitEvidence(1, 0, PHOTOS), pilots, "Pilots_WrongState", 1, pilotState("Planned"));
    const started = await loadFixture(running);
    await started.pilots.connect(people[LEAD]).stopEarly(1, REASON);
    const call = started.pilots.connect(people[LEAD]).submitEvidence(1, 0, PHOTOS);
    await refuses(call, started.pilots, "Pilots_WrongState", 1, pilotState("StoppedEarly"));
  });

  it("reverts for a place beyond the last milestone, the result's included", async () => {
    const { pilots, people } = await loadFixture(running);
    for (const place of [2, 254, RESULT]) {
      await refuses(
        pilots.connect(people[LEAD]).submitEvidence(1, place, PHOTOS),
        pilots,
        "Pilots_UnknownPlace",
        1,
        place,
      );
    }
  });

  it("reverts for anyone but the lead, the payee included, and for a lead who is not active", async () => {
    const { pilots, members, people, roles } = await loadFixture(running);
    for (const name of ["baker", "miller", "customer"] as const) {
      const call = pilots.connect(people[name]).submitEvidence(1, 0, PHOTOS);
      await refuses(call, pilots, "Pilots_NotLead", 1, memberIdOf(name));
    }
    await members.connect(roles.identity).suspend(memberIdOf(LEAD), REASON);
    const call = pilots.connect(people[LEAD]).submitEvidence(1, 0, PHOTOS);
    await refuses(call, members, "Members_NotActive", people[LEAD].address, status("Suspended"));
  });

  it("reverts without evidence", async () => {
    const { pilots, people } = await loadFixture(running);
    await refuses(
      pilots.connect(people[LEAD]).submitEvidence(1, 0, NO_HASH),
      pilots,
      "Pilots_EvidenceMissing",
    );
  });

  it("threat 32: reverts while a verdict is awaited, and after an acceptance, a contest and a payment", async () => {
    const engine = await loadFixture(running);
    const { pilots } = engine;
    await handIn(engine, 0);
    await refuses(handIn(engine, 0), pilots, "Pilots_NotAwaited", 1, 0);
    await judge(engine, 0);
    await refuses(handIn(engine, 0), pilots, "Pilots_NotAwaited", 1, 0);
    await contest(engine, 0);
    await refuses(handIn(engine, 0), pilots, "Pilots_NotAwaited", 1, 0);
    await judge(engine, 0, { by: "neighbour" });
    await time.increaseTo(await windowEnd(engine, 0));
    await pilots.release(1, 0);
    await refuses(handIn(engine, 0), pilots, "Pilots_NotAwaited", 1, 0);
  });

  it("reverts within the window of a refusal, to the second", async () => {
    const engine = await loadFixture(running);
    const { pilots } = engine;
    await handIn(engine, 0);
    await judge(engine, 0, { accepted: false });
    const until = await windowEnd(engine, 0);
    await refuses(
      at(until, () => handIn(engine, 0)),
      pilots,
      "Pilots_WindowOpen",
      1,
      0,
      until,
    );
    await at(until + 1, () => handIn(engine, 0, 0n, NEW));
    const { state, evidenceHash, contested } = await pilots.milestoneOf(1, 0);
    expect([state, evidenceHash, contested]).to.deep.equal([BigInt(evidenceState("Submitted")), NEW, false]);
  });

  it("hands in evidence, milestones in any order, and keeps amount and date", async () => {
    const engine = await loadFixture(running);
    const { pilots } = engine;
    const before = await pilots.milestoneOf(1, 1);
    await expect(handIn(engine, 1))
      .to.emit(pilots, "EvidenceSubmitted")
      .withArgs(1, 1, PHOTOS, 0, memberIdOf(LEAD));
    const after = [
      before.amount,
      before.dueAt,
      BigInt(evidenceState("Submitted")),
      0n,
      0n,
      0n,
      false,
      0n,
      PHOTOS,
    ];
    expect([...(await pilots.milestoneOf(1, 1))]).to.deep.equal(after);
    expect((await pilots.milestoneOf(1, 0)).state).to.equal(evidenceState("Awaited"));
  });

  it("takes new evidence as a new case: it can be contested again, and by the first verifier be judged again", async () => {
    const engine = await loadFixture(running);
    const { pilots } = engine;
    await handIn(engine, 0);
    await judge(engine, 0, { accepted: false });
    await contest(engine, 0);
    await judge(engine, 0, { by: "neighbour", accepted: false });
    await time.increaseTo(await windowEnd(engine, 0));
    await handIn(engine, 0, 0n, NEW);
    await expect(judge(engine, 0, { by: "neighbour", evidence: NEW }))
      .to.emit(pilots, "VerdictGiven")
      .withArgs(1, 0, NEW, true, 10_000, NO_HASH, false, memberIdOf("neighbour"));
    await contest(engine, 0);
    expect((await pilots.milestoneOf(1, 0)).state).to.equal(evidenceState("Contested"));
  });

  it("takes evidence after the planned end, until the pilot ends", async () => {
    const engine = await loadFixture(running);
    await time.increaseTo((await engine.pilots.pilotOf(1)).endsAt + 100n);
    await handIn(engine, 0);
    expect((await engine.pilots.milestoneOf(1, 0)).state).to.equal(evidenceState("Submitted"));
  });

  it("goes through the forwarder", async () => {
    const engine = await loadFixture(running);
    await forward(engine, engine.people[LEAD], engine.pilots, "submitEvidence", [1, 0, PHOTOS]);
    expect((await engine.pilots.milestoneOf(1, 0)).evidenceHash).to.equal(PHOTOS);
  });
});

describe("Pilots.submitResult", () => {
  it("reverts for a pilot that does not run, for anyone but the lead, and without evidence", async () => {
    const engine = await loadFixture(planned);
    const { pilots, people } = engine;
    const early = pilots.connect(people[LEAD]).submitResult(1, 1, PHOTOS);
    await refuses(early, pilots, "Pilots_WrongState", 1, pilotState("Planned"));
    const started = await loadFixture(running);
    const other = started.pilots.connect(people.baker).submitResult(1, 1, PHOTOS);
    await refuses(other, started.pilots, "Pilots_NotLead", 1, memberIdOf("baker"));
    const bare = started.pilots.connect(people[LEAD]).submitResult(1, 1, NO_HASH);
    await refuses(bare, started.pilots, "Pilots_EvidenceMissing");
  });

  it("reverts a second time, and within the window of a refusal", async () => {
    const engine = await loadFixture(running);
    const { pilots } = engine;
    await handIn(engine, RESULT, 5n);
    await refuses(handIn(engine, RESULT, 6n), pilots, "Pilots_NotAwaited", 1, RESULT);
    await judge(engine, RESULT, { accepted: false });
    const until = await windowEnd(engine, RESULT);
    await refuses(
      at(until, () => handIn(engine, RESULT, 6n)),
      pilots,
      "Pilots_WindowOpen",
      1,
      RESULT,
      until,
    );
    await at(until + 1, () => handIn(engine, RESULT, 6n));
    expect((await pilots.milestoneOf(1, RESULT)).actual).to.equal(6);
  });

  for (const actual of [LEAST, -1n, 0n, -LEAST - 1n]) {
    it(`keeps ${actual} as measured`, async () => {
      const engine = await loadFixture(running);
      await expect(handIn(engine, RESULT, actual))
        .to.emit(engine.pilots, "EvidenceSubmitted")
        .withArgs(1, RESULT, PHOTOS, actual, memberIdOf(LEAD));
      const { endsAt } = await engine.pilots.pilotOf(1);
      const result = [0n, endsAt, BigInt(evidenceState("Submitted")), 0n, 0n, 0n, false, actual, PHOTOS];
      expect([...(await engine.pilots.milestoneOf(1, RESULT))]).to.deep.equal(result);
    });
  }

  it("goes through the forwarder", async () => {
    const engine = await loadFixture(running);
    await forward(engine, engine.people[LEAD], engine.pilots, "submitResult", [1, 7, PHOTOS]);
    expect((await engine.pilots.milestoneOf(1, RESULT)).actual).to.equal(7);
  });
});

describe("Pilots.contest", () => {
  it("reverts for a stranger, a suspended member and an Agent", async () => {
    const engine = await loadFixture(running);
    const { pilots, members, people, roles } = engine;
    await handIn(engine, 0);
    await judge(engine, 0);
    const stranger = pilots.connect(people.stranger).contest(1, 0, REASON);
    await refuses(stranger, members, "Members_NotActive", people.stranger.address, status("None"));
    const agent = pilots.connect(people.algorithm).contest(1, 0, REASON);
    await refuses(agent, pilots, "People_AgentRefused", memberIdOf("algorithm"));
    await members.connect(roles.identity).suspend(memberIdOf("cashier"), REASON);
    await refuses(
      contest(engine, 0),
      members,
      "Members_NotActive",
      people.cashier.address,
      status("Suspended"),
    );
  });

  it("reverts without a reason", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, 0);
    await judge(engine, 0);
    const call = engine.pilots.connect(engine.people.cashier).contest(1, 0, NO_HASH);
    await refuses(call, engine.pilots, "Pilots_ReasonMissing");
  });

  it("reverts for a pilot or a place that does not exist", async () => {
    const { pilots, people } = await loadFixture(running);
    const cashier = pilots.connect(people.cashier);
    await refuses(cashier.contest(2, 0, REASON), pilots, "Pilots_Unknown", 2);
    await refuses(cashier.contest(1, 2, REASON), pilots, "Pilots_UnknownPlace", 1, 2);
  });

  it("reverts where there is no verdict", async () => {
    const engine = await loadFixture(running);
    for (const place of [0, RESULT]) {
      await refuses(contest(engine, place), engine.pilots, "Pilots_NotContestable", 1, place);
      await handIn(engine, place);
      await refuses(contest(engine, place), engine.pilots, "Pilots_NotContestable", 1, place);
    }
  });

  it("reverts a second time, while the answer is awaited, and after it", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, 0);
    await judge(engine, 0);
    await contest(engine, 0);
    await refuses(contest(engine, 0, "farmer"), engine.pilots, "Pilots_NotContestable", 1, 0);
    for (const accepted of [true, false]) {
      const again = await loadFixture(running);
      await handIn(again, 0);
      await judge(again, 0);
      await contest(again, 0);
      await judge(again, 0, { by: "neighbour", accepted });
      await refuses(contest(again, 0, "farmer"), again.pilots, "Pilots_NotContestable", 1, 0);
    }
  });

  it("reverts for a milestone that was paid", async () => {
    const engine = await loadFixture(running);
    await accept(engine, 0);
    await engine.pilots.release(1, 0);
    await refuses(contest(engine, 0), engine.pilots, "Pilots_NotContestable", 1, 0);
  });

  for (const accepted of [true, false]) {
    it(`contests ${accepted ? "an acceptance" : "a refusal"} in the window's last second, and not in the next`, async () => {
      const late = await loadFixture(running);
      await handIn(late, 0);
      await judge(late, 0, { accepted });
      const until = await windowEnd(late, 0);
      await refuses(
        at(until + 1, () => contest(late, 0)),
        late.pilots,
        "Pilots_NotContestable",
        1,
        0,
      );
      const engine = await loadFixture(running);
      await handIn(engine, 0);
      await judge(engine, 0, { accepted });
      const end = await windowEnd(engine, 0);
      await expect(at(end, () => contest(engine, 0)))
        .to.emit(engine.pilots, "VerdictContested")
        .withArgs(1, 0, REASON, memberIdOf("cashier"));
      const { state, contested, judgedAt } = await engine.pilots.milestoneOf(1, 0);
      expect([state, contested]).to.deep.equal([BigInt(evidenceState("Contested")), true]);
      expect(judgedAt).to.equal(end - CHALLENGE_SECONDS);
    });
  }

  it("contests a verdict on the result", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, RESULT, 100n);
    await judge(engine, RESULT);
    await contest(engine, RESULT);
    const { state, actual } = await engine.pilots.milestoneOf(1, RESULT);
    expect([state, actual]).to.deep.equal([BigInt(evidenceState("Contested")), 100n]);
  });

  it("goes through the forwarder, in the member's name", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, 0);
    await judge(engine, 0);
    await expect(forward(engine, engine.people.cashier, engine.pilots, "contest", [1, 0, REASON]))
      .to.emit(engine.pilots, "VerdictContested")
      .withArgs(1, 0, REASON, memberIdOf("cashier"));
  });
});
