import { expect } from "chai";
import { bakeryWithoutVotes as bakery } from "../support/bakery.ts";
import { at, DAY, loadFixture, nextTime, time } from "../support/chain.ts";
import { submission } from "../support/suggest.ts";
import { documentHash, NO_HASH, source } from "../support/values.ts";

const GOAL = documentHash("goal");
const EMPLOYEES_AND_CUSTOMERS = 0b000011;
const EVERYONE = 0b111111;

async function setting() {
  const engine = await loadFixture(bakery);
  const now = await time.latest();
  const challenge = {
    opensAt: now + DAY,
    closesAt: now + 3 * DAY,
    audience: EMPLOYEES_AND_CUSTOMERS,
    rubricId: 7,
    teamId: 9,
  };
  return { ...engine, challenge, now, curator: engine.ideas.connect(engine.roles.curator) };
}

async function opened() {
  const context = await setting();
  await context.curator.openChallenge(context.challenge, GOAL);
  return context;
}

describe("Ideas.openChallenge", () => {
  it("reverts without a document", async () => {
    const { ideas, curator, challenge } = await setting();
    await expect(curator.openChallenge(challenge, NO_HASH))
      .to.be.revertedWithCustomError(ideas, "Challenges_DocumentMissing")
      .withArgs();
  });

  it("reverts for a window that closes as it opens", async () => {
    const { ideas, curator, challenge } = await setting();
    const empty = { ...challenge, closesAt: challenge.opensAt };
    await expect(curator.openChallenge(empty, GOAL))
      .to.be.revertedWithCustomError(ideas, "Challenges_BadWindow")
      .withArgs(challenge.opensAt, challenge.opensAt);
  });

  it("reverts for a window that closes now", async () => {
    const { ideas, curator, challenge } = await setting();
    const now = await nextTime();
    await expect(curator.openChallenge({ ...challenge, opensAt: 0, closesAt: now }, GOAL))
      .to.be.revertedWithCustomError(ideas, "Challenges_BadWindow")
      .withArgs(0, now);
  });

  it("reverts for an audience of nobody, or of sources that do not exist", async () => {
    const { ideas, curator, challenge } = await setting();
    for (const audience of [0, EVERYONE + 1]) {
      await expect(curator.openChallenge({ ...challenge, audience }, GOAL))
        .to.be.revertedWithCustomError(ideas, "Challenges_BadAudience")
        .withArgs(audience);
    }
  });

  it("publishes the challenge under the next number", async () => {
    const { ideas, curator, challenge } = await setting();
    const { opensAt, closesAt, audience, rubricId, teamId } = challenge;
    await expect(curator.openChallenge(challenge, GOAL))
      .to.emit(ideas, "ChallengeOpened")
      .withArgs(1, GOAL, opensAt, closesAt, audience, rubricId, teamId, 0);
    expect(await ideas.challengeCount()).to.equal(1);
    expect(await ideas.challengeOf(1)).to.deep.equal(
      [opensAt, closesAt, audience, rubricId, teamId].map(BigInt),
    );
  });

  it("accepts a window that closes in a second, for everyone", async () => {
    const { ideas, curator, challenge } = await setting();
    const now = await nextTime();
    const brief = { ...challenge, opensAt: now, closesAt: now + 1, audience: EVERYONE };
    await expect(curator.openChallenge(brief, GOAL))
      .to.emit(ideas, "ChallengeOpened")
      .withArgs(1, GOAL, now, now + 1, EVERYONE, 7, 9, 0);
  });

  it("works while submitting is paused", async () => {
    const { ideas, roles, curator, challenge } = await setting();
    await ideas.connect(roles.guardian).pauseFor(DAY);
    await curator.openChallenge(challenge, GOAL);
    expect(await ideas.challengeCount()).to.equal(1);
  });
});

describe("Ideas.closeChallenge", () => {
  it("reverts without a reason", async () => {
    const { ideas, curator } = await opened();
    await expect(curator.closeChallenge(1, NO_HASH))
      .to.be.revertedWithCustomError(ideas, "Challenges_ReasonMissing")
      .withArgs();
  });

  it("reverts for the idea box and for a number not given yet", async () => {
    const { ideas, curator } = await opened();
    for (const unknown of [0, 2]) {
      await expect(curator.closeChallenge(unknown, GOAL))
        .to.be.revertedWithCustomError(ideas, "Challenges_Unknown")
        .withArgs(unknown);
    }
  });

  it("reverts once the challenge has closed by itself", async () => {
    const { ideas, curator, challenge } = await opened();
    await expect(at(challenge.closesAt, () => curator.closeChallenge(1, GOAL)))
      .to.be.revertedWithCustomError(ideas, "Challenges_NotOpen")
      .withArgs(1, challenge.opensAt, challenge.closesAt);
  });

  it("closes the challenge, up to its last second", async () => {
    const { ideas, curator, challenge } = await opened();
    const last = challenge.closesAt - 1;
    await expect(at(last, () => curator.closeChallenge(1, GOAL)))
      .to.emit(ideas, "ChallengeClosed")
      .withArgs(1, last, GOAL, 0);
    expect((await ideas.challengeOf(1)).closesAt).to.equal(last);
  });

  it("takes no more ideas from the second of its closing", async () => {
    const { ideas, curator, people, challenge } = await opened();
    const closedAt = challenge.opensAt + 10;
    await at(closedAt, () => curator.closeChallenge(1, GOAL));
    await expect(ideas.connect(people.baker).submit(submission({ challengeId: 1 })))
      .to.be.revertedWithCustomError(ideas, "Challenges_NotOpen")
      .withArgs(1, challenge.opensAt, closedAt);
  });

  it("closes a challenge that has not opened yet", async () => {
    const { ideas, curator, people, challenge } = await opened();
    await curator.closeChallenge(1, GOAL);
    const closedAt = await time.latest();
    await expect(
      at(challenge.opensAt, () => ideas.connect(people.baker).submit(submission({ challengeId: 1 }))),
    )
      .to.be.revertedWithCustomError(ideas, "Challenges_NotOpen")
      .withArgs(1, challenge.opensAt, closedAt);
  });
});

describe("Ideas.challengeOf", () => {
  it("reverts for the idea box and for a number not given yet", async () => {
    const { ideas } = await opened();
    for (const unknown of [0, 2]) {
      await expect(ideas.challengeOf(unknown))
        .to.be.revertedWithCustomError(ideas, "Challenges_Unknown")
        .withArgs(unknown);
    }
  });
});

describe("Ideas.submit to a challenge", () => {
  it("reverts for a challenge that does not exist", async () => {
    const { ideas, people } = await opened();
    await expect(ideas.connect(people.baker).submit(submission({ challengeId: 2 })))
      .to.be.revertedWithCustomError(ideas, "Challenges_Unknown")
      .withArgs(2);
  });

  it("reverts one second before it opens, and at the second it closes", async () => {
    const { ideas, people, challenge } = await opened();
    const baker = ideas.connect(people.baker);
    for (const moment of [challenge.opensAt - 1, challenge.closesAt]) {
      await expect(at(moment, () => baker.submit(submission({ challengeId: 1 }))))
        .to.be.revertedWithCustomError(ideas, "Challenges_NotOpen")
        .withArgs(1, challenge.opensAt, challenge.closesAt);
    }
  });

  it("reverts for a source that is not invited", async () => {
    const { ideas, people, challenge } = await opened();
    await time.increaseTo(challenge.opensAt);
    await expect(ideas.connect(people.miller).submit(submission({ challengeId: 1 })))
      .to.be.revertedWithCustomError(ideas, "Challenges_NotInvited")
      .withArgs(1, source("Supplier"));
  });

  it("takes ideas of the sources invited, from its first second to its last", async () => {
    const { ideas, people, challenge } = await opened();
    const late = challenge.closesAt - 1;
    await at(challenge.opensAt, () => ideas.connect(people.customer).submit(submission({ challengeId: 1 })));
    await at(late, () => ideas.connect(people.baker).submit(submission({ challengeId: 1 })));
    expect((await ideas.ideaOf(1)).challengeId).to.equal(1);
    expect((await ideas.ideaOf(2)).submittedAt).to.equal(late);
  });
});
