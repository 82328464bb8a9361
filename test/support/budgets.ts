import { ROLES } from "@engine/protocol/roles";
import type { BaseContract, Signer } from "ethers";
import type { Treasury } from "../../types/ethers-contracts/index.js";
import { type Bakery, bakery, memberIdOf, type Name, type Person } from "./bakery.ts";
import { ethers, time } from "./chain.ts";
import { impersonate } from "./engine.ts";
import { documentHash } from "./values.ts";

/** What a pot is, as in contracts/budgets/BudgetTypes.sol. */
const POT_KINDS = ["Outside", "Root", "Team", "Pilot", "Rewards"] as const;

/** Why money moved, as in contracts/budgets/BudgetTypes.sol. */
const MOVE_KINDS = [
  "Deposit",
  "Surplus",
  "Allocation",
  "Reclaim",
  "Grant",
  "Payment",
  "Return",
  "RewardFunding",
  "Reward",
] as const;

export type MoveKind = (typeof MOVE_KINDS)[number];

export const moveKind = (name: MoveKind): number => MOVE_KINDS.indexOf(name);

const pot = (kind: (typeof POT_KINDS)[number], number = 0): bigint =>
  (BigInt(POT_KINDS.indexOf(kind)) << 32n) | BigInt(number);

export const OUTSIDE = pot("Outside");
export const ROOT = pot("Root");
export const REWARDS = pot("Rewards");
export const teamPot = (teamId: number): bigint => pot("Team", teamId);
export const pilotPot = (pilotId: number): bigint => pot("Pilot", pilotId);

export const CHARTER = documentHash("charter");

/** Functions of a module by the role that may call them. */
type Book = Readonly<Record<string, readonly string[]>>;

const TEAMS_BOOK: Book = { parameters: ["seatByGovernance"], guardian: ["pauseFor", "resume"] };

const TREASURY_BOOK: Book = {
  treasurer: ["adoptSurplus", "allocate", "reclaim", "fundRewards"],
  parameters: ["setAutonomy"],
  module: ["useAutonomy", "move", "pay"],
  guardian: ["pauseFor", "resume"],
};

/** The timelock's account, which administers the permission book. */
export const timelockOf = async ({ timelock }: Pick<Bakery, "timelock">) =>
  impersonate(await timelock.getAddress());

/** Writes a module's page of the permission book. */
async function write(engine: Bakery, module: BaseContract, book: Book): Promise<void> {
  const manager = engine.manager.connect(await timelockOf(engine));
  const numbers: Record<string, bigint> = ROLES;
  for (const [role, names] of Object.entries(book)) {
    const selectors = names.map((name) => module.interface.getFunction(name)?.selector ?? "");
    await manager.setTargetFunctionRole(module, selectors, numbers[role] ?? 0n);
  }
}

/** The teams' register on top of the bakery. */
export async function withTeams<Base extends Bakery>(engine: Base) {
  const { manager, forwarder, members } = engine;
  const teams = await ethers.deployContract("Teams", [manager, forwarder, members]);
  await write(engine, teams, TEAMS_BOOK);
  return { ...engine, teams };
}

/** A treasury that holds `token`, for the teams' register of the engine. */
export async function withTreasury<
  Base extends Awaited<ReturnType<typeof withTeams>>,
  Token extends BaseContract,
>(engine: Base, token: Token) {
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

export type Budgets = Awaited<ReturnType<typeof withBudgets>>;

/** The bakery with budgets, in which the baker has formed team 1 and nobody has money. */
export async function budgets() {
  const engine = await withBudgets(await bakery());
  await formTeam(engine, "baker");
  return engine;
}

/** Forms a team and answers its number. */
export async function formTeam({ teams, people }: Pick<Budgets, "teams" | "people">, founder: Name) {
  await teams.connect(people[founder]).formTeam(CHARTER, 0);
  return Number(await teams.teamCount());
}

/** Brings a member into a team, on the invitation of its first seat. */
export async function bringIn(
  { teams }: Pick<Budgets, "teams">,
  teamId: number,
  seated: readonly Person[],
  memberId: number,
  person: Person,
): Promise<void> {
  const [first] = seated;
  if (!first) throw new Error("a team without seats invites nobody");
  await teams.connect(first).inviteToTeam(teamId, memberId);
  await teams.connect(person).joinTeam(teamId);
}

/** Brings a member into a team and gives them a seat, by as many of the seated as it needs. */
export async function seat(
  engine: Pick<Budgets, "teams">,
  teamId: number,
  seated: readonly Person[],
  memberId: number,
  person: Person,
): Promise<void> {
  await bringIn(engine, teamId, seated, memberId, person);
  for (const holder of seated.slice(0, Math.floor(seated.length / 2) + 1)) {
    await engine.teams.connect(holder).endorseSeat(teamId, memberId, true);
  }
}

/** Forms a team in which the named have seats, in their order, and answers its number. */
export async function teamOf(engine: Pick<Budgets, "teams" | "people">, names: readonly Name[]) {
  const [founder, ...others] = names;
  if (!founder) throw new Error("a team has a founder");
  const teamId = await formTeam(engine, founder);
  const seated = [engine.people[founder]];
  for (const name of others) {
    const person = engine.people[name];
    await seat(engine, teamId, seated, memberIdOf(name), person);
    seated.push(person);
  }
  return teamId;
}

/** Takes local money for a person, as often as it needs, and pays it in: 100,000 units a day. */
export async function payIn({ token, treasury, people }: Budgets, name: Name, amount: number): Promise<void> {
  const person = people[name];
  while ((await token.balanceOf(person)) < BigInt(amount)) {
    await token.connect(person).faucet();
    await time.increase(24 * 3600);
  }
  await token.connect(person).approve(treasury, amount);
  await treasury.connect(person).deposit(amount);
}

/** The budgets with 50,000 in the root. */
export async function funded() {
  const engine = await budgets();
  await payIn(engine, "baker", 50_000);
  return engine;
}

/** The budgets with 30,000 in the root, 10,000 with team 1, 6,000 with pilot 1 and 4,000 for rewards. */
export async function filled() {
  const engine = await funded();
  const { treasury, treasurer, roles } = engine;
  await treasury.connect(treasurer).allocate(1, 16_000);
  await treasury.connect(treasurer).fundRewards(4_000);
  await treasury.connect(roles.module).move(teamPot(1), pilotPot(1), 6_000, 1, moveKind("Grant"));
  return engine;
}

/** Balances of pots, and what all of them hold. */
export async function booksOf(treasury: Treasury) {
  const pots = { root: ROOT, team: teamPot(1), pilot: pilotPot(1), rewards: REWARDS };
  const entries = Object.entries(pots).map(
    async ([name, number]) => [name, await treasury.balanceOf(number)] as const,
  );
  return { ...Object.fromEntries(await Promise.all(entries)), held: await treasury.held() };
}

/** A token of the test folder, in which it is known by name alone. */
export async function deployToken(name: string, args: readonly unknown[] = []) {
  const contract = await ethers.deployContract(name, [...args]);
  return {
    contract,
    /** Calls `method` as anybody does. */
    call: (method: string, ...values: unknown[]) => contract.getFunction(method)(...values),
    /** Calls `method` as `caller`. */
    callAs: (caller: Signer, method: string, ...values: unknown[]) =>
      contract.connect(caller).getFunction(method)(...values),
  };
}

/** A treasury that holds a token of the test folder; the baker has formed team 1, has 1,000 units, and approved them. */
export async function holding(name: string, args: readonly unknown[] = []) {
  const odd = await deployToken(name, args);
  const engine = await withTreasury(await withTeams(await bakery()), odd.contract);
  await formTeam(engine, "baker");
  await odd.call("mint", engine.people.baker, 1_000);
  await odd.callAs(engine.people.baker, "approve", engine.treasury, ethers.MaxUint256);
  return { ...engine, odd };
}

/** The same with all of it paid in: 100 in the root, 300 with team 1, 300 with pilot 1, 100 with pilot 2, 200 for rewards. */
export async function holdingAll(name: string, args: readonly unknown[] = []) {
  const engine = await holding(name, args);
  const { treasury, treasurer, roles, people } = engine;
  await treasury.connect(people.baker).deposit(1_000);
  await treasury.connect(treasurer).allocate(1, 700);
  await treasury.connect(treasurer).fundRewards(200);
  for (const [pilotId, amount] of [
    [1, 300],
    [2, 100],
  ] as const) {
    await treasury.connect(roles.module).move(teamPot(1), pilotPot(pilotId), amount, 1, moveKind("Grant"));
  }
  return engine;
}
