import {
  hashInvitation,
  type Invitation,
  invitationTypedData,
  redemptionTypedData,
} from "@engine/protocol/invitation";
import { ROLES } from "@engine/protocol/roles";
import { expect } from "chai";
import { Wallet } from "ethers";
import type { Hex } from "viem";
import { type Bakery, bakeryWithoutVotes as bakery, type Person } from "../support/bakery.ts";
import { at, DAY, loadFixture, nextTime, time } from "../support/chain.ts";
import { govern } from "../support/govern.ts";
import { sign, verifierOf } from "../support/sign.ts";
import { door, NO_HASH, NOBODY, source, status } from "../support/values.ts";
import { deployOwnedWallet } from "../support/wallets.ts";

/** The key in the invitation's link. */
const LINK = new Wallet(`0x${"07".repeat(32)}`);

async function invitationFor(overrides: Partial<Invitation> = {}): Promise<Invitation> {
  return {
    key: LINK.address as Hex,
    source: source("Partner"),
    unit: 3,
    uses: 2,
    expiresAt: (await time.latest()) + 30 * DAY,
    ...overrides,
  };
}

/** Both signatures, by the identity role and by the link's key for `account`. */
async function signatures({ members, roles }: Bakery, invitation: Invitation, account: string) {
  const verifier = await verifierOf(members);
  const redemption = { invitation: hashInvitation(invitation), account: account as Hex };
  return {
    inviter: await sign(roles.identity, invitationTypedData(verifier, invitation)),
    key: await sign(LINK, redemptionTypedData(verifier, redemption)),
  };
}

async function redeem(engine: Bakery, invitation: Invitation, person: Person) {
  const signed = await signatures(engine, invitation, person.address);
  return engine.members
    .connect(person)
    .redeem(invitation, engine.roles.identity.address, signed.inviter, signed.key);
}

describe("Members.redeem", () => {
  it("reverts one second after the invitation's expiry", async () => {
    const engine = await loadFixture(bakery);
    const invitation = await invitationFor();
    const call = at(invitation.expiresAt + 1, () => redeem(engine, invitation, engine.people.stranger));
    await expect(call)
      .to.be.revertedWithCustomError(engine.members, "Members_InvitationExpired")
      .withArgs(invitation.expiresAt);
  });

  it("reverts once the invitation is used up", async () => {
    const engine = await loadFixture(bakery);
    const invitation = await invitationFor({ uses: 1 });
    await redeem(engine, invitation, engine.people.stranger);
    await expect(redeem(engine, invitation, engine.roles.outsider))
      .to.be.revertedWithCustomError(engine.members, "Members_InvitationUsedUp")
      .withArgs(hashInvitation(invitation), 1);
  });

  it("reverts for an invitation of no uses", async () => {
    const engine = await loadFixture(bakery);
    const invitation = await invitationFor({ uses: 0 });
    await expect(redeem(engine, invitation, engine.people.stranger))
      .to.be.revertedWithCustomError(engine.members, "Members_InvitationUsedUp")
      .withArgs(hashInvitation(invitation), 0);
  });

  it("reverts once the invitation is revoked, however many uses it had", async () => {
    const engine = await loadFixture(bakery);
    const invitation = await invitationFor({ uses: 65_535 });
    await engine.members.connect(engine.roles.identity).revokeInvitation(invitation);
    await expect(redeem(engine, invitation, engine.people.stranger))
      .to.be.revertedWithCustomError(engine.members, "Members_InvitationUsedUp")
      .withArgs(hashInvitation(invitation), 65_535);
  });

  it("reverts if the inviter does not hold the identity role", async () => {
    const engine = await loadFixture(bakery);
    const { members, roles, people } = engine;
    const invitation = await invitationFor();
    const inviter = await sign(roles.curator, invitationTypedData(await verifierOf(members), invitation));
    const { key } = await signatures(engine, invitation, people.stranger.address);
    const call = members.connect(people.stranger).redeem(invitation, roles.curator.address, inviter, key);
    await expect(call)
      .to.be.revertedWithCustomError(members, "Members_NotInviter")
      .withArgs(roles.curator.address);
  });

  it("reverts if the inviter signed other terms", async () => {
    const engine = await loadFixture(bakery);
    const { members, roles, people } = engine;
    const invitation = await invitationFor();
    const signed = await signatures(engine, invitation, people.stranger.address);
    const better = { ...invitation, uses: 100 };
    const { key } = await signatures(engine, better, people.stranger.address);
    const call = members.connect(people.stranger).redeem(better, roles.identity.address, signed.inviter, key);
    await expect(call)
      .to.be.revertedWithCustomError(members, "Members_BadSignature")
      .withArgs(roles.identity.address);
  });

  it("reverts if the link's key signed for another account", async () => {
    const engine = await loadFixture(bakery);
    const { members, roles, people } = engine;
    const invitation = await invitationFor();
    const seen = await signatures(engine, invitation, people.stranger.address);
    const call = members
      .connect(roles.outsider)
      .redeem(invitation, roles.identity.address, seen.inviter, seen.key);
    await expect(call).to.be.revertedWithCustomError(members, "Members_BadSignature").withArgs(LINK.address);
  });

  it("reverts for a unit that does not exist", async () => {
    const engine = await loadFixture(bakery);
    const invitation = await invitationFor({ unit: 4 });
    await expect(redeem(engine, invitation, engine.people.stranger))
      .to.be.revertedWithCustomError(engine.members, "Members_UnknownUnit")
      .withArgs(4);
  });

  it("reverts for a member", async () => {
    const engine = await loadFixture(bakery);
    await expect(redeem(engine, await invitationFor(), engine.people.baker))
      .to.be.revertedWithCustomError(engine.members, "Members_AccountTaken")
      .withArgs(engine.people.baker.address);
  });

  it("reverts while joining is paused", async () => {
    const engine = await loadFixture(bakery);
    const now = await nextTime();
    await engine.members.connect(engine.roles.guardian).pauseFor(DAY);
    await expect(redeem(engine, await invitationFor(), engine.people.stranger))
      .to.be.revertedWithCustomError(engine.members, "Pausable_Paused")
      .withArgs(now + DAY);
  });

  it("makes the caller a member on the invitation's terms, until its last second", async () => {
    const engine = await loadFixture(bakery);
    const { members, people } = engine;
    const invitation = await invitationFor();
    const id = hashInvitation(invitation);
    const account = people.stranger.address;
    await expect(at(invitation.expiresAt, () => redeem(engine, invitation, people.stranger)))
      .to.emit(members, "MemberJoined")
      .withArgs(12, account, source("Partner"), 3, door("Invitation"), 0, id, NO_HASH, 12)
      .and.to.emit(members, "Transfer")
      .withArgs(NOBODY, account, 12);
    expect(await members.memberAt(account)).to.deep.equal([
      12n,
      BigInt(source("Partner")),
      BigInt(status("Active")),
      3n,
      BigInt(invitation.expiresAt),
    ]);
    expect(await members.invitationUses(id)).to.equal(1);
  });

  it("names the member who invited, if the inviter is one", async () => {
    const engine = await loadFixture(bakery);
    const { members, roles, people } = engine;
    await members
      .connect(roles.identity)
      .admit({ account: roles.identity.address, source: 0, unit: 0, profileHash: NO_HASH });
    const invitation = await invitationFor({ unit: 0 });
    const account = people.stranger.address;
    await expect(redeem(engine, invitation, people.stranger))
      .to.emit(members, "MemberJoined")
      .withArgs(
        13,
        account,
        source("Partner"),
        0,
        door("Invitation"),
        12,
        hashInvitation(invitation),
        NO_HASH,
        13,
      );
  });

  it("threat 41: accepts the invitation of a contract wallet only while its owner is the one who signed", async () => {
    const engine = await loadFixture(bakery);
    const { members, manager, roles, people } = engine;
    const wallet = await deployOwnedWallet(roles.identity);
    await govern(engine, manager, "grantRole", [ROLES.identity, wallet.address, 0]);
    const invitation = await invitationFor();
    const signed = await signatures(engine, invitation, people.stranger.address);
    const call = () =>
      members.connect(people.stranger).redeem(invitation, wallet.address, signed.inviter, signed.key);
    await wallet.setOwner(roles.outsider);
    await expect(call())
      .to.be.revertedWithCustomError(members, "Members_BadSignature")
      .withArgs(wallet.address);
    await wallet.setOwner(roles.identity);
    await call();
    expect(await members.accountOf(12)).to.equal(people.stranger.address);
  });

  it("threat 39: refuses an invitation signed for another chain or another contract", async () => {
    const engine = await loadFixture(bakery);
    const { members, ideas, roles, people } = engine;
    const invitation = await invitationFor();
    const { key } = await signatures(engine, invitation, people.stranger.address);
    const here = await verifierOf(members);
    for (const elsewhere of [{ ...here, chainId: 1 }, await verifierOf(ideas)]) {
      const foreign = await sign(roles.identity, invitationTypedData(elsewhere, invitation));
      const call = members.connect(people.stranger).redeem(invitation, roles.identity.address, foreign, key);
      await expect(call)
        .to.be.revertedWithCustomError(members, "Members_BadSignature")
        .withArgs(roles.identity.address);
    }
  });
});

describe("Members.revokeInvitation", () => {
  it("uses the invitation up for good", async () => {
    const { members, roles } = await loadFixture(bakery);
    const invitation = await invitationFor();
    const id = hashInvitation(invitation);
    await expect(members.connect(roles.identity).revokeInvitation(invitation))
      .to.emit(members, "InvitationRevoked")
      .withArgs(id, 0);
    expect(await members.invitationUses(id)).to.equal(65_535);
  });
});

describe("Members.hashInvitation", () => {
  it("is the EIP-712 struct hash of the invitation", async () => {
    const { members } = await loadFixture(bakery);
    const invitation = await invitationFor();
    expect(await members.hashInvitation(invitation)).to.equal(hashInvitation(invitation));
  });
});
