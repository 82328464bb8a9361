import type { Choice, Ground, Outcome, Stage } from "@engine/protocol/enums";
import { expect } from "chai";
import { ethers as lib } from "ethers";
import type { Name } from "../support/bakery.ts";
import { at, HOUR, loadFixture, time } from "../support/chain.ts";
import { recomputeHead } from "../support/digest.ts";
import { RULES } from "../support/engine.ts";
import { makeReady, suggestReady } from "../support/suggest.ts";
import { ballot, documentHash, ground, outcome, stage } from "../support/values.ts";
import { openRound, type Voting, vote, voting, votingUnder } from "../support/vote.ts";

const TEXT = documentHash("text");

/** What the reason of a settled idea is the hash of. */
function reasonOf(
  ideaId: number,
  tally: readonly number[],
  supply: number,
  result: Outcome,
  roundId = 1,
): string {
  return lib.keccak256(
    lib.AbiCoder.defaultAbiCoder().encode(
      ["uint32", "uint32", "tuple(uint32,uint32,uint32,uint16,uint16)", "uint32", "uint8"],
      [roundId, ideaId, tally, supply, outcome(result)],
    ),
  );
}

/** Lets people vote on entry 0 alone, then closes the round. */
async function decide(engine: Voting, ballots: Partial<Record<Name, Choice>>): Promise<void> {
  for (const [name, choice] of Object.entries(ballots)) await vote(engine, name as Name, choice);
  await time.increaseTo((await engine.rounds.roundOf(1)).closesAt);
}

describe("Rounds.settle", () => {
  it("reverts for a round that does not exist", async () => {
    const { rounds } = await loadFixture(voting);
    await expect(rounds.settle(2, 1)).to.be.revertedWithCustomError(rounds, "Rounds_Unknown").withArgs(2);
  });

  it("reverts in the second of the close, and settles in the next", async () => {
    const { rounds, closesAt } = await loadFixture(voting);
    await expect(at(closesAt, () => rounds.settle(1, 3)))
      .to.be.revertedWithCustomError(rounds, "Rounds_StillOpen")
      .withArgs(1, closesAt);
    await at(closesAt + 1, () => rounds.settle(1, 3));
    expect((await rounds.roundOf(1)).settled).to.equal(3);
  });

  it("reverts once all entries are settled", async () => {
    const { rounds, closesAt } = await loadFixture(voting);
    await time.increaseTo(closesAt);
    await rounds.settle(1, 3);
    await expect(rounds.settle(1, 1))
      .to.be.revertedWithCustomError(rounds, "Rounds_AlreadySettled")
      .withArgs(1);
  });

  it("settles in pages, in ballot order, by anyone, and no entry twice", async () => {
    const { rounds, ideas, people, closesAt } = await loadFixture(voting);
    await time.increaseTo(closesAt);
    const anyone = rounds.connect(people.stranger);
    await anyone.settle(1, 0);
    expect((await rounds.roundOf(1)).settled).to.equal(0);
    await anyone.settle(1, 1);
    expect((await rounds.roundOf(1)).settled).to.equal(1);
    expect((await ideas.ideaOf(2)).stage).to.equal(stage("InBallot"));
    await anyone.settle(1, 1);
    expect((await rounds.roundOf(1)).settled).to.equal(2);
    await anyone.settle(1, lib.MaxUint256);
    const told = await rounds.queryFilter(rounds.filters.EntrySettled(1));
    expect(told.map(({ args }) => [Number(args.ideaId), Number(args.settled)])).to.deep.equal([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it("tells the whole tally, and moves the idea with its hash as the reason", async () => {
    const engine = await loadFixture(voting);
    const { rounds, ideas } = engine;
    await decide(engine, {
      farmer: "For",
      miller: "For",
      customer: "Against",
      neighbour: "Abstain",
      apprentice: "For",
    });
    const tally = [30, 10, 10, 3, 1];
    const call = rounds.settle(1, 1);
    await call;
    const head = await recomputeHead(engine, 1);
    await expect(call)
      .to.emit(rounds, "EntrySettled")
      .withArgs(1, 1, outcome("Approved"), tally, 100, 1)
      .and.to.emit(ideas, "StageChanged")
      .withArgs(
        1,
        stage("InBallot"),
        stage("Approved"),
        ground("BallotPassed"),
        reasonOf(1, tally, 100, "Approved"),
        0,
        1,
        0,
        await rounds.getAddress(),
        1,
        TEXT,
        3,
        head,
      );
    expect(await ideas.auditHead(1)).to.equal(head);
  });

  it("keeps the supply of the snapshot when nobody voted", async () => {
    const engine = await loadFixture(voting);
    const { rounds, voteToken, roles, people, closesAt } = engine;
    await voteToken.connect(roles.issuer).issue([people.miller], [1000]);
    await time.increaseTo(closesAt);
    await rounds.settle(1, 1);
    expect((await rounds.roundOf(1)).supply).to.equal(100);
  });
});

interface Case {
  name: string;
  rules?: Parameters<typeof votingUnder>[0];
  ballots: Partial<Record<Name, Choice>>;
  outcome: Outcome;
  stage: Stage;
}

const FOR_THREE = { farmer: "For", miller: "For", customer: "For" } as const;

const CASES: Case[] = [
  { name: "nobody voted", ballots: {}, outcome: "QuorumMissed", stage: "OnHold" },
  {
    name: "the quorum is missed by one voter",
    ballots: { farmer: "For", miller: "For" },
    outcome: "QuorumMissed",
    stage: "OnHold",
  },
  {
    name: "the quorum is missed by one token",
    rules: { quorumBps: 3001 },
    ballots: FOR_THREE,
    outcome: "QuorumMissed",
    stage: "OnHold",
  },
  { name: "the quorum is met exactly", ballots: FOR_THREE, outcome: "Approved", stage: "Approved" },
  {
    name: "abstentions complete the quorum",
    ballots: { farmer: "For", miller: "Abstain", customer: "Abstain" },
    outcome: "Approved",
    stage: "Approved",
  },
  {
    name: "everyone abstained",
    ballots: { farmer: "Abstain", miller: "Abstain", customer: "Abstain" },
    outcome: "VotedDown",
    stage: "Rejected",
  },
  {
    name: "for and against are level",
    ballots: { farmer: "For", miller: "For", customer: "Against", neighbour: "Against" },
    outcome: "VotedDown",
    stage: "Rejected",
  },
  {
    name: "for reaches the approval threshold exactly, which is not enough",
    rules: { approvalBps: 7500 },
    ballots: { ...FOR_THREE, neighbour: "Against" },
    outcome: "VotedDown",
    stage: "Rejected",
  },
  {
    name: "for exceeds the approval threshold by one basis point",
    rules: { approvalBps: 7499 },
    ballots: { ...FOR_THREE, neighbour: "Against" },
    outcome: "Approved",
    stage: "Approved",
  },
  {
    name: "the cap makes a voter's weight smaller than the quorum",
    rules: { capBps: 500 },
    ballots: FOR_THREE,
    outcome: "QuorumMissed",
    stage: "OnHold",
  },
];

/** What the idea's record names as the ground. */
const GROUNDS = {
  Approved: "BallotPassed",
  VotedDown: "BallotFailed",
  QuorumMissed: "QuorumMissed",
  MembersRefused: "MembersRefused",
  MembersRefusedAgain: "MembersRefused",
} as const satisfies Record<Outcome, Ground>;

describe("Rounds.settle, outcomes", () => {
  for (const each of CASES) {
    it(`${each.outcome} when ${each.name}`, async () => {
      const engine = await votingUnder(each.rules ?? {});
      await decide(engine, each.ballots);
      await engine.rounds.settle(1, 1);
      const [told] = await engine.rounds.queryFilter(engine.rounds.filters.EntrySettled(1, 1));
      expect(told?.args.outcome).to.equal(outcome(each.outcome));
      expect((await engine.ideas.ideaOf(1)).stage).to.equal(stage(each.stage));
      const [moved] = await engine.ideas.queryFilter(engine.ideas.filters.StageChanged(1), -1);
      expect(moved?.args.ground).to.equal(ground(GROUNDS[each.outcome]));
    });
  }
});

/** The farmer holds 100 of 190 tokens. */
const lopsided = () => votingUnder({}, 90);

/** Settles idea 1 alone: the farmer's tokens are for it, two other members against. */
async function refuse(engine: Voting, roundId: number): Promise<void> {
  const { rounds, people } = engine;
  await rounds.connect(people.farmer).castBallot(roundId, ballot("For"));
  for (const name of ["miller", "customer"] as const) {
    await rounds.connect(people[name]).castBallot(roundId, ballot("Against"));
  }
  await time.increaseTo((await rounds.roundOf(roundId)).closesAt);
  await rounds.settle(roundId, 1);
}

/** Idea 1 refused by the members once, and in round 2 again. */
async function secondReading() {
  const engine = await lopsided();
  await refuse(engine, 1);
  const { revisitAt } = await engine.ideas.ideaOf(1);
  await at(revisitAt, () => engine.ideas.revisit(1));
  await makeReady(engine, 1);
  const { snapshot } = await openRound(engine, [1]);
  await time.increaseTo(snapshot + 1);
  return engine;
}

describe("Rounds.settle, members against tokens", () => {
  it("puts an idea that members refuse on hold, for a second reading", async () => {
    const engine = await loadFixture(lopsided);
    const { rounds, ideas } = engine;
    await refuse(engine, 1);
    const settledAt = await time.latest();
    const tally = [100, 20, 0, 1, 2];
    const [told] = await rounds.queryFilter(rounds.filters.EntrySettled(1, 1));
    expect(told?.args.outcome).to.equal(outcome("MembersRefused"));
    const [moved] = await ideas.queryFilter(ideas.filters.StageChanged(1), -1);
    expect(moved?.args.ground).to.equal(ground("MembersRefused"));
    expect(moved?.args.reasonHash).to.equal(reasonOf(1, tally, 190, "MembersRefused"));
    const idea = await ideas.ideaOf(1);
    expect([idea.stage, idea.revisitAt]).to.deep.equal([
      BigInt(stage("OnHold")),
      BigInt(settledAt + RULES.revisitHours * HOUR),
    ]);
  });

  it("takes as many members for as against for a refusal", async () => {
    const engine = await loadFixture(lopsided);
    await decide(engine, { farmer: "For", miller: "Against" });
    await engine.rounds.settle(1, 1);
    expect((await engine.ideas.ideaOf(1)).stage).to.equal(stage("OnHold"));
  });

  it("approves with one member more for than against", async () => {
    const engine = await loadFixture(lopsided);
    await decide(engine, { farmer: "For", neighbour: "For", miller: "Against" });
    await engine.rounds.settle(1, 1);
    expect((await engine.ideas.ideaOf(1)).stage).to.equal(stage("Approved"));
  });

  it("counts tokens alone when the guard is off", async () => {
    const engine = await votingUnder({ memberMajority: false }, 90);
    await refuse(engine, 1);
    expect((await engine.ideas.ideaOf(1)).stage).to.equal(stage("Approved"));
  });

  it("approves by one token in twenty thousand, and not by half of them", async () => {
    for (const [farmers, expected] of [
      [9_991, "Approved"],
      [9_990, "Rejected"],
    ] as const) {
      const engine = await votingUnder({ memberMajority: false }, farmers);
      const { voteToken, roles, rounds, people } = engine;
      await voteToken.connect(roles.issuer).issue([people.miller], [9_990]);
      const ideaId = await suggestReady(engine, people.baker);
      const { roundId, snapshot } = await openRound(engine, [ideaId]);
      await time.increaseTo(snapshot + 1);
      await rounds.connect(people.farmer).castBallot(roundId, ballot("For"));
      await rounds.connect(people.miller).castBallot(roundId, ballot("Against"));
      await time.increaseTo((await rounds.roundOf(roundId)).closesAt);
      await rounds.settle(roundId, 1);
      expect((await engine.ideas.ideaOf(ideaId)).stage).to.equal(stage(expected));
    }
  });

  it("measures quorum and cap to the token in a supply of forty thousand", async () => {
    for (const [held, weight, expected] of [
      [19_999, 19_999, "OnHold"],
      [20_000, 20_000, "Approved"],
      [20_001, 20_000, "Approved"],
    ] as const) {
      const engine = await votingUnder({ quorumBps: 5000, capBps: 5000 }, held - 10);
      const { voteToken, roles, rounds, people } = engine;
      await voteToken.connect(roles.issuer).issue([people.customer], [39_920 - held - 10]);
      const ideaId = await suggestReady(engine, people.baker);
      const { roundId, snapshot } = await openRound(engine, [ideaId]);
      await time.increaseTo(snapshot + 1);
      await rounds.connect(people.farmer).castBallot(roundId, ballot("For"));
      expect((await rounds.ballotOf(roundId, people.farmer)).weight).to.equal(weight);
      await time.increaseTo((await rounds.roundOf(roundId)).closesAt);
      await rounds.settle(roundId, 1);
      expect((await rounds.roundOf(roundId)).supply).to.equal(40_000);
      expect((await engine.ideas.ideaOf(ideaId)).stage).to.equal(stage(expected));
    }
  });

  it("rejects an idea that members refuse a second time", async () => {
    const engine = await loadFixture(secondReading);
    const { rounds, ideas } = engine;
    await refuse(engine, 2);
    const [told] = await rounds.queryFilter(rounds.filters.EntrySettled(2, 1));
    expect(told?.args.outcome).to.equal(outcome("MembersRefusedAgain"));
    const [moved] = await ideas.queryFilter(ideas.filters.StageChanged(1), -1);
    expect([moved?.args.to, moved?.args.ground, moved?.args.causeId]).to.deep.equal([
      BigInt(stage("Rejected")),
      BigInt(ground("MembersRefused")),
      2n,
    ]);
    expect(moved?.args.reasonHash).to.equal(reasonOf(1, [100, 20, 0, 1, 2], 190, "MembersRefusedAgain", 2));
  });

  it("approves an idea that convinces members at the second reading", async () => {
    const engine = await loadFixture(secondReading);
    const { rounds, ideas, people } = engine;
    for (const name of ["farmer", "miller", "customer"] as const) {
      await rounds.connect(people[name]).castBallot(2, ballot("For"));
    }
    await time.increaseTo((await rounds.roundOf(2)).closesAt);
    await rounds.settle(2, 1);
    expect((await ideas.ideaOf(1)).stage).to.equal(stage("Approved"));
  });

  it("lets the author appeal what the ballot rejected, once", async () => {
    const engine = await loadFixture(secondReading);
    await refuse(engine, 2);
    await engine.ideas.connect(engine.people.baker).appeal(1, TEXT);
    expect((await engine.ideas.ideaOf(1)).stage).to.equal(stage("Submitted"));
  });
});
