import type { Signer } from "ethers";
import type { Treasury } from "../../types/ethers-contracts/index.js";
import { bakery, memberIdOf, type Name, type Person } from "./bakery.ts";
import { ethers, time } from "./chain.ts";
import { moveKind, pilotPot, REWARDS, ROOT, teamPot } from "./money.ts";
import { withBudgets, withTeams, withTreasury } from "./parts.ts";
import { documentHash } from "./values.ts";

export const CHARTER = documentHash("charter");

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
