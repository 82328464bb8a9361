import { ballotTypedData } from "@engine/protocol/rounds";
import { expect } from "chai";
import { network } from "hardhat";
import type { Hex } from "viem";
import { hashTypedData } from "viem/utils";
import { type Bakery, bakery } from "../support/bakery.ts";
import { ethers, loadFixture } from "../support/chain.ts";
import { signRequest } from "../support/forward.ts";
import { type AssertionChange, assertion, makePasskey, type Passkey } from "../support/passkey.ts";
import { verifierOf } from "../support/sign.ts";
import { submission } from "../support/suggest.ts";
import { ballot, documentHash, refusal } from "../support/values.ts";
import { signBallot, votingWith } from "../support/vote.ts";

const FOR = ballot("For");
const AGAINST = ballot("Against");
const DIGEST = documentHash("anything");
/** The flags of an authenticator that saw somebody, and asked for neither finger, face nor PIN. */
const UNVERIFIED = 0x01;

const key = makePasskey();

async function deployWallet({ x, y }: Passkey = key) {
  const wallet = await ethers.deployContract("PasskeyWallet", [x, y]);
  return { wallet, voter: (await wallet.getAddress()) as Hex };
}

/** The wallet's ballot in round 1. */
async function passkeyBallot(
  { rounds }: Bakery,
  voter: Hex,
  { choices = FOR, by = key, ...change }: AssertionChange & { choices?: bigint; by?: Passkey } = {},
) {
  const message = { roundId: 1, voter, choices };
  const digest = hashTypedData(ballotTypedData(await verifierOf(rounds), message));
  return { voter, choices, signature: assertion(by, digest, change) };
}

/** A vote in which the passkey's wallet takes part. */
async function votingByPasskey() {
  await bakery();
  const { wallet, voter } = await deployWallet();
  return { ...(await votingWith(voter)), wallet, voter };
}

/** What the platform makes of a passkey's signature on a chain of its own, and for how much gas. */
async function askOn(hardfork: string) {
  const { ethers: chain } = await network.create({ override: { hardfork } });
  const wallet = await chain.deployContract("PasskeyWallet", [key.x, key.y]);
  const desk = await chain.deployContract("SignatureDesk");
  const ask = desk.getFunction("hasSigned");
  const args = [wallet, DIGEST, assertion(key, DIGEST)] as const;
  const forged = [wallet, DIGEST, assertion(makePasskey(), DIGEST)] as const;
  return {
    accepts: await ask(...args),
    acceptsForged: await ask(...forged),
    gas: await ask.estimateGas(...args),
  };
}

describe("A passkey's wallet (WebAuthn, ERC-1271)", () => {
  it("has its ballot counted by what a browser answers to it, carried by anyone", async () => {
    const engine = await loadFixture(votingByPasskey);
    const { rounds, roles, voter } = engine;
    const signed = await passkeyBallot(engine, voter);
    await expect(rounds.connect(roles.outsider).castSigned(1, [signed]))
      .to.emit(rounds, "BallotCast")
      .withArgs(1, voter, FOR, 10);
  });

  it("has everything else refused, and nobody else's ballot of the batch", async () => {
    const engine = await loadFixture(votingByPasskey);
    const { rounds, people, voter } = engine;
    const second = await deployWallet();
    const good = await passkeyBallot(engine, voter);
    const bad = [
      { ...good, choices: AGAINST },
      { ...good, signature: (await passkeyBallot(engine, second.voter)).signature },
      { ...good, signature: good.signature.slice(0, -64) as Hex },
      await passkeyBallot(engine, voter, { by: makePasskey() }),
      await passkeyBallot(engine, voter, { flags: UNVERIFIED }),
      await passkeyBallot(engine, voter, { type: "webauthn.create" }),
      await passkeyBallot(engine, voter, { mirrored: true }),
    ];
    await rounds.castSigned(1, [...bad, await signBallot(engine, people.farmer, FOR)]);
    const refused = await rounds.queryFilter(rounds.filters.BallotRefused(1), -1);
    expect(refused.map(({ args }) => [args.voter, Number(args.refusal)])).to.deep.equal(
      bad.map(() => [voter, refusal("BadSignature")]),
    );
    expect([...(await rounds.tallyOf(1, 0))].map(Number)).to.deep.equal([10, 0, 0, 1, 0]);
  });

  it("costs little where the chain knows the curve (EIP-7951), and is affordable where it does not", async () => {
    const [before, since] = [await askOn("prague"), await askOn("osaka")];
    for (const { accepts, acceptsForged } of [before, since])
      expect([accepts, acceptsForged]).to.deep.equal([true, false]);
    expect(since.gas).to.be.lessThan(before.gas / 3n);
  });

  it("is nobody to the forwarder, which knows keys alone", async () => {
    const engine = await loadFixture(votingByPasskey);
    const { forwarder, ideas, people, voter } = engine;
    const data = ideas.interface.encodeFunctionData("submit", [submission()]);
    const request = { ...(await signRequest(engine, people.farmer, ideas, data)), from: voter };
    const signature = assertion(key, DIGEST);
    await expect(forwarder.execute({ ...request, signature })).to.be.revertedWithCustomError(
      forwarder,
      "ERC2771ForwarderInvalidSigner",
    );
  });

  it("acts as a member by a call of its own that anyone carries, once", async () => {
    const engine = await loadFixture(votingByPasskey);
    const { ideas, members, roles, voter } = engine;
    const wallet = engine.wallet.connect(roles.outsider);
    const data = ideas.interface.encodeFunctionData("submit", [submission()]);
    const signature = assertion(key, await wallet.getFunction("digestOf")(ideas, data));
    await wallet.getFunction("perform")(ideas, data, signature);
    const { authorId } = await ideas.ideaOf(await ideas.ideaCount());
    expect(await members.accountOf(authorId)).to.equal(voter);
    await expect(wallet.getFunction("perform")(ideas, data, signature)).to.be.revertedWithCustomError(
      engine.wallet,
      "PasskeyWallet_BadSignature",
    );
  });
});
