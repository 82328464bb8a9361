import { treasuryAbi } from "@engine/protocol/abi/treasury";
import type { Abi, Address } from "viem";
import { encodeFunctionData, parseAbi } from "viem";
import { OWNER } from "./engine.ts";
import { type Acts, ideaIn, type Scene } from "./scene.ts";

const SEASON_SECONDS = 91 * 86_400;
const DAY = 86_400;
const FUNDS = 50_000n;
const MONEY: Abi = parseAbi(["function faucet()", "function transfer(address to, uint256 amount)"]);

/** What can happen to rewards. Each act resolves to whether the contract allowed it. */
export const rewardActs: Acts = {
  setRewardRules: ({ engine, chance }) => {
    const rules = {
      base: BigInt(chance.below(90)),
      cap: 900n,
      rateBps: chance.below(2000),
      lineageBps: 1000,
    };
    return engine.govern("Rewards", "setRewardRules", [rules]);
  },
  /** Outcomes that Outcomes would attest after months are given in its stead. */
  creditReward: async (scene) => {
    const { engine, chance, someone } = scene;
    await fund(scene);
    const ideaId = await ideaIn(scene, "Implemented");
    if (ideaId === undefined) return false;
    return engine.whileAnswering("Outcomes", [1_000 + chance.below(20_000), 1], () =>
      engine.act(someone().address, "Rewards", "creditReward", [ideaId]),
    );
  },
  setReviewersPool: async (scene) => {
    const { engine, chance } = scene;
    await fund(scene);
    const amount = BigInt(100 + chance.below(900));
    for (const season of (await skilledSeasons(scene)).toReversed()) {
      await engine.wait(Math.max(0, (await endOf(scene, season)) - (await engine.now())));
      if (await engine.govern("Rewards", "setReviewersPool", [season, amount])) return true;
    }
    return false;
  },
  sharePool: async (scene) => {
    const { engine, someone } = scene;
    const count = await engine.read<number>("Members", "memberCount");
    for (const season of await skilledSeasons(scene)) {
      if ((await engine.read<bigint>("Rewards", "reviewersPoolOf", [season])) === 0n) continue;
      for (let memberId = 1; memberId <= count; memberId++) {
        const [own] = await engine.read<[bigint]>("Reviews", "skillOf", [season, memberId]);
        const args = [season, memberId];
        if (own > 0n && (await engine.act(someone().address, "Rewards", "shareReviewersPool", args)))
          return true;
      }
    }
    return false;
  },
  pullReward: async ({ engine, someone }) => {
    const count = await engine.read<number>("Members", "memberCount");
    for (let memberId = 1; memberId <= count; memberId++) {
      const owed = await engine.read<bigint>("Rewards", "owedTo", [memberId]);
      if (owed > 0n && (await engine.act(someone().address, "Rewards", "pullReward", [memberId])))
        return true;
    }
    return false;
  },
};

/** Somebody gives the treasury money, of which governance puts some into the pot of rewards. */
async function fund({ engine }: Scene): Promise<void> {
  const timelock: Address = engine.deployment.contracts.Timelock.address;
  const treasury = engine.deployment.contracts.Treasury.address;
  await engine.wait(DAY);
  const money = (functionName: string, args: readonly unknown[] = []) =>
    engine.sendMoney(OWNER.address, encodeFunctionData({ abi: MONEY, functionName, args }));
  await money("faucet");
  await money("transfer", [treasury, FUNDS]);
  const adopt = encodeFunctionData({ abi: treasuryAbi, functionName: "adoptSurplus" });
  const give = encodeFunctionData({ abi: treasuryAbi, functionName: "fundRewards", args: [FUNDS] });
  for (const data of [adopt, give]) await engine.sendData(timelock, "Treasury", data);
}

/** Seasons in which reviewers' forecasts were better than a coin. */
async function skilledSeasons(scene: Scene): Promise<number[]> {
  const { engine } = scene;
  const running = 1 + Math.floor(((await engine.now()) - (await endOf(scene, 0))) / SEASON_SECONDS);
  const seasons = Array.from({ length: running }, (_, index) => index + 1);
  const skills = await Promise.all(
    seasons.map((season) => engine.read<[bigint, bigint]>("Reviews", "skillOf", [season, 0])),
  );
  return seasons.filter((_, index) => (skills[index]?.[1] ?? 0n) > 0n);
}

/** When a season ends; of number 0 when the first begins. */
async function endOf({ engine }: Scene, season: number): Promise<number> {
  return (await engine.read<number>("Members", "seasonsFrom")) + season * SEASON_SECONDS;
}
