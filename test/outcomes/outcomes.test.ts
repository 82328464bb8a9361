import { expect } from "chai";
import { ethers as lib } from "ethers";
import { memberIdOf, type Name } from "../support/bakery.ts";
import { at, DAY, ethers, loadFixture, time } from "../support/chain.ts";
import { recomputeHead } from "../support/digest.ts";
import { forward } from "../support/forward.ts";
import {
  attest,
  dispute,
  implemented,
  measuring,
  outcomeKind,
  report,
  reportState,
  type Statement,
  statementOf,
} from "../support/outcomes.ts";
import {
  accept,
  furnished,
  type Pilots,
  REASON,
  RESULT,
  running,
  start,
  suggestFundable,
} from "../support/pilots.ts";
import { refuses } from "../support/refuse.ts";
import { moveByModule } from "../support/stages.ts";
import { NO_HASH, status } from "../support/values.ts";

const LARGEST = 2n ** 96n - 1n;
const MOST = 2n ** 127n - 1n;
const LEAST = -(2n ** 127n);

const CLEAN = { baseline: 0n, target: 0n, actual: 0n, rate: 0n };

const counts = (positiveBefore: number, askedBefore: number, positiveAfter: number, askedAfter: number) => ({
  ...CLEAN,
  kind: outcomeKind("Satisfaction"),
  positiveBefore,
  askedBefore,
  positiveAfter,
  askedAfter,
});

/** The lead's report 1 of a revenue of 500. */
async function reported() {
  const engine = await implemented();
  await report(engine);
  return engine;
}

describe("Outcomes, created", () => {
  it("reverts when nobody has to judge", async () => {
    const { manager, forwarder, members, ideas, pilots, outcomes } = await loadFixture(furnished);
    const creation = ethers.deployContract("Outcomes", [manager, forwarder, members, ideas, pilots, 0]);
    await refuses(creation, outcomes, "Outcomes_NoJudges");
    expect(await outcomes.judgesRequired()).to.equal(2);
    for (const [part, contract] of Object.entries({ members, ideas, pilots })) {
      expect(await outcomes.getFunction(part)()).to.equal(await contract.getAddress());
    }
  });
});

describe("Outcomes.reportOutcome", () => {
  it("reverts for a stranger, a suspended member and an Agent", async () => {
    const engine = await loadFixture(implemented);
    const { outcomes, members, people, roles } = engine;
    const stated = await statementOf(engine);
    const stranger = outcomes.connect(people.stranger).reportOutcome(stated);
    await refuses(stranger, members, "Members_NotActive", people.stranger.address, status("None"));
    await refuses(report(engine, {}, "algorithm"), outcomes, "People_AgentRefused", memberIdOf("algorithm"));
    await members.connect(roles.identity).suspend(memberIdOf("driver"), REASON);
    await refuses(report(engine), members, "Members_NotActive", people.driver.address, status("Suspended"));
  });

  it("reverts for an idea that does not exist, or is not implemented", async () => {
    const engine = await loadFixture(running);
    await refuses(report(engine, { ideaId: 2 }), engine.ideas, "Ideas_Unknown", 2);
    await refuses(report(engine), engine.outcomes, "Outcomes_NotImplemented", 1);
    const missed = await loadFixture(furnished);
    await start(missed, { stopIfMissed: true });
    await accept(missed, RESULT, {}, 99n);
    await missed.pilots.conclude(1);
    await refuses(report(missed), missed.outcomes, "Outcomes_NotImplemented", 1);
  });

  it("reverts for an idea that was implemented without a pilot", async () => {
    const engine = await loadFixture(implemented);
    const ideaId = await suggestFundable(engine);
    await moveByModule(engine, ideaId, "InPilot");
    await moveByModule(engine, ideaId, "Implemented");
    await refuses(report(engine, { ideaId }, "baker"), engine.pilots, "Pilots_Unknown", 0);
  });

  it("reverts for who neither led, nor was paid, nor is credited, of their units too", async () => {
    const engine = await loadFixture(implemented);
    for (const name of ["apprentice", "cashier", "farmer", "customer"] as const) {
      await refuses(report(engine, {}, name), engine.outcomes, "Outcomes_MayNotReport", 1, memberIdOf(name));
    }
  });

  it("reverts without evidence", async () => {
    const engine = await loadFixture(implemented);
    await refuses(report(engine, { evidenceHash: NO_HASH }), engine.outcomes, "Outcomes_EvidenceMissing");
  });

  const BAD: [string, Partial<Statement>][] = [
    ["revenue with a rate", { rate: 1n }],
    ["revenue with satisfied before", { positiveBefore: 1 }],
    ["revenue with asked before", { askedBefore: 1 }],
    ["revenue with satisfied after", { positiveAfter: 1 }],
    ["revenue with asked after", { askedAfter: 1 }],
    ["cost with a rate", { kind: 0, rate: 1n }],
    ["cost with asked after", { kind: 0, askedAfter: 1 }],
    ["hours with asked before", { kind: 3, askedBefore: 1 }],
    ["satisfaction with a baseline", { ...counts(1, 2, 2, 2), baseline: 1n }],
    ["satisfaction with a target", { ...counts(1, 2, 2, 2), target: 1n }],
    ["satisfaction with an actual value", { ...counts(1, 2, 2, 2), actual: 1n }],
    ["satisfaction with a rate", { ...counts(1, 2, 2, 2), rate: 1n }],
    ["satisfaction of nobody before", counts(0, 0, 1, 1)],
    ["satisfaction of nobody after", counts(1, 1, 0, 0)],
    ["more satisfied before than asked", counts(3, 2, 1, 1)],
    ["more satisfied after than asked", counts(1, 1, 3, 2)],
    ["a revenue of 2^96", { actual: LARGEST + 1n }],
    ["the largest cost avoided there is", { kind: 0, baseline: MOST, actual: LEAST }],
    ["hours worth more than 2^96", { kind: 3, actual: MOST, rate: LARGEST }],
  ];
  for (const [name, changes] of BAD) {
    it(`reverts for ${name}`, async () => {
      const engine = await loadFixture(implemented);
      const kind = changes.kind ?? outcomeKind("Revenue");
      await refuses(report(engine, changes), engine.outcomes, "Outcomes_BadStatement", 1, kind);
    });
  }

  it("reverts for a period that begins a second before the pilot, that is empty, or that is turned around", async () => {
    const engine = await loadFixture(implemented);
    const { earliest, latest } = await measuring(engine);
    const bad = [
      [earliest - 1, earliest + 1],
      [earliest, earliest],
      [earliest + 2, earliest + 1],
    ] as const;
    for (const [from, to] of bad) {
      await refuses(
        report(engine, { from, to }),
        engine.outcomes,
        "Outcomes_BadPeriod",
        from,
        to,
        earliest,
        latest,
      );
    }
    expect(await report(engine, { from: earliest, to: earliest + 1 })).to.equal(1);
  });

  it("reverts for a period that ends a second after the measuring, and accepts the last second", async () => {
    const engine = await loadFixture(implemented);
    const { earliest, latest } = await measuring(engine);
    const from = latest - 10;
    const late = report(engine, { from, to: latest + 1 });
    await refuses(late, engine.outcomes, "Outcomes_BadPeriod", from, latest + 1, earliest, latest);
    expect(await report(engine, { from, to: latest })).to.equal(1);
  });

  it("reverts for a period that ends a second from now, and accepts now", async () => {
    const engine = await loadFixture(running);
    const { outcomes, people } = engine;
    await accept(engine, RESULT, {}, 100n);
    await engine.pilots.conclude(1);
    const { earliest } = await measuring(engine);
    const now = (await time.latest()) + 100;
    const early = await statementOf(engine, { to: now + 1 });
    const driver = outcomes.connect(people.driver);
    const call = at(now, () => driver.reportOutcome(early));
    await refuses(call, outcomes, "Outcomes_BadPeriod", earliest, now + 1, earliest, now);
    const right = await statementOf(engine, { to: now });
    await at(now, () => driver.reportOutcome(right));
  });

  it("reports, tells all of it, and adds nothing to the idea's benefit yet", async () => {
    const engine = await loadFixture(implemented);
    const { outcomes, people } = engine;
    const stated = await statementOf(engine);
    await expect(outcomes.connect(people.driver).reportOutcome(stated))
      .to.emit(outcomes, "OutcomeReported")
      .withArgs(1, 1, Object.values(stated), 500, 2, memberIdOf("driver"));
    expect((await outcomes.reportOf(1)).map(Number)).to.deep.equal([
      1,
      outcomeKind("Revenue"),
      reportState("Open"),
      memberIdOf("driver"),
      2,
      0,
      0,
      stated.from,
      stated.to,
      500,
    ]);
    expect(await outcomes.benefitOf(1)).to.deep.equal([0n, 0n]);
  });

  for (const name of ["driver", "miller", "baker"] as const satisfies Name[]) {
    it(`lets the ${name} report: ${{ driver: "the lead", miller: "the payee", baker: "who is credited" }[name]}`, async () => {
      const engine = await loadFixture(implemented);
      await report(engine, {}, name);
      expect((await engine.outcomes.reportOf(1)).reporterId).to.equal(memberIdOf(name));
    });
  }

  const WORTH: [string, Partial<Statement>, bigint][] = [
    ["a revenue of 2^96 − 1", { actual: LARGEST }, LARGEST],
    ["a loss", { actual: LEAST }, 0n],
    ["no revenue", { actual: 0n }, 0n],
    ["a cost avoided", { kind: 0, baseline: 500n, actual: 380n }, 120n],
    ["a cost avoided below zero", { kind: 0, baseline: -10n, actual: -30n }, 20n],
    ["the same cost", { kind: 0, baseline: 7n, actual: 7n }, 0n],
    ["a higher cost", { kind: 0, baseline: LEAST, actual: MOST }, 0n],
    ["hours saved × rate", { kind: 3, actual: 1250n, rate: 4000n }, 50_000n],
    ["hours saved × rate, rounded down", { kind: 3, actual: 33n, rate: 10n }, 3n],
    ["hours saved that are worth nothing", { kind: 3, actual: MOST, rate: 0n }, 0n],
    ["hours lost", { kind: 3, actual: -1n, rate: 4000n }, 0n],
    ["satisfaction", counts(1, 4, 4, 4), 0n],
    ["no satisfaction at all", counts(0, 1, 0, 1), 0n],
  ];
  for (const [name, changes, benefit] of WORTH) {
    it(`threat 29: values ${name} at ${benefit}`, async () => {
      const engine = await loadFixture(implemented);
      await report(engine, changes);
      expect((await engine.outcomes.reportOf(1)).benefit).to.equal(benefit);
    });
  }

  it("goes through the forwarder", async () => {
    const engine = await loadFixture(implemented);
    await forward(engine, engine.people.driver, engine.outcomes, "reportOutcome", [
      await statementOf(engine),
    ]);
    expect((await engine.outcomes.reportOf(1)).reporterId).to.equal(memberIdOf("driver"));
  });
});

/** Thirty-two standing reports of one kind, a day each, and the period of one more. */
async function full() {
  const engine = await implemented();
  const { earliest } = await measuring(engine);
  const step = (index: number) => ({ from: earliest + index * DAY, to: earliest + (index + 1) * DAY });
  for (let index = 0; index < 32; ++index) await report(engine, step(index));
  return { ...engine, next: step(40) };
}

describe("Outcomes.reportOutcome, periods that overlap", () => {
  /** Days 10 to 20 of the pilot, seen from its start. */
  async function middle() {
    const engine = await implemented();
    const { earliest } = await measuring(engine);
    const begin = earliest + 10 * DAY;
    await report(engine, { from: begin, to: begin + 10 * DAY });
    return { ...engine, begin, end: begin + 10 * DAY };
  }

  it("reverts for the same period, one inside, one around, and one that shares a second", async () => {
    const engine = await loadFixture(middle);
    const { begin, end, outcomes } = engine;
    const bad = [
      [begin, end],
      [begin + 1, end - 1],
      [begin - 1, end + 1],
      [begin - DAY, begin + 1],
      [end - 1, end + DAY],
    ] as const;
    for (const [from, to] of bad) {
      await refuses(
        report(engine, { from, to }),
        outcomes,
        "Outcomes_Overlap",
        1,
        outcomeKind("Revenue"),
        end,
      );
    }
  });

  it("accepts the periods that touch it on both sides, in any order, and closes the gap", async () => {
    const engine = await loadFixture(middle);
    const { begin, end, outcomes } = engine;
    await report(engine, { from: end, to: end + DAY });
    await report(engine, { from: begin - DAY, to: begin });
    const gap = report(engine, { from: begin - DAY - 1, to: begin - DAY + 1 });
    await refuses(gap, outcomes, "Outcomes_Overlap", 1, outcomeKind("Revenue"), begin);
    expect(await outcomes.reportCount()).to.equal(3);
  });

  it("keeps kinds and ideas apart", async () => {
    const engine = await loadFixture(middle);
    const { begin, end } = engine;
    for (const changes of [{ kind: 0 }, { kind: 3 }, counts(1, 1, 1, 1)]) {
      await report(engine, { from: begin, to: end, ...changes });
    }
    expect(await engine.outcomes.reportCount()).to.equal(4);
  });

  it("keeps a period that was attested", async () => {
    const engine = await loadFixture(middle);
    const { begin, end, outcomes } = engine;
    await attest(engine, 1, "customer", "neighbour");
    const again = report(engine, { from: begin, to: end });
    await refuses(again, outcomes, "Outcomes_Overlap", 1, outcomeKind("Revenue"), end);
  });

  it("frees the period of a disputed report, and no other", async () => {
    const engine = await loadFixture(middle);
    const { begin, end, outcomes } = engine;
    await report(engine, { from: end, to: end + DAY });
    await report(engine, { from: begin - DAY, to: begin });
    await dispute(engine, 1, "customer", "neighbour");
    const wide = report(engine, { from: begin, to: end + 1 });
    await refuses(wide, outcomes, "Outcomes_Overlap", 1, outcomeKind("Revenue"), end + DAY);
    const early = report(engine, { from: begin - 1, to: end });
    await refuses(early, outcomes, "Outcomes_Overlap", 1, outcomeKind("Revenue"), begin);
    expect(await report(engine, { from: begin, to: end })).to.equal(4);
    await dispute(engine, 2, "customer", "neighbour");
    await dispute(engine, 4, "customer", "neighbour");
    expect(await report(engine, { from: begin, to: end + DAY })).to.equal(5);
  });

  it("threat 34: reverts for the thirty-third standing report of a kind, until one is disputed", async () => {
    const engine = await loadFixture(full);
    await refuses(
      report(engine, engine.next),
      engine.outcomes,
      "Outcomes_TooMany",
      1,
      outcomeKind("Revenue"),
      32,
    );
    await dispute(engine, 32, "customer", "neighbour");
    await report(engine, engine.next);
  });

  it("threat 34: takes the thirty-second standing report of a kind for little gas", async () => {
    const engine = await loadFixture(full);
    await dispute(engine, 32, "customer", "neighbour");
    const sent = await engine.outcomes
      .connect(engine.people.driver)
      .reportOutcome(await statementOf(engine, engine.next));
    expect(Number((await sent.wait())?.gasUsed)).to.be.lessThan(300_000);
  });
});

describe("Outcomes.judgeOutcome", () => {
  it("reverts for a report that does not exist", async () => {
    const engine = await loadFixture(reported);
    const { outcomes, people } = engine;
    for (const reportId of [0, 2]) {
      const call = outcomes.connect(people.customer).judgeOutcome(reportId, true, NO_HASH);
      await refuses(call, outcomes, "Outcomes_Unknown", reportId);
      await refuses(outcomes.reportOf(reportId), outcomes, "Outcomes_Unknown", reportId);
    }
  });

  it("reverts once it is attested or disputed", async () => {
    const engine = await loadFixture(reported);
    await attest(engine, 1, "customer", "neighbour");
    await refuses(
      attest(engine, 1, "farmer"),
      engine.outcomes,
      "Outcomes_NotOpen",
      1,
      reportState("Attested"),
    );
    const other = await loadFixture(reported);
    await dispute(other, 1, "customer", "neighbour");
    await refuses(attest(other, 1, "farmer"), other.outcomes, "Outcomes_NotOpen", 1, reportState("Disputed"));
  });

  it("reverts for a dispute without a reason; an attestation needs none, but may give one", async () => {
    const { outcomes, people } = await loadFixture(reported);
    const customer = outcomes.connect(people.customer);
    await refuses(customer.judgeOutcome(1, false, NO_HASH), outcomes, "Outcomes_ReasonMissing");
    await customer.judgeOutcome(1, true, REASON);
  });

  it("reverts for a stranger, a suspended member and an Agent", async () => {
    const engine = await loadFixture(reported);
    const { outcomes, members, people, roles } = engine;
    const stranger = outcomes.connect(people.stranger).judgeOutcome(1, true, NO_HASH);
    await refuses(stranger, members, "Members_NotActive", people.stranger.address, status("None"));
    await refuses(attest(engine, 1, "algorithm"), outcomes, "People_AgentRefused", memberIdOf("algorithm"));
    await members.connect(roles.identity).suspend(memberIdOf("customer"), REASON);
    await refuses(
      attest(engine, 1, "customer"),
      members,
      "Members_NotActive",
      people.customer.address,
      status("Suspended"),
    );
  });

  it("threat 22: reverts for the same member twice, whatever they say", async () => {
    const engine = await loadFixture(reported);
    await attest(engine, 1, "customer");
    await refuses(
      attest(engine, 1, "customer"),
      engine.outcomes,
      "Outcomes_AlreadyJudged",
      1,
      memberIdOf("customer"),
    );
    await refuses(
      dispute(engine, 1, "customer"),
      engine.outcomes,
      "Outcomes_AlreadyJudged",
      1,
      memberIdOf("customer"),
    );
  });

  const NEAR: [Name, string][] = [
    ["driver", "who reported it"],
    ["miller", "who is paid"],
    ["baker", "who is credited"],
    ["cashier", "of the reporter's unit"],
  ];
  for (const [name, standing] of NEAR) {
    it(`threat 22: reverts for a member ${standing}`, async () => {
      const engine = await loadFixture(reported);
      await refuses(attest(engine, 1, name), engine.outcomes, "Outcomes_NotIndependent", 1, memberIdOf(name));
    });
  }

  it("threat 22: reverts for the lead when somebody else reported", async () => {
    const engine = await loadFixture(implemented);
    await report(engine, {}, "miller");
    await refuses(
      attest(engine, 1, "driver"),
      engine.outcomes,
      "Outcomes_NotIndependent",
      1,
      memberIdOf("driver"),
    );
    await attest(engine, 1, "cashier");
  });

  it("looks at the unit that the reporter had when reporting", async () => {
    const engine = await loadFixture(reported);
    const { members, roles, outcomes } = engine;
    await members.connect(roles.identity).assignUnit(memberIdOf("driver"), 3);
    await refuses(
      attest(engine, 1, "cashier"),
      outcomes,
      "Outcomes_NotIndependent",
      1,
      memberIdOf("cashier"),
    );
    await attest(engine, 1, "farmer");
    await members.connect(roles.identity).assignUnit(memberIdOf("accountant"), 0);
    await attest(engine, 1, "accountant");
    expect((await outcomes.reportOf(1)).state).to.equal(reportState("Attested"));
  });

  it("does not hold unit 0 against anyone: it is no unit", async () => {
    const engine = await loadFixture(implemented);
    await engine.members.connect(engine.roles.identity).assignUnit(memberIdOf("driver"), 0);
    await report(engine);
    await attest(engine, 1, "customer", "cashier");
    expect((await engine.outcomes.reportOf(1)).state).to.equal(reportState("Attested"));
  });

  it("tells each word with the totals, and decides nothing before enough have spoken", async () => {
    const engine = await loadFixture(reported);
    const { outcomes, people } = engine;
    const first = outcomes.connect(people.customer).judgeOutcome(1, true, NO_HASH);
    await expect(first)
      .to.emit(outcomes, "OutcomeJudged")
      .withArgs(1, memberIdOf("customer"), true, NO_HASH, 1, 0)
      .and.not.to.emit(outcomes, "OutcomeDecided");
    await expect(outcomes.connect(people.neighbour).judgeOutcome(1, false, REASON))
      .to.emit(outcomes, "OutcomeJudged")
      .withArgs(1, memberIdOf("neighbour"), false, REASON, 1, 1);
    const { state, attestations, disputes } = await outcomes.reportOf(1);
    expect([state, attestations, disputes]).to.deep.equal([BigInt(reportState("Open")), 1n, 1n]);
    expect(await outcomes.benefitOf(1)).to.deep.equal([0n, 0n]);
  });

  /** What the digest says last of idea 1. */
  async function expectRecord(engine: Pilots, values: unknown[]): Promise<void> {
    const { ideas, outcomes } = engine;
    const told = (await ideas.queryFilter(ideas.filters.DecisionRecorded(1))).at(-1);
    const types = ["uint32", "uint8", "uint128", "uint16"];
    expect([told?.args.module, told?.args.kind, told?.args.dataHash]).to.deep.equal([
      await outcomes.getAddress(),
      lib.encodeBytes32String("outcome"),
      lib.keccak256(lib.AbiCoder.defaultAbiCoder().encode(types, values)),
    ]);
    expect(await ideas.auditHead(1)).to.equal(await recomputeHead(engine, 1));
  }

  it("attests when enough members attest, whatever one disputes, adds the benefit, and records it", async () => {
    const engine = await loadFixture(reported);
    const { outcomes, people } = engine;
    await dispute(engine, 1, "farmer");
    await attest(engine, 1, "customer");
    await expect(outcomes.connect(people.neighbour).judgeOutcome(1, true, NO_HASH))
      .to.emit(outcomes, "OutcomeJudged")
      .withArgs(1, memberIdOf("neighbour"), true, NO_HASH, 2, 1)
      .and.to.emit(outcomes, "OutcomeDecided")
      .withArgs(1, 1, reportState("Attested"), 500, 1);
    expect(await outcomes.benefitOf(1)).to.deep.equal([500n, 1n]);
    const { state, attestations, disputes } = await outcomes.reportOf(1);
    expect([state, attestations, disputes]).to.deep.equal([BigInt(reportState("Attested")), 2n, 1n]);
    await expectRecord(engine, [1, reportState("Attested"), 500, 1]);
  });

  it("disputes when enough members dispute, whatever one attests, adds nothing, and records it", async () => {
    const engine = await loadFixture(reported);
    const { outcomes, people } = engine;
    await attest(engine, 1, "farmer");
    await dispute(engine, 1, "customer");
    await expect(outcomes.connect(people.neighbour).judgeOutcome(1, false, REASON))
      .to.emit(outcomes, "OutcomeDecided")
      .withArgs(1, 1, reportState("Disputed"), 0, 0);
    expect(await outcomes.benefitOf(1)).to.deep.equal([0n, 0n]);
    await expectRecord(engine, [1, reportState("Disputed"), 0, 0]);
  });

  it("adds reports of all kinds up", async () => {
    const engine = await loadFixture(reported);
    await report(engine, { kind: 0, baseline: 90n, actual: 20n });
    await report(engine, counts(1, 2, 2, 2));
    await report(engine, { kind: 3, actual: 100n, rate: 9n });
    await dispute(engine, 4, "customer", "neighbour");
    for (const reportId of [1, 2, 3]) await attest(engine, reportId, "customer", "neighbour");
    expect(await engine.outcomes.benefitOf(1)).to.deep.equal([570n, 3n]);
    const [told] = await engine.outcomes.queryFilter(engine.outcomes.filters.OutcomeDecided(3));
    expect([told?.args.ideaBenefit, told?.args.attestedReports]).to.deep.equal([570n, 3n]);
  });

  it("tells what stands when a later report is disputed", async () => {
    const engine = await loadFixture(reported);
    await attest(engine, 1, "customer", "neighbour");
    await report(engine, { kind: 0, baseline: 90n, actual: 20n });
    await dispute(engine, 2, "customer", "neighbour");
    const [told] = await engine.outcomes.queryFilter(engine.outcomes.filters.OutcomeDecided(2));
    expect([told?.args.ideaBenefit, told?.args.attestedReports]).to.deep.equal([500n, 1n]);
  });

  it("goes through the forwarder", async () => {
    const engine = await loadFixture(reported);
    await forward(engine, engine.people.customer, engine.outcomes, "judgeOutcome", [1, true, NO_HASH]);
    expect((await engine.outcomes.reportOf(1)).attestations).to.equal(1);
  });
});
