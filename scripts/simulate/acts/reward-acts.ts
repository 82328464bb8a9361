import { type Acts, ideasIn, type Scene } from "../scene.ts";
import { ideaActs } from "./idea-acts.ts";
import { deposit } from "./money.ts";
import { outcomeActs } from "./outcome-acts.ts";
import { reviewActs } from "./review-acts.ts";

const SEASON_SECONDS = 91 * 86_400;
const FUNDS = 50_000n;
const TRIES = 9;

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
  creditReward: async (scene) => {
    const { engine, someone } = scene;
    await fund(scene);
    const credit = async () => {
      for (const ideaId of await rewarded(scene)) {
        if (await engine.act(someone().address, "Rewards", "creditReward", [ideaId])) return true;
      }
      return false;
    };
    return (await credit()) || ((await outcomeActs.attestOutcomes?.(scene)) === true && (await credit()));
  },
  reclaimRewards: async (scene) => {
    await fund(scene);
    return scene.engine.govern("Rewards", "reclaimRewards", [BigInt(1 + scene.chance.below(999))]);
  },
  setReviewersPool: async (scene) =>
    (await setPool(scene)) || ((await learn(scene)) && (await setPool(scene))),
  sharePool: async (scene) => {
    const { engine, someone } = scene;
    const count = await engine.read<number>("Members", "memberCount");
    for (const season of await skilledSeasons(scene)) {
      const [left] = await engine.read<[bigint]>("Rewards", "reviewersPoolOf", [season]);
      if (left === 0n) continue;
      const skills = await everybody(count, (memberId) =>
        engine.read<[bigint]>("Reviews", "skillOf", [season, memberId]),
      );
      for (const [memberId] of skills.filter(([, [own]]) => own > 0n)) {
        const args = [season, memberId];
        if (await engine.act(someone().address, "Rewards", "shareReviewersPool", args)) return true;
      }
    }
    return false;
  },
  pullReward: async ({ engine, someone }) => {
    const count = await engine.read<number>("Members", "memberCount");
    const owed = await everybody(count, (memberId) => engine.read<bigint>("Rewards", "owedTo", [memberId]));
    for (const [memberId] of owed.filter(([, amount]) => amount > 0n)) {
      if (await engine.act(someone().address, "Rewards", "pullReward", [memberId])) return true;
    }
    return false;
  },
};

/** What is so of each member, asked at once. */
async function everybody<Value>(
  count: number,
  what: (memberId: number) => Promise<Value>,
): Promise<[memberId: number, Value][]> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const values = await Promise.all(numbers.map(what));
  return numbers.map((memberId, index) => [memberId, values[index] as Value]);
}

/** Governance sets a pool for the newest season in which somebody showed skill, once it is over. */
async function setPool(scene: Scene): Promise<boolean> {
  const { engine, chance } = scene;
  await fund(scene);
  const amount = BigInt(100 + chance.below(900));
  for (const season of (await skilledSeasons(scene)).toReversed()) {
    await engine.wait(Math.max(0, (await endOf(scene, season)) - (await engine.now())));
    if (await engine.govern("Rewards", "setReviewersPool", [season, amount])) return true;
  }
  return false;
}

/** An idea is judged and tried out, and the forecasts are held against what happened. */
async function learn(scene: Scene): Promise<boolean> {
  await ideaActs.submit?.(scene);
  await reviewActs.judge?.(scene);
  return (await reviewActs.calibrate?.(scene)) === true;
}

/** Somebody pays in, and governance puts some of it into the pot of rewards. */
async function fund(scene: Scene): Promise<void> {
  for (let tries = 0; tries < TRIES && !(await deposit(scene, FUNDS)); tries++);
  await scene.engine.govern("Treasury", "fundRewards", [FUNDS]);
}

/** Ideas of which an outcome is attested. */
async function rewarded(scene: Scene): Promise<number[]> {
  const ideaIds = await ideasIn(scene, "Implemented");
  const benefits = await Promise.all(
    ideaIds.map((ideaId) => scene.engine.read<[bigint, number]>("Outcomes", "benefitOf", [ideaId])),
  );
  return ideaIds.filter((_, index) => (benefits[index]?.[1] ?? 0) > 0);
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
