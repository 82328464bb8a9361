import { rotationTypedData } from "@engine/protocol/rotation";
import { expect } from "chai";
import type { Hex } from "viem";
import { bakeryWithoutVotes as bakery, memberIdOf } from "../support/bakery.ts";
import { at, DAY, loadFixture, nextTime, time } from "../support/chain.ts";
import { sign, verifierOf } from "../support/sign.ts";
import { documentHash, NOBODY, status } from "../support/values.ts";

const BAKER = memberIdOf("baker");
const REASON = documentHash("reason");
const WAIT = 7 * DAY;

/** A recovery of the baker's membership, begun just now. */
async function begun() {
  const engine = await bakery();
  const next = engine.people.stranger;
  await engine.members.connect(engine.roles.identity).startRecovery(BAKER, next);
  return { ...engine, next, readyAt: (await time.latest()) + WAIT };
}

describe("Members.startRecovery", () => {
  it("reverts for a number that nobody has", async () => {
    const { members, roles, people } = await loadFixture(bakery);
    await expect(members.connect(roles.identity).startRecovery(12, people.stranger))
      .to.be.revertedWithCustomError(members, "Members_Unknown")
      .withArgs(12);
  });

  it("reverts for a membership that has ended", async () => {
    const { members, roles, people } = await loadFixture(bakery);
    await members.connect(people.baker).resign();
    await expect(members.connect(roles.identity).startRecovery(BAKER, people.stranger))
      .to.be.revertedWithCustomError(members, "Members_WrongStatus")
      .withArgs(BAKER, status("Ended"));
  });

  it("reverts for an account that is taken, or none", async () => {
    const { members, roles, people } = await loadFixture(bakery);
    const identity = members.connect(roles.identity);
    await expect(identity.startRecovery(BAKER, people.cashier))
      .to.be.revertedWithCustomError(members, "Members_AccountTaken")
      .withArgs(people.cashier.address);
    await expect(identity.startRecovery(BAKER, NOBODY))
      .to.be.revertedWithCustomError(members, "Members_NoAccount")
      .withArgs();
  });

  it("starts the seven days of waiting", async () => {
    const { members, roles, people } = await loadFixture(bakery);
    const now = await nextTime();
    await expect(members.connect(roles.identity).startRecovery(BAKER, people.stranger))
      .to.emit(members, "RecoveryStarted")
      .withArgs(BAKER, people.stranger.address, now + WAIT, 0);
    expect(await members.recoveryOf(BAKER)).to.deep.equal([people.stranger.address, BigInt(now + WAIT)]);
    expect(await members.accountOf(BAKER)).to.equal(people.baker.address);
  });

  it("starts the waiting anew when it names another account", async () => {
    const { members, roles } = await loadFixture(begun);
    await time.increase(WAIT);
    const now = await nextTime();
    await members.connect(roles.identity).startRecovery(BAKER, roles.outsider);
    expect(await members.recoveryOf(BAKER)).to.deep.equal([roles.outsider.address, BigInt(now + WAIT)]);
  });
});

describe("Members.cancelRecovery", () => {
  it("reverts if there is no recovery", async () => {
    const { members, people } = await loadFixture(bakery);
    await expect(members.connect(people.baker).cancelRecovery(BAKER))
      .to.be.revertedWithCustomError(members, "Members_NoRecovery")
      .withArgs(BAKER);
  });

  it("reverts for anyone but the member and the identity role, also for the account named", async () => {
    const { members, people, next } = await loadFixture(begun);
    for (const caller of [people.cashier, next]) {
      await expect(members.connect(caller).cancelRecovery(BAKER))
        .to.be.revertedWithCustomError(members, "Members_MayNotCancel")
        .withArgs(BAKER, caller.address);
    }
  });

  it("lets the member call it off", async () => {
    const { members, people, next } = await loadFixture(begun);
    await expect(members.connect(people.baker).cancelRecovery(BAKER))
      .to.emit(members, "RecoveryCancelled")
      .withArgs(BAKER, next.address, BAKER);
    expect(await members.recoveryOf(BAKER)).to.deep.equal([NOBODY, 0n]);
  });

  it("lets the identity role call it off", async () => {
    const { members, roles, next } = await loadFixture(begun);
    await expect(members.connect(roles.identity).cancelRecovery(BAKER))
      .to.emit(members, "RecoveryCancelled")
      .withArgs(BAKER, next.address, 0);
  });
});

describe("Members.finishRecovery", () => {
  it("reverts if there is no recovery", async () => {
    const { members } = await loadFixture(bakery);
    await expect(members.finishRecovery(BAKER))
      .to.be.revertedWithCustomError(members, "Members_NoRecovery")
      .withArgs(BAKER);
  });

  it("reverts one second before the waiting is over", async () => {
    const { members, readyAt } = await loadFixture(begun);
    await expect(at(readyAt - 1, () => members.finishRecovery(BAKER)))
      .to.be.revertedWithCustomError(members, "Members_RecoveryTooEarly")
      .withArgs(BAKER, readyAt);
  });

  it("reverts if the membership has ended meanwhile", async () => {
    const { members, roles, readyAt } = await loadFixture(begun);
    await members.connect(roles.identity).end(BAKER, REASON);
    await expect(at(readyAt, () => members.finishRecovery(BAKER)))
      .to.be.revertedWithCustomError(members, "Members_WrongStatus")
      .withArgs(BAKER, status("Ended"));
  });

  it("reverts if the account became a member's meanwhile", async () => {
    const { members, roles, next, readyAt } = await loadFixture(begun);
    await members
      .connect(roles.identity)
      .admit({ account: next.address, source: 0, unit: 0, profileHash: REASON });
    await expect(at(readyAt, () => members.finishRecovery(BAKER)))
      .to.be.revertedWithCustomError(members, "Members_AccountTaken")
      .withArgs(next.address);
  });

  it("lets anyone move the membership once the waiting is over, also while paused", async () => {
    const { members, roles, people, next, readyAt } = await loadFixture(begun);
    await time.increaseTo(readyAt - DAY);
    await members.connect(roles.guardian).pauseFor(7 * DAY);
    const before = await members.memberOf(BAKER);
    await expect(at(readyAt, () => members.connect(roles.outsider).finishRecovery(BAKER)))
      .to.emit(members, "AccountRotated")
      .withArgs(BAKER, people.baker.address, next.address, true)
      .and.to.emit(members, "Transfer")
      .withArgs(people.baker.address, next.address, BAKER);
    expect(await members.memberAt(next)).to.deep.equal(before);
    expect(await members.recoveryOf(BAKER)).to.deep.equal([NOBODY, 0n]);
    expect((await members.memberAt(people.baker)).status).to.equal(status("Moved"));
  });

  it("keeps a suspended member suspended", async () => {
    const { members, roles, next, readyAt } = await loadFixture(begun);
    await members.connect(roles.identity).suspend(BAKER, REASON);
    await at(readyAt, () => members.finishRecovery(BAKER));
    expect((await members.memberAt(next)).status).to.equal(status("Suspended"));
  });

  it("finds nothing to do after the member rotated", async () => {
    const { members, roles, people, readyAt } = await loadFixture(begun);
    const rotation = { memberId: BAKER, next: roles.outsider.address as Hex, deadline: BigInt(readyAt) };
    const consent = await sign(roles.outsider, rotationTypedData(await verifierOf(members), rotation));
    await members.connect(people.baker).rotate(roles.outsider, readyAt, consent);
    await expect(at(readyAt, () => members.finishRecovery(BAKER)))
      .to.be.revertedWithCustomError(members, "Members_NoRecovery")
      .withArgs(BAKER);
  });
});
