import { expect } from "chai";
import { booksOf, filled, funded } from "../support/budgets.ts";
import { loadFixture } from "../support/chain.ts";
import { type MoveKind, moveKind, OUTSIDE, pilotPot, REWARDS, ROOT, teamPot } from "../support/money.ts";
import { NOBODY } from "../support/values.ts";

const BOOKS = { root: 30_000n, team: 10_000n, pilot: 6_000n, rewards: 4_000n, held: 50_000n };

describe("Treasury.allocate", () => {
  it("reverts for all but the treasurer", async () => {
    const { treasury, roles } = await loadFixture(funded);
    await expect(treasury.connect(roles.module).allocate(1, 1))
      .to.be.revertedWithCustomError(treasury, "AccessManagedUnauthorized")
      .withArgs(roles.module.address);
  });

  it("reverts for no team and for one beyond the last", async () => {
    const { treasury, treasurer } = await loadFixture(funded);
    for (const teamId of [0, 2]) {
      await expect(treasury.connect(treasurer).allocate(teamId, 1))
        .to.be.revertedWithCustomError(treasury, "Treasury_UnknownTeam")
        .withArgs(teamId);
    }
  });

  it("reverts for nothing", async () => {
    const { treasury, treasurer } = await loadFixture(funded);
    await expect(treasury.connect(treasurer).allocate(1, 0))
      .to.be.revertedWithCustomError(treasury, "Treasury_AmountMissing")
      .withArgs();
  });

  it("reverts for one unit more than the root has", async () => {
    const { treasury, treasurer } = await loadFixture(funded);
    await expect(treasury.connect(treasurer).allocate(1, 50_001))
      .to.be.revertedWithCustomError(treasury, "Treasury_TooLittle")
      .withArgs(ROOT, 50_000, 50_001);
  });

  it("moves to the team, up to everything, and tells both balances", async () => {
    const { treasury, treasurer } = await loadFixture(funded);
    await expect(treasury.connect(treasurer).allocate(1, 20_000))
      .to.emit(treasury, "Moved")
      .withArgs(ROOT, teamPot(1), 0, 20_000, moveKind("Allocation"), 30_000, 20_000, NOBODY);
    await expect(treasury.connect(treasurer).allocate(1, 30_000))
      .to.emit(treasury, "Moved")
      .withArgs(ROOT, teamPot(1), 0, 30_000, moveKind("Allocation"), 0, 50_000, NOBODY);
    expect(await booksOf(treasury)).to.deep.equal({
      root: 0n,
      team: 50_000n,
      pilot: 0n,
      rewards: 0n,
      held: 50_000n,
    });
  });
});

describe("Treasury.reclaim", () => {
  it("reverts for all but the treasurer", async () => {
    const { treasury, people } = await loadFixture(filled);
    await expect(treasury.connect(people.baker).reclaim(1, 1))
      .to.be.revertedWithCustomError(treasury, "AccessManagedUnauthorized")
      .withArgs(people.baker.address);
  });

  it("reverts for a team beyond the last, for nothing, and for one unit more than the team has", async () => {
    const { treasury, treasurer } = await loadFixture(filled);
    const reclaiming = treasury.connect(treasurer);
    await expect(reclaiming.reclaim(2, 1))
      .to.be.revertedWithCustomError(treasury, "Treasury_UnknownTeam")
      .withArgs(2);
    await expect(reclaiming.reclaim(1, 0))
      .to.be.revertedWithCustomError(treasury, "Treasury_AmountMissing")
      .withArgs();
    await expect(reclaiming.reclaim(1, 10_001))
      .to.be.revertedWithCustomError(treasury, "Treasury_TooLittle")
      .withArgs(teamPot(1), 10_000, 10_001);
  });

  it("moves back to the root, also from a team without seats", async () => {
    const { treasury, treasurer, teams, people } = await loadFixture(filled);
    await teams.connect(people.baker).leaveTeam(1);
    await expect(treasury.connect(treasurer).reclaim(1, 10_000))
      .to.emit(treasury, "Moved")
      .withArgs(teamPot(1), ROOT, 0, 10_000, moveKind("Reclaim"), 0, 40_000, NOBODY);
    expect(await booksOf(treasury)).to.deep.equal({ ...BOOKS, root: 40_000n, team: 0n });
  });
});

describe("Treasury.fundRewards", () => {
  it("reverts for all but the treasurer", async () => {
    const { treasury, roles } = await loadFixture(funded);
    await expect(treasury.connect(roles.curator).fundRewards(1))
      .to.be.revertedWithCustomError(treasury, "AccessManagedUnauthorized")
      .withArgs(roles.curator.address);
  });

  it("reverts for nothing, and for one unit more than the root has", async () => {
    const { treasury, treasurer } = await loadFixture(funded);
    await expect(treasury.connect(treasurer).fundRewards(0))
      .to.be.revertedWithCustomError(treasury, "Treasury_AmountMissing")
      .withArgs();
    await expect(treasury.connect(treasurer).fundRewards(50_001))
      .to.be.revertedWithCustomError(treasury, "Treasury_TooLittle")
      .withArgs(ROOT, 50_000, 50_001);
  });

  it("moves to the rewards", async () => {
    const { treasury, treasurer } = await loadFixture(filled);
    await expect(treasury.connect(treasurer).fundRewards(30_000))
      .to.emit(treasury, "Moved")
      .withArgs(ROOT, REWARDS, 0, 30_000, moveKind("RewardFunding"), 0, 34_000, NOBODY);
    expect(await booksOf(treasury)).to.deep.equal({ ...BOOKS, root: 0n, rewards: 34_000n });
  });
});

/** A pot of a kind that there is not. */
const NO_KIND = (5n << 32n) | 1n;

/** Every pot beside the one that has its place in a move. */
const POTS = { OUTSIDE, ROOT, REWARDS, team: teamPot(1), pilot: pilotPot(1), NO_KIND };

const LAWFUL: Record<string, MoveKind> = {
  "team pilot": "Grant",
  "pilot team": "Return",
  "REWARDS ROOT": "Reclaim",
};

describe("Treasury.move", () => {
  it("reverts for all but modules", async () => {
    const { treasury, treasurer } = await loadFixture(filled);
    const call = treasury.connect(treasurer).move(teamPot(1), pilotPot(1), 1, 1, moveKind("Grant"));
    await expect(call)
      .to.be.revertedWithCustomError(treasury, "AccessManagedUnauthorized")
      .withArgs(treasurer.address);
  });

  it("reverts between any other pots, whatever the kind says", async () => {
    const { treasury, roles } = await loadFixture(filled);
    for (const [fromName, from] of Object.entries(POTS)) {
      for (const [toName, to] of Object.entries(POTS)) {
        if (LAWFUL[`${fromName} ${toName}`]) continue;
        for (const kind of ["Grant", "Return", "Reclaim"] as const) {
          await expect(treasury.connect(roles.module).move(from, to, 1, 1, moveKind(kind)))
            .to.be.revertedWithCustomError(treasury, "Treasury_MoveRefused")
            .withArgs(from, to, moveKind(kind));
        }
      }
    }
  });

  it("reverts for a kind that is not what the move is", async () => {
    const { treasury, roles } = await loadFixture(filled);
    for (let kind = 0; kind <= moveKind("Reward"); ++kind) {
      for (const [from, to, lawful] of [
        [teamPot(1), pilotPot(1), "Grant"],
        [pilotPot(1), teamPot(1), "Return"],
        [REWARDS, ROOT, "Reclaim"],
      ] as const) {
        if (kind === moveKind(lawful)) continue;
        await expect(treasury.connect(roles.module).move(from, to, 1, 1, kind))
          .to.be.revertedWithCustomError(treasury, "Treasury_MoveRefused")
          .withArgs(from, to, kind);
      }
    }
  });

  it("reverts for nothing, and for one unit more than there is", async () => {
    const { treasury, roles } = await loadFixture(filled);
    const module = treasury.connect(roles.module);
    await expect(module.move(teamPot(1), pilotPot(2), 0, 1, moveKind("Grant")))
      .to.be.revertedWithCustomError(treasury, "Treasury_AmountMissing")
      .withArgs();
    await expect(module.move(teamPot(1), pilotPot(2), 10_001, 1, moveKind("Grant")))
      .to.be.revertedWithCustomError(treasury, "Treasury_TooLittle")
      .withArgs(teamPot(1), 10_000, 10_001);
  });

  it("threat 36: the same money moves once, and a second mover is refused cleanly", async () => {
    const { treasury, roles } = await loadFixture(filled);
    const module = treasury.connect(roles.module);
    await module.move(teamPot(1), pilotPot(2), 10_000, 2, moveKind("Grant"));
    await expect(module.move(teamPot(1), pilotPot(3), 1, 3, moveKind("Grant")))
      .to.be.revertedWithCustomError(treasury, "Treasury_TooLittle")
      .withArgs(teamPot(1), 0, 1);
    expect(await treasury.balanceOf(pilotPot(3))).to.equal(0);
  });

  it("moves from team to pilot and back, with what it is about", async () => {
    const { treasury, roles } = await loadFixture(filled);
    const module = treasury.connect(roles.module);
    await expect(module.move(teamPot(1), pilotPot(1), 10_000, 7, moveKind("Grant")))
      .to.emit(treasury, "Moved")
      .withArgs(teamPot(1), pilotPot(1), 7, 10_000, moveKind("Grant"), 0, 16_000, NOBODY);
    await expect(module.move(pilotPot(1), teamPot(1), 15_999, 2n ** 64n - 1n, moveKind("Return")))
      .to.emit(treasury, "Moved")
      .withArgs(pilotPot(1), teamPot(1), 2n ** 64n - 1n, 15_999, moveKind("Return"), 1, 15_999, NOBODY);
    expect(await booksOf(treasury)).to.deep.equal({ ...BOOKS, team: 15_999n, pilot: 1n });
  });

  it("keeps teams and pilots of one number apart, and of neighbouring numbers", async () => {
    const { treasury } = await loadFixture(filled);
    for (const pot of [teamPot(0), teamPot(2), pilotPot(0), pilotPot(2), OUTSIDE, NO_KIND]) {
      expect(await treasury.balanceOf(pot)).to.equal(0);
    }
  });
});
