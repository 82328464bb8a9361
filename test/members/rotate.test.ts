import { rotationTypedData } from "@engine/protocol/rotation";
import { expect } from "chai";
import type { Hex } from "viem";
import { type Bakery, bakeryWithoutVotes as bakery, memberIdOf, type Person } from "../support/bakery.ts";
import { at, DAY, loadFixture, time } from "../support/chain.ts";
import { mangled } from "../support/mangle.ts";
import { sign, verifierOf } from "../support/sign.ts";
import { documentHash, status } from "../support/values.ts";
import { delegateCode, deployOwnedWallet } from "../support/wallets.ts";

const BAKER = memberIdOf("baker");

async function consent({ members }: Bakery, next: Person, deadline: bigint, memberId = BAKER) {
  const rotation = { memberId, next: next.address as Hex, deadline };
  return sign(next, rotationTypedData(await verifierOf(members), rotation));
}

async function setting() {
  const engine = await loadFixture(bakery);
  const deadline = BigInt((await time.latest()) + DAY);
  const next = engine.people.stranger;
  return { ...engine, engine, deadline, next, signature: await consent(engine, next, deadline) };
}

describe("Members.rotate", () => {
  it("reverts for someone who is no active member", async () => {
    const { members, roles, people, next, deadline, signature } = await setting();
    await members.connect(roles.identity).suspend(BAKER, documentHash("reason"));
    await expect(members.connect(people.baker).rotate(next, deadline, signature))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.baker.address, status("Suspended"));
  });

  it("reverts one second after the deadline", async () => {
    const { members, people, next, deadline, signature } = await setting();
    const call = at(deadline + 1n, () => members.connect(people.baker).rotate(next, deadline, signature));
    await expect(call).to.be.revertedWithCustomError(members, "Members_SignatureExpired").withArgs(deadline);
  });

  it("reverts if the next account signed for another member", async () => {
    const { members, people, next, deadline, signature } = await setting();
    await expect(members.connect(people.cashier).rotate(next, deadline, signature))
      .to.be.revertedWithCustomError(members, "Members_BadSignature")
      .withArgs(next.address);
  });

  it("reverts if someone other than the next account signed", async () => {
    const { members, roles, people, deadline, signature } = await setting();
    await expect(members.connect(people.baker).rotate(roles.outsider, deadline, signature))
      .to.be.revertedWithCustomError(members, "Members_BadSignature")
      .withArgs(roles.outsider.address);
  });

  it("reverts if the next account is or was a member's", async () => {
    const { engine, members, people, deadline } = await setting();
    const signature = await consent(engine, people.cashier, deadline);
    await members.connect(people.cashier).resign();
    await expect(members.connect(people.baker).rotate(people.cashier, deadline, signature))
      .to.be.revertedWithCustomError(members, "Members_AccountTaken")
      .withArgs(people.cashier.address);
  });

  it("moves the membership with its record, until the deadline's second", async () => {
    const { members, people, next, deadline, signature } = await setting();
    const before = await members.memberOf(BAKER);
    const call = at(deadline, () => members.connect(people.baker).rotate(next, deadline, signature));
    await expect(call)
      .to.emit(members, "AccountRotated")
      .withArgs(BAKER, people.baker.address, next.address, false)
      .and.to.emit(members, "Transfer")
      .withArgs(people.baker.address, next.address, BAKER);
    expect(await members.memberAt(next)).to.deep.equal(before);
    expect(await members.accountOf(BAKER)).to.equal(next.address);
    expect((await members.memberAt(people.baker)).status).to.equal(status("Moved"));
    expect(await members.mayVote(people.baker)).to.equal(false);
    expect(await members.activeMembers()).to.equal(11);
  });

  it("threat 39: a consent works once, since neither account can be moved to again", async () => {
    const { engine, members, people, roles, next, deadline, signature } = await setting();
    await members.connect(people.baker).rotate(next, deadline, signature);
    const onward = await consent(engine, roles.outsider, deadline);
    await members.connect(next).rotate(roles.outsider, deadline, onward);
    await expect(members.connect(roles.outsider).rotate(next, deadline, signature))
      .to.be.revertedWithCustomError(members, "Members_AccountTaken")
      .withArgs(next.address);
  });

  it("threat 39: refuses a consent given for another chain", async () => {
    const { members, people, next, deadline } = await setting();
    const elsewhere = { ...(await verifierOf(members)), chainId: 1 };
    const rotation = { memberId: BAKER, next: next.address as Hex, deadline };
    const foreign = await sign(next, rotationTypedData(elsewhere, rotation));
    await expect(members.connect(people.baker).rotate(next, deadline, foreign))
      .to.be.revertedWithCustomError(members, "Members_BadSignature")
      .withArgs(next.address);
  });

  it("threat 40: refuses a mirrored s, a wrong v, and the compact form", async () => {
    const { members, people, next, deadline, signature } = await setting();
    for (const bad of mangled(signature)) {
      await expect(members.connect(people.baker).rotate(next, deadline, bad))
        .to.be.revertedWithCustomError(members, "Members_BadSignature")
        .withArgs(next.address);
    }
  });

  it("threat 41: moves to a contract wallet by its owner's signature", async () => {
    const { members, people, roles, deadline } = await setting();
    const wallet = await deployOwnedWallet(roles.outsider);
    const rotation = { memberId: BAKER, next: wallet.address, deadline };
    const signature = await sign(roles.outsider, rotationTypedData(await verifierOf(members), rotation));
    await members.connect(people.baker).rotate(wallet.address, deadline, signature);
    expect(await members.accountOf(BAKER)).to.equal(wallet.address);
  });

  it("threat 42: takes the next key's own signature when its account runs code", async () => {
    const { members, people } = await loadFixture(bakery);
    const next = await delegateCode("PlainDelegate");
    const deadline = BigInt((await time.latest()) + DAY);
    const rotation = { memberId: BAKER, next: next.address as Hex, deadline };
    const signature = await sign(next, rotationTypedData(await verifierOf(members), rotation));
    await members.connect(people.baker).rotate(next.address, deadline, signature);
    expect(await members.accountOf(BAKER)).to.equal(next.address);
  });
});
