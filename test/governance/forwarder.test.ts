import { claimTypedData } from "@engine/protocol/claim";
import { creditTypedData } from "@engine/protocol/credit";
import { hashInvitation, invitationTypedData, redemptionTypedData } from "@engine/protocol/invitation";
import { rotationTypedData } from "@engine/protocol/rotation";
import { expect } from "chai";
import { type BaseContract, Wallet } from "ethers";
import type { Hex } from "viem";
import { bakery, memberIdOf } from "../support/bakery.ts";
import { at, DAY, ethers, loadFixture, networkHelpers, time } from "../support/chain.ts";
import { CODE, fileReady } from "../support/claim-code.ts";
import { forward, signRequest } from "../support/forward.ts";
import { sign, verifierOf } from "../support/sign.ts";
import { walkTo } from "../support/stages.ts";
import { submission, suggest, suggestReady } from "../support/suggest.ts";
import { ballot, documentHash, ground, NO_HASH, NOBODY, source, stage, status } from "../support/values.ts";
import { signBallot, voting } from "../support/vote.ts";

const REASON = documentHash("reason");
const LINK = new Wallet(`0x${"07".repeat(32)}`);

/** The bakery with the community door open, transfers open and the baker's idea 1. */
async function open() {
  const engine = await bakery();
  await engine.members.connect(engine.roles.identity).setCommunityDoor(true);
  await engine.voteToken.connect(engine.roles.parameters).openTransfers();
  await suggest(engine, engine.people.baker);
  return engine;
}

describe("Through the forwarder, without gas: Members", () => {
  it("join", async () => {
    const engine = await loadFixture(open);
    await forward(engine, engine.people.stranger, engine.members, "join", []);
    expect(await engine.members.accountOf(12)).to.equal(engine.people.stranger.address);
  });

  it("redeem", async () => {
    const engine = await loadFixture(open);
    const { members, roles, people } = engine;
    const verifier = await verifierOf(members);
    const expiresAt = (await time.latest()) + DAY;
    const invitation = { key: LINK.address as Hex, source: 0, unit: 1, uses: 1, expiresAt };
    const redemption = { invitation: hashInvitation(invitation), account: people.stranger.address as Hex };
    const inviter = await sign(roles.identity, invitationTypedData(verifier, invitation));
    const key = await sign(LINK, redemptionTypedData(verifier, redemption));
    await forward(engine, people.stranger, members, "redeem", [
      invitation,
      roles.identity.address,
      inviter,
      key,
    ]);
    expect(await members.accountOf(12)).to.equal(people.stranger.address);
  });

  it("setProfile", async () => {
    const engine = await loadFixture(open);
    await expect(forward(engine, engine.people.baker, engine.members, "setProfile", [REASON]))
      .to.emit(engine.members, "ProfileChanged")
      .withArgs(memberIdOf("baker"), REASON);
  });

  it("rotate", async () => {
    const engine = await loadFixture(open);
    const { members, people } = engine;
    const deadline = BigInt((await time.latest()) + DAY);
    const rotation = { memberId: memberIdOf("baker"), next: people.stranger.address as Hex, deadline };
    const consent = await sign(people.stranger, rotationTypedData(await verifierOf(members), rotation));
    await forward(engine, people.baker, members, "rotate", [people.stranger.address, deadline, consent]);
    expect(await members.accountOf(memberIdOf("baker"))).to.equal(people.stranger.address);
  });

  it("cancelRecovery", async () => {
    const engine = await loadFixture(open);
    const { members, roles, people } = engine;
    await members.connect(roles.identity).startRecovery(memberIdOf("baker"), people.stranger);
    await forward(engine, people.baker, members, "cancelRecovery", [memberIdOf("baker")]);
    expect((await members.recoveryOf(memberIdOf("baker"))).next).to.equal(NOBODY);
  });

  it("finishRecovery", async () => {
    const engine = await loadFixture(open);
    const { members, roles, people } = engine;
    await members.connect(roles.identity).startRecovery(memberIdOf("baker"), people.stranger);
    await time.increase(7 * DAY);
    await forward(engine, people.stranger, members, "finishRecovery", [memberIdOf("baker")]);
    expect(await members.accountOf(memberIdOf("baker"))).to.equal(people.stranger.address);
  });

  it("resign", async () => {
    const engine = await loadFixture(open);
    await forward(engine, engine.people.baker, engine.members, "resign", []);
    expect((await engine.members.memberOf(memberIdOf("baker"))).status).to.equal(status("Ended"));
  });
});

describe("Through the forwarder, without gas: VoteToken", () => {
  it("delegate", async () => {
    const engine = await loadFixture(open);
    const { voteToken, people } = engine;
    await forward(engine, people.baker, voteToken, "delegate", [people.cashier.address]);
    expect(await voteToken.delegates(people.baker)).to.equal(people.cashier.address);
  });

  it("transfer, approve and transferFrom", async () => {
    const engine = await loadFixture(open);
    const { voteToken, people } = engine;
    await forward(engine, people.baker, voteToken, "transfer", [people.cashier.address, 1]);
    await forward(engine, people.baker, voteToken, "approve", [people.driver.address, 2]);
    await forward(engine, people.driver, voteToken, "transferFrom", [
      people.baker.address,
      people.driver.address,
      2,
    ]);
    expect(await voteToken.balanceOf(people.baker)).to.equal(7);
  });

  it("follow", async () => {
    const engine = await loadFixture(open);
    await engine.members.connect(engine.people.baker).resign();
    await forward(engine, engine.people.cashier, engine.voteToken, "follow", [engine.people.baker.address]);
    expect(await engine.voteToken.totalSupply()).to.equal(90);
  });
});

describe("Through the forwarder, without gas: Ideas", () => {
  it("submit", async () => {
    const engine = await loadFixture(open);
    await forward(engine, engine.people.cashier, engine.ideas, "submit", [submission()]);
    expect((await engine.ideas.ideaOf(2)).authorId).to.equal(memberIdOf("cashier"));
  });

  it("submitFor and claim", async () => {
    const engine = await loadFixture(open);
    const { ideas, people } = engine;
    const args = [submission(), source("Customer"), CODE.address];
    await forward(engine, people.cashier, ideas, "submitFor", args);
    const message = { ideaId: 2, memberId: memberIdOf("customer") };
    const code = await sign(CODE, claimTypedData(await verifierOf(ideas), message));
    await forward(engine, people.customer, ideas, "claim", [2, code]);
    expect((await ideas.ideaOf(2)).authorId).to.equal(memberIdOf("customer"));
  });

  it("revise and withdraw", async () => {
    const engine = await loadFixture(open);
    const { ideas, people } = engine;
    await forward(engine, people.baker, ideas, "revise", [1, REASON]);
    expect(await ideas.contentHashOf(1)).to.equal(REASON);
    await forward(engine, people.baker, ideas, "withdraw", [1, NO_HASH]);
    expect((await ideas.ideaOf(1)).stage).to.equal(stage("Withdrawn"));
  });

  it("splitCredit", async () => {
    const engine = await loadFixture(open);
    const { ideas, people } = engine;
    const deadline = BigInt((await time.latest()) + DAY);
    const shares = [
      { memberId: memberIdOf("baker"), shareBps: 5000 },
      { memberId: memberIdOf("cashier"), shareBps: 5000 },
    ];
    const typedData = creditTypedData(await verifierOf(ideas), { ideaId: 1, shares, deadline });
    const consent = await sign(people.cashier, typedData);
    await forward(engine, people.baker, ideas, "splitCredit", [1, shares, deadline, [consent]]);
    expect(await ideas.creditOf(1)).to.have.lengthOf(2);
  });

  it("appeal", async () => {
    const engine = await loadFixture(open);
    await walkTo(engine, 1, "Rejected");
    await forward(engine, engine.people.baker, engine.ideas, "appeal", [1, REASON]);
    expect((await engine.ideas.ideaOf(1)).appealed).to.equal(true);
  });

  it("revisit", async () => {
    const engine = await loadFixture(open);
    await walkTo(engine, 1, "OnHold");
    await time.increaseTo((await engine.ideas.ideaOf(1)).revisitAt);
    await forward(engine, engine.people.cashier, engine.ideas, "revisit", [1]);
    const [moved] = await engine.ideas.queryFilter(engine.ideas.filters.StageChanged(1), -1);
    expect(moved?.args.actorId).to.equal(memberIdOf("cashier"));
  });

  it("the curator's answers: roles follow the signer, not the relayer", async () => {
    const engine = await loadFixture(open);
    const { ideas, roles } = engine;
    await forward(engine, roles.curator, ideas, "reject", [1, ground("TooCostly"), REASON]);
    expect((await ideas.ideaOf(1)).stage).to.equal(stage("Rejected"));
  });
});

describe("Through the forwarder, without gas: Rounds", () => {
  it("castBallot, in the name of who signed", async () => {
    const engine = await loadFixture(voting);
    await forward(engine, engine.people.farmer, engine.rounds, "castBallot", [1, ballot("For")]);
    expect((await engine.rounds.ballotOf(1, engine.people.farmer)).cast).to.equal(true);
    expect((await engine.rounds.ballotOf(1, engine.roles.outsider)).cast).to.equal(false);
  });

  it("castSigned, recuse and settle", async () => {
    const engine = await loadFixture(voting);
    const { rounds, people, closesAt } = engine;
    const signed = await signBallot(engine, people.farmer, ballot("For"));
    await forward(engine, people.miller, rounds, "castSigned", [1, [signed]]);
    await forward(engine, people.miller, rounds, "recuse", [1, 0]);
    await time.increaseTo(closesAt);
    await forward(engine, people.miller, rounds, "settle", [1, 3]);
    expect((await rounds.roundOf(1)).settled).to.equal(3);
  });

  it("openRound, by the curator and once the cadence has lapsed by anyone", async () => {
    const engine = await loadFixture(open);
    const { rounds, roles, people } = engine;
    const first = await suggestReady(engine, people.baker);
    const second = await fileReady(engine);
    await forward(engine, roles.curator, rounds, "openRound", [[first]]);
    await time.increaseTo(await rounds.anyoneMayOpenFrom());
    await expect(forward(engine, people.farmer, rounds, "openRound", [[second]])).to.emit(
      rounds,
      "RoundOpened",
    );
    const [opened] = await rounds.queryFilter(rounds.filters.RoundOpened(2));
    expect(opened?.args.openedBy).to.equal(people.farmer.address);
  });
});

describe("The forwarder, attacked", () => {
  it("threat 43: an address appended to a direct call is ignored", async () => {
    const engine = await loadFixture(open);
    const { ideas, members, people, roles } = engine;
    const data = ideas.interface.encodeFunctionData("revise", [1, REASON]);
    const spoofed = ethers.concat([data, people.baker.address]);
    await expect(people.stranger.sendTransaction({ to: ideas, data: spoofed }))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
    const answer = ideas.interface.encodeFunctionData("reject", [1, ground("TooCostly"), REASON]);
    await expect(
      people.stranger.sendTransaction({ to: ideas, data: ethers.concat([answer, roles.curator.address]) }),
    )
      .to.be.revertedWithCustomError(ideas, "AccessManagedUnauthorized")
      .withArgs(people.stranger.address);
  });

  it("threat 43: an address appended to the signed data does not outweigh the signer's", async () => {
    const engine = await loadFixture(open);
    const { ideas, forwarder, roles, people } = engine;
    const data = ideas.interface.encodeFunctionData("reject", [1, ground("TooCostly"), REASON]);
    const request = await signRequest(
      engine,
      people.stranger,
      ideas,
      ethers.concat([data, roles.curator.address]),
    );
    await expect(forwarder.execute(request)).to.be.revertedWithCustomError(forwarder, "FailedCall");
    expect((await ideas.ideaOf(1)).stage).to.equal(stage("Submitted"));
  });

  it("threat 44: no module has a multicall in which a sender could be forged", async () => {
    const engine = await loadFixture(open);
    for (const module of [engine.members, engine.ideas, engine.voteToken, engine.rounds] as BaseContract[]) {
      expect(module.interface.getFunction("multicall")).to.equal(null);
    }
  });

  it("threat 43: the permission book's own calls carry no forwarded sender", async () => {
    const engine = await loadFixture(open);
    const { manager, ideas, roles, people } = engine;
    const data = ideas.interface.encodeFunctionData("reject", [1, ground("TooCostly"), REASON]);
    const spoofed = ethers.concat([data, roles.curator.address]);
    await expect(manager.connect(people.stranger).execute(ideas, spoofed)).to.be.revertedWithCustomError(
      manager,
      "AccessManagerUnauthorizedCall",
    );
  });

  it("threat 39: a request runs once", async () => {
    const engine = await loadFixture(open);
    const { ideas, forwarder, people } = engine;
    const data = ideas.interface.encodeFunctionData("submit", [submission()]);
    const request = await signRequest(engine, people.cashier, ideas, data);
    await forwarder.execute(request);
    await expect(forwarder.execute(request)).to.be.revertedWithCustomError(
      forwarder,
      "ERC2771ForwarderInvalidSigner",
    );
    expect(await ideas.ideaCount()).to.equal(2);
    expect(await forwarder.nonces(people.cashier)).to.equal(1);
  });

  it("threat 39: a request for another chain is refused", async () => {
    const engine = await loadFixture(open);
    const { ideas, forwarder, people } = engine;
    const data = ideas.interface.encodeFunctionData("submit", [submission()]);
    const request = await signRequest(engine, people.cashier, ideas, data, { chainId: 1 });
    await expect(forwarder.execute(request)).to.be.revertedWithCustomError(
      forwarder,
      "ERC2771ForwarderInvalidSigner",
    );
  });

  it("threat 46: a request is good in its deadline's second and not in the next", async () => {
    const engine = await loadFixture(open);
    const { ideas, forwarder, people } = engine;
    const data = ideas.interface.encodeFunctionData("submit", [submission()]);
    const deadline = (await time.latest()) + 100;
    const request = await signRequest(engine, people.cashier, ideas, data, { deadline });
    const snapshot = await networkHelpers.takeSnapshot();
    await expect(at(deadline + 1, () => forwarder.execute(request)))
      .to.be.revertedWithCustomError(forwarder, "ERC2771ForwarderExpiredRequest")
      .withArgs(deadline);
    await snapshot.restore();
    await at(deadline, () => forwarder.execute(request));
    expect(await ideas.ideaCount()).to.equal(2);
  });

  it("threat 51: anyone may carry a signed request, and the member may pay for it alone", async () => {
    const engine = await loadFixture(open);
    const { ideas, forwarder, people } = engine;
    const data = ideas.interface.encodeFunctionData("submit", [submission()]);
    const request = await signRequest(engine, people.cashier, ideas, data);
    await forwarder.connect(people.stranger).execute(request);
    await ideas.connect(people.cashier).submit(submission());
    expect(await ideas.ideaCount()).to.equal(3);
  });
});
