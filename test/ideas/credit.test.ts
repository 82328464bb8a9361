import { type CreditShare, creditTypedData } from "@engine/protocol/credit";
import { expect } from "chai";
import {
  type Bakery,
  bakeryWithoutVotes as bakery,
  memberIdOf,
  type Name,
  type Person,
} from "../support/bakery.ts";
import { at, DAY, loadFixture, nextTime, time } from "../support/chain.ts";
import { recomputeHead } from "../support/digest.ts";
import { mangled } from "../support/mangle.ts";
import { sign, verifierOf } from "../support/sign.ts";
import { walkTo } from "../support/stages.ts";
import { suggest } from "../support/suggest.ts";
import { documentHash, NO_HASH, source, stage, status } from "../support/values.ts";
import { deployOwnedWallet } from "../support/wallets.ts";

const REASON = documentHash("reason");

const share = (name: Name, shareBps: number): CreditShare => ({ memberId: memberIdOf(name), shareBps });

const PAIR = [share("baker", 6000), share("cashier", 4000)];
const FIVE = [
  share("baker", 2000),
  share("cashier", 2500),
  share("driver", 2500),
  share("miller", 2999),
  share("algorithm", 1),
];

async function suggested() {
  const engine = await bakery();
  await suggest(engine, engine.people.baker);
  return { ...engine, deadline: BigInt((await time.latest()) + DAY) };
}

async function consent(
  { ideas }: Bakery,
  signer: Person,
  shares: CreditShare[],
  deadline: bigint,
  ideaId = 1,
) {
  return sign(signer, creditTypedData(await verifierOf(ideas), { ideaId, shares, deadline }));
}

/** Splits credit with everyone's consent but the author's, who calls. */
async function split(engine: Bakery & { deadline: bigint }, names: Name[], shares: CreditShare[]) {
  const { ideas, people, deadline } = engine;
  const signatures = await Promise.all(names.map((name) => consent(engine, people[name], shares, deadline)));
  return ideas.connect(people.baker).splitCredit(1, shares, deadline, signatures);
}

describe("Ideas.splitCredit", () => {
  it("reverts for a member who is not the author", async () => {
    const { ideas, people, deadline } = await loadFixture(suggested);
    await expect(ideas.connect(people.cashier).splitCredit(1, PAIR, deadline, []))
      .to.be.revertedWithCustomError(ideas, "Ideas_NotAuthor")
      .withArgs(1, people.cashier.address);
  });

  it("reverts from the ballot on", async () => {
    const engine = await loadFixture(suggested);
    await walkTo(engine, 1, "InBallot");
    await expect(split(engine, ["cashier"], PAIR))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_Frozen")
      .withArgs(1, stage("InBallot"));
  });

  it("reverts one second after the deadline", async () => {
    const engine = await loadFixture(suggested);
    await expect(at(engine.deadline + 1n, () => split(engine, ["cashier"], PAIR)))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_SignatureExpired")
      .withArgs(engine.deadline);
  });

  it("reverts for one member, or for six", async () => {
    const engine = await loadFixture(suggested);
    const six = [...FIVE.slice(0, 4), share("farmer", 0), share("algorithm", 1)];
    for (const shares of [[share("baker", 10_000)], six, []]) {
      await expect(split(engine, [], shares))
        .to.be.revertedWithCustomError(engine.ideas, "Ideas_BadCredit")
        .withArgs(shares.length, 0);
    }
  });

  it("reverts for shares one below or above the whole", async () => {
    const engine = await loadFixture(suggested);
    for (const cashiers of [3999, 4001]) {
      await expect(split(engine, ["cashier"], [share("baker", 6000), share("cashier", cashiers)]))
        .to.be.revertedWithCustomError(engine.ideas, "Ideas_BadCredit")
        .withArgs(2, 6000 + cashiers);
    }
  });

  it("reverts for a share of nothing", async () => {
    const engine = await loadFixture(suggested);
    await expect(split(engine, ["cashier"], [share("baker", 10_000), share("cashier", 0)]))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_BadCredit")
      .withArgs(2, 10_000);
  });

  it("reverts for a member named twice", async () => {
    const engine = await loadFixture(suggested);
    const shares = [share("baker", 6000), share("cashier", 2000), share("cashier", 2000)];
    await expect(split(engine, ["cashier", "cashier"], shares))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_BadCredit")
      .withArgs(3, 10_000);
  });

  it("reverts if the author does not stand first", async () => {
    const engine = await loadFixture(suggested);
    await expect(split(engine, ["cashier"], [...PAIR].reverse()))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_BadCredit")
      .withArgs(2, 10_000);
  });

  it("reverts for a signature too few or too many", async () => {
    const engine = await loadFixture(suggested);
    for (const names of [[], ["cashier", "cashier"]] as Name[][]) {
      await expect(split(engine, names, PAIR))
        .to.be.revertedWithCustomError(engine.ideas, "Ideas_BadCredit")
        .withArgs(names.length + 1, 10_000);
    }
  });

  it("reverts for a member who is not active, or does not exist", async () => {
    const engine = await loadFixture(suggested);
    const { members, roles, people } = engine;
    await members.connect(roles.identity).suspend(memberIdOf("cashier"), REASON);
    await expect(split(engine, ["cashier"], PAIR))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.cashier.address, status("Suspended"));
    const nobody = [share("baker", 6000), { memberId: 12, shareBps: 4000 }];
    await expect(split(engine, ["cashier"], nobody)).to.be.revertedWithCustomError(
      members,
      "Members_NotActive",
    );
  });

  it("reverts if a member signed other shares, or for another idea", async () => {
    const engine = await loadFixture(suggested);
    const { ideas, people, deadline } = engine;
    const meagre = [share("baker", 9000), share("cashier", 1000)];
    for (const signature of [
      await consent(engine, people.cashier, PAIR, deadline),
      await consent(engine, people.cashier, meagre, deadline, 2),
      await consent(engine, people.cashier, meagre, deadline + 1n),
      await consent(engine, people.driver, meagre, deadline),
    ]) {
      await expect(ideas.connect(people.baker).splitCredit(1, meagre, deadline, [signature]))
        .to.be.revertedWithCustomError(ideas, "Ideas_BadSignature")
        .withArgs(people.cashier.address);
    }
  });

  it("reverts if only the first of two members signed", async () => {
    const engine = await loadFixture(suggested);
    const shares = [share("baker", 6000), share("cashier", 2000), share("driver", 2000)];
    await expect(split(engine, ["cashier", "cashier"], shares))
      .to.be.revertedWithCustomError(engine.ideas, "Ideas_BadSignature")
      .withArgs(engine.people.driver.address);
  });

  it("reverts while submitting is paused", async () => {
    const engine = await loadFixture(suggested);
    const now = await nextTime();
    await engine.ideas.connect(engine.roles.guardian).pauseFor(DAY);
    await expect(split(engine, ["cashier"], PAIR))
      .to.be.revertedWithCustomError(engine.ideas, "Pausable_Paused")
      .withArgs(now + DAY);
  });

  it("splits credit between two, until the deadline's second", async () => {
    const engine = await loadFixture(suggested);
    const { ideas, deadline } = engine;
    const call = at(deadline, () => split(engine, ["cashier"], PAIR));
    await call;
    const head = await recomputeHead(engine, 1);
    await expect(call)
      .to.emit(ideas, "CreditSplit")
      .withArgs(
        1,
        PAIR.map(({ memberId }) => memberId),
        PAIR.map(({ shareBps }) => shareBps),
        1,
        head,
      );
    expect(await ideas.auditHead(1)).to.equal(head);
    expect(await ideas.creditOf(1)).to.deep.equal(PAIR.map((each) => Object.values(each).map(BigInt)));
  });

  it("splits credit among five, an algorithm and one basis point included", async () => {
    const engine = await loadFixture(suggested);
    await split(engine, ["cashier", "driver", "miller", "algorithm"], FIVE);
    expect(await engine.ideas.creditOf(1)).to.deep.equal(FIVE.map((each) => Object.values(each).map(BigInt)));
  });

  it("replaces an earlier split whole", async () => {
    const engine = await loadFixture(suggested);
    await split(engine, ["cashier", "driver", "miller", "algorithm"], FIVE);
    await split(engine, ["cashier"], PAIR);
    expect(await engine.ideas.creditOf(1)).to.deep.equal(PAIR.map((each) => Object.values(each).map(BigInt)));
  });

  it("threat 40: refuses a mirrored s, a wrong v, and the compact form", async () => {
    const engine = await loadFixture(suggested);
    const { ideas, people, deadline } = engine;
    for (const bad of mangled(await consent(engine, people.cashier, PAIR, deadline))) {
      await expect(ideas.connect(people.baker).splitCredit(1, PAIR, deadline, [bad]))
        .to.be.revertedWithCustomError(ideas, "Ideas_BadSignature")
        .withArgs(people.cashier.address);
    }
  });

  it("threat 41: takes the consent of a contract wallet from its owner of the day", async () => {
    const engine = await loadFixture(suggested);
    const { ideas, members, roles, people, deadline } = engine;
    const wallet = await deployOwnedWallet(roles.outsider);
    await members
      .connect(roles.identity)
      .admit({ account: wallet.address, source: source("Partner"), unit: 0, profileHash: NO_HASH });
    const shares = [share("baker", 6000), { memberId: 12, shareBps: 4000 }];
    const signature = await consent(engine, roles.outsider as Person, shares, deadline);
    await wallet.setOwner(people.stranger);
    await expect(ideas.connect(people.baker).splitCredit(1, shares, deadline, [signature]))
      .to.be.revertedWithCustomError(ideas, "Ideas_BadSignature")
      .withArgs(wallet.address);
    await wallet.setOwner(roles.outsider);
    await ideas.connect(people.baker).splitCredit(1, shares, deadline, [signature]);
    expect((await ideas.creditOf(1))[1]?.memberId).to.equal(12);
  });
});
