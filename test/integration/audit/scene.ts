import type { ContractName } from "@engine/audit/contracts";
import { STAGE_NAMES, type Stage } from "@engine/protocol/enums";
import type { SealedScorecard } from "@engine/protocol/reviews";
import type { Verifier } from "@engine/protocol/typed-data";
import type { Address, Hex } from "viem";
import { Chance } from "./chance.ts";
import { type Engine, OWNER, person } from "./engine.ts";

type Person = ReturnType<typeof person>;

/** What an act may use. */
export interface Scene {
  engine: Engine;
  chance: Chance;
  /** Anyone who ever had an account. */
  someone: () => Person;
  /** The first who has none. */
  next: () => Promise<Person>;
  /** Any member but the owner, whom the season needs. */
  memberId: () => Promise<number>;
  members: Verifier;
  ideas: Verifier;
  reviews: Verifier;
  rounds: Verifier;
  kudos: Verifier;
  activities: Verifier;
  governor: Verifier;
  /** What was put to the vote, the oldest first. */
  proposals: Motion[];
  /** Scorecards that were committed, as only their authors know them. */
  sealed: SealedScorecard[];
}

/** A proposal as its makers know it. */
export interface Motion {
  id: bigint;
  proposer: Address;
  /** What `queue`, `execute` and `cancel` take. */
  terms: readonly [Address[], bigint[], Hex[], Hex];
}

export type Acts = Record<string, (scene: Scene) => Promise<boolean>>;

const PEOPLE_AT_FIRST = 14;
export const LAST_PERSON = 49;
export const OPEN_STAGES: readonly Stage[] = ["Submitted", "InReview", "Ready", "OnHold"];
/** How the scene's ideas are judged: soon. */
export const QUICK_RUBRIC = {
  ...{ feasibilityBps: 4000, impactBps: 4000, alignmentBps: 2000 },
  ...{ readyFrom: 300, holdFrom: 250, leastReviewers: 2, unitsApart: true },
  ...{ commitSeconds: 3600, revealSeconds: 1800, patienceSeconds: 7200, revisitHours: 1 },
};

/** Fourteen members with votes and a first idea, and everything that acts need. */
export async function openScene(engine: Engine, seed: number): Promise<Scene> {
  const chance = new Chance(seed);
  let newest = PEOPLE_AT_FIRST;
  for (let index = 1; index <= PEOPLE_AT_FIRST; index++) await enrol(engine, chance, index);
  const first = { challengeId: 0, channel: 0, contentHash: chance.hash(), parents: [] };
  await engine.act(OWNER.address, "Ideas", "submit", [first]);
  await engine.govern("Reviews", "publishRubric", [QUICK_RUBRIC, chance.hash(), true]);
  const verifier = (name: ContractName) => ({
    chainId: 31337,
    address: engine.deployment.contracts[name].address,
  });
  return {
    ...{ engine, chance },
    ...{ members: verifier("Members"), ideas: verifier("Ideas") },
    ...{ reviews: verifier("Reviews"), rounds: verifier("Rounds") },
    ...{ kudos: verifier("Kudos"), activities: verifier("Activities") },
    ...{ governor: verifier("InnovationGovernor"), proposals: [], sealed: [] },
    someone: () => person(1 + chance.below(newest)),
    async next() {
      const { status } = await engine.read<{ status: number }>("Members", "memberAt", [
        person(newest).address,
      ]);
      if (status > 0) newest = Math.min(newest + 1, LAST_PERSON);
      return person(newest);
    },
    memberId: async () => 2 + chance.below((await engine.read<number>("Members", "memberCount")) - 1),
  };
}

async function enrol(engine: Engine, chance: Chance, index: number): Promise<void> {
  const { address } = person(index);
  const admission = { account: address, source: index % 5, unit: 0, profileHash: chance.hash() };
  await engine.act(OWNER.address, "Members", "admit", [admission]);
  await engine.act(OWNER.address, "VoteToken", "issue", [[address], [BigInt(20 + chance.below(80))]]);
}

/** One of the ideas that are in one of these stages, if any is. */
export async function ideaIn(
  { engine, chance }: Scene,
  ...stages: readonly Stage[]
): Promise<number | undefined> {
  const count = await engine.read<number>("Ideas", "ideaCount");
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const ideas = await Promise.all(
    numbers.map((ideaId) => engine.read<{ stage: number }>("Ideas", "ideaOf", [ideaId])),
  );
  const fitting = numbers.filter((_, index) =>
    stages.includes(STAGE_NAMES[ideas[index]?.stage ?? 0] ?? "None"),
  );
  return fitting.length > 0 ? chance.of(fitting) : undefined;
}
