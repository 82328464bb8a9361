import { claimTypedData } from "@engine/protocol/claim";
import { expect } from "chai";
import { Wallet } from "ethers";
import { type Bakery, bakeryWithoutVotes as bakery, memberIdOf } from "../support/bakery.ts";
import { DAY, loadFixture, nextTime } from "../support/chain.ts";
import { recomputeHead } from "../support/digest.ts";
import { mangled } from "../support/mangle.ts";
import { sign, verifierOf } from "../support/sign.ts";
import { makeReady, submission, suggest } from "../support/suggest.ts";
import { channel, documentHash, NO_HASH, NOBODY, source, stage, status } from "../support/values.ts";

const TEXT = documentHash("text");

/** The key inside the claim code that the author of a paper note was given. */
const CODE = new Wallet(`0x${"05".repeat(32)}`);

describe("Ideas.submit", () => {
  it("reverts for someone who is no active member", async () => {
    const { ideas, members, roles, people } = await loadFixture(bakery);
    await members.connect(roles.identity).suspend(memberIdOf("baker"), TEXT);
    await expect(ideas.connect(people.baker).submit(submission()))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.baker.address, status("Suspended"));
    await expect(ideas.connect(people.stranger).submit(submission()))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
  });

  it("reverts without a text", async () => {
    const { ideas, people } = await loadFixture(bakery);
    await expect(ideas.connect(people.baker).submit(submission({ contentHash: NO_HASH })))
      .to.be.revertedWithCustomError(ideas, "Ideas_ContentMissing")
      .withArgs();
  });

  it("reverts for five parents", async () => {
    const engine = await loadFixture(bakery);
    const { ideas, people } = engine;
    for (let i = 0; i < 5; ++i) await suggest(engine, people.baker);
    await expect(ideas.connect(people.baker).submit(submission({ parents: [1, 2, 3, 4, 5] })))
      .to.be.revertedWithCustomError(ideas, "Ideas_TooManyParents")
      .withArgs(5, 4);
  });

  it("reverts for a parent that does not exist, itself included", async () => {
    const engine = await loadFixture(bakery);
    const { ideas, people } = engine;
    await suggest(engine, people.baker);
    for (const unknown of [0, 2, 3]) {
      await expect(ideas.connect(people.baker).submit(submission({ parents: [1, unknown] })))
        .to.be.revertedWithCustomError(ideas, "Ideas_Unknown")
        .withArgs(unknown);
    }
  });

  it("reverts while submitting is paused", async () => {
    const { ideas, roles, people } = await loadFixture(bakery);
    const now = await nextTime();
    await ideas.connect(roles.guardian).pauseFor(DAY);
    await expect(ideas.connect(people.baker).submit(submission()))
      .to.be.revertedWithCustomError(ideas, "Pausable_Paused")
      .withArgs(now + DAY);
  });

  it("takes the idea under the next number", async () => {
    const engine = await loadFixture(bakery);
    const { ideas, people } = engine;
    for (let i = 0; i < 4; ++i) await suggest(engine, people.cashier);
    const now = await nextTime();
    const given = submission({ channel: channel("Meeting"), parents: [4, 1, 3, 2] });
    const call = ideas.connect(people.baker).submit(given);
    await call;
    const head = await recomputeHead(engine, 5);
    await expect(call)
      .to.emit(ideas, "IdeaSubmitted")
      .withArgs(5, memberIdOf("baker"), 0, channel("Meeting"), TEXT, [4, 1, 3, 2], 0, head);
    expect(await ideas.ideaCount()).to.equal(5);
    expect(await ideas.auditHead(5)).to.equal(head);
    expect(await ideas.contentHashOf(5)).to.equal(TEXT);
    expect(await ideas.lineageOf(5)).to.deep.equal([4n, 1n, 3n, 2n]);
    expect(await ideas.creditOf(5)).to.deep.equal([[BigInt(memberIdOf("baker")), 10_000n]]);
    expect(await ideas.claimKeyOf(5)).to.equal(NOBODY);
    const idea = await ideas.ideaOf(5);
    expect(idea).to.deep.equal([
      BigInt(memberIdOf("baker")),
      0n,
      1n,
      1n,
      BigInt(stage("Submitted")),
      BigInt(channel("Meeting")),
      false,
      BigInt(now),
      BigInt(now),
      0n,
    ]);
  });

  it("takes the same text again: a copy is for the curator to merge", async () => {
    const engine = await loadFixture(bakery);
    expect(await suggest(engine, engine.people.baker)).to.equal(1);
    expect(await suggest(engine, engine.people.cashier)).to.equal(2);
  });

  it("takes the idea of an algorithm", async () => {
    const engine = await loadFixture(bakery);
    const ideaId = await suggest(engine, engine.people.algorithm);
    expect((await engine.ideas.ideaOf(ideaId)).authorId).to.equal(memberIdOf("algorithm"));
  });

  it("takes the idea of a visitor who joins through the open door", async () => {
    const engine = await loadFixture(bakery);
    await engine.members.connect(engine.roles.identity).setCommunityDoor(true);
    await engine.members.connect(engine.people.stranger).join();
    const ideaId = await suggest(engine, engine.people.stranger);
    expect((await engine.ideas.ideaOf(ideaId)).authorId).to.equal(12);
  });
});

describe("Ideas.submitFor", () => {
  it("reverts without a claim key", async () => {
    const { ideas, people } = await loadFixture(bakery);
    await expect(ideas.connect(people.cashier).submitFor(submission(), source("Customer"), NOBODY))
      .to.be.revertedWithCustomError(ideas, "Ideas_ClaimKeyMissing")
      .withArgs();
  });

  it("reverts for a filer who is no active member", async () => {
    const { ideas, members, people } = await loadFixture(bakery);
    await expect(ideas.connect(people.stranger).submitFor(submission(), source("Customer"), CODE.address))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
  });

  it("reverts without a text", async () => {
    const { ideas, people } = await loadFixture(bakery);
    const empty = submission({ contentHash: NO_HASH });
    await expect(ideas.connect(people.cashier).submitFor(empty, source("Customer"), CODE.address))
      .to.be.revertedWithCustomError(ideas, "Ideas_ContentMissing")
      .withArgs();
  });

  it("reverts for a source that the challenge does not invite, whoever files", async () => {
    const { ideas, roles, people } = await loadFixture(bakery);
    const now = await nextTime();
    const challenge = { opensAt: now, closesAt: now + DAY, audience: 1, rubricId: 0, teamId: 0 };
    await ideas.connect(roles.curator).openChallenge(challenge, TEXT);
    const given = submission({ challengeId: 1 });
    await expect(ideas.connect(people.cashier).submitFor(given, source("Customer"), CODE.address))
      .to.be.revertedWithCustomError(ideas, "Challenges_NotInvited")
      .withArgs(1, source("Customer"));
  });

  it("reverts while submitting is paused", async () => {
    const { ideas, roles, people } = await loadFixture(bakery);
    const now = await nextTime();
    await ideas.connect(roles.guardian).pauseFor(DAY);
    await expect(ideas.connect(people.cashier).submitFor(submission(), source("Customer"), CODE.address))
      .to.be.revertedWithCustomError(ideas, "Pausable_Paused")
      .withArgs(now + DAY);
  });

  it("files an idea without an author and without credit", async () => {
    const engine = await loadFixture(bakery);
    const { ideas, people } = engine;
    await suggest(engine, people.baker);
    const given = submission({ channel: channel("SuggestionBox"), parents: [1] });
    const call = ideas.connect(people.cashier).submitFor(given, source("Customer"), CODE.address);
    await call;
    const head = await recomputeHead(engine, 2);
    await expect(call)
      .to.emit(ideas, "IdeaFiled")
      .withArgs(
        2,
        memberIdOf("cashier"),
        0,
        channel("SuggestionBox"),
        TEXT,
        [1],
        source("Customer"),
        CODE.address,
        0,
        head,
      );
    expect(await ideas.auditHead(2)).to.equal(head);
    expect((await ideas.ideaOf(2)).authorId).to.equal(0);
    expect(await ideas.creditOf(2)).to.deep.equal([]);
    expect(await ideas.claimKeyOf(2)).to.equal(CODE.address);
  });
});

/** Idea 1, written down by the cashier for someone else. */
async function filed() {
  const engine = await bakery();
  await engine.ideas.connect(engine.people.cashier).submitFor(submission(), source("Customer"), CODE.address);
  return engine;
}

async function claimOf({ ideas }: Bakery, memberId: number, ideaId = 1, chainId?: number) {
  const verifier = await verifierOf(ideas);
  return sign(CODE, claimTypedData(chainId ? { ...verifier, chainId } : verifier, { ideaId, memberId }));
}

const CUSTOMER = memberIdOf("customer");

describe("Ideas.claim", () => {
  it("reverts for an idea that was not filed, or does not exist", async () => {
    const engine = await loadFixture(bakery);
    await suggest(engine, engine.people.baker);
    for (const ideaId of [1, 2]) {
      const code = await claimOf(engine, CUSTOMER, ideaId);
      await expect(engine.ideas.connect(engine.people.customer).claim(ideaId, code))
        .to.be.revertedWithCustomError(engine.ideas, "Ideas_NothingToClaim")
        .withArgs(ideaId);
    }
  });

  it("reverts for someone who is no active member", async () => {
    const engine = await loadFixture(filed);
    const { ideas, members, people } = engine;
    await expect(ideas.connect(people.stranger).claim(1, await claimOf(engine, 0)))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
  });

  it("reverts if the code was used for another member: it is worthless to who sees it", async () => {
    const engine = await loadFixture(filed);
    const { ideas, people } = engine;
    await expect(ideas.connect(people.driver).claim(1, await claimOf(engine, CUSTOMER)))
      .to.be.revertedWithCustomError(ideas, "Ideas_BadSignature")
      .withArgs(CODE.address);
  });

  it("reverts if the code was used for another idea", async () => {
    const engine = await loadFixture(filed);
    const { ideas, people } = engine;
    await expect(ideas.connect(people.customer).claim(1, await claimOf(engine, CUSTOMER, 2)))
      .to.be.revertedWithCustomError(ideas, "Ideas_BadSignature")
      .withArgs(CODE.address);
  });

  it("threat 39: refuses a code used on another chain", async () => {
    const engine = await loadFixture(filed);
    const { ideas, people } = engine;
    await expect(ideas.connect(people.customer).claim(1, await claimOf(engine, CUSTOMER, 1, 1)))
      .to.be.revertedWithCustomError(ideas, "Ideas_BadSignature")
      .withArgs(CODE.address);
  });

  it("threat 40: refuses a mirrored s, a wrong v, and the compact form", async () => {
    const engine = await loadFixture(filed);
    const { ideas, people } = engine;
    for (const bad of mangled(await claimOf(engine, CUSTOMER))) {
      await expect(ideas.connect(people.customer).claim(1, bad))
        .to.be.revertedWithCustomError(ideas, "Ideas_BadSignature")
        .withArgs(CODE.address);
    }
  });

  it("makes the caller the author, also while paused and after the idea was answered", async () => {
    const engine = await loadFixture(filed);
    const { ideas, roles, people } = engine;
    await makeReady(engine, 1);
    await ideas.connect(roles.guardian).pauseFor(DAY);
    const call = ideas.connect(people.customer).claim(1, await claimOf(engine, CUSTOMER));
    await (await call).wait();
    const head = await recomputeHead(engine, 1);
    await expect(call).to.emit(ideas, "IdeaClaimed").withArgs(1, CUSTOMER, 2, head);
    expect(await ideas.auditHead(1)).to.equal(head);
    expect((await ideas.ideaOf(1)).authorId).to.equal(CUSTOMER);
    expect(await ideas.creditOf(1)).to.deep.equal([[BigInt(CUSTOMER), 10_000n]]);
    expect(await ideas.claimKeyOf(1)).to.equal(NOBODY);
  });

  it("threat 39: works once", async () => {
    const engine = await loadFixture(filed);
    const { ideas, people } = engine;
    await ideas.connect(people.customer).claim(1, await claimOf(engine, CUSTOMER));
    await expect(ideas.connect(people.driver).claim(1, await claimOf(engine, memberIdOf("driver"))))
      .to.be.revertedWithCustomError(ideas, "Ideas_NothingToClaim")
      .withArgs(1);
  });
});

describe("Ideas, read", () => {
  it("reverts for numbers next to the first and the last idea", async () => {
    const engine = await loadFixture(bakery);
    const { ideas } = engine;
    await suggest(engine, engine.people.baker);
    const questions = [
      "ideaOf",
      "contentHashOf",
      "auditHead",
      "creditOf",
      "lineageOf",
      "claimKeyOf",
    ] as const;
    for (const question of questions) {
      for (const unknown of [0, 2]) {
        await expect(ideas[question](unknown))
          .to.be.revertedWithCustomError(ideas, "Ideas_Unknown")
          .withArgs(unknown);
      }
    }
  });
});
