import { expect } from "chai";
import { type Bakery, bakeryWithoutVotes as bakery, memberIdOf } from "../support/bakery.ts";
import { at, DAY, HOUR, loadFixture, nextTime, time } from "../support/chain.ts";
import { recomputeHead } from "../support/digest.ts";
import { walkTo } from "../support/stages.ts";
import { suggest } from "../support/suggest.ts";
import { documentHash, ground, NO_HASH, stage, status } from "../support/values.ts";

const TEXT = documentHash("text");
const BETTER = documentHash("better text");
const REASON = documentHash("reason");
const BAKER = memberIdOf("baker");

const OPEN = ["Submitted", "InReview", "Ready", "OnHold"] as const;
const SHUT = [
  "InBallot",
  "Approved",
  "InPilot",
  "Implemented",
  "Rejected",
  "Stopped",
  "Merged",
  "Withdrawn",
] as const;

/** The baker's idea 1, as just submitted. */
async function suggested() {
  const engine = await bakery();
  await suggest(engine, engine.people.baker);
  return engine;
}

const byAuthor = ({ ideas, people }: Bakery) => ideas.connect(people.baker);

describe("Ideas.revise", () => {
  it("reverts for an idea that does not exist", async () => {
    const engine = await loadFixture(suggested);
    await expect(byAuthor(engine).revise(2, BETTER))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_Unknown")
      .withArgs(2);
  });

  it("reverts for a member who is not the author", async () => {
    const { ideas, people } = await loadFixture(suggested);
    await expect(ideas.connect(people.cashier).revise(1, BETTER))
      .to.be.revertedWithCustomError(ideas, "Ideas_NotAuthor")
      .withArgs(1, people.cashier.address);
  });

  it("reverts for an author who is suspended", async () => {
    const engine = await loadFixture(suggested);
    const { members, roles, people } = engine;
    await members.connect(roles.identity).suspend(BAKER, REASON);
    await expect(byAuthor(engine).revise(1, BETTER))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.baker.address, status("Suspended"));
  });

  it("reverts from the ballot on, and once the idea has its answer", async () => {
    for (const name of SHUT) {
      const engine = await loadFixture(suggested);
      await walkTo(engine, 1, name);
      await expect(byAuthor(engine).revise(1, BETTER))
        .to.be.revertedWithCustomError(engine.ideas, "Ideas_Frozen")
        .withArgs(1, stage(name));
    }
  });

  it("reverts without a text", async () => {
    const engine = await loadFixture(suggested);
    await expect(byAuthor(engine).revise(1, NO_HASH))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_ContentMissing")
      .withArgs();
  });

  it("reverts for the text that stands", async () => {
    const engine = await loadFixture(suggested);
    await expect(byAuthor(engine).revise(1, TEXT))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_SameContent")
      .withArgs(1, TEXT);
  });

  it("reverts while submitting is paused", async () => {
    const engine = await loadFixture(suggested);
    const now = await nextTime();
    await engine.ideas.connect(engine.roles.guardian).pauseFor(DAY);
    await expect(byAuthor(engine).revise(1, BETTER))
      .to.be.revertedWithCustomError(engine.ideas, "Pausable_Paused")
      .withArgs(now + DAY);
  });

  it("makes the next version, and leaves a submitted idea where it is", async () => {
    const engine = await loadFixture(suggested);
    const { ideas } = engine;
    const since = (await ideas.ideaOf(1)).stageSince;
    const call = byAuthor(engine).revise(1, BETTER);
    await call;
    const head = await recomputeHead(engine, 1);
    await expect(call).to.emit(ideas, "IdeaRevised").withArgs(1, 2, BETTER, BAKER, 1, head);
    await expect(call).not.to.emit(ideas, "StageChanged");
    const idea = await ideas.ideaOf(1);
    expect([idea.version, idea.records, idea.stage, idea.stageSince]).to.deep.equal([
      2n,
      2n,
      BigInt(stage("Submitted")),
      since,
    ]);
    expect(await ideas.contentHashOf(1)).to.equal(BETTER);
    expect(await ideas.auditHead(1)).to.equal(head);
  });

  it("threat 15: sends an idea in review, ready or on hold back to the start, since other words were judged", async () => {
    for (const name of OPEN.filter((open) => open !== "Submitted")) {
      const engine = await loadFixture(suggested);
      const { ideas } = engine;
      await walkTo(engine, 1, name);
      const { records } = await ideas.ideaOf(1);
      const call = byAuthor(engine).revise(1, BETTER);
      await call;
      const head = await recomputeHead(engine, 1);
      await expect(call)
        .to.emit(ideas, "StageChanged")
        .withArgs(
          1,
          stage(name),
          stage("Submitted"),
          ground("Revision"),
          NO_HASH,
          0,
          0,
          BAKER,
          await ideas.getAddress(),
          2,
          BETTER,
          records + 1n,
          head,
        );
      expect((await ideas.ideaOf(1)).revisitAt).to.equal(0);
    }
  });
});

describe("Ideas.withdraw", () => {
  it("reverts for an idea that does not exist", async () => {
    const engine = await loadFixture(suggested);
    await expect(byAuthor(engine).withdraw(0, REASON))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_Unknown")
      .withArgs(0);
  });

  it("reverts for a member who is not the author", async () => {
    const { ideas, people } = await loadFixture(suggested);
    await expect(ideas.connect(people.cashier).withdraw(1, REASON))
      .to.be.revertedWithCustomError(ideas, "Ideas_NotAuthor")
      .withArgs(1, people.cashier.address);
  });

  it("reverts from the ballot on, and once the idea has its answer", async () => {
    for (const name of SHUT) {
      const engine = await loadFixture(suggested);
      await walkTo(engine, 1, name);
      await expect(byAuthor(engine).withdraw(1, REASON))
        .to.be.revertedWithCustomError(engine.ideas, "Ideas_Frozen")
        .withArgs(1, stage(name));
    }
  });

  it("takes the idea back before the ballot, also while paused and without a reason", async () => {
    for (const name of OPEN) {
      const engine = await loadFixture(suggested);
      const { ideas, roles } = engine;
      await walkTo(engine, 1, name);
      await ideas.connect(roles.guardian).pauseFor(DAY);
      const { records } = await ideas.ideaOf(1);
      const call = byAuthor(engine).withdraw(1, NO_HASH);
      await call;
      const head = await recomputeHead(engine, 1);
      await expect(call)
        .to.emit(ideas, "StageChanged")
        .withArgs(
          1,
          stage(name),
          stage("Withdrawn"),
          ground("Withdrawal"),
          NO_HASH,
          0,
          0,
          BAKER,
          await ideas.getAddress(),
          1,
          TEXT,
          records,
          head,
        );
      expect((await ideas.ideaOf(1)).stage).to.equal(stage("Withdrawn"));
    }
  });
});

const WINDOW = 14 * DAY;

/** The baker's idea 1, just rejected. */
async function rejected() {
  const engine = await suggested();
  await walkTo(engine, 1, "Rejected");
  return { ...engine, deadline: (await time.latest()) + WINDOW };
}

describe("Ideas.appeal", () => {
  it("reverts for a member who is not the author", async () => {
    const { ideas, people } = await loadFixture(rejected);
    await expect(ideas.connect(people.cashier).appeal(1, REASON))
      .to.be.revertedWithCustomError(ideas, "Ideas_NotAuthor")
      .withArgs(1, people.cashier.address);
  });

  it("reverts in every stage but Rejected", async () => {
    for (const name of [...OPEN, ...SHUT.filter((shut) => shut !== "Rejected")]) {
      const engine = await loadFixture(suggested);
      await walkTo(engine, 1, name);
      await expect(byAuthor(engine).appeal(1, REASON))
        .to.be.revertedWithCustomError(engine.ideas, "Ideas_NotRejected")
        .withArgs(1, stage(name));
    }
  });

  it("threat 10: reverts the second time, so that a rejection is contested once", async () => {
    const engine = await loadFixture(rejected);
    await byAuthor(engine).appeal(1, REASON);
    await walkTo(engine, 1, "Rejected");
    await expect(byAuthor(engine).appeal(1, REASON))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_AlreadyAppealed")
      .withArgs(1);
  });

  it("reverts one second after fourteen days", async () => {
    const engine = await loadFixture(rejected);
    const { deadline } = engine;
    await expect(at(deadline + 1, () => byAuthor(engine).appeal(1, REASON)))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_AppealTooLate")
      .withArgs(1, deadline);
  });

  it("reverts without a reason", async () => {
    const engine = await loadFixture(rejected);
    await expect(byAuthor(engine).appeal(1, NO_HASH))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_ReasonMissing")
      .withArgs(1, stage("Submitted"));
  });

  it("brings the idea back to the start within fourteen days, also while paused", async () => {
    const engine = await loadFixture(rejected);
    const { ideas, roles, deadline } = engine;
    await time.increaseTo(deadline - HOUR);
    await ideas.connect(roles.guardian).pauseFor(DAY);
    const call = at(deadline, () => byAuthor(engine).appeal(1, REASON));
    await call;
    const head = await recomputeHead(engine, 1);
    await expect(call)
      .to.emit(ideas, "StageChanged")
      .withArgs(
        1,
        stage("Rejected"),
        stage("Submitted"),
        ground("Appeal"),
        REASON,
        0,
        0,
        BAKER,
        await ideas.getAddress(),
        1,
        TEXT,
        2,
        head,
      );
    const idea = await ideas.ideaOf(1);
    expect([idea.stage, idea.appealed, idea.stageSince]).to.deep.equal([
      BigInt(stage("Submitted")),
      true,
      BigInt(deadline),
    ]);
  });
});

describe("Ideas.revisit", () => {
  it("reverts for an idea that does not exist", async () => {
    const { ideas } = await loadFixture(suggested);
    await expect(ideas.revisit(2)).to.be.revertedWithCustomError(ideas, "Ideas_Unknown").withArgs(2);
  });

  it("reverts in every stage but OnHold", async () => {
    for (const name of [...OPEN.filter((open) => open !== "OnHold"), ...SHUT]) {
      const engine = await loadFixture(suggested);
      await walkTo(engine, 1, name);
      await expect(engine.ideas.revisit(1))
        .to.be.revertedWithCustomError(engine.ideas, "Ideas_StageChangeRefused")
        .withArgs(1, stage(name), stage("Submitted"));
    }
  });

  it("reverts one second before the date", async () => {
    const engine = await loadFixture(suggested);
    await walkTo(engine, 1, "OnHold");
    const { revisitAt } = await engine.ideas.ideaOf(1);
    await expect(at(revisitAt - 1n, () => engine.ideas.revisit(1)))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_TooEarly")
      .withArgs(1, revisitAt);
  });

  it("lets anyone take the idea up again from its date on, members named", async () => {
    for (const caller of ["stranger", "cashier"] as const) {
      const engine = await loadFixture(suggested);
      const { ideas, people } = engine;
      await walkTo(engine, 1, "OnHold");
      const { revisitAt } = await ideas.ideaOf(1);
      const call = at(revisitAt, () => ideas.connect(people[caller]).revisit(1));
      await call;
      const head = await recomputeHead(engine, 1);
      await expect(call)
        .to.emit(ideas, "StageChanged")
        .withArgs(
          1,
          stage("OnHold"),
          stage("Submitted"),
          ground("Revisit"),
          NO_HASH,
          0,
          0,
          caller === "cashier" ? memberIdOf("cashier") : 0,
          await ideas.getAddress(),
          1,
          TEXT,
          2,
          head,
        );
      expect((await ideas.ideaOf(1)).revisitAt).to.equal(0);
    }
  });
});
