import { bakery, memberIdOf, type Name } from "./bakery.ts";
import { bringIn, payIn, teamOf } from "./budgets.ts";
import { DAY, ethers, time } from "./chain.ts";
import { empower, withPilots } from "./parts.ts";
import { BUDGET, plan, suggestFundable } from "./pilots.ts";
import { documentHash } from "./values.ts";

const GRANT_STATES = ["None", "Open", "Funded", "Declined", "Lapsed"] as const;
export type GrantState = (typeof GRANT_STATES)[number];
export const grantState = (name: GrantState): number => GRANT_STATES.indexOf(name);

export const VOTING_TIME = 14 * DAY;
export const WHY = documentHash("why");

/** What team 1 has to spend. */
export const TEAM_MONEY = 90_000n;

/** What team 1 may grant without a ballot, and how long it takes to come back. */
export const AUTONOMY = 60_000n;
export const REFILL = 60 * DAY;

/** Everything that a grant touches, on top of the bakery. */
export async function withGrants() {
  const engine = await withPilots(await bakery(), await ethers.deployContract("LocalMoney"));
  const { manager, forwarder, members, ideas, teams, treasury, pilots } = engine;
  const grants = await ethers.deployContract("Grants", [
    manager,
    forwarder,
    members,
    ideas,
    teams,
    treasury,
    pilots,
  ]);
  await empower(engine, [grants]);
  return { ...engine, grants };
}

export type Granting = Awaited<ReturnType<typeof withGrants>>;

/**
 * Team 1 with the named in seats, its autonomy and its money; the neighbour in it without a seat; idea 1 of the
 * baker's, ready; and pilot 1 for it, which the driver leads and whose money goes to the miller.
 */
export async function granting(...names: Name[]) {
  const engine = await withGrants();
  const { treasury, treasurer, roles, people } = engine;
  await teamOf(engine, names);
  const [first = "baker"] = names;
  await bringIn(engine, 1, [people[first]], memberIdOf("neighbour"), people.neighbour);
  await payIn(engine, "customer", Number(TEAM_MONEY));
  await treasury.connect(treasurer).allocate(1, TEAM_MONEY);
  await treasury.connect(roles.parameters).setAutonomy(1, AUTONOMY, REFILL);
  await suggestFundable(engine);
  await plan(engine);
  return engine;
}

/** Proposes to fund a pilot, and answers the grant's number and its last second. */
export async function propose({ grants, people }: Granting, by: Name, pilotId = 1) {
  await grants.connect(people[by]).proposeGrant(pilotId, WHY);
  return { grantId: Number(await grants.grantCount()), closesAt: (await time.latest()) + VOTING_TIME };
}

/** Votes on grant 1, or another. */
export async function voteOn({ grants, people }: Granting, by: Name, inFavour: boolean, grantId = 1) {
  return grants.connect(people[by]).voteGrant(grantId, inFavour);
}

/** The hash of a grant's end, as the idea's digest has it. */
export function endHash(
  state: GrantState,
  byAutonomy: boolean,
  [eligible, support, refuse]: readonly [number, number, number],
  { grantId = 1, pilotId = 1, amount = BUDGET } = {},
): string {
  return ethers.keccak256(
    ethers.AbiCoder.defaultAbiCoder().encode(
      ["uint32", "uint32", "uint32", "uint8", "uint128", "bool", "uint16", "uint16", "uint16"],
      [grantId, pilotId, 1, grantState(state), amount, byAutonomy, eligible, support, refuse],
    ),
  );
}
