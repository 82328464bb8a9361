import { expect } from "chai";
import { memberIdOf } from "../support/bakery.ts";
import { at, loadFixture, time } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { moveKind, OUTSIDE, pilotPot } from "../support/money.ts";
import {
  accept,
  BUDGET,
  contest,
  evidenceState,
  furnishedEagerly,
  handIn,
  judge,
  LEAD,
  PAYEE,
  pots,
  REASON,
  RESULT,
  raiseFlag,
  resolveFlag,
  running,
  start,
  windowEnd,
} from "../support/pilots.ts";
import { refuses } from "../support/refuse.ts";
import { rotate } from "../support/rotate.ts";
import { documentHash } from "../support/values.ts";

/** A pilot of idea 1 that runs on money whose receiver, or anyone, may act in the middle of a transfer. */
async function runningEagerly() {
  const engine = await furnishedEagerly();
  await start(engine);
  return engine;
}

/** Milestone 0 accepted in full, its window over. */
async function accepted() {
  const engine = await running();
  await accept(engine, 0);
  return engine;
}

describe("Pilots.release", () => {
  it("reverts for a pilot or a place that does not exist, the result's included", async () => {
    const { pilots } = await loadFixture(accepted);
    await refuses(pilots.release(2, 0), pilots, "Pilots_Unknown", 2);
    for (const place of [2, RESULT])
      await refuses(pilots.release(1, place), pilots, "Pilots_UnknownPlace", 1, place);
  });

  it("threat 32: reverts where nothing was handed in, judged or accepted, and where it is contested", async () => {
    const engine = await loadFixture(running);
    const { pilots } = engine;
    const no = () => refuses(pilots.release(1, 0), pilots, "Pilots_NotReleasable", 1, 0);
    await no();
    await handIn(engine, 0);
    await no();
    await judge(engine, 0);
    await contest(engine, 0);
    await no();
    await judge(engine, 0, { by: "neighbour", accepted: false });
    await no();
    await time.increaseTo(await windowEnd(engine, 0));
    await no();
  });

  it("threat 32: reverts the second time", async () => {
    const { pilots } = await loadFixture(accepted);
    await pilots.release(1, 0);
    await refuses(pilots.release(1, 0), pilots, "Pilots_NotReleasable", 1, 0);
  });

  it("reverts in the window's last second, and pays in the next", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, 0);
    await judge(engine, 0);
    const until = await windowEnd(engine, 0);
    await refuses(
      at(until, () => engine.pilots.release(1, 0)),
      engine.pilots,
      "Pilots_WindowOpen",
      1,
      0,
      until,
    );
    await at(until + 1, () => engine.pilots.release(1, 0));
    expect((await engine.pilots.milestoneOf(1, 0)).state).to.equal(evidenceState("Settled"));
  });

  it("keeps the window after a final verdict too", async () => {
    const engine = await loadFixture(running);
    await handIn(engine, 0);
    await judge(engine, 0);
    await contest(engine, 0);
    await judge(engine, 0, { by: "neighbour" });
    const until = await windowEnd(engine, 0);
    await refuses(
      at(until, () => engine.pilots.release(1, 0)),
      engine.pilots,
      "Pilots_WindowOpen",
      1,
      0,
      until,
    );
    await at(until + 1, () => engine.pilots.release(1, 0));
  });

  it("reverts under an open, answered or escalated flag, however many, and pays when all are resolved", async () => {
    const engine = await loadFixture(accepted);
    const { pilots, flags, people, roles } = engine;
    await raiseFlag(engine);
    await raiseFlag(engine);
    await refuses(pilots.release(1, 0), pilots, "Pilots_Flagged", 1, 2);
    await resolveFlag(engine);
    await refuses(pilots.release(1, 0), pilots, "Pilots_Flagged", 1, 1);
    await time.increase(8 * 24 * 3600);
    await flags.escalateFlag(2);
    await flags.connect(people.driver).answerFlag(2, REASON);
    await refuses(pilots.release(1, 0), pilots, "Pilots_Flagged", 1, 1);
    await flags.connect(roles.parameters).resolveEscalated(2, true, REASON);
    await pilots.release(1, 0);
    expect((await pilots.pilotOf(1)).paid).to.equal(30_000);
  });

  it("reverts while the treasury is paused, and pays when it resumes", async () => {
    const { pilots, treasury, roles } = await loadFixture(accepted);
    await treasury.connect(roles.guardian).pauseFor(1000);
    const until = await treasury.pausedUntil();
    await refuses(pilots.release(1, 0), treasury, "Pausable_Paused", until);
    await time.increaseTo(until);
    await pilots.release(1, 0);
  });

  it("pays the payee, by anyone, and tells the total", async () => {
    const engine = await loadFixture(accepted);
    const { pilots, treasury, people, token } = engine;
    const payee = people[PAYEE].address;
    const call = pilots.connect(people.stranger).release(1, 0);
    await expect(call)
      .to.emit(pilots, "MilestonePaid")
      .withArgs(1, 0, memberIdOf(PAYEE), payee, 30_000, 30_000)
      .and.to.emit(treasury, "Moved")
      .withArgs(pilotPot(1), OUTSIDE, 256, 30_000, moveKind("Payment"), 20_000, 0, payee);
    expect(await token.getFunction("balanceOf")(payee)).to.equal(30_000);
    await accept(engine, 1);
    await expect(pilots.release(1, 1))
      .to.emit(pilots, "MilestonePaid")
      .withArgs(1, 1, memberIdOf(PAYEE), payee, 20_000, BUDGET)
      .and.to.emit(treasury, "Moved")
      .withArgs(pilotPot(1), OUTSIDE, 257, 20_000, moveKind("Payment"), 0, 0, payee);
    expect((await pilots.pilotOf(1)).paid).to.equal(BUDGET);
  });

  it("threat 32: pays milestones in any order, each from its own amount", async () => {
    const engine = await loadFixture(running);
    await accept(engine, 1);
    await engine.pilots.release(1, 1);
    expect((await engine.pilots.pilotOf(1)).paid).to.equal(20_000);
    expect((await engine.pilots.milestoneOf(1, 0)).state).to.equal(evidenceState("Awaited"));
  });

  it("threat 29: pays the part that the quality gives, rounded down", async () => {
    const engine = await loadFixture(running);
    await accept(engine, 0, { qualityBps: 3333 });
    await expect(engine.pilots.release(1, 0))
      .to.emit(engine.pilots, "MilestonePaid")
      .withArgs(1, 0, memberIdOf(PAYEE), engine.people[PAYEE].address, 9999, 9999);
    expect((await pots(engine)).pilot).to.equal(BUDGET - 9999n);
  });

  it("threat 29: settles a milestone whose part rounds down to nothing, without a payment", async () => {
    const engine = await loadFixture(furnishedEagerly);
    await start(engine, { milestones: [{ amount: 1n, dueAt: (await time.latest()) + 1000 }] });
    await accept(engine, 0, { qualityBps: 9999 });
    await expect(engine.pilots.release(1, 0))
      .to.emit(engine.pilots, "MilestonePaid")
      .withArgs(1, 0, memberIdOf(PAYEE), engine.people[PAYEE].address, 0, 0)
      .and.not.to.emit(engine.treasury, "Moved");
    await refuses(engine.pilots.release(1, 0), engine.pilots, "Pilots_NotReleasable", 1, 0);
  });

  it("pays the account that is the payee's now, whatever their standing", async () => {
    const engine = await loadFixture(accepted);
    const { pilots, members, people, roles, token } = engine;
    await rotate(engine, PAYEE, people[PAYEE], people.stranger);
    await members.connect(roles.identity).suspend(memberIdOf(PAYEE), REASON);
    await pilots.release(1, 0);
    expect(await token.getFunction("balanceOf")(people.stranger.address)).to.equal(30_000);
  });

  it("goes through the forwarder", async () => {
    const engine = await loadFixture(accepted);
    await forward(engine, engine.people.stranger, engine.pilots, "release", [1, 0]);
    expect((await engine.pilots.pilotOf(1)).paid).to.equal(30_000);
  });
});

describe("Pilots, money that acts in the middle of a payment", () => {
  for (const name of ["release", "stopEarly", "conclude", "returnRest"] as const) {
    it(`threat 25: a call of ${name} in the middle of a payment pays nothing twice`, async () => {
      const engine = await loadFixture(runningEagerly);
      const { pilots, token, treasury } = engine;
      await accept(engine, 0);
      await accept(engine, RESULT, {}, 100n);
      const args = { release: [1, 0], stopEarly: [1, REASON], conclude: [1], returnRest: [1] }[name];
      const data = pilots.interface.encodeFunctionData(name as "release", args as [number, number]);
      await token.prepare(await pilots.getAddress(), data);
      await pilots.release(1, 0);
      expect(await token.attempts()).to.equal(1);
      expect(await token.balanceOf(engine.people[PAYEE])).to.equal(30_000);
      const { pilot, team } = await pots(engine);
      expect(pilot + team).to.equal(60_000);
      expect(await treasury.held()).to.equal(await token.balanceOf(treasury));
    });
  }

  it("threat 25: sees the state of afterwards", async () => {
    const engine = await loadFixture(runningEagerly);
    const { pilots, token } = engine;
    await accept(engine, 0);
    await accept(engine, 1);
    // In the middle of the first payment the second milestone's may not begin, and the first is settled.
    await token.prepare(await pilots.getAddress(), pilots.interface.encodeFunctionData("release", [1, 1]));
    await pilots.release(1, 0);
    expect(await token.successes()).to.equal(0);
    expect((await pilots.milestoneOf(1, 1)).state).to.equal(evidenceState("Accepted"));
    await pilots.release(1, 1);
    expect((await pilots.pilotOf(1)).paid).to.equal(BUDGET);
  });

  it("threat 33: a payee who cannot be paid blocks neither the other pilot's payee nor the end", async () => {
    const engine = await loadFixture(runningEagerly);
    const { pilots, token, people } = engine;
    await accept(engine, 0);
    await token.refuse(people[PAYEE]);
    await refuses(pilots.release(1, 0), token, "EagerToken_Refused", people[PAYEE].address);
    expect((await pilots.milestoneOf(1, 0)).state).to.equal(evidenceState("Accepted"));
    await pilots.connect(people[LEAD]).stopEarly(1, documentHash("unpayable"));
    expect(await pots(engine)).to.deep.equal({ pilot: 30_000n, team: 60_000n });
    await rotate(engine, PAYEE, people[PAYEE], people.stranger);
    await pilots.release(1, 0);
    expect(await token.balanceOf(people.stranger)).to.equal(30_000);
  });

  it("threat 35: money given to the treasury past the books changes no pot and no payment", async () => {
    const engine = await loadFixture(runningEagerly);
    const { pilots, token, treasury } = engine;
    await accept(engine, 0);
    await token.mint(treasury, 1_000_000);
    await pilots.release(1, 0);
    await pilots.connect(engine.people[LEAD]).stopEarly(1, REASON);
    expect(await pots(engine)).to.deep.equal({ pilot: 0n, team: 60_000n });
  });

  it("threat 31: too little gas for the payment undoes the release as a whole", async () => {
    const engine = await loadFixture(runningEagerly);
    const { pilots } = engine;
    await accept(engine, 0);
    const needed = await pilots.release.estimateGas(1, 0);
    let refused = 0;
    for (let gasLimit = needed - 40_000n; gasLimit < needed; gasLimit += 2_000n) {
      const sent = await pilots.release(1, 0, { gasLimit }).catch(() => undefined);
      if (sent) break;
      ++refused;
      expect((await pilots.milestoneOf(1, 0)).state).to.equal(evidenceState("Accepted"));
      expect((await pots(engine)).pilot).to.equal(BUDGET);
    }
    expect(refused).to.be.greaterThan(5);
  });
});
