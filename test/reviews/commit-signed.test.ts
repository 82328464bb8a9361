import { expect } from "chai";
import type { Hex } from "viem";
import { memberIdOf } from "../support/bakery.ts";
import { at, ethers, loadFixture } from "../support/chain.ts";
import { mangled } from "../support/mangle.ts";
import {
  bakeryWithReviews,
  card,
  commit,
  openReview,
  type Reviewing,
  reviewing,
  sealOf,
  signCommitment,
} from "../support/reviews.ts";
import { rotate } from "../support/rotate.ts";
import { suggest } from "../support/suggest.ts";
import { documentHash, NO_HASH, source, status } from "../support/values.ts";
import { delegateCode, deployAddress, deployOwnedWallet } from "../support/wallets.ts";

const SEAL = documentHash("a seal");
const FARMER = memberIdOf("farmer");
const CARD = card(4, 3, 5, 7000);

/** Lets the outsider carry a signed commitment to review 1. */
const carry = ({ reviews, roles }: Reviewing, account: string, signature: Hex, commitment = SEAL) =>
  reviews.connect(roles.outsider).commitSigned(1, commitment, account, signature);

async function expectBadSignature(engine: Reviewing, account: string, signature: Hex): Promise<void> {
  await expect(carry(engine, account, signature))
    .to.be.revertedWithCustomError(engine.reviews, "Reviews_BadSignature")
    .withArgs(account);
}

/** Admits an account as a member of no unit; its number. */
async function admit({ members, roles }: Reviewing, account: string): Promise<number> {
  await members
    .connect(roles.identity)
    .admit({ account, source: source("Community"), unit: 0, profileHash: NO_HASH });
  return Number(await members.memberCount());
}

const signedByFarmer = (engine: Reviewing, commitment: string = SEAL) =>
  signCommitment(engine, engine.people.farmer, { memberId: FARMER, commitment });

describe("Reviews.commitSigned", () => {
  it("reverts for a review that does not exist", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people } = engine;
    const signature = await signCommitment(engine, people.farmer, {
      reviewId: 2,
      memberId: FARMER,
      commitment: SEAL,
    });
    await expect(reviews.commitSigned(2, SEAL, people.farmer, signature))
      .to.be.revertedWithCustomError(reviews, "Reviews_Unknown")
      .withArgs(2);
  });

  it("threat 22: reverts for who is no active member, and for algorithms, however well signed", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, members, people } = engine;
    const forged = await signCommitment(engine, people.stranger, { memberId: 0, commitment: SEAL });
    await expect(carry(engine, people.stranger.address, forged))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
    const memberId = memberIdOf("algorithm");
    const signature = await signCommitment(engine, people.algorithm, { memberId, commitment: SEAL });
    await expect(carry(engine, people.algorithm.address, signature))
      .to.be.revertedWithCustomError(reviews, "People_AgentRefused")
      .withArgs(memberId);
  });

  it("reverts one second after committing ended, and commits in its last second", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people, commitUntil } = engine;
    const signature = await signedByFarmer(engine);
    await at(commitUntil, () => carry(engine, people.farmer.address, signature));
    expect((await reviews.reviewOf(1)).commitments).to.equal(1);
    const memberId = memberIdOf("miller");
    const late = await signCommitment(engine, people.miller, { memberId, commitment: SEAL });
    await expect(at(commitUntil + 1, () => carry(engine, people.miller.address, late)))
      .to.be.revertedWithCustomError(reviews, "Reviews_NotCommitting")
      .withArgs(1, commitUntil);
  });

  it("reverts for nothing, and for who stands too near to the idea", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people } = engine;
    await expect(carry(engine, people.farmer.address, await signedByFarmer(engine, NO_HASH), NO_HASH))
      .to.be.revertedWithCustomError(reviews, "Reviews_CommitmentMissing")
      .withArgs(1, FARMER);
    const memberId = memberIdOf("apprentice");
    const near = await signCommitment(engine, people.apprentice, { memberId, commitment: SEAL });
    await expect(carry(engine, people.apprentice.address, near))
      .to.be.revertedWithCustomError(reviews, "Reviews_Conflicted")
      .withArgs(1, memberId, memberIdOf("baker"));
  });

  it("commits the one who signed, whoever carries it", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people } = engine;
    const commitment = sealOf("farmer", CARD);
    const signature = await signedByFarmer(engine, commitment);
    await expect(carry(engine, people.farmer.address, signature, commitment))
      .to.emit(reviews, "ScorecardCommitted")
      .withArgs(1, FARMER, commitment, 1);
    expect((await reviews.scorecardOf(1, FARMER)).commitment).to.equal(commitment);
  });

  it("threat 39: reverts for a member who has committed, by this signature or another or in person", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people } = engine;
    const early = await signedByFarmer(engine);
    const refused = async (signature: Hex, commitment = SEAL) =>
      expect(carry(engine, people.farmer.address, signature, commitment))
        .to.be.revertedWithCustomError(reviews, "Reviews_AlreadyCommitted")
        .withArgs(1, FARMER);
    await carry(engine, people.farmer.address, early);
    await refused(early);
    const other = documentHash("another seal");
    await refused(await signedByFarmer(engine, other), other);
    await commit(engine, "farmer", CARD);
    await refused(early);
    expect((await reviews.scorecardOf(1, FARMER)).commitment).to.equal(sealOf("farmer", CARD));
    expect((await reviews.reviewOf(1)).commitments).to.equal(1);
  });

  it("threat 39: refuses what was signed for another review, commitment, member, chain or contract", async () => {
    const engine = await loadFixture(reviewing);
    const { ideas, people } = engine;
    const terms = { memberId: FARMER, commitment: SEAL };
    const { farmer } = people;
    const others = [
      await signCommitment(engine, farmer, { ...terms, reviewId: 2 }),
      await signCommitment(engine, farmer, { ...terms, commitment: documentHash("another seal") }),
      await signCommitment(engine, farmer, { ...terms, memberId: memberIdOf("miller") }),
      await signCommitment(engine, farmer, { ...terms, chainId: 1 }),
      await signCommitment({ ...engine, reviews: ideas as never }, farmer, terms),
      await signCommitment(engine, people.miller, terms),
    ];
    for (const signature of others) await expectBadSignature(engine, farmer.address, signature);
  });

  it("threat 40: refuses a mirrored s, a wrong v, and the compact form", async () => {
    const engine = await loadFixture(reviewing);
    const signature = await signedByFarmer(engine);
    for (const other of mangled(signature)) {
      await expectBadSignature(engine, engine.people.farmer.address, other);
    }
  });

  it("refuses the signature of an account that its member has left", async () => {
    const engine = await loadFixture(reviewing);
    const { members, people } = engine;
    const signature = await signedByFarmer(engine);
    await rotate(engine, "farmer", people.farmer, people.stranger);
    await expect(carry(engine, people.farmer.address, signature))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.farmer.address, status("Moved"));
    await expectBadSignature(engine, people.stranger.address, signature);
  });
});

describe("Reviews.commitSigned, contract wallets", () => {
  it("threat 41: commits by the signature of the owner of the day", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, roles, people } = engine;
    const wallet = await deployOwnedWallet(people.stranger);
    const memberId = await admit(engine, wallet.address);
    const signature = await signCommitment(engine, people.stranger, { memberId, commitment: SEAL });
    await wallet.setOwner(roles.outsider);
    await expectBadSignature(engine, wallet.address, signature);
    await wallet.setOwner(people.stranger);
    await expect(carry(engine, wallet.address, signature))
      .to.emit(reviews, "ScorecardCommitted")
      .withArgs(1, memberId, SEAL, 1);
  });

  it("threat 41: an owner's signature for one wallet is worth nothing for the owner, nor for a second wallet", async () => {
    const engine = await loadFixture(reviewing);
    const { farmer } = engine.people;
    const [first, second] = [await deployOwnedWallet(farmer), await deployOwnedWallet(farmer)];
    const memberId = await admit(engine, first.address);
    await admit(engine, second.address);
    const signature = await signCommitment(engine, farmer, { memberId, commitment: SEAL });
    await expectBadSignature(engine, second.address, signature);
    await expectBadSignature(engine, farmer.address, signature);
    await carry(engine, first.address, signature);
  });

  it("a contract wallet commits for itself like any account", async () => {
    const engine = await loadFixture(reviewing);
    const { reviews, people } = engine;
    const wallet = await deployOwnedWallet(people.stranger);
    const memberId = await admit(engine, wallet.address);
    await wallet.perform(reviews, "commitScorecard", [1, SEAL]);
    expect((await reviews.scorecardOf(1, memberId)).commitment).to.equal(SEAL);
  });

  for (const name of ["BurningWallet", "BombingWallet", "RefusingWallet", "CurtWallet"]) {
    it(`threat 41: refuses what a ${name} answers, at a bounded price`, async () => {
      const engine = await loadFixture(reviewing);
      const { reviews, people, roles } = engine;
      const wallet = await deployAddress(name);
      const memberId = await admit(engine, wallet);
      const signature = await signCommitment(engine, people.stranger, { memberId, commitment: SEAL });
      await expectBadSignature(engine, wallet, signature);
      const data = reviews.interface.encodeFunctionData("commitSigned", [1, SEAL, wallet, signature]);
      const call = { to: reviews, from: roles.outsider.address, data, gasLimit: 700_000 };
      await expect(ethers.provider.call(call))
        .to.be.revertedWithCustomError(reviews, "Reviews_BadSignature")
        .withArgs(wallet);
    });
  }
});

describe("Reviews.commitSigned, accounts with delegated code (EIP-7702)", () => {
  for (const name of ["KeyDelegate", "PlainDelegate"]) {
    it(`threat 42: takes the key's own signature when the account runs a ${name}`, async () => {
      const engine = await loadFixture(reviewing);
      const account = await delegateCode(name);
      const memberId = await admit(engine, account.address);
      const signature = await signCommitment(engine, account, { memberId, commitment: SEAL });
      await carry(engine, account.address, signature);
      expect((await engine.reviews.scorecardOf(1, memberId)).commitment).to.equal(SEAL);
    });
  }
});

describe("Reviews.commitSigned, two ideas", () => {
  it("takes one signature for each review", async () => {
    const engine = { ...(await loadFixture(bakeryWithReviews)), commitUntil: 0, revealUntil: 0, reviewId: 1 };
    const { reviews, people } = engine;
    await suggest(engine, people.baker);
    for (const ideaId of [1, 2]) await openReview(engine, ideaId);
    for (const reviewId of [1, 2]) {
      const signature = await signCommitment(engine, people.farmer, {
        reviewId,
        memberId: FARMER,
        commitment: SEAL,
      });
      await reviews.commitSigned(reviewId, SEAL, people.farmer, signature);
      expect((await reviews.reviewOf(reviewId)).commitments).to.equal(1);
    }
  });
});
