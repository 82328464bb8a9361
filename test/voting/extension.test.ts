import { expect } from "chai";
import { at, DAY, loadFixture } from "../support/chain.ts";
import { RULES } from "../support/engine.ts";
import { ballot } from "../support/values.ts";
import { signBallot, type Voting, vote, voting, votingUnder } from "../support/vote.ts";

const { lateWindowSeconds: WINDOW, extensionSeconds: EXTENSION } = RULES;

/** Two voters of ten tokens are for entry 0: one voter short of the quorum of thirty. */
async function almost() {
  const engine = await voting();
  await vote(engine, "farmer", "For");
  await vote(engine, "miller", "For");
  return { ...engine, late: engine.closesAt - WINDOW };
}

const closeOf = async ({ rounds }: Voting): Promise<number> => Number((await rounds.roundOf(1)).closesAt);

describe("Rounds, a late quorum", () => {
  it("does not extend when the quorum is reached in the last second before the late window", async () => {
    const engine = await loadFixture(almost);
    const { rounds, late, closesAt } = engine;
    await expect(at(late, () => vote(engine, "customer", "For"))).not.to.emit(rounds, "RoundExtended");
    expect(await closeOf(engine)).to.equal(closesAt);
  });

  it("threat 9: extends when the quorum is reached in the window's first second", async () => {
    const engine = await loadFixture(almost);
    const { rounds, late, closesAt } = engine;
    await expect(at(late + 1, () => vote(engine, "customer", "For")))
      .to.emit(rounds, "RoundExtended")
      .withArgs(1, 1, closesAt + EXTENSION);
    expect(await closeOf(engine)).to.equal(closesAt + EXTENSION);
    expect((await rounds.roundOf(1)).extended).to.equal(true);
  });

  it("extends when the quorum is reached in the very last second, whatever the choice", async () => {
    for (const choice of ["For", "Against", "Abstain"] as const) {
      const engine = await loadFixture(almost);
      const { closesAt } = engine;
      await at(closesAt, () => vote(engine, "customer", choice));
      expect(await closeOf(engine)).to.equal(closesAt + EXTENSION);
    }
  });

  it("does not extend for a late ballot that stays below the quorum", async () => {
    const engine = await loadFixture(voting);
    const { rounds, closesAt } = engine;
    await expect(at(closesAt, () => vote(engine, "customer", "For"))).not.to.emit(rounds, "RoundExtended");
  });

  it("does not extend for a late ballot on a quorum reached before", async () => {
    const engine = await loadFixture(almost);
    const { rounds, closesAt } = engine;
    await vote(engine, "customer", "For");
    await expect(at(closesAt, () => vote(engine, "neighbour", "For"))).not.to.emit(rounds, "RoundExtended");
    expect(await closeOf(engine)).to.equal(closesAt);
  });

  it("threat 9: extends once only, so that the whole is bounded", async () => {
    const engine = await loadFixture(almost);
    const { rounds, closesAt } = engine;
    await vote(engine, "apprentice", "None", "For");
    await vote(engine, "accountant", "None", "For");
    await at(closesAt, () => vote(engine, "customer", "For"));
    const end = closesAt + EXTENSION;
    await expect(at(end, () => vote(engine, "neighbour", "None", "For"))).not.to.emit(
      rounds,
      "RoundExtended",
    );
    expect(await closeOf(engine)).to.equal(end);
    await at(end + 1, () => rounds.settle(1, 3));
    expect((await rounds.roundOf(1)).settled).to.equal(3);
  });

  it("extends once for a ballot that completes two quorums, and names the first", async () => {
    const engine = await loadFixture(voting);
    const { rounds, closesAt } = engine;
    for (const name of ["farmer", "miller"] as const) await vote(engine, name, "None", "For", "For");
    const call = at(closesAt, () => vote(engine, "customer", "None", "Against", "For"));
    await expect(call)
      .to.emit(rounds, "RoundExtended")
      .withArgs(1, 2, closesAt + EXTENSION);
    const told = await rounds.queryFilter(rounds.filters.RoundExtended(1), -1);
    expect(told).to.have.lengthOf(1);
  });

  it("extends for the third entry of a round, and names it", async () => {
    const engine = await loadFixture(voting);
    const { rounds, closesAt } = engine;
    for (const name of ["farmer", "miller"] as const) await vote(engine, name, "None", "None", "For");
    await expect(at(closesAt, () => vote(engine, "customer", "None", "None", "For")))
      .to.emit(rounds, "RoundExtended")
      .withArgs(1, 3, closesAt + EXTENSION);
  });

  it("takes ballots until the new close, and none after", async () => {
    const engine = await loadFixture(almost);
    const { rounds, closesAt } = engine;
    await at(closesAt, () => vote(engine, "customer", "For"));
    const end = closesAt + EXTENSION;
    await expect(at(closesAt + 1, () => rounds.settle(1, 3)))
      .to.be.revertedWithCustomError(rounds, "Rounds_StillOpen")
      .withArgs(1, end);
    await at(end, () => vote(engine, "neighbour", "Against"));
    await expect(vote(engine, "apprentice", "For"))
      .to.be.revertedWithCustomError(rounds, "Rounds_Closed")
      .withArgs(1, end);
  });

  it("extends within a batch once, and counts the rest of it", async () => {
    const engine = await loadFixture(almost);
    const { rounds, people, closesAt } = engine;
    await vote(engine, "apprentice", "None", "For");
    await vote(engine, "accountant", "None", "For");
    const batch = [
      await signBallot(engine, people.customer, ballot("For")),
      await signBallot(engine, people.neighbour, ballot("None", "For")),
      await signBallot(engine, people.confectioner, ballot("Against", "Against")),
    ];
    await at(closesAt, () => rounds.castSigned(1, batch));
    const told = await rounds.queryFilter(rounds.filters.RoundExtended(1), -1);
    expect(told.map(({ args }) => [...args])).to.deep.equal([[1n, 1n, BigInt(closesAt + EXTENSION)]]);
    expect([...(await rounds.tallyOf(1, 0))].map(Number)).to.deep.equal([30, 10, 0, 3, 1]);
    expect((await rounds.roundOf(1)).supply).to.equal(100);
  });

  it("never extends without a late window", async () => {
    const engine = await votingUnder({ lateWindowSeconds: 0 });
    for (const name of ["farmer", "miller"] as const) await vote(engine, name, "For");
    await expect(at(engine.closesAt, () => vote(engine, "customer", "For"))).not.to.emit(
      engine.rounds,
      "RoundExtended",
    );
  });

  it("may extend at any time when the late window is the whole voting", async () => {
    const engine = await votingUnder({ lateWindowSeconds: 7 * DAY });
    for (const name of ["farmer", "miller"] as const) await vote(engine, name, "For");
    await expect(vote(engine, "customer", "For"))
      .to.emit(engine.rounds, "RoundExtended")
      .withArgs(1, 1, engine.closesAt + EXTENSION);
  });
});
