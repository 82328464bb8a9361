import { expect } from "chai";
import { bakery, memberIdOf } from "../support/bakery.ts";
import { at, DAY, loadFixture, nextTime, time } from "../support/chain.ts";
import { claim, fileReady } from "../support/claim-code.ts";
import { recomputeHead } from "../support/digest.ts";
import { RULES, type Rules } from "../support/engine.ts";
import { rotate } from "../support/rotate.ts";
import { walkTo } from "../support/stages.ts";
import { suggest, suggestReady } from "../support/suggest.ts";
import { ballot, documentHash, ground, NO_HASH, refusal, stage } from "../support/values.ts";
import { openRound, setRules, suggestTogether, vote, voting } from "../support/vote.ts";

/** Three ready ideas: the baker's, the cashier's and the driver's. */
async function ready() {
  const engine = await bakery();
  for (const name of ["baker", "cashier", "driver"] as const) await suggestReady(engine, engine.people[name]);
  return { ...engine, curator: engine.rounds.connect(engine.roles.curator) };
}

const NOTE = 4;

/** Round 1 over the baker's idea and a note that nobody has claimed. */
async function votingOnNote() {
  const engine = await ready();
  await fileReady(engine);
  const { snapshot } = await openRound(engine, [1, NOTE]);
  await time.increaseTo(snapshot);
  return engine;
}

describe("Rounds.setRules", () => {
  /** Each rule just beyond what is sound, then the last value that is. */
  const BOUNDS: [string, Partial<Rules>, Partial<Rules>][] = [
    ["no delay", { delaySeconds: 0 }, { delaySeconds: 1 }],
    [
      "a window under a minute",
      { durationSeconds: 59, lateWindowSeconds: 0 },
      { durationSeconds: 60, lateWindowSeconds: 0 },
    ],
    ["a quorum under one per cent", { quorumBps: 99 }, { quorumBps: 100 }],
    ["a quorum above the whole", { quorumBps: 10_001 }, { quorumBps: 10_000 }],
    ["an approval of the whole", { approvalBps: 10_000 }, { approvalBps: 9999 }],
    ["a cap of nothing", { capBps: 0 }, { capBps: 1 }],
    ["a cap above the whole", { capBps: 10_001 }, { capBps: 10_000 }],
    [
      "a late window longer than the voting",
      { durationSeconds: DAY, lateWindowSeconds: DAY + 1 },
      { durationSeconds: DAY, lateWindowSeconds: DAY },
    ],
    ["nothing between hold and revisit", { revisitHours: 0 }, { revisitHours: 1 }],
  ];

  for (const [name, beyond, last] of BOUNDS) {
    it(`reverts for ${name}, and accepts the value next to it`, async () => {
      const { rounds, roles } = await loadFixture(bakery);
      const parameters = rounds.connect(roles.parameters);
      const unsound = { ...RULES, ...beyond };
      await expect(parameters.setRules(unsound))
        .to.be.revertedWithCustomError(rounds, "Rounds_BadRules")
        .withArgs(Object.values(unsound));
      const sound = { ...RULES, ...last };
      await expect(parameters.setRules(sound)).to.emit(rounds, "RulesChanged").withArgs(Object.values(sound));
      const stored = [...(await rounds.rules())];
      expect(stored.map(Number)).to.deep.equal(Object.values(sound).map(Number));
    });
  }

  it("leaves a running round its own rules", async () => {
    const engine = await loadFixture(voting);
    const before = await engine.rounds.roundOf(1);
    await setRules(engine, { quorumBps: 9000, approvalBps: 9000, memberMajority: false, revisitHours: 1 });
    expect(await engine.rounds.roundOf(1)).to.deep.equal(before);
  });
});

describe("Rounds.openRound", () => {
  it("reverts for anyone but the curator until the cadence has lapsed, by one second", async () => {
    const { rounds, people } = await loadFixture(ready);
    const anyoneFrom = await rounds.anyoneMayOpenFrom();
    await expect(at(anyoneFrom - 1n, () => rounds.connect(people.stranger).openRound([1])))
      .to.be.revertedWithCustomError(rounds, "Rounds_MayNotOpen")
      .withArgs(people.stranger.address, anyoneFrom);
  });

  it("reverts for no entry and for 65", async () => {
    const { rounds, curator } = await loadFixture(ready);
    for (const count of [0, 65]) {
      await expect(curator.openRound(Array.from({ length: count }, () => 1)))
        .to.be.revertedWithCustomError(rounds, "Rounds_BadEntryCount")
        .withArgs(count, 64);
    }
  });

  it("reverts for an idea that does not exist", async () => {
    const { ideas, curator } = await loadFixture(ready);
    for (const unknown of [0, 4]) {
      await expect(curator.openRound([1, unknown]))
        .to.be.revertedWithCustomError(ideas, "Ideas_Unknown")
        .withArgs(unknown);
    }
  });

  it("reverts for an idea entered twice", async () => {
    const { ideas, curator } = await loadFixture(ready);
    await expect(curator.openRound([1, 2, 1]))
      .to.be.revertedWithCustomError(ideas, "Ideas_StageChangeRefused")
      .withArgs(1, stage("InBallot"), stage("InBallot"));
  });

  it("reverts for an idea that is not ready", async () => {
    const unready = [
      "Submitted",
      "InReview",
      "InBallot",
      "Approved",
      "InPilot",
      "Implemented",
      "OnHold",
      "Rejected",
      "Stopped",
      "Merged",
      "Withdrawn",
    ] as const;
    for (const name of unready) {
      const engine = await loadFixture(ready);
      const ideaId = await suggest(engine, engine.people.baker);
      await walkTo(engine, ideaId, name);
      await expect(engine.curator.openRound([1, ideaId]))
        .to.be.revertedWithCustomError(engine.ideas, "Ideas_StageChangeRefused")
        .withArgs(ideaId, stage(name), stage("InBallot"));
      expect(await engine.rounds.roundCount()).to.equal(0);
    }
  });

  it("opens a round under the rules of the day", async () => {
    const { rounds, roles, curator } = await loadFixture(ready);
    const now = await nextTime();
    const snapshot = now + RULES.delaySeconds;
    const closesAt = snapshot + RULES.durationSeconds;
    await expect(curator.openRound([3, 1]))
      .to.emit(rounds, "RoundOpened")
      .withArgs(1, roles.curator.address, [3, 1], snapshot, closesAt, Object.values(RULES));
    expect(await rounds.roundCount()).to.equal(1);
    expect(await rounds.entriesOf(1)).to.deep.equal([3n, 1n]);
    expect(await rounds.anyoneMayOpenFrom()).to.equal(now + RULES.cadenceSeconds);
    const { quorumBps, approvalBps, capBps, lateWindowSeconds, extensionSeconds, revisitHours } = RULES;
    const terms = [
      snapshot,
      closesAt,
      0,
      2,
      0,
      quorumBps,
      approvalBps,
      capBps,
      lateWindowSeconds,
      extensionSeconds,
    ];
    expect(await rounds.roundOf(1)).to.deep.equal([...terms.map(BigInt), true, false, BigInt(revisitHours)]);
    for (const entry of [0, 1]) expect(await rounds.tallyOf(1, entry)).to.deep.equal([0n, 0n, 0n, 0n, 0n]);
  });

  it("moves its ideas into the ballot, with the round as the cause", async () => {
    const engine = await loadFixture(ready);
    const { ideas, rounds, curator } = engine;
    const call = curator.openRound([2]);
    await call;
    const head = await recomputeHead(engine, 2);
    await expect(call)
      .to.emit(ideas, "StageChanged")
      .withArgs(
        2,
        stage("Ready"),
        stage("InBallot"),
        ground("BallotOpened"),
        NO_HASH,
        0,
        1,
        0,
        await rounds.getAddress(),
        1,
        documentHash("text"),
        2,
        head,
      );
  });

  it("lets anyone open once the cadence has lapsed, and names the member who did", async () => {
    const { rounds, ideas, people } = await loadFixture(ready);
    const anyoneFrom = await rounds.anyoneMayOpenFrom();
    await expect(at(anyoneFrom, () => rounds.connect(people.farmer).openRound([1])))
      .to.emit(rounds, "RoundOpened")
      .and.to.emit(ideas, "StageChanged");
    const [moved] = await ideas.queryFilter(ideas.filters.StageChanged(1), -1);
    expect(moved?.args.actorId).to.equal(memberIdOf("farmer"));
    expect(await rounds.anyoneMayOpenFrom()).to.equal(Number(anyoneFrom) + RULES.cadenceSeconds);
  });

  it("counts the cadence from the opening of the round before", async () => {
    const { rounds, people, curator } = await loadFixture(ready);
    await time.increase(20 * DAY);
    await curator.openRound([1]);
    const anyoneFrom = (await time.latest()) + RULES.cadenceSeconds;
    await expect(at(anyoneFrom - 1, () => rounds.connect(people.farmer).openRound([2])))
      .to.be.revertedWithCustomError(rounds, "Rounds_MayNotOpen")
      .withArgs(people.farmer.address, anyoneFrom);
    await at(anyoneFrom, () => rounds.connect(people.farmer).openRound([2]));
  });

  it("lets the curator open at any time, rounds side by side", async () => {
    const { rounds, curator } = await loadFixture(ready);
    await curator.openRound([1]);
    await curator.openRound([2, 3]);
    expect(await rounds.roundCount()).to.equal(2);
    expect(await rounds.entriesOf(2)).to.deep.equal([2n, 3n]);
  });

  it("opens while the ideas' module is paused", async () => {
    const { rounds, ideas, roles, curator } = await loadFixture(ready);
    await ideas.connect(roles.guardian).pauseFor(DAY);
    await curator.openRound([1]);
    expect(await rounds.roundCount()).to.equal(1);
  });
});

describe("Rounds.openRound, recusal", () => {
  it("recuses the author of each entry", async () => {
    const { rounds, people, curator } = await loadFixture(ready);
    await expect(curator.openRound([1, 2, 3]))
      .to.emit(rounds, "VoterRecused")
      .withArgs(1, people.baker.address, 0b001)
      .and.to.emit(rounds, "VoterRecused")
      .withArgs(1, people.cashier.address, 0b010)
      .and.to.emit(rounds, "VoterRecused")
      .withArgs(1, people.driver.address, 0b100);
    expect(await rounds.ballotOf(1, people.cashier)).to.deep.equal([false, 0n, 0n, 2n]);
  });

  it("gathers all entries of one member", async () => {
    const engine = await loadFixture(ready);
    await suggestReady(engine, engine.people.baker);
    await openRound(engine, [1, 2, 4]);
    expect((await engine.rounds.ballotOf(1, engine.people.baker)).recused).to.equal(0b101);
  });

  it("recuses every credited member of an entry", async () => {
    const engine = await loadFixture(ready);
    const together = await suggestTogether(engine, [
      "farmer",
      "miller",
      "customer",
      "neighbour",
      "apprentice",
    ]);
    await openRound(engine, [1, together]);
    for (const name of ["farmer", "miller", "customer", "neighbour", "apprentice"] as const) {
      expect((await engine.rounds.ballotOf(1, engine.people[name])).recused).to.equal(0b10);
    }
  });

  it("recuses the account that a credited member uses now", async () => {
    const engine = await loadFixture(ready);
    const { rounds, people } = engine;
    await rotate(engine, "baker", people.baker, people.stranger);
    await openRound(engine, [1]);
    expect((await rounds.ballotOf(1, people.stranger)).recused).to.equal(1);
  });

  it("leaves the account that a member has left no votes, once anyone let the tokens follow before the snapshot", async () => {
    const engine = await loadFixture(ready);
    const { rounds, voteToken, people } = engine;
    await rotate(engine, "baker", people.baker, people.stranger);
    const { snapshot } = await openRound(engine, [1]);
    await at(snapshot, () => voteToken.connect(people.farmer).follow(people.baker));
    await time.increaseTo(snapshot + 1);
    await expect(rounds.connect(people.baker).castBallot(1, ballot("For")))
      .to.be.revertedWithCustomError(rounds, "Rounds_Refused")
      .withArgs(1, people.baker.address, refusal("NoVotes"));
    await expect(rounds.connect(people.stranger).castBallot(1, ballot("For")))
      .to.be.revertedWithCustomError(rounds, "Rounds_Refused")
      .withArgs(1, people.stranger.address, refusal("Recused"));
  });

  it("recuses nobody from an idea that nobody has claimed", async () => {
    const engine = await loadFixture(ready);
    const ideaId = await fileReady(engine);
    await expect(engine.curator.openRound([ideaId])).not.to.emit(engine.rounds, "VoterRecused");
  });
});

describe("Rounds.recuse", () => {
  it("reverts for a round or an entry that does not exist", async () => {
    const { rounds } = await loadFixture(voting);
    await expect(rounds.recuse(2, 0)).to.be.revertedWithCustomError(rounds, "Rounds_Unknown").withArgs(2);
    await expect(rounds.recuse(1, 3))
      .to.be.revertedWithCustomError(rounds, "Rounds_UnknownEntry")
      .withArgs(1, 3);
  });

  it("reverts one second after the close", async () => {
    const { rounds, closesAt } = await loadFixture(voting);
    await expect(at(closesAt + 1, () => rounds.recuse(1, 0)))
      .to.be.revertedWithCustomError(rounds, "Rounds_Closed")
      .withArgs(1, closesAt);
  });

  it("lets anyone recuse the account to which a credited member moved, until the close", async () => {
    const engine = await loadFixture(voting);
    const { rounds, people, closesAt } = engine;
    await rotate(engine, "baker", people.baker, people.stranger);
    await expect(at(closesAt, () => rounds.recuse(1, 0)))
      .to.emit(rounds, "VoterRecused")
      .withArgs(1, people.stranger.address, 1);
    expect((await rounds.ballotOf(1, people.stranger)).recused).to.equal(1);
    expect((await rounds.ballotOf(1, people.baker)).recused).to.equal(1);
  });

  it("says nothing twice", async () => {
    const { rounds } = await loadFixture(voting);
    await expect(rounds.recuse(1, 0)).not.to.emit(rounds, "VoterRecused");
  });

  it("recuses a member who claims an entry while it is voted on", async () => {
    const engine = await loadFixture(votingOnNote);
    const { rounds, people } = engine;
    await claim(engine, NOTE, "customer");
    await expect(rounds.recuse(1, 1)).to.emit(rounds, "VoterRecused").withArgs(1, people.customer.address, 2);
  });

  it("leaves a ballot already cast as it is", async () => {
    const engine = await loadFixture(votingOnNote);
    const { rounds, people } = engine;
    await vote(engine, "customer", "None", "For");
    const cast = await rounds.ballotOf(1, people.customer);
    await claim(engine, NOTE, "customer");
    await expect(rounds.recuse(1, 1)).not.to.emit(rounds, "VoterRecused");
    expect(await rounds.ballotOf(1, people.customer)).to.deep.equal(cast);
  });
});

describe("Rounds, read", () => {
  it("reverts for rounds next to the first and the last, and for entries beyond the last", async () => {
    const { rounds } = await loadFixture(voting);
    for (const unknown of [0, 2]) {
      for (const question of [
        () => rounds.roundOf(unknown),
        () => rounds.entriesOf(unknown),
        () => rounds.tallyOf(unknown, 0),
      ]) {
        await expect(question()).to.be.revertedWithCustomError(rounds, "Rounds_Unknown").withArgs(unknown);
      }
    }
    await expect(rounds.tallyOf(1, 3))
      .to.be.revertedWithCustomError(rounds, "Rounds_UnknownEntry")
      .withArgs(1, 3);
  });
});
