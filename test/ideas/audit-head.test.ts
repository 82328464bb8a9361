import { claimTypedData } from "@engine/protocol/claim";
import { creditTypedData } from "@engine/protocol/credit";
import { expect } from "chai";
import { ethers as lib, Wallet } from "ethers";
import { bakeryWithoutVotes as bakery, memberIdOf } from "../support/bakery.ts";
import { DAY, loadFixture, time } from "../support/chain.ts";
import { headOf, recomputeHead, toldOf } from "../support/digest.ts";
import { sign, verifierOf } from "../support/sign.ts";
import { moveByModule } from "../support/stages.ts";
import { submission } from "../support/suggest.ts";
import { documentHash, ground, source } from "../support/values.ts";

const CODE = new Wallet(`0x${"05".repeat(32)}`);
const REASON = documentHash("reason");

/** One idea that lives through every kind of decision there is. */
async function eventfulLife() {
  const engine = await bakery();
  const { ideas, roles, people } = engine;
  const verifier = await verifierOf(ideas);
  const author = ideas.connect(people.customer);
  const curator = ideas.connect(roles.curator);
  const memberId = memberIdOf("customer");
  await ideas.connect(people.cashier).submitFor(submission(), source("Customer"), CODE.address);
  await author.claim(1, await sign(CODE, claimTypedData(verifier, { ideaId: 1, memberId })));
  await author.revise(1, documentHash("second text"));
  const deadline = BigInt((await time.latest()) + DAY);
  const shares = [
    { memberId, shareBps: 7000 },
    { memberId: memberIdOf("driver"), shareBps: 3000 },
  ];
  const consent = await sign(people.driver, creditTypedData(verifier, { ideaId: 1, shares, deadline }));
  await author.splitCredit(1, shares, deadline, [consent]);
  await curator.reject(1, ground("OutOfScope"), REASON);
  await author.appeal(1, REASON);
  await curator.hold(1, ground("NotNow"), REASON, (await time.latest()) + DAY);
  await time.increase(DAY);
  await ideas.revisit(1);
  await ideas.connect(roles.module).record(1, lib.encodeBytes32String("scored"), REASON);
  await moveByModule(engine, 1, "Ready");
  await moveByModule(engine, 1, "InPilot");
  await moveByModule(engine, 1, "Implemented");
  return engine;
}

describe("Ideas.auditHead", () => {
  it("is what the log alone gives, through every kind of decision", async () => {
    const engine = await loadFixture(eventfulLife);
    expect(await engine.ideas.auditHead(1)).to.equal(await recomputeHead(engine, 1));
  });

  it("counts each entry once, without a gap", async () => {
    const engine = await loadFixture(eventfulLife);
    const told = await toldOf(engine, 1);
    expect(told.map(({ seq }) => seq)).to.deep.equal(told.map((_, index) => index));
    expect((await engine.ideas.ideaOf(1)).records).to.equal(told.length);
    expect(told.at(-1)?.head).to.equal(await engine.ideas.auditHead(1));
  });

  it("shows that an entry is missing, changed or out of order", async () => {
    const engine = await loadFixture(eventfulLife);
    const head = await engine.ideas.auditHead(1);
    const told = await toldOf(engine, 1);
    const [first, second, ...others] = told;
    if (!first || !second) throw new Error("the idea has no history");
    expect(headOf(1, told)).to.equal(head);
    expect(headOf(1, told.slice(0, -1))).not.to.equal(head);
    expect(headOf(1, told.slice(1))).not.to.equal(head);
    expect(headOf(1, [second, first, ...others])).not.to.equal(head);
    expect(headOf(1, [first, { ...second, timestamp: second.timestamp + 1n }, ...others])).not.to.equal(head);
    expect(headOf(2, told)).not.to.equal(head);
  });
});
