import { expect } from "chai";
import { bakery } from "../support/bakery.ts";
import { at, DAY, HOUR, loadFixture, nextTime, time } from "../support/chain.ts";

const LONGEST = 7 * DAY;
const REST = 7 * DAY;

for (const name of ["members", "ideas"] as const) {
  /** The module, in the hands of its guardian and in nobody's. */
  const setting = async () => {
    const engine = await loadFixture(bakery);
    return { ...engine, module: engine[name], guarded: engine[name].connect(engine.roles.guardian) };
  };

  describe(`Pausable, ${name}`, () => {
    it(`${name}: reverts for a pause one second longer than seven days`, async () => {
      const { module, guarded } = await setting();
      await expect(guarded.pauseFor(LONGEST + 1))
        .to.be.revertedWithCustomError(module, "Pausable_TooLong")
        .withArgs(LONGEST + 1, LONGEST);
    });

    it(`${name}: reverts while a pause runs, and until seven days after its end`, async () => {
      const { module, guarded } = await setting();
      const end = (await nextTime()) + DAY;
      await guarded.pauseFor(DAY);
      for (const moment of [end - 1, end, end + REST - 1]) {
        await expect(at(moment, () => guarded.pauseFor(HOUR)))
          .to.be.revertedWithCustomError(module, "Pausable_TooSoon")
          .withArgs(end + REST);
      }
    });

    it(`${name}: pauses again seven days after the end`, async () => {
      const { module, guarded } = await setting();
      const end = (await nextTime()) + DAY;
      await guarded.pauseFor(DAY);
      await at(end + REST, () => guarded.pauseFor(HOUR));
      expect(await module.pausedUntil()).to.equal(end + REST + HOUR);
    });

    it(`${name}: counts the rest from when a pause was ended early`, async () => {
      const { module, guarded } = await setting();
      await guarded.pauseFor(LONGEST);
      const resumedAt = await nextTime();
      await guarded.resume();
      await expect(at(resumedAt + REST - 1, () => guarded.pauseFor(HOUR)))
        .to.be.revertedWithCustomError(module, "Pausable_TooSoon")
        .withArgs(resumedAt + REST);
      await at(resumedAt + REST, () => guarded.pauseFor(HOUR));
    });

    it(`${name}: threat 38: pauses for seven days, and ends by itself`, async () => {
      const { module, guarded, roles, people } = await setting();
      expect(await module.pausedUntil()).to.equal(0);
      const end = (await nextTime()) + LONGEST;
      await expect(guarded.pauseFor(LONGEST)).to.emit(module, "Paused").withArgs(end, roles.guardian.address);
      expect(await module.pausedUntil()).to.equal(end);
      const paused =
        name === "members"
          ? () => module.connect(people.stranger).getFunction("join")()
          : () => module.connect(people.baker).getFunction("revise")(1, `0x${"11".repeat(32)}`);
      await expect(at(end - 1, paused))
        .to.be.revertedWithCustomError(module, "Pausable_Paused")
        .withArgs(end);
      await expect(at(end, paused)).to.be.revertedWithCustomError(
        module,
        name === "members" ? "Members_DoorClosed" : "Ideas_Unknown",
      );
    });

    it(`${name}: reverts when there is nothing to resume, also in the second in which a pause ends`, async () => {
      const { module, guarded } = await setting();
      await expect(guarded.resume()).to.be.revertedWithCustomError(module, "Pausable_NotPaused").withArgs();
      const end = (await nextTime()) + DAY;
      await guarded.pauseFor(DAY);
      await expect(at(end, () => guarded.resume()))
        .to.be.revertedWithCustomError(module, "Pausable_NotPaused")
        .withArgs();
    });

    it(`${name}: resumes up to the last second of a pause`, async () => {
      const { module, guarded, roles } = await setting();
      const end = (await nextTime()) + DAY;
      await guarded.pauseFor(DAY);
      await expect(at(end - 1, () => guarded.resume()))
        .to.emit(module, "Resumed")
        .withArgs(roles.guardian.address);
      expect(await module.pausedUntil()).to.equal(end - 1);
      expect(await time.latest()).to.equal(end - 1);
    });
  });
}
