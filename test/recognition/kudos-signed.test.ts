import { expect } from "chai";
import { Signature, type Signer } from "ethers";
import type { Hex } from "viem";
import { bakeryWithoutVotes, memberIdOf } from "../support/bakery.ts";
import { at, ethers, HOUR, loadFixture, nextTime, time } from "../support/chain.ts";
import { mangled } from "../support/mangle.ts";
import { type KudosMessage, kudosTypedData, withThanks } from "../support/recognition.ts";
import { sign, verifierOf } from "../support/sign.ts";
import { documentHash, NO_HASH, NOBODY, source } from "../support/values.ts";
import { delegateCode, deployAddress, deployOwnedWallet } from "../support/wallets.ts";

const NOTE = documentHash("thank you for the early shift");
const CASHIER = memberIdOf("cashier");
const BAKER = memberIdOf("baker");

const thanking = async () => withThanks(await bakeryWithoutVotes());

type Thanking = Awaited<ReturnType<typeof thanking>>;

/** Thanks of ten to the cashier, signed by `signer`. */
async function signThanks(
  engine: Thanking,
  signer: Signer,
  changes: Partial<KudosMessage> = {},
  chainId?: number,
) {
  const giver = changes.giver ?? ((await signer.getAddress()) as Hex);
  const message = {
    giver,
    toId: CASHIER,
    amount: 10,
    noteHash: NOTE,
    nonce: await engine.kudos.nonces(giver),
    deadline: BigInt((await time.latest()) + HOUR),
    ...changes,
  };
  const verifier = await verifierOf(engine.kudos);
  const signature = await sign(
    signer,
    kudosTypedData(chainId ? { ...verifier, chainId } : verifier, message),
  );
  return { ...message, signature };
}

type Signed = Awaited<ReturnType<typeof signThanks>>;

/** Lets the outsider, who has no part in it, carry signed thanks to the chain. */
const carry = ({ kudos, roles }: Thanking, { giver, toId, amount, noteHash, deadline, signature }: Signed) =>
  kudos.connect(roles.outsider).giveKudosSigned(giver, toId, amount, noteHash, deadline, signature);

async function expectBad(engine: Thanking, signed: Signed) {
  await expect(carry(engine, signed))
    .to.be.revertedWithCustomError(engine.kudos, "Kudos_BadSignature")
    .withArgs(signed.giver);
}

/** The bakery with a member whose account is `account`; number 12. */
async function thankingWith(account: string) {
  const engine = await thanking();
  await engine.members
    .connect(engine.roles.identity)
    .admit({ account, source: source("Partner"), unit: 0, profileHash: NO_HASH });
  return engine;
}

describe("Kudos.giveKudosSigned", () => {
  it("threat 46: reverts one second after the deadline, and gives in the second of the deadline", async () => {
    const engine = await loadFixture(thanking);
    const deadline = BigInt(await nextTime());
    const signed = await signThanks(engine, engine.people.baker, { deadline });
    await expect(carry(engine, signed)).to.emit(engine.kudos, "KudosGiven");
    const late = await signThanks(engine, engine.people.baker, { deadline: deadline + 100n });
    await expect(at(deadline + 101n, () => carry(engine, late)))
      .to.be.revertedWithCustomError(engine.kudos, "Kudos_SignatureExpired")
      .withArgs(deadline + 100n);
  });

  it("threat 46: takes a deadline that never comes", async () => {
    const engine = await loadFixture(thanking);
    await carry(engine, await signThanks(engine, engine.people.baker, { deadline: 2n ** 256n - 1n }));
    expect(await engine.kudos.receivedIn(1, CASHIER)).to.equal(10);
  });

  it("reverts if anything was signed otherwise", async () => {
    const engine = await loadFixture(thanking);
    const signed = await signThanks(engine, engine.people.baker);
    await expectBad(engine, { ...signed, toId: memberIdOf("farmer") });
    await expectBad(engine, { ...signed, amount: 11 });
    await expectBad(engine, { ...signed, noteHash: documentHash("another note") });
    await expectBad(engine, { ...signed, deadline: signed.deadline + 1n });
    await expectBad(engine, { ...signed, giver: engine.people.farmer.address as Hex });
    await expectBad(engine, await signThanks(engine, engine.people.baker, { nonce: 1n }));
  });

  it("refuses what giving in person refuses", async () => {
    const engine = await loadFixture(thanking);
    const { kudos, members, people } = engine;
    await expect(carry(engine, await signThanks(engine, people.baker, { toId: BAKER })))
      .to.be.revertedWithCustomError(kudos, "Kudos_ToOneself")
      .withArgs(BAKER);
    await expect(carry(engine, await signThanks(engine, people.stranger)))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, 0);
    await expect(carry(engine, await signThanks(engine, people.baker, { amount: 101 })))
      .to.be.revertedWithCustomError(kudos, "Kudos_AllowanceUsed")
      .withArgs(BAKER, 100, 101);
    expect(await kudos.nonces(people.baker)).to.equal(0);
  });

  it("gives for the one who signed, whoever carries it, and uses up one nonce", async () => {
    const engine = await loadFixture(thanking);
    const { kudos, people } = engine;
    await expect(carry(engine, await signThanks(engine, people.baker)))
      .to.emit(kudos, "KudosGiven")
      .withArgs(BAKER, CASHIER, 10, NOTE, 1, 90, 10);
    expect(await kudos.nonces(people.baker)).to.equal(1);
    await kudos.connect(people.baker).giveKudos(CASHIER, 1, NOTE);
    expect(await kudos.nonces(people.baker)).to.equal(1);
    await carry(engine, await signThanks(engine, people.baker));
    expect(await kudos.receivedIn(1, CASHIER)).to.equal(21);
  });

  it("threat 39: refuses thanks replayed", async () => {
    const engine = await loadFixture(thanking);
    const signed = await signThanks(engine, engine.people.baker);
    await carry(engine, signed);
    await expectBad(engine, signed);
  });

  it("threat 39: refuses thanks for another chain and for another contract", async () => {
    const engine = await loadFixture(thanking);
    await expectBad(engine, await signThanks(engine, engine.people.baker, {}, 1));
    const twin = (await loadTwin(engine)) as Thanking;
    await expectBad(engine, await signThanks(twin, engine.people.baker));
  });

  it("threat 40: refuses a mirrored s, a wrong v, and the compact form, so that thanks have one spelling", async () => {
    const engine = await loadFixture(thanking);
    const signed = await signThanks(engine, engine.people.baker);
    for (const signature of mangled(signed.signature)) await expectBad(engine, { ...signed, signature });
    await carry(engine, signed);
  });

  it("threat 40: a broken signature never speaks for the zero address", async () => {
    const engine = await loadFixture(thanking);
    const signed = await signThanks(engine, engine.people.baker, { giver: NOBODY });
    const { r, s } = Signature.from(signed.signature);
    await expectBad(engine, { ...signed, signature: `${r}${s.slice(2)}1d` as Hex });
  });

  it("threat 41: takes the word of a contract wallet's owner of the day", async () => {
    const { people, roles } = await loadFixture(thanking);
    const wallet = await deployOwnedWallet(people.customer);
    const engine = await thankingWith(wallet.address);
    const signed = await signThanks(engine, people.customer, { giver: wallet.address });
    await wallet.setOwner(roles.outsider);
    await expectBad(engine, signed);
    await wallet.setOwner(people.customer);
    await expect(carry(engine, signed))
      .to.emit(engine.kudos, "KudosGiven")
      .withArgs(12, CASHIER, 10, NOTE, 1, 90, 10);
  });

  it("threat 41: the owner's word for the wallet is worth nothing for the owner, nor for a second wallet", async () => {
    const { people } = await loadFixture(thanking);
    const wallet = await deployOwnedWallet(people.customer);
    const second = await deployOwnedWallet(people.customer);
    const engine = await thankingWith(wallet.address);
    const signed = await signThanks(engine, people.customer, { giver: wallet.address });
    await expectBad(engine, { ...signed, giver: people.customer.address as Hex });
    await expectBad(engine, { ...signed, giver: second.address });
  });

  for (const kind of ["BurningWallet", "BombingWallet", "RefusingWallet", "CurtWallet"] as const) {
    it(`threat 41: a ${kind} gives nothing, and costs little`, async () => {
      await loadFixture(thanking);
      const account = await deployAddress(kind);
      const engine = await thankingWith(account);
      const signed = await signThanks(engine, engine.people.baker, { giver: account });
      const call = engine.kudos.giveKudosSigned(account, CASHIER, 10, NOTE, signed.deadline, "0x00", {
        gasLimit: 1_000_000,
      });
      await expect(call).to.be.revertedWithCustomError(engine.kudos, "Kudos_BadSignature").withArgs(account);
    });
  }

  for (const kind of ["KeyDelegate", "PlainDelegate"] as const) {
    it(`threat 42: takes the key's own signature when the account runs a ${kind}`, async () => {
      await loadFixture(thanking);
      const account = await delegateCode(kind);
      const engine = await thankingWith(account.address);
      await carry(engine, await signThanks(engine, account));
      expect(await engine.kudos.allowanceLeft(12)).to.equal(90);
    });
  }
});

/** The same engine with another contract for kudos. */
async function loadTwin(engine: Thanking) {
  const { manager, forwarder, members } = engine;
  return { ...engine, kudos: await ethers.deployContract("Kudos", [manager, forwarder, members, 100]) };
}
