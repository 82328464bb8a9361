import { ROLES } from "@engine/protocol/roles";
import type { BaseContract } from "ethers";
import type { Offices, Teams, Treasury } from "../../types/ethers-contracts/index.js";
import type { Bakery } from "./bakery.ts";
import { DAY, ethers } from "./chain.ts";
import { impersonate } from "./engine.ts";

/** Functions of a module by the role that may call them. */
type Book = Readonly<Record<string, readonly string[]>>;

const TEAMS_BOOK: Book = { parameters: ["seatByGovernance"], guardian: ["pauseFor", "resume"] };

const TREASURY_BOOK: Book = {
  treasurer: ["adoptSurplus", "allocate", "reclaim", "fundRewards"],
  parameters: ["setAutonomy"],
  module: ["useAutonomy", "move", "pay"],
  guardian: ["pauseFor", "resume"],
};

export const CHALLENGE_SECONDS = 3 * DAY;
const JUDGES_REQUIRED = 2;

/** The timelock's account, which administers the permission book. */
export const timelockOf = async ({ timelock }: Pick<Bakery, "timelock">) =>
  impersonate(await timelock.getAddress());

/** Writes a module's page of the permission book. */
export async function write(engine: Bakery, module: BaseContract, book: Book): Promise<void> {
  const manager = engine.manager.connect(await timelockOf(engine));
  const numbers: Record<string, bigint> = ROLES;
  for (const [role, names] of Object.entries(book)) {
    const selectors = names.map((name) => module.interface.getFunction(name)?.selector ?? "");
    await manager.setTargetFunctionRole(module, selectors, numbers[role] ?? 0n);
  }
}

/** Lets modules act as modules. */
export async function empower(engine: Bakery, modules: readonly BaseContract[]): Promise<void> {
  const manager = engine.manager.connect(await timelockOf(engine));
  for (const module of modules) await manager.grantRole(ROLES.module, module, 0);
}

/** The teams' register on top of the bakery. */
export async function withTeams<Base extends Bakery>(engine: Base) {
  const { manager, forwarder, members } = engine;
  const teams = await ethers.deployContract("Teams", [manager, forwarder, members]);
  await write(engine, teams, TEAMS_BOOK);
  return { ...engine, teams };
}

/** A treasury that holds `token`, for the teams' register of the engine. */
export async function withTreasury<Base extends Bakery & { teams: Teams }, Token extends BaseContract>(
  engine: Base,
  token: Token,
) {
  const { manager, forwarder, teams } = engine;
  const treasury = await ethers.deployContract("Treasury", [manager, forwarder, token, teams]);
  await write(engine, treasury, TREASURY_BOOK);
  const treasurer = await timelockOf(engine);
  await manager.connect(treasurer).grantRole(ROLES.treasurer, treasurer, 0);
  return { ...engine, token, treasury, treasurer };
}

/** Teams, and a treasury that holds local money. */
export async function withBudgets<Base extends Bakery>(engine: Base) {
  return withTreasury(await withTeams(engine), await ethers.deployContract("LocalMoney"));
}

/** Flags and offices, without which no pilot ends or is judged. */
async function withWatch<Base extends Bakery>(engine: Base) {
  const { manager, forwarder, members, ideas } = engine;
  const offices = await ethers.deployContract("Offices", [manager, forwarder, members]);
  const flags = await ethers.deployContract("Flags", [manager, forwarder, members, ideas, offices]);
  await write(engine, offices, { identity: ["giveOffice", "endOffice"] });
  await write(engine, flags, { parameters: ["resolveEscalated"] });
  return { ...engine, offices, flags };
}

type Watched = Awaited<ReturnType<typeof withWatch<Bakery>>> & {
  offices: Offices;
  teams: Teams;
  treasury: Treasury;
};

async function deployPilots(engine: Watched) {
  const { manager, forwarder, members, ideas, offices, teams, treasury, flags } = engine;
  const pilots = await ethers.deployContract("Pilots", [
    manager,
    forwarder,
    members,
    ideas,
    offices,
    teams,
    treasury,
    flags,
    CHALLENGE_SECONDS,
  ]);
  await write(engine, pilots, { module: ["startPilot"] });
  return pilots;
}

/** Offices, teams, a treasury for `token`, flags, pilots and outcomes on top of the bakery. */
export async function withPilots<Base extends Bakery, Token extends BaseContract>(base: Base, token: Token) {
  const engine = await withTreasury(await withTeams(await withWatch(base)), token);
  const { manager, forwarder, members, ideas } = engine;
  const pilots = await deployPilots(engine);
  const outcomes = await ethers.deployContract("Outcomes", [
    manager,
    forwarder,
    members,
    ideas,
    pilots,
    JUDGES_REQUIRED,
  ]);
  await empower(engine, [engine.flags, pilots, outcomes]);
  return { ...engine, pilots, outcomes };
}
