import { ROLES } from "@engine/protocol/roles";
import type { BaseContract } from "ethers";
import type { Teams } from "../../types/ethers-contracts/index.js";
import { adminOf } from "./admin.ts";
import type { Bakery } from "./bakery.ts";
import { DAY, ethers } from "./chain.ts";
import { impersonate } from "./engine.ts";
import { withOffices } from "./offices.ts";
import { guard, type ModuleName } from "./permissions.ts";

export const CHALLENGE_SECONDS = 3 * DAY;
const JUDGES_REQUIRED = 2;

/** Writes the pages of modules into the permission book, as its admin. */
export async function write(
  engine: Bakery,
  modules: Partial<Record<ModuleName, BaseContract>>,
): Promise<void> {
  await guard(await adminOf(engine), modules);
}

/** Lets modules act as modules. */
export async function empower(engine: Bakery, modules: readonly BaseContract[]): Promise<void> {
  const admin = await adminOf(engine);
  for (const module of modules) await admin.grantRole(ROLES.module, module, 0);
}

/** The teams' register on top of the bakery. */
export async function withTeams<Base extends Bakery>(engine: Base) {
  const { manager, forwarder, members } = engine;
  const teams = await ethers.deployContract("Teams", [manager, forwarder, members]);
  await write(engine, { teams });
  return { ...engine, teams };
}

/** A treasury that holds `token`, for the teams' register of the engine. */
export async function withTreasury<Base extends Bakery & { teams: Teams }, Token extends BaseContract>(
  engine: Base,
  token: Token,
) {
  const { manager, forwarder, teams } = engine;
  const treasury = await ethers.deployContract("Treasury", [manager, forwarder, token, teams]);
  await write(engine, { treasury });
  const treasurer = await impersonate(await engine.timelock.getAddress());
  await manager.connect(treasurer).grantRole(ROLES.treasurer, treasurer, 0);
  return { ...engine, token, treasury, treasurer };
}

/** Teams, and a treasury that holds local money. */
export async function withBudgets<Base extends Bakery>(engine: Base) {
  return withTreasury(await withTeams(engine), await ethers.deployContract("LocalMoney"));
}

/** Terms that pilots and outcomes are created with. */
interface Terms {
  challengeSeconds?: number;
  judges?: number;
}

/** Offices, teams, a treasury for `token`, flags, pilots and outcomes on top of the bakery. */
export async function withPilots<Base extends Bakery, Token extends BaseContract>(
  base: Base,
  token: Token,
  { challengeSeconds = CHALLENGE_SECONDS, judges = JUDGES_REQUIRED }: Terms = {},
) {
  const engine = await withTreasury(await withTeams(await withOffices(base)), token);
  const { manager, forwarder, members, ideas, offices, teams, treasury } = engine;
  const common = [manager, forwarder, members, ideas] as const;
  const flags = await ethers.deployContract("Flags", [...common, offices]);
  const pilots = await ethers.deployContract("Pilots", [
    ...common,
    ...([offices, teams, treasury, flags, challengeSeconds] as const),
  ]);
  const outcomes = await ethers.deployContract("Outcomes", [...common, pilots, judges]);
  await write(engine, { flags, pilots, outcomes });
  await empower(engine, [flags, pilots, outcomes]);
  return { ...engine, flags, pilots, outcomes };
}
