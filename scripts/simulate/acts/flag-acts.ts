import { STAGE_NAMES } from "@engine/protocol/enums";
import { appoint, crew, type Worker } from "../crew.ts";
import { type Acts, ideaIn, type Scene } from "../scene.ts";
import { runPilot } from "./pilot-runs.ts";

const AUDITOR = 1;
const DAY = 86_400;

/** Somebody who is not credited raises a flag. */
export async function raiseFlag(
  scene: Scene,
  ideaId: number | undefined,
): Promise<{ flagId: number; auditor: Worker } | undefined> {
  const { engine, chance } = scene;
  for (const auditor of (await crew(scene, 6)).slice(0, 6)) {
    await appoint(scene, auditor, AUDITOR);
    if (!(await engine.act(auditor.address, "Flags", "raiseFlag", [ideaId, chance.hash()]))) continue;
    return { flagId: await engine.read<number>("Flags", "flagCount"), auditor };
  }
  return undefined;
}

async function raiseAnywhere(scene: Scene) {
  return raiseFlag(scene, await ideaIn(scene, ...STAGE_NAMES));
}

async function answer(scene: Scene, flagId: number): Promise<Worker | undefined> {
  const { engine, chance } = scene;
  for (const member of (await crew(scene, 6)).slice(0, 6)) {
    if (await engine.act(member.address, "Flags", "answerFlag", [flagId, chance.hash()])) return member;
  }
  return undefined;
}

function resolve({ engine, chance }: Scene, flagId: number, { address }: Worker): Promise<boolean> {
  return engine.act(address, "Flags", "resolveFlag", [flagId, chance.below(2) === 0, chance.hash()]);
}

/** What can happen to flags. Each act resolves to whether the contract allowed it. */
export const flagActs: Acts = {
  answerFlag: async (scene) => {
    const flag = await raiseAnywhere(scene);
    return flag !== undefined && (await answer(scene, flag.flagId)) !== undefined;
  },
  resolveFlag: async (scene) => {
    const flag = await raiseAnywhere(scene);
    if (!flag) return false;
    await resolve(scene, flag.flagId, flag.auditor);
    const by = await answer(scene, flag.flagId);
    if (by) await resolve(scene, flag.flagId, by);
    return resolve(scene, flag.flagId, flag.auditor);
  },
  resolveEscalated: async (scene) => {
    const flag = await raiseAnywhere(scene);
    if (!flag) return false;
    const { engine, chance, someone } = scene;
    if (chance.below(2) === 0) await answer(scene, flag.flagId);
    await engine.act(someone().address, "Flags", "escalateFlag", [flag.flagId]);
    await engine.wait(8 * DAY);
    await engine.act(someone().address, "Flags", "escalateFlag", [flag.flagId]);
    if (chance.below(2) === 0) await answer(scene, flag.flagId);
    const args = [flag.flagId, chance.below(2) === 0, chance.hash()];
    return engine.govern("Flags", "resolveEscalated", args);
  },
  /** A flag stands between an accepted milestone and its payment. */
  payFlagged: async (scene) => {
    const run = await runPilot(scene);
    if (!run || !(await run.handIn(0)) || !(await run.judge(0, true))) return false;
    const flag = await raiseFlag(scene, run.ideaId);
    await run.waitOut();
    await run.release(0);
    if (!flag || !(await answer(scene, flag.flagId))) return false;
    return (await resolve(scene, flag.flagId, flag.auditor)) && run.release(0);
  },
};
