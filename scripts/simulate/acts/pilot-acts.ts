import { OWNER } from "../people.ts";
import type { Acts, Scene } from "../scene.ts";
import { runPilot } from "./pilot-runs.ts";

const DAY = 86_400;

/** Somebody contests a verdict; a second verifier decides. */
async function contest({ engine, chance, someone }: Scene, pilotId: number, place: number): Promise<boolean> {
  for (let tries = 0; tries < 9; tries++) {
    const args = [pilotId, place, chance.hash()];
    if (await engine.act(someone().address, "Pilots", "contest", args)) return true;
  }
  return false;
}

/** What can happen to pilots that run. Each act resolves to whether the contract allowed it. */
export const pilotActs: Acts = {
  payMilestone: async (scene) => {
    const run = await runPilot(scene);
    if (!run || !(await run.handIn(0))) return false;
    await run.release(0);
    if (!(await run.judge(0, true, 1 + scene.chance.below(10_000)))) return false;
    await run.release(0);
    await run.waitOut();
    return run.release(0);
  },
  conclude: async (scene) => {
    const run = await runPilot(scene);
    return run ? run.finish(scene.chance.below(2) === 0) : false;
  },
  contest: async (scene) => {
    const run = await runPilot(scene);
    if (!run || !(await run.handIn(0))) return false;
    const accepted = scene.chance.below(2) === 0;
    if (!(await run.judge(0, accepted)) || !(await contest(scene, run.pilotId, 0))) return false;
    if (!(await run.judge(0, !accepted))) return false;
    await run.waitOut();
    return accepted ? run.handIn(0) : run.release(0);
  },
  handInAgain: async (scene) => {
    const run = await runPilot(scene);
    if (!run || !(await run.handIn(0)) || !(await run.judge(0, false))) return false;
    await run.handIn(0);
    await run.waitOut();
    return run.handIn(0);
  },
  expire: async (scene) => {
    const run = await runPilot(scene, { days: 10 });
    if (!run) return false;
    const { engine, chance, someone } = scene;
    if (chance.below(2) === 0) await run.handIn(0);
    await engine.act(someone().address, "Pilots", "expire", [run.pilotId]);
    await engine.wait(41 * DAY);
    return engine.act(someone().address, "Pilots", "expire", [run.pilotId]);
  },
  stopEarly: async (scene) => {
    const run = await runPilot(scene);
    if (!run) return false;
    const { engine, chance } = scene;
    const by = chance.of([run.lead.address, OWNER.address]);
    return engine.act(by, "Pilots", "stopEarly", [run.pilotId, chance.hash()]);
  },
  returnRest: async (scene) => {
    const run = await runPilot(scene);
    if (!run || !(await run.handIn(0))) return false;
    const { engine, chance, someone } = scene;
    await engine.act(run.lead.address, "Pilots", "stopEarly", [run.pilotId, chance.hash()]);
    await engine.act(someone().address, "Pilots", "returnRest", [run.pilotId]);
    if (chance.below(2) === 0) await run.judge(0, true, 1 + chance.below(9_999));
    else await engine.wait(31 * DAY);
    await run.waitOut();
    const returned = await engine.act(someone().address, "Pilots", "returnRest", [run.pilotId]);
    await run.release(0);
    return returned;
  },
};
