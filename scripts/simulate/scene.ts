import type { ContractName } from "@engine/audit/contracts";
import { STAGE_NAMES, type Stage } from "@engine/protocol/enums";
import type { SealedScorecard } from "@engine/protocol/reviews";
import type { Verifier } from "@engine/protocol/typed-data";
import type { Address, Hex } from "viem";
import { Chance } from "./chance.ts";
import type { Engine } from "./engine.ts";
import { enrolAll } from "./enrol.ts";
import { OWNER, type Person, person, SPARE_PEOPLE } from "./people.ts";

/** What an act may use. */
export interface Scene {
  engine: Engine;
  chance: Chance;
  /** Everybody who has a key, members or not yet, the owner first. */
  people: readonly Person[];
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

/** Keys of people who are no members at first, and may become some. */
const NEWCOMERS = 35;
export const OPEN_STAGES: readonly Stage[] = ["Submitted", "InReview", "Ready", "OnHold"];
/** How the scene's ideas are judged: soon. */
export const QUICK_RUBRIC = {
  ...{ feasibilityBps: 4000, impactBps: 4000, alignmentBps: 2000 },
  ...{ readyFrom: 300, holdFrom: 250, leastReviewers: 2, unitsApart: true },
  ...{ commitSeconds: 3600, revealSeconds: 1800, patienceSeconds: 7200, revisitHours: 1 },
};

/** So many members with votes and a first idea, and everything that acts need. */
export async function openScene(engine: Engine, seed: number, members: number): Promise<Scene> {
  const chance = new Chance(seed);
  const people = Array.from({ length: members + NEWCOMERS }, (_, index) => person(index + 1));
  let newest = members;
  await engine.fuel([...people, ...SPARE_PEOPLE].map(({ address }) => address));
  await enrolAll(engine, chance, people.slice(0, members));
  const first = { challengeId: 0, channel: 0, contentHash: chance.hash(), parents: [] };
  await engine.act(OWNER.address, "Ideas", "submit", [first]);
  await engine.govern("Reviews", "publishRubric", [QUICK_RUBRIC, chance.hash(), true]);
  const verifier = (name: ContractName) => ({
    chainId: engine.deployment.chainId,
    address: engine.deployment.contracts[name].address,
  });
  return {
    ...{ engine, chance, people },
    ...{ members: verifier("Members"), ideas: verifier("Ideas") },
    ...{ reviews: verifier("Reviews"), rounds: verifier("Rounds") },
    ...{ kudos: verifier("Kudos"), activities: verifier("Activities") },
    ...{ governor: verifier("InnovationGovernor"), proposals: [], sealed: [] },
    someone: () => people[chance.below(newest)] ?? OWNER,
    async next() {
      const { address } = people[newest - 1] ?? OWNER;
      const { status } = await engine.read<{ status: number }>("Members", "memberAt", [address]);
      if (status > 0) newest = Math.min(newest + 1, people.length);
      return people[newest - 1] ?? OWNER;
    },
    memberId: async () => 2 + chance.below((await engine.read<number>("Members", "memberCount")) - 1),
  };
}

/** The ideas that are in one of these stages, the oldest first. */
export async function ideasIn({ engine }: Scene, ...stages: readonly Stage[]): Promise<number[]> {
  const count = await engine.read<number>("Ideas", "ideaCount");
  const changes = await engine.logs<{ ideaId: number; to: number }>("Ideas", "StageChanged");
  // An idea that never moved is where it began.
  const standing = Array.from({ length: count + 1 }, (): Stage => "Submitted");
  for (const { ideaId, to } of changes) standing[ideaId] = STAGE_NAMES[to] ?? "None";
  return standing.flatMap((stage, ideaId) => (ideaId > 0 && stages.includes(stage) ? [ideaId] : []));
}

/** One of the ideas that are in one of these stages, if any is. */
export async function ideaIn(scene: Scene, ...stages: readonly Stage[]): Promise<number | undefined> {
  const fitting = await ideasIn(scene, ...stages);
  return fitting.length > 0 ? scene.chance.of(fitting) : undefined;
}

/** The newest numbers up to `count`, the smallest first: long seasons are not read as a whole at each act. */
export function newest(count: number, howMany = 64): number[] {
  const first = Math.max(1, count - howMany + 1);
  return Array.from({ length: count - first + 1 }, (_, index) => first + index);
}
