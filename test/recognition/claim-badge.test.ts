import { STAGE_NAMES, type Stage } from "@engine/protocol/enums";
import { expect } from "chai";
import {
  badgeKind,
  claim,
  entryOf,
  type Honoured,
  honoured,
  isEarned,
  planPilot,
  tokenOf,
  withBadges,
} from "../support/badges.ts";
import { memberIdOf, type Name } from "../support/bakery.ts";
import { concludePilot, implement, reviewWith, startPilot } from "../support/benefits.ts";
import { at, loadFixture, nextTime, time } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { rotate } from "../support/rotate.ts";
import { moveByModule, walkTo } from "../support/stages.ts";
import { makeReady, suggest } from "../support/suggest.ts";
import { documentHash, NO_HASH, NOBODY, status } from "../support/values.ts";
import { openRound, setRules, suggestTogether, vote, voting, votingUnder } from "../support/vote.ts";

const BAKER = memberIdOf("baker");
const REASON = documentHash("reason");

/** The baker's idea 1 is ready. */
async function ready() {
  const engine = await honoured();
  await makeReady(engine, await suggest(engine, engine.people.baker));
  return engine;
}

/** Round 1 over three ideas, in which ten people have ten tokens each. */
const ballots = async () => withBadges(await voting());

describe("Badges.claimBadge", () => {
  it("reverts for strangers, suspended members and algorithms, whatever they did", async () => {
    const engine = await loadFixture(ready);
    const { badges, members, roles, people } = engine;
    const proposer = badgeKind("Proposer");
    await makeReady(engine, await suggest(engine, people.algorithm));
    await expect(badges.connect(people.stranger).claimBadge(proposer, 1))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
    await expect(claim(engine, "algorithm", "Proposer", 2))
      .to.be.revertedWithCustomError(badges, "People_AgentRefused")
      .withArgs(memberIdOf("algorithm"));
    await members.connect(roles.identity).suspend(BAKER, REASON);
    await expect(claim(engine, "baker", "Proposer", 1))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.baker.address, status("Suspended"));
    expect(await isEarned(engine, "baker", "Proposer", 1)).to.equal(true);
  });

  it("reverts for what was not earned", async () => {
    const engine = await loadFixture(ready);
    await expect(claim(engine, "cashier", "Proposer", 1))
      .to.be.revertedWithCustomError(engine.badges, "Badges_NotEarned")
      .withArgs(memberIdOf("cashier"), badgeKind("Proposer"), 1);
  });

  it("threat 23: reverts the second time, on another ground too", async () => {
    const engine = await loadFixture(ready);
    const { badges, people } = engine;
    await makeReady(engine, await suggest(engine, people.baker));
    await claim(engine, "baker", "Proposer", 1);
    for (const ref of [1, 2]) {
      await expect(claim(engine, "baker", "Proposer", ref))
        .to.be.revertedWithCustomError(badges, "Badges_AlreadyClaimed")
        .withArgs(BAKER, badgeKind("Proposer"));
    }
  });

  it("makes the badge and keeps what it rests on", async () => {
    const engine = await loadFixture(ready);
    const { badges, people } = engine;
    const tokenId = tokenOf("Proposer", BAKER);
    const now = await nextTime();
    await expect(claim(engine, "baker", "Proposer", 1))
      .to.emit(badges, "BadgeClaimed")
      .withArgs(BAKER, badgeKind("Proposer"), 1, tokenId)
      .and.to.emit(badges, "Transfer")
      .withArgs(NOBODY, people.baker.address, tokenId)
      .and.to.emit(badges, "Locked")
      .withArgs(tokenId);
    expect(await badges.badgeOf(BAKER, badgeKind("Proposer"))).to.deep.equal([1n, BigInt(now)]);
    expect(await badges.ownerOf(tokenId)).to.equal(people.baker.address);
  });

  it("answers the token's number", async () => {
    const engine = await loadFixture(ready);
    await implement(engine, 1);
    const baker = engine.badges.connect(engine.people.baker);
    expect(await baker.claimBadge.staticCall(badgeKind("Lead"), 1)).to.equal(tokenOf("Lead", BAKER));
  });

  it("stays, whatever becomes of the idea", async () => {
    const engine = await loadFixture(ready);
    const { badges, ideas, people } = engine;
    await claim(engine, "baker", "Proposer", 1);
    await ideas.connect(people.baker).withdraw(1, NO_HASH);
    expect(await isEarned(engine, "baker", "Proposer", 1)).to.equal(false);
    expect(await badges.ownerOf(tokenOf("Proposer", BAKER))).to.equal(people.baker.address);
  });

  it("works through the forwarder, without gas", async () => {
    const engine = await loadFixture(ready);
    await forward(engine, engine.people.baker, engine.badges, "claimBadge", [badgeKind("Proposer"), 1]);
    expect(await engine.badges.ownerOf(tokenOf("Proposer", BAKER))).to.equal(engine.people.baker.address);
  });
});

describe("Badges.isEarned", () => {
  it("Proposer: reverts for an idea that does not exist", async () => {
    const engine = await loadFixture(ready);
    await expect(isEarned(engine, "baker", "Proposer", 2))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_Unknown")
      .withArgs(2);
  });

  it("Proposer: for an idea that was found ready or came further, and for no other", async () => {
    const engine = await loadFixture(honoured);
    const found: Stage[] = ["Ready", "InBallot", "Approved", "InPilot", "Implemented", "Stopped"];
    for (const stage of STAGE_NAMES.filter((name) => name !== "None")) {
      const ideaId = await suggest(engine, engine.people.baker);
      await walkTo(engine, ideaId, stage);
      expect(await isEarned(engine, "baker", "Proposer", ideaId), stage).to.equal(found.includes(stage));
      expect(await isEarned(engine, "driver", "Proposer", ideaId), stage).to.equal(false);
    }
  });

  it("Proposer: for everyone credited", async () => {
    const engine = await loadFixture(honoured);
    const ideaId = await suggestTogether(engine, ["baker", "cashier"]);
    expect(await isEarned(engine, "cashier", "Proposer", ideaId)).to.equal(true);
    expect(await isEarned(engine, "baker", "Proposer", ideaId)).to.equal(true);
  });

  it("Decider: for who cast a ballot in that round", async () => {
    const engine = await loadFixture(ballots);
    await vote(engine, "farmer", "For");
    expect(await isEarned(engine, "farmer", "Decider", 1)).to.equal(true);
    expect(await isEarned(engine, "miller", "Decider", 1)).to.equal(false);
    expect(await isEarned(engine, "farmer", "Decider", 2)).to.equal(false);
    expect(await isEarned(engine, "baker", "Decider", 1)).to.equal(false);
    await claim(engine, "farmer", "Decider", 1);
  });

  it("Decider: for the ballot of the account that is the member's now", async () => {
    const engine = await loadFixture(ballots);
    await vote(engine, "farmer", "For");
    await rotate(engine, "farmer", engine.people.farmer, engine.people.stranger);
    expect(await isEarned(engine, "farmer", "Decider", 1)).to.equal(false);
  });

  it("Implementer: for who is credited on an implemented idea", async () => {
    const engine = await loadFixture(honoured);
    const ideaId = await suggestTogether(engine, ["baker", "cashier"]);
    await expect(isEarned(engine, "baker", "Implementer", ideaId + 1))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_Unknown")
      .withArgs(ideaId + 1);
    const pilotId = await startPilot(engine, ideaId);
    expect(await isEarned(engine, "baker", "Implementer", ideaId)).to.equal(false);
    await concludePilot(engine, pilotId);
    expect(await isEarned(engine, "baker", "Implementer", ideaId)).to.equal(true);
    expect(await isEarned(engine, "cashier", "Implementer", ideaId)).to.equal(true);
    expect(await isEarned(engine, "driver", "Implementer", ideaId)).to.equal(false);
    await claim(engine, "cashier", "Implementer", ideaId);
  });

  it("Lead and Courage: for who led a pilot that ended so", async () => {
    const engine = await loadFixture(honoured);
    const { pilots, people } = engine;
    const pilotIds: number[] = [];
    for (const _ of Array(4)) {
      const ideaId = await suggest(engine, people.cashier);
      await makeReady(engine, ideaId);
      pilotIds.push(await startPilot(engine, ideaId));
    }
    const [met = 0, missed = 0, stopped = 0, running = 0] = pilotIds;
    await concludePilot(engine, met);
    await concludePilot(engine, missed, { actual: 99n });
    await pilots.connect(people.baker).stopEarly(stopped, REASON);
    for (const pilotId of [met, missed, stopped, running]) {
      expect(await isEarned(engine, "baker", "Lead", pilotId)).to.equal(pilotId === met);
      expect(await isEarned(engine, "baker", "Courage", pilotId)).to.equal(pilotId === stopped);
      for (const other of ["driver", "cashier"] as const) {
        expect(await isEarned(engine, other, "Lead", pilotId)).to.equal(false);
        expect(await isEarned(engine, other, "Courage", pilotId)).to.equal(false);
      }
    }
    await claim(engine, "baker", "Lead", met);
    await claim(engine, "baker", "Courage", stopped);
    await expect(isEarned(engine, "baker", "Lead", 5))
      .to.be.revertedWithCustomError(pilots, "Pilots_Unknown")
      .withArgs(5);
  });

  it("Forecaster: for ten forecasts or more that are better than a coin on average", async () => {
    const engine = await loadFixture(forecasting);
    const forecasters: Name[] = ["farmer", "neighbour", "miller", "confectioner"];
    const earned = await Promise.all(forecasters.map((name) => isEarned(engine, name, "Forecaster", 0)));
    expect(earned).to.deep.equal([true, true, false, false]);
    expect(await isEarned(engine, "farmer", "Forecaster", 1)).to.equal(false);
    expect(await engine.reviews.brierOf(memberIdOf("neighbour"))).to.deep.equal([10n, 249_990_001n]);
    expect(await engine.reviews.brierOf(memberIdOf("miller"))).to.deep.equal([10n, 250_000_000n]);
    expect(await engine.reviews.brierOf(memberIdOf("confectioner"))).to.deep.equal([9n, 0n]);
    await claim(engine, "farmer", "Forecaster", 0);
  });
});

/** Ten pilots that met their target, and those who forecast it; the confectioner missed one. */
async function forecasting() {
  const engine = await honoured();
  for (let round = 0; round < 10; ++round) {
    const ideaId = await suggest(engine, engine.people.baker);
    const forecasts: Partial<Record<Name, number>> = {
      farmer: 10_000,
      neighbour: round === 0 ? 5_001 : 5_000,
      miller: 5_000,
      ...(round === 0 ? {} : { confectioner: 10_000 }),
    };
    const reviewId = await reviewWith(engine, ideaId, forecasts);
    await implement(engine, ideaId);
    for (const name of Object.keys(forecasts) as Name[]) {
      await engine.reviews.calibrate(reviewId, memberIdOf(name));
    }
  }
  return engine;
}

/** Round 1 over three ideas, in which the farmer has 30 tokens more; supply 130, quorum 39. */
const deciding = async () => withBadges(await votingUnder({}, 30));

/** The same with equal tokens, of which 40 must take part. */
const quorumOf40 = async () => withBadges(await votingUnder({ quorumBps: 4_000 }));

/** The same where 60 % must be exceeded and members are not asked; the farmer has 30 tokens. */
const threshold60 = async () =>
  withBadges(await votingUnder({ approvalBps: 6_000, memberMajority: false }, 20));

/** Settles round 1, entry by entry as far as `limit`. */
async function settle({ rounds }: Honoured, limit = 64): Promise<void> {
  await time.increaseTo((await rounds.roundOf(1)).closesAt + 1n);
  await rounds.settle(1, limit);
}

/** Who of the three authors could claim on their own entry. */
const approvedOf = async (engine: Honoured): Promise<boolean[]> =>
  Promise.all(
    (["baker", "cashier", "driver"] as const).map((name, place) =>
      isEarned(engine, name, "Approved", entryOf(1, place)),
    ),
  );

describe("Badges.isEarned, Approved", () => {
  it("reverts for a round that does not exist", async () => {
    const engine = await loadFixture(deciding);
    await expect(isEarned(engine, "baker", "Approved", entryOf(2, 1)))
      .to.be.revertedWithCustomError(engine.rounds, "Rounds_Unknown")
      .withArgs(2);
  });

  it("for entries that are settled and passed, from their settling on", async () => {
    const engine = await loadFixture(deciding);
    await vote(engine, "farmer", "For", "For", "Against");
    await vote(engine, "miller", "For", "Against", "Against");
    await vote(engine, "customer", "For", "For", "For");
    expect(await approvedOf(engine)).to.deep.equal([false, false, false]);
    await settle(engine, 1);
    expect(await approvedOf(engine)).to.deep.equal([true, false, false]);
    await engine.rounds.settle(1, 1);
    expect(await approvedOf(engine)).to.deep.equal([true, true, false]);
    await engine.rounds.settle(1, 1);
    expect(await approvedOf(engine)).to.deep.equal([true, true, false]);
    await claim(engine, "cashier", "Approved", entryOf(1, 1));
    expect(await engine.badges.badgeOf(memberIdOf("cashier"), badgeKind("Approved"))).to.include(65n);
  });

  it("for who is credited on that very entry", async () => {
    const engine = await loadFixture(deciding);
    await vote(engine, "farmer", "For", "For", "For");
    await vote(engine, "miller", "For", "For", "For");
    await settle(engine);
    expect(await approvedOf(engine)).to.deep.equal([true, true, true]);
    expect(await isEarned(engine, "baker", "Approved", entryOf(1, 1))).to.equal(false);
    expect(await isEarned(engine, "farmer", "Approved", entryOf(1, 0))).to.equal(false);
    expect(await isEarned(engine, "baker", "Approved", entryOf(1, 3))).to.equal(false);
    expect(await isEarned(engine, "baker", "Approved", entryOf(1, 63))).to.equal(false);
  });

  it("for what a ballot approved, whatever became of the idea and of the rules since", async () => {
    const engine = await loadFixture(deciding);
    await vote(engine, "farmer", "For");
    await vote(engine, "miller", "For");
    await settle(engine);
    await setRules(engine, { quorumBps: 10_000, approvalBps: 9_999 });
    for (const stage of ["InPilot", "Stopped"] as const) {
      await moveByModule(engine, 1, stage);
      expect(await approvedOf(engine)).to.deep.equal([true, false, false]);
    }
  });

  it("not below the quorum, and at it", async () => {
    const engine = await loadFixture(quorumOf40);
    const names = ["farmer", "miller", "customer", "neighbour"] as const;
    for (const name of names.slice(0, 3)) await vote(engine, name, "For", "For");
    await vote(engine, "neighbour", "None", "For");
    await settle(engine);
    expect(await approvedOf(engine)).to.deep.equal([false, true, false]);
  });

  it("not at the approval threshold, and above it", async () => {
    const engine = await loadFixture(threshold60);
    await vote(engine, "farmer", "For", "For");
    await vote(engine, "miller", "Against", "Against");
    await vote(engine, "customer", "Against", "For");
    await settle(engine);
    expect(await approvedOf(engine)).to.deep.equal([false, true, false]);
  });

  it("not where members refused what tokens passed, if the round asked members", async () => {
    for (const memberMajority of [true, false]) {
      const engine = await withBadges(await votingUnder({ memberMajority }, 30));
      await vote(engine, "farmer", "For");
      await vote(engine, "miller", "Against");
      await settle(engine);
      expect(await approvedOf(engine)).to.deep.equal([!memberMajority, false, false]);
    }
  });

  it("finds an entry at the last place of a full ballot", async () => {
    const engine = await loadFixture(honoured);
    const { ideas, rounds, people } = engine;
    for (let count = 0; count < 64; ++count) await suggest(engine, people.baker);
    const ideaIds = Array.from({ length: 64 }, (_, index) => index + 1);
    for (const ideaId of ideaIds) await makeReady(engine, ideaId);
    const { snapshot, closesAt } = await openRound(engine, ideaIds);
    await time.increaseTo(snapshot + 1);
    const last = 1n << 126n;
    for (const name of ["farmer", "miller", "customer"] as const) {
      await rounds.connect(people[name]).castBallot(1, last);
    }
    await at(closesAt + 1, () => rounds.settle(1, 64));
    expect((await ideas.ideaOf(64)).stage).to.equal(STAGE_NAMES.indexOf("Approved"));
    expect(await isEarned(engine, "baker", "Approved", entryOf(1, 63))).to.equal(true);
    expect(await isEarned(engine, "baker", "Approved", entryOf(1, 62))).to.equal(false);
  });
});

/** Team 1 with the seats of the accountant, the confectioner and the apprentice; the baker's idea 1 has a plan. */
async function seated() {
  const engine = await ready();
  const { teams, people } = engine;
  const accountant = teams.connect(people.accountant);
  for (const name of ["confectioner", "apprentice"] as const) {
    await accountant.inviteToTeam(1, memberIdOf(name));
    await teams.connect(people[name]).joinTeam(1);
    await accountant.endorseSeat(1, memberIdOf(name), true);
    if (name === "apprentice")
      await teams.connect(people.confectioner).endorseSeat(1, memberIdOf(name), true);
  }
  await planPilot(engine, 1);
  return engine;
}

describe("Badges.isEarned, Founder", () => {
  it("reverts for a grant that does not exist", async () => {
    const engine = await loadFixture(seated);
    await expect(isEarned(engine, "accountant", "Founder", 1))
      .to.be.revertedWithCustomError(engine.grants, "Grants_Unknown")
      .withArgs(1);
  });

  it("for every seat of a team whose grant was funded, and for nobody else", async () => {
    const engine = await loadFixture(seated);
    const { badges, grants, people } = engine;
    await grants.connect(people.accountant).proposeGrant(1, REASON);
    expect(await isEarned(engine, "accountant", "Founder", 1)).to.equal(false);
    await grants.connect(people.confectioner).voteGrant(1, true);
    for (const name of ["accountant", "confectioner", "apprentice"] as const) {
      expect(await isEarned(engine, name, "Founder", 1), name).to.equal(true);
    }
    expect(await isEarned(engine, "baker", "Founder", 1)).to.equal(false);
    expect(await badges.isEarned(0, badgeKind("Founder"), 1)).to.equal(false);
    await claim(engine, "apprentice", "Founder", 1);
  });

  it("not for a grant that was declined", async () => {
    const engine = await loadFixture(seated);
    const { grants, people } = engine;
    await grants.connect(people.accountant).proposeGrant(1, REASON);
    await grants.connect(people.confectioner).voteGrant(1, false);
    await grants.connect(people.apprentice).voteGrant(1, false);
    expect(await isEarned(engine, "accountant", "Founder", 1)).to.equal(false);
  });

  it("not for who has left the seat", async () => {
    const engine = await loadFixture(seated);
    const { grants, teams, people } = engine;
    await grants.connect(people.accountant).proposeGrant(1, REASON);
    await grants.connect(people.confectioner).voteGrant(1, true);
    await teams.connect(people.confectioner).leaveTeam(1);
    expect(await isEarned(engine, "confectioner", "Founder", 1)).to.equal(false);
    expect(await isEarned(engine, "apprentice", "Founder", 1)).to.equal(true);
  });
});
