import { castCrowd, prepareIdeas } from "./acts/crowd.ts";
import type { Counts } from "./calls.ts";
import { countIn } from "./calls.ts";
import type { Engine } from "./engine.ts";
import { OWNER } from "./people.ts";
import * as repertoire from "./repertoire.ts";
import { openScene, type Scene } from "./scene.ts";
import { type Simulation, SMALL } from "./simulation.ts";
import type { Trespasses } from "./trespasses/trespass.ts";
import { AFTER_CLOSING, DURING_A_ROUND, IN_QUIET_TIMES } from "./trespasses/trespasses.ts";

const { ACTS, BEFORE_A_ROUND, CIVIC, ENABLING, MONEY, QUIET, THANKS, VOTING } = repertoire;
const MORE_TRIES = 15;
/** Longer than the rest between two pauses. */
const REST_SECONDS = 8 * 86_400;
const VOTING_ACTS = 10;
const CIVIC_ACTS = 3;
const SETTLING_ACTS = 8;
const PAUSED_AT_TIMES = ["Members", "Teams", "Treasury"] as const;

/** What became of a season. */
export interface Season {
  /** How often each act was allowed. */
  done: Counts;
  /** What each trespass was answered with: by name, how often each error refused it. */
  trespasses: Map<string, Counts>;
}

/**
 * Plays rounds of random acts, with random acts between them, lawful and unlawful. What the contracts refuse leaves no
 * log, but is counted in `engine.calls`.
 */
export async function simulate(engine: Engine, wish: Partial<Simulation>): Promise<Season> {
  const simulation = { ...SMALL, ...wish };
  const scene = await openScene(engine, simulation.seed, simulation.members);
  const player = new Player(scene);
  for (let round = 0; round < simulation.rounds; round++) await playRound(player, simulation);
  if (simulation.complete) await makeUp(player);
  return player.season;
}

class Player {
  readonly scene: Scene;
  readonly season: Season = {
    done: new Map(Object.keys(ACTS).map((name) => [name, 0])),
    trespasses: new Map(),
  };

  constructor(scene: Scene) {
    this.scene = scene;
  }

  async attempt(name: string): Promise<void> {
    if (await ACTS[name]?.(this.scene)) countIn(this.season.done, name);
  }

  async attemptSome(names: readonly string[], howMany: number): Promise<void> {
    for (let act = 0; act < howMany; act++) await this.attempt(this.scene.chance.of(names));
  }

  async trespass(trespasses: Trespasses, times: number): Promise<void> {
    if (times === 0) return;
    // A pause would refuse before the rule does.
    for (const module of PAUSED_AT_TIMES) await this.scene.engine.act(OWNER.address, module, "resume");
    for (const [name, { commit }] of Object.entries(trespasses)) {
      for (let each = 0; each < times; each++) {
        const answer = await commit(this.scene);
        const answers = this.season.trespasses.get(name) ?? new Map();
        this.season.trespasses.set(name, answers);
        if (answer !== undefined) countIn(answers, answer);
      }
    }
  }
}

async function playRound(player: Player, simulation: Simulation): Promise<void> {
  const { scene } = player;
  const { engine, chance } = scene;
  const { acts, moneyActs, ideas, ballots, trespasses } = simulation;
  for (let act = 0; act < acts; act++) {
    await player.attempt(chance.of(QUIET));
    if (act % 3 === 0) await player.attempt(chance.of(THANKS));
    if (chance.below(10) === 0) await engine.wait(chance.below(40_000));
  }
  if (acts > 0) await player.attemptSome(CIVIC, CIVIC_ACTS);
  await player.attemptSome(MONEY, moneyActs);
  await player.trespass(IN_QUIET_TIMES, trespasses);
  await prepareIdeas(scene, ideas);
  for (const name of BEFORE_A_ROUND) await player.attempt(name);
  await castCrowd(scene, ballots);
  await player.attemptSome(VOTING, VOTING_ACTS);
  await player.trespass(DURING_A_ROUND, trespasses);
  if (chance.below(4) > 0) await player.attempt("castLate");
  await player.attempt("settle");
  await player.trespass(AFTER_CLOSING, trespasses);
  for (let page = 1; page < SETTLING_ACTS; page++) await player.attempt("settle");
}

/** Tries what chance left out between the rounds. */
async function makeUp(player: Player): Promise<void> {
  const { engine } = player.scene;
  const { done } = player.season;
  for (const name of MONEY) {
    for (let more = 0; done.get(name) === 0 && more < MORE_TRIES; more++) await player.attempt(name);
  }
  for (const name of new Set(QUIET)) {
    for (let more = 0; done.get(name) === 0 && more < MORE_TRIES; more++) {
      await engine.wait(REST_SECONDS);
      for (const enabling of ENABLING) await player.attempt(enabling);
      await player.attempt(name);
    }
  }
  for (const name of [...CIVIC, ...THANKS]) {
    for (let more = 0; done.get(name) === 0 && more < MORE_TRIES; more++) await player.attempt(name);
  }
  await engine.wait(REST_SECONDS);
  for (const name of ["pauseMembers", "resumeMembers"]) await player.attempt(name);
  for (const name of ["pauseTeams", "resumeTeams", "pauseTreasury", "resumeTreasury"]) {
    await player.attempt(name);
  }
  await turnDoor(engine);
}

/** A door and a pause show in the contract's answers only until they change again: the last change must be one. */
async function turnDoor(engine: Engine): Promise<void> {
  const isOpen = await engine.read<boolean>("Members", "communityDoorOpen");
  await engine.act(OWNER.address, "Members", "setCommunityDoor", [!isOpen]);
}
