import { OWNER } from "../people.ts";
import type { Acts, Scene } from "../scene.ts";
import { adopt, deposit, depositWithPermit, equip, HANDFUL } from "./money.ts";
import { ownTeam } from "./teams.ts";

const DAY = 86_400;

/** One of the teams; the first, whether it is there or not, while there is none. */
async function anyTeam({ engine, chance }: Scene): Promise<number> {
  return 1 + chance.below(Math.max(1, await engine.read<number>("Teams", "teamCount")));
}

/** What can happen to the treasury. Each act resolves to whether the contract allowed it. */
export const treasuryActs: Acts = {
  deposit: (scene) => deposit(scene, BigInt(scene.chance.below(90_000))),
  depositWithPermit: (scene) => depositWithPermit(scene),
  adoptSurplus: adopt,
  allocate: async (scene) => {
    const args = [await anyTeam(scene), BigInt(scene.chance.below(9_000))];
    return scene.engine.govern("Treasury", "allocate", args);
  },
  reclaim: async (scene) => {
    const teamId = await ownTeam(scene);
    if (!teamId) return false;
    await equip(scene, teamId);
    return scene.engine.govern("Treasury", "reclaim", [teamId, BigInt(1 + scene.chance.below(999))]);
  },
  fundRewards: async (scene) => {
    await deposit(scene);
    return scene.engine.govern("Treasury", "fundRewards", [BigInt(1 + scene.chance.below(2_000))]);
  },
  setAutonomy: async (scene) => {
    const { engine, chance } = scene;
    const limit = BigInt(chance.below(Number(HANDFUL)));
    return engine.govern("Treasury", "setAutonomy", [await anyTeam(scene), limit, chance.below(30) * DAY]);
  },
  pauseTreasury: async ({ engine, chance }) => {
    await engine.wait(15 * DAY);
    return engine.act(OWNER.address, "Treasury", "pauseFor", [DAY + chance.below(DAY)]);
  },
  resumeTreasury: ({ engine }) => engine.act(OWNER.address, "Treasury", "resume"),
};
