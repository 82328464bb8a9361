import { creditTypedData } from "@engine/protocol/credit";
import { expect } from "chai";
import type { BaseWallet } from "ethers";
import { DAY, ethers, loadFixture, networkHelpers, time } from "../support/chain.ts";
import { deployEngine } from "../support/engine.ts";
import { sign, verifierOf } from "../support/sign.ts";
import { makeReady, submission } from "../support/suggest.ts";
import { NO_HASH } from "../support/values.ts";

/** What one transaction may use on a chain with the limit of EIP-7825. */
const TRANSACTION_LIMIT = 16_777_216;

const ENTRIES = 64;
const CREDITED = 5;
const EQUAL_SHARE = 10_000 / CREDITED;
const IDEAS = Array.from({ length: ENTRIES }, (_, index) => index + 1);

/** Wallet number `index`, with ether for gas. */
async function walletOf(index: number): Promise<BaseWallet> {
  const wallet = new ethers.Wallet(ethers.id(`member ${index}`), ethers.provider);
  await networkHelpers.setBalance(wallet.address, 10n ** 18n);
  return wallet;
}

/** 64 ready ideas with five credited members each, all different: the dearest round there is. */
async function crowded() {
  const engine = await deployEngine();
  const { members, ideas, roles } = engine;
  const wallets = await Promise.all(
    Array.from({ length: ENTRIES * CREDITED }, (_, index) => walletOf(index)),
  );
  const admissions = wallets.map(({ address: account }) => ({
    account,
    source: 0,
    unit: 0,
    profileHash: NO_HASH,
  }));
  for (let from = 0; from < admissions.length; from += 50) {
    await members.connect(roles.identity).admitMany(admissions.slice(from, from + 50));
  }
  const verifier = await verifierOf(ideas);
  const deadline = BigInt((await time.latest()) + DAY);
  for (const ideaId of IDEAS) {
    const first = (ideaId - 1) * CREDITED;
    const [author, ...others] = wallets.slice(first, first + CREDITED);
    if (!author) throw new Error("an idea has an author");
    const shares = Array.from({ length: CREDITED }, (_, place) => ({
      memberId: first + place + 1,
      shareBps: EQUAL_SHARE,
    }));
    const typedData = creditTypedData(verifier, { ideaId, shares, deadline });
    const consents = await Promise.all(others.map((wallet) => sign(wallet, typedData)));
    await ideas.connect(author).submit(submission());
    await ideas.connect(author).splitCredit(ideaId, shares, deadline, consents);
    await makeReady(engine, ideaId);
  }
  return engine;
}

describe("Rounds, the largest round", () => {
  it("threat 34: opens with 320 credited members, and settles, each within one transaction's gas", async () => {
    const { rounds, roles } = await loadFixture(crowded);
    const opened = await (await rounds.connect(roles.curator).openRound(IDEAS)).wait();
    const told = await rounds.queryFilter(rounds.filters.VoterRecused(1));
    expect(told).to.have.lengthOf(ENTRIES * CREDITED);
    await time.increaseTo((await rounds.roundOf(1)).closesAt);
    const settled = await (await rounds.settle(1, ENTRIES)).wait();
    expect((await rounds.roundOf(1)).settled).to.equal(ENTRIES);
    const used = { opening: Number(opened?.gasUsed), settling: Number(settled?.gasUsed) };
    console.log(`      gas with 64 entries: ${used.opening} to open, ${used.settling} to settle`);
    expect(Math.max(used.opening, used.settling)).to.be.lessThan(TRANSACTION_LIMIT);
  }).timeout(120_000);
});
