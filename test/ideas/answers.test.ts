import { STAGE_NAMES, type Stage } from "@engine/protocol/enums";
import { expect } from "chai";
import { ethers as lib } from "ethers";
import { bakeryWithoutVotes as bakery, memberIdOf } from "../support/bakery.ts";
import { DAY, loadFixture, nextTime, time } from "../support/chain.ts";
import { recomputeHead } from "../support/digest.ts";
import { walkTo } from "../support/stages.ts";
import { makeReady, suggest } from "../support/suggest.ts";
import { documentHash, ground, NO_HASH, stage } from "../support/values.ts";

const TEXT = documentHash("text");
const REASON = documentHash("reason");
const BAKER = memberIdOf("baker");

/** The baker's idea 1 and the cashier's idea 2. */
async function suggested() {
  const engine = await bakery();
  await suggest(engine, engine.people.baker);
  await suggest(engine, engine.people.cashier);
  return { ...engine, curator: engine.ideas.connect(engine.roles.curator) };
}

type Setting = Awaited<ReturnType<typeof suggested>>;

const STAGES = STAGE_NAMES.filter((name) => name !== "None");

/** Stages from which each answer is lawful. */
const LAWFUL = {
  hold: ["Submitted", "InReview", "Ready"],
  reject: ["Submitted", "InReview", "Ready", "OnHold"],
  merge: ["Submitted", "InReview", "Ready", "OnHold"],
} as const satisfies Record<string, readonly Stage[]>;

const LEADS_TO = { hold: "OnHold", reject: "Rejected", merge: "Merged" } as const;

type Answer = keyof typeof LAWFUL;

const later = async (): Promise<number> => (await time.latest()) + 60 * DAY;

async function answer({ curator }: Setting, name: Answer, ideaId = 1, reason: string = REASON) {
  if (name === "hold") return curator.hold(ideaId, ground("NotNow"), reason, await later());
  if (name === "reject") return curator.reject(ideaId, ground("TooCostly"), reason);
  return curator.merge(ideaId, 2, reason);
}

for (const name of Object.keys(LAWFUL) as Answer[]) {
  describe(`Ideas.${name}`, () => {
    it(`${name}: reverts for an idea that does not exist`, async () => {
      const engine = await loadFixture(suggested);
      for (const unknown of [0, 3]) {
        await expect(answer(engine, name, unknown))
          .to.be.revertedWithCustomError(engine.ideas, "Ideas_Unknown")
          .withArgs(unknown);
      }
    });

    it(`${name}: reverts from every stage that does not lead there`, async () => {
      const refused = STAGES.filter((from) => !(LAWFUL[name] as readonly Stage[]).includes(from));
      for (const from of refused) {
        const engine = await loadFixture(suggested);
        await walkTo(engine, 1, from);
        await expect(answer(engine, name))
          .to.be.revertedWithCustomError(engine.ideas, "Ideas_StageChangeRefused")
          .withArgs(1, stage(from), stage(LEADS_TO[name]));
      }
    });

    it(`${name}: moves the idea from every stage that leads there, also while paused`, async () => {
      for (const from of LAWFUL[name]) {
        const engine = await loadFixture(suggested);
        await walkTo(engine, 1, from);
        await engine.ideas.connect(engine.roles.guardian).pauseFor(DAY);
        await answer(engine, name);
        expect((await engine.ideas.ideaOf(1)).stage).to.equal(stage(LEADS_TO[name]));
        expect(await engine.ideas.auditHead(1)).to.equal(await recomputeHead(engine, 1));
      }
    });
  });
}

describe("Ideas.hold, in detail", () => {
  it("reverts without a reason", async () => {
    const { ideas, curator } = await loadFixture(suggested);
    await expect(curator.hold(1, ground("NotNow"), NO_HASH, await later()))
      .to.be.revertedWithCustomError(ideas, "Ideas_ReasonMissing")
      .withArgs(1, stage("OnHold"));
  });

  it("reverts for a date that is now, or no date", async () => {
    const { ideas, curator } = await loadFixture(suggested);
    for (const date of [await nextTime(), 0]) {
      await expect(curator.hold(1, ground("NotNow"), REASON, date))
        .to.be.revertedWithCustomError(ideas, "Ideas_RevisitInPast")
        .withArgs(1, date);
    }
  });

  it("keeps the date, a second from now at the soonest", async () => {
    const engine = await loadFixture(suggested);
    const { ideas, curator } = engine;
    const date = (await nextTime()) + 1;
    const call = curator.hold(1, ground("NotNow"), REASON, date);
    await call;
    const head = await recomputeHead(engine, 1);
    await expect(call)
      .to.emit(ideas, "StageChanged")
      .withArgs(
        1,
        stage("Submitted"),
        stage("OnHold"),
        ground("NotNow"),
        REASON,
        date,
        0,
        0,
        await ideas.getAddress(),
        1,
        TEXT,
        1,
        head,
      );
    expect((await ideas.ideaOf(1)).revisitAt).to.equal(date);
  });
});

describe("Ideas.reject, in detail", () => {
  it("reverts without a reason", async () => {
    const { ideas, curator } = await loadFixture(suggested);
    await expect(curator.reject(1, ground("TooCostly"), NO_HASH))
      .to.be.revertedWithCustomError(ideas, "Ideas_ReasonMissing")
      .withArgs(1, stage("Rejected"));
  });

  it("tells everything in one event", async () => {
    const engine = await loadFixture(suggested);
    const { ideas, curator } = engine;
    const now = await nextTime();
    const call = curator.reject(1, ground("TooCostly"), REASON);
    await call;
    const head = await recomputeHead(engine, 1);
    await expect(call)
      .to.emit(ideas, "StageChanged")
      .withArgs(
        1,
        stage("Submitted"),
        stage("Rejected"),
        ground("TooCostly"),
        REASON,
        0,
        0,
        0,
        await ideas.getAddress(),
        1,
        TEXT,
        1,
        head,
      );
    const idea = await ideas.ideaOf(1);
    expect([idea.stage, idea.stageSince, idea.records, idea.version]).to.deep.equal([
      BigInt(stage("Rejected")),
      BigInt(now),
      2n,
      1n,
    ]);
  });

  it("names the curator who is a member", async () => {
    const engine = await loadFixture(suggested);
    const { members, roles } = engine;
    await members
      .connect(roles.identity)
      .admit({ account: roles.curator.address, source: 0, unit: 0, profileHash: NO_HASH });
    const call = answer(engine, "reject");
    await call;
    const head = await recomputeHead(engine, 1);
    await expect(call)
      .to.emit(engine.ideas, "StageChanged")
      .withArgs(
        1,
        stage("Submitted"),
        stage("Rejected"),
        ground("TooCostly"),
        REASON,
        0,
        0,
        12,
        await engine.ideas.getAddress(),
        1,
        TEXT,
        1,
        head,
      );
  });
});

describe("Ideas.merge, in detail", () => {
  it("reverts for an idea merged into itself", async () => {
    const { ideas, curator } = await loadFixture(suggested);
    await expect(curator.merge(1, 1, REASON))
      .to.be.revertedWithCustomError(ideas, "Ideas_MergeIntoItself")
      .withArgs(1);
  });

  it("reverts for a target that does not exist", async () => {
    const { ideas, curator } = await loadFixture(suggested);
    await expect(curator.merge(1, 3, REASON))
      .to.be.revertedWithCustomError(ideas, "Ideas_Unknown")
      .withArgs(3);
  });

  it("reverts for a target that does not live on", async () => {
    for (const closed of ["Implemented", "Stopped", "Rejected", "Merged", "Withdrawn"] as const) {
      const engine = await loadFixture(suggested);
      await walkTo(engine, 1, closed);
      await expect(engine.curator.merge(2, 1, REASON))
        .to.be.revertedWithCustomError(engine.ideas, "Ideas_MergeTargetClosed")
        .withArgs(1, stage(closed));
    }
  });

  it("reverts without a reason", async () => {
    const { ideas, curator } = await loadFixture(suggested);
    await expect(curator.merge(1, 2, NO_HASH))
      .to.be.revertedWithCustomError(ideas, "Ideas_ReasonMissing")
      .withArgs(1, stage("Merged"));
    expect(await ideas.lineageOf(2)).to.deep.equal([]);
  });

  it("reverts for the 33rd place in a lineage, parents counted", async () => {
    const engine = await loadFixture(suggested);
    const { ideas, curator, people } = engine;
    const into = await suggest(engine, people.baker, { parents: [1, 2] });
    for (let i = 0; i < 30; ++i) {
      await curator.merge(await suggest(engine, people.driver), into, REASON);
    }
    expect(await ideas.lineageOf(into)).to.have.lengthOf(32);
    const last = await suggest(engine, people.driver);
    await expect(curator.merge(last, into, REASON))
      .to.be.revertedWithCustomError(ideas, "Ideas_TooManyMerged")
      .withArgs(into, 32);
  });

  it("ends the idea and keeps its place in the other's lineage, in every stage in which that lives on", async () => {
    const living = ["Submitted", "InReview", "Ready", "InBallot", "Approved", "InPilot", "OnHold"] as const;
    for (const name of living) {
      const engine = await loadFixture(suggested);
      const { ideas, curator } = engine;
      await walkTo(engine, 1, name);
      const call = curator.merge(2, 1, REASON);
      await call;
      const head = await recomputeHead(engine, 2);
      await expect(call)
        .to.emit(ideas, "StageChanged")
        .withArgs(
          2,
          stage("Submitted"),
          stage("Merged"),
          ground("Duplicate"),
          REASON,
          0,
          1,
          0,
          await ideas.getAddress(),
          1,
          TEXT,
          1,
          head,
        );
      expect(await ideas.lineageOf(1)).to.deep.equal([2n]);
      expect((await ideas.ideaOf(1)).stage).to.equal(stage(name));
    }
  });
});

describe("An idea in the ballot", () => {
  it("is out of the curator's hands, so that its round can settle", async () => {
    const engine = await loadFixture(suggested);
    const { ideas, rounds, roles } = engine;
    await makeReady(engine, 1);
    await rounds.connect(roles.curator).openRound([1]);
    for (const name of ["hold", "reject", "merge"] as const) {
      await expect(answer(engine, name))
        .to.be.revertedWithCustomError(ideas, "Ideas_StageChangeRefused")
        .withArgs(1, stage("InBallot"), stage(LEADS_TO[name]));
    }
    await time.increaseTo((await rounds.roundOf(1)).closesAt);
    await rounds.settle(1, 1);
    expect((await rounds.roundOf(1)).settled).to.equal(1);
  });
});

describe("Ideas.transition", () => {
  const change = {
    ideaId: 1,
    to: stage("InReview"),
    ground: ground("MeetsGate"),
    reasonHash: REASON,
    revisitAt: 0,
    causeId: 77,
    actorId: BAKER,
  };

  it("reverts for an idea that does not exist", async () => {
    const { ideas, roles } = await loadFixture(suggested);
    await expect(ideas.connect(roles.module).transition({ ...change, ideaId: 3 }))
      .to.be.revertedWithCustomError(ideas, "Ideas_Unknown")
      .withArgs(3);
  });

  it("reverts without a ground", async () => {
    const { ideas, roles } = await loadFixture(suggested);
    await expect(ideas.connect(roles.module).transition({ ...change, ground: ground("None") }))
      .to.be.revertedWithCustomError(ideas, "Ideas_GroundMissing")
      .withArgs(1, stage("InReview"));
  });

  it("reverts without a reason where one is demanded", async () => {
    const { ideas, roles } = await loadFixture(suggested);
    for (const to of ["OnHold", "Rejected", "Merged"] as const) {
      const revisitAt = to === "OnHold" ? await later() : 0;
      const bare = { ...change, to: stage(to), reasonHash: NO_HASH, revisitAt };
      await expect(ideas.connect(roles.module).transition(bare))
        .to.be.revertedWithCustomError(ideas, "Ideas_ReasonMissing")
        .withArgs(1, stage(to));
    }
  });

  it("reverts for a date where there is nothing to wait for", async () => {
    const { ideas, roles } = await loadFixture(suggested);
    const revisitAt = await later();
    await expect(ideas.connect(roles.module).transition({ ...change, revisitAt }))
      .to.be.revertedWithCustomError(ideas, "Ideas_RevisitInPast")
      .withArgs(1, revisitAt);
  });

  it("moves the idea and names the module, its cause and its actor", async () => {
    const engine = await loadFixture(suggested);
    const { ideas, roles } = engine;
    const call = ideas.connect(roles.module).transition(change);
    await call;
    const head = await recomputeHead(engine, 1);
    await expect(call)
      .to.emit(ideas, "StageChanged")
      .withArgs(
        1,
        stage("Submitted"),
        stage("InReview"),
        ground("MeetsGate"),
        REASON,
        0,
        77,
        BAKER,
        roles.module.address,
        1,
        TEXT,
        1,
        head,
      );
    expect(await ideas.auditHead(1)).to.equal(head);
  });

  /** The stages that may follow each; what is not listed must be refused. */
  const FOLLOWERS: Record<Exclude<Stage, "None">, readonly Stage[]> = {
    Submitted: ["InReview", "Ready", "OnHold", "Rejected", "Merged", "Withdrawn"],
    InReview: ["Submitted", "Ready", "OnHold", "Rejected", "Merged", "Withdrawn"],
    Ready: ["Submitted", "InBallot", "InPilot", "OnHold", "Rejected", "Merged", "Withdrawn"],
    InBallot: ["Approved", "Rejected", "OnHold"],
    Approved: ["InPilot", "OnHold", "Stopped"],
    InPilot: ["Implemented", "OnHold", "Stopped"],
    Implemented: [],
    OnHold: ["Submitted", "InReview", "Ready", "Rejected", "Merged", "Withdrawn"],
    Rejected: ["Submitted"],
    Stopped: [],
    Merged: [],
    Withdrawn: [],
  };

  for (const [from, followers] of Object.entries(FOLLOWERS) as [Exclude<Stage, "None">, readonly Stage[]][]) {
    it(`from ${from} goes to ${followers.join(", ") || "nowhere"}`, async () => {
      const engine = await loadFixture(suggested);
      const { ideas, roles } = engine;
      await walkTo(engine, 1, from);
      for (const to of STAGE_NAMES) {
        const revisitAt = to === "OnHold" ? await later() : 0;
        const call = ideas
          .connect(roles.module)
          .transition.staticCall({ ...change, to: stage(to), revisitAt });
        if (followers.includes(to)) await call;
        else {
          await expect(call)
            .to.be.revertedWithCustomError(ideas, "Ideas_StageChangeRefused")
            .withArgs(1, stage(from), stage(to));
        }
      }
    });
  }
});

describe("Ideas.record", () => {
  it("reverts for an idea that does not exist", async () => {
    const { ideas, roles } = await loadFixture(suggested);
    await expect(ideas.connect(roles.module).record(3, lib.encodeBytes32String("scored"), REASON))
      .to.be.revertedWithCustomError(ideas, "Ideas_Unknown")
      .withArgs(3);
  });

  it("adds a module's decision to the digest and moves nothing", async () => {
    const engine = await loadFixture(suggested);
    const { ideas, roles } = engine;
    const kind = lib.encodeBytes32String("scored");
    const call = ideas.connect(roles.module).record(1, kind, REASON);
    await call;
    const head = await recomputeHead(engine, 1);
    await expect(call)
      .to.emit(ideas, "DecisionRecorded")
      .withArgs(1, roles.module.address, kind, REASON, 1, head);
    const idea = await ideas.ideaOf(1);
    expect([idea.stage, idea.records]).to.deep.equal([BigInt(stage("Submitted")), 2n]);
    expect(await ideas.auditHead(1)).to.equal(head);
    expect(await ideas.auditHead(2)).to.equal(await recomputeHead(engine, 2));
  });
});
