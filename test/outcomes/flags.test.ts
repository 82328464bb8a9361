import { expect } from "chai";
import { ethers as lib } from "ethers";
import { memberIdOf, type Name } from "../support/bakery.ts";
import { at, DAY, loadFixture, nextTime, time } from "../support/chain.ts";
import { recomputeHead } from "../support/digest.ts";
import { impersonate } from "../support/engine.ts";
import { forward } from "../support/forward.ts";
import { flagState } from "../support/outcomes.ts";
import {
  furnished,
  giveOffice,
  LEAD,
  PAYEE,
  type Pilots,
  planOf,
  REASON,
  running,
} from "../support/pilots.ts";
import { refuses } from "../support/refuse.ts";
import { documentHash, NO_HASH, status } from "../support/values.ts";

const ANSWER = documentHash("answer");
const WEEK = 7 * DAY;

const raise = ({ flags, people }: Pilots, by: Name = "accountant", ideaId = 1) =>
  flags.connect(people[by]).raiseFlag(ideaId, REASON);
const answer = ({ flags, people }: Pilots, by: Name = "driver", flagId = 1) =>
  flags.connect(people[by]).answerFlag(flagId, ANSWER);
const resolve = ({ flags, people }: Pilots, by: Name = "accountant", upheld = false) =>
  flags.connect(people[by]).resolveFlag(1, upheld, REASON);
const decide = ({ flags, roles }: Pilots, upheld = false) =>
  flags.connect(roles.parameters).resolveEscalated(1, upheld, REASON);

/** The accountant's flag 1 on the baker's idea 1. */
async function raised() {
  const engine = await furnished();
  await raise(engine);
  return engine;
}

async function answered() {
  const engine = await raised();
  await answer(engine);
  return engine;
}

async function escalated() {
  const engine = await raised();
  await time.increase(WEEK + 1);
  await engine.flags.escalateFlag(1);
  return engine;
}

/** What the idea's digest says of the last step: its kind, and the hash of what these types and values encode. */
async function expectRecord(engine: Pilots, kind: string, types: string[], values: unknown[]): Promise<void> {
  const { ideas, flags } = engine;
  const told = (await ideas.queryFilter(ideas.filters.DecisionRecorded(1))).at(-1);
  expect([told?.args.module, told?.args.kind, told?.args.dataHash]).to.deep.equal([
    await flags.getAddress(),
    lib.encodeBytes32String(kind),
    lib.keccak256(lib.AbiCoder.defaultAbiCoder().encode(types, values)),
  ]);
  expect(await ideas.auditHead(1)).to.equal(await recomputeHead(engine, 1));
}

describe("Flags.raiseFlag", () => {
  it("reverts without a reason", async () => {
    const { flags, people } = await loadFixture(furnished);
    await refuses(flags.connect(people.accountant).raiseFlag(1, NO_HASH), flags, "Flags_ReasonMissing");
  });

  it("reverts for a stranger, a suspended auditor and an Agent", async () => {
    const engine = await loadFixture(furnished);
    const { flags, members, people, roles } = engine;
    const stranger = flags.connect(people.stranger).raiseFlag(1, REASON);
    await refuses(stranger, members, "Members_NotActive", people.stranger.address, status("None"));
    await refuses(raise(engine, "algorithm"), flags, "People_AgentRefused", memberIdOf("algorithm"));
    await members.connect(roles.identity).suspend(memberIdOf("accountant"), REASON);
    await refuses(
      raise(engine),
      members,
      "Members_NotActive",
      people.accountant.address,
      status("Suspended"),
    );
  });

  it("reverts for who holds no office, another office, or one that is over", async () => {
    const engine = await loadFixture(furnished);
    const { flags, offices, people } = engine;
    await refuses(raise(engine, "confectioner"), flags, "Flags_NotAuditor", memberIdOf("confectioner"));
    await refuses(raise(engine, "customer"), flags, "Flags_NotAuditor", memberIdOf("customer"));
    await offices.connect(people.accountant).layDownOffice(1);
    await refuses(raise(engine), flags, "Flags_NotAuditor", memberIdOf("accountant"));
  });

  it("threat 22: reverts for an auditor who is credited on the idea", async () => {
    const engine = await loadFixture(furnished);
    await refuses(raise(engine, "baker"), engine.flags, "Flags_NotIndependent", 1, memberIdOf("baker"));
  });

  it("threat 22: reverts for an auditor who leads the idea's pilot or is paid by it, once it has started", async () => {
    const engine = await loadFixture(running);
    for (const party of [LEAD, PAYEE]) {
      await giveOffice(engine, party, "Auditor");
      await refuses(raise(engine, party), engine.flags, "Flags_NotIndependent", 1, memberIdOf(party));
    }
    const planned = await loadFixture(furnished);
    await giveOffice(planned, LEAD, "Auditor");
    await planned.pilots.connect(planned.people[LEAD]).planPilot(await planOf());
    await raise(planned, LEAD);
  });

  it("reverts for an idea that does not exist", async () => {
    const engine = await loadFixture(furnished);
    await refuses(raise(engine, "accountant", 2), engine.ideas, "Ideas_Unknown", 2);
  });

  it("threat 34: reverts for the seventeenth open flag on an idea, until one is resolved", async () => {
    const engine = await loadFixture(furnished);
    for (let i = 0; i < 16; ++i) await raise(engine);
    await refuses(raise(engine, "apprentice"), engine.flags, "Flags_TooMany", 1, 16);
    await answer(engine);
    await refuses(raise(engine), engine.flags, "Flags_TooMany", 1, 16);
    await resolve(engine);
    await raise(engine);
    expect(await engine.flags.openFlagsOn(1)).to.equal(16);
    expect(await engine.flags.flagCount()).to.equal(17);
  });

  it("raises a flag, to be answered within a week, and records it", async () => {
    const engine = await loadFixture(furnished);
    const { flags } = engine;
    const dueAt = (await nextTime()) + WEEK;
    await expect(raise(engine))
      .to.emit(flags, "FlagRaised")
      .withArgs(1, 1, REASON, dueAt, 1, memberIdOf("accountant"));
    expect((await flags.flagOf(1)).map(Number)).to.deep.equal([
      1,
      memberIdOf("accountant"),
      0,
      flagState("Open"),
      dueAt,
    ]);
    const types = ["uint32", "bytes32", "uint40", "uint16", "uint32"];
    await expectRecord(engine, "flag raised", types, [1, REASON, dueAt, 1, memberIdOf("accountant")]);
    const next = (await nextTime()) + WEEK;
    await expect(raise(engine, "apprentice"))
      .to.emit(flags, "FlagRaised")
      .withArgs(2, 1, REASON, next, 2, memberIdOf("apprentice"));
  });

  it("goes through the forwarder", async () => {
    const engine = await loadFixture(furnished);
    await forward(engine, engine.people.accountant, engine.flags, "raiseFlag", [1, REASON]);
    expect((await engine.flags.flagOf(1)).raisedById).to.equal(memberIdOf("accountant"));
  });
});

describe("Flags.answerFlag", () => {
  it("reverts without an answer", async () => {
    const { flags, people } = await loadFixture(raised);
    await refuses(flags.connect(people.driver).answerFlag(1, NO_HASH), flags, "Flags_ReasonMissing");
  });

  it("reverts for a flag that does not exist", async () => {
    const engine = await loadFixture(raised);
    for (const flagId of [0, 2])
      await refuses(answer(engine, "driver", flagId), engine.flags, "Flags_Unknown", flagId);
  });

  it("reverts for a flag that is answered, upheld or dismissed", async () => {
    const engine = await loadFixture(answered);
    await refuses(answer(engine, "cashier"), engine.flags, "Flags_WrongState", 1, flagState("Answered"));
    await resolve(engine, "accountant", true);
    await refuses(answer(engine), engine.flags, "Flags_WrongState", 1, flagState("Upheld"));
    const other = await loadFixture(answered);
    await resolve(other);
    await refuses(answer(other), other.flags, "Flags_WrongState", 1, flagState("Dismissed"));
  });

  it("reverts for a stranger and an Agent", async () => {
    const engine = await loadFixture(raised);
    const { flags, members, people } = engine;
    const stranger = flags.connect(people.stranger).answerFlag(1, ANSWER);
    await refuses(stranger, members, "Members_NotActive", people.stranger.address, status("None"));
    await refuses(answer(engine, "algorithm"), flags, "People_AgentRefused", memberIdOf("algorithm"));
  });

  it("threat 22: reverts for who raised it", async () => {
    const engine = await loadFixture(raised);
    await refuses(answer(engine, "accountant"), engine.flags, "Flags_OwnFlag", 1, memberIdOf("accountant"));
  });

  it("answers a flag, the author too, to be resolved within a week, and records it", async () => {
    const engine = await loadFixture(raised);
    const dueAt = (await nextTime()) + WEEK;
    await expect(answer(engine, "baker"))
      .to.emit(engine.flags, "FlagAnswered")
      .withArgs(1, 1, ANSWER, dueAt, memberIdOf("baker"));
    expect((await engine.flags.flagOf(1)).map(Number)).to.deep.equal([
      1,
      memberIdOf("accountant"),
      memberIdOf("baker"),
      flagState("Answered"),
      dueAt,
    ]);
    expect(await engine.flags.openFlagsOn(1)).to.equal(1);
    const types = ["uint32", "bytes32", "uint40", "uint32"];
    await expectRecord(engine, "flag answered", types, [1, ANSWER, dueAt, memberIdOf("baker")]);
  });

  it("answers late, as long as nobody escalated", async () => {
    const engine = await loadFixture(raised);
    await time.increase(30 * DAY);
    await answer(engine);
    expect((await engine.flags.flagOf(1)).state).to.equal(flagState("Answered"));
  });

  it("puts an answer to an escalated flag on record, once, and leaves it escalated, its time as it was", async () => {
    const engine = await loadFixture(escalated);
    const { flags } = engine;
    const { dueAt } = await flags.flagOf(1);
    await expect(answer(engine))
      .to.emit(flags, "FlagAnswered")
      .withArgs(1, 1, ANSWER, dueAt, memberIdOf("driver"));
    const after = await flags.flagOf(1);
    expect([after.state, after.answeredById, after.dueAt].map(Number)).to.deep.equal([
      flagState("Escalated"),
      memberIdOf("driver"),
      Number(dueAt),
    ]);
    await refuses(answer(engine, "cashier"), flags, "Flags_AlreadyAnswered", 1, memberIdOf("driver"));
    await refuses(resolve(engine), flags, "Flags_WrongState", 1, flagState("Escalated"));
  });

  it("reverts for a flag that was answered before it was escalated", async () => {
    const engine = await loadFixture(answered);
    await time.increase(WEEK + 1);
    await engine.flags.escalateFlag(1);
    await refuses(answer(engine, "cashier"), engine.flags, "Flags_AlreadyAnswered", 1, memberIdOf("driver"));
  });

  it("goes through the forwarder", async () => {
    const engine = await loadFixture(raised);
    await forward(engine, engine.people.driver, engine.flags, "answerFlag", [1, ANSWER]);
    expect((await engine.flags.flagOf(1)).answeredById).to.equal(memberIdOf("driver"));
  });
});

describe("Flags.resolveFlag", () => {
  it("reverts for a flag that does not exist, is open, escalated or resolved", async () => {
    const engine = await loadFixture(raised);
    const { flags, people } = engine;
    await refuses(flags.connect(people.accountant).resolveFlag(2, true, REASON), flags, "Flags_Unknown", 2);
    await refuses(resolve(engine), flags, "Flags_WrongState", 1, flagState("Open"));
    await answer(engine);
    await resolve(engine);
    await refuses(resolve(engine), flags, "Flags_WrongState", 1, flagState("Dismissed"));
    const other = await loadFixture(escalated);
    await refuses(resolve(other), other.flags, "Flags_WrongState", 1, flagState("Escalated"));
  });

  it("reverts for who is no auditor, or is credited", async () => {
    const engine = await loadFixture(answered);
    await refuses(resolve(engine, "cashier"), engine.flags, "Flags_NotAuditor", memberIdOf("cashier"));
    await refuses(resolve(engine, "baker"), engine.flags, "Flags_NotIndependent", 1, memberIdOf("baker"));
  });

  it("threat 22: reverts for the auditor who leads the idea's pilot, and for the one who is paid by it", async () => {
    const engine = await loadFixture(running);
    await raise(engine);
    await answer(engine, "confectioner");
    for (const party of [LEAD, PAYEE]) {
      await giveOffice(engine, party, "Auditor");
      await refuses(resolve(engine, party), engine.flags, "Flags_NotIndependent", 1, memberIdOf(party));
    }
    await resolve(engine);
  });

  it("threat 22: reverts for the auditor who answered it", async () => {
    const engine = await loadFixture(raised);
    await giveOffice(engine, "driver", "Auditor");
    await answer(engine);
    await refuses(resolve(engine, "driver"), engine.flags, "Flags_OwnFlag", 1, memberIdOf("driver"));
  });

  it("reverts without a reason", async () => {
    const { flags, people } = await loadFixture(answered);
    await refuses(
      flags.connect(people.accountant).resolveFlag(1, true, NO_HASH),
      flags,
      "Flags_ReasonMissing",
    );
  });

  for (const [upheld, state] of [
    [true, "Upheld"],
    [false, "Dismissed"],
  ] as const) {
    it(`resolves an answered flag: ${state}, and records it`, async () => {
      const engine = await loadFixture(answered);
      await raise(engine);
      await expect(resolve(engine, "apprentice", upheld))
        .to.emit(engine.flags, "FlagResolved")
        .withArgs(1, 1, flagState(state), REASON, 1, memberIdOf("apprentice"));
      expect((await engine.flags.flagOf(1)).state).to.equal(flagState(state));
      expect(await engine.flags.openFlagsOn(1)).to.equal(1);
      const types = ["uint32", "uint8", "bytes32", "uint16", "uint32"];
      const values = [1, flagState(state), REASON, 1, memberIdOf("apprentice")];
      await expectRecord(engine, "flag resolved", types, values);
    });
  }

  it("resolves late, as long as nobody escalated, by who raised it too", async () => {
    const engine = await loadFixture(answered);
    await time.increase(30 * DAY);
    await resolve(engine, "accountant");
    expect(await engine.flags.openFlagsOn(1)).to.equal(0);
  });

  it("goes through the forwarder", async () => {
    const engine = await loadFixture(answered);
    await forward(engine, engine.people.accountant, engine.flags, "resolveFlag", [1, true, REASON]);
    expect((await engine.flags.flagOf(1)).state).to.equal(flagState("Upheld"));
  });
});

describe("Flags.escalateFlag", () => {
  it("reverts for a flag that does not exist, is escalated or resolved", async () => {
    const engine = await loadFixture(escalated);
    const { flags } = engine;
    await refuses(flags.escalateFlag(2), flags, "Flags_Unknown", 2);
    await refuses(flags.escalateFlag(1), flags, "Flags_WrongState", 1, flagState("Escalated"));
    await decide(engine);
    await refuses(flags.escalateFlag(1), flags, "Flags_WrongState", 1, flagState("Dismissed"));
  });

  it("reverts in the last second of the time to answer, and escalates in the next", async () => {
    const engine = await loadFixture(raised);
    const { flags } = engine;
    const { dueAt } = await flags.flagOf(1);
    await refuses(
      at(dueAt, () => flags.escalateFlag(1)),
      flags,
      "Flags_TooEarly",
      1,
      dueAt,
    );
    await expect(at(dueAt + 1n, () => flags.connect(engine.people.stranger).escalateFlag(1)))
      .to.emit(flags, "FlagEscalated")
      .withArgs(1, 1, 0);
    const flag = await flags.flagOf(1);
    expect([flag.state, flag.dueAt]).to.deep.equal([BigInt(flagState("Escalated")), dueAt]);
    expect(await flags.openFlagsOn(1)).to.equal(1);
    await expectRecord(engine, "flag escalated", ["uint32", "uint32"], [1, 0]);
  });

  it("escalates an answered flag a second after the time to resolve, and names the member who did", async () => {
    const engine = await loadFixture(answered);
    const { flags, people } = engine;
    const { dueAt } = await flags.flagOf(1);
    await refuses(
      at(dueAt, () => flags.escalateFlag(1)),
      flags,
      "Flags_TooEarly",
      1,
      dueAt,
    );
    await expect(at(dueAt + 1n, () => flags.connect(people.cashier).escalateFlag(1)))
      .to.emit(flags, "FlagEscalated")
      .withArgs(1, 1, memberIdOf("cashier"));
    await expectRecord(engine, "flag escalated", ["uint32", "uint32"], [1, memberIdOf("cashier")]);
  });

  it("goes through the forwarder", async () => {
    const engine = await loadFixture(raised);
    await time.increase(WEEK + 1);
    await expect(forward(engine, engine.people.cashier, engine.flags, "escalateFlag", [1]))
      .to.emit(engine.flags, "FlagEscalated")
      .withArgs(1, 1, memberIdOf("cashier"));
  });
});

describe("Flags.resolveEscalated", () => {
  it("reverts for anyone but governance", async () => {
    const { flags, people, roles } = await loadFixture(escalated);
    for (const caller of [people.accountant, roles.curator, roles.identity, roles.module, roles.guardian]) {
      const call = flags.connect(caller).resolveEscalated(1, true, REASON);
      await refuses(call, flags, "AccessManagedUnauthorized", caller.address);
    }
  });

  it("reverts for a flag that does not exist or is not escalated", async () => {
    const engine = await loadFixture(raised);
    const { flags, roles } = engine;
    await refuses(
      flags.connect(roles.parameters).resolveEscalated(2, true, REASON),
      flags,
      "Flags_Unknown",
      2,
    );
    await refuses(decide(engine), flags, "Flags_WrongState", 1, flagState("Open"));
    await answer(engine);
    await refuses(decide(engine), flags, "Flags_WrongState", 1, flagState("Answered"));
    await resolve(engine);
    await refuses(decide(engine), flags, "Flags_WrongState", 1, flagState("Dismissed"));
  });

  it("reverts without a reason", async () => {
    const { flags, roles } = await loadFixture(escalated);
    await refuses(
      flags.connect(roles.parameters).resolveEscalated(1, true, NO_HASH),
      flags,
      "Flags_ReasonMissing",
    );
  });

  for (const [upheld, state] of [
    [true, "Upheld"],
    [false, "Dismissed"],
  ] as const) {
    it(`resolves an escalated flag: ${state}, and records it`, async () => {
      const engine = await loadFixture(escalated);
      await expect(decide(engine, upheld))
        .to.emit(engine.flags, "FlagResolved")
        .withArgs(1, 1, flagState(state), REASON, 0, 0);
      expect((await engine.flags.flagOf(1)).state).to.equal(flagState(state));
      expect(await engine.flags.openFlagsOn(1)).to.equal(0);
      const types = ["uint32", "uint8", "bytes32", "uint16", "uint32"];
      await expectRecord(engine, "flag resolved", types, [1, flagState(state), REASON, 0, 0]);
    });
  }
});

describe("Flags.noteParties", () => {
  it("reverts for anyone but a module", async () => {
    const { flags, people } = await loadFixture(furnished);
    const noted = flags.connect(people.accountant).noteParties(1, 2, 3);
    await refuses(noted, flags, "AccessManagedUnauthorized", people.accountant.address);
  });

  it("keeps the flags that are open, and lets who led before audit again", async () => {
    const engine = await loadFixture(running);
    const { flags, pilots } = engine;
    await raise(engine);
    await giveOffice(engine, LEAD, "Auditor");
    const self = await impersonate(await pilots.getAddress());
    await flags.connect(self).noteParties(1, memberIdOf(PAYEE), memberIdOf(PAYEE));
    expect(await flags.openFlagsOn(1)).to.equal(1);
    await raise(engine, LEAD);
  });
});

describe("Flags, read", () => {
  it("reverts for flags next to the first and the last, and knows its parts", async () => {
    const engine = await loadFixture(raised);
    const { flags } = engine;
    for (const flagId of [0, 2]) await refuses(flags.flagOf(flagId), flags, "Flags_Unknown", flagId);
    for (const part of ["members", "ideas", "offices"] as const) {
      expect(await flags[part]()).to.equal(await engine[part].getAddress());
    }
    expect(await flags.openFlagsOn(2)).to.equal(0);
  });
});
