import { ROLES } from "@engine/protocol/roles";
import type { BaseContract } from "ethers";
import { bakery } from "./bakery.ts";
import { DAY, ethers, time } from "./chain.ts";
import { impersonate } from "./engine.ts";
import { GUARDIAN_TERM, TERMS } from "./governor.ts";
import { guard } from "./permissions.ts";
import { documentHash } from "./values.ts";

const RUBRIC = {
  ...{ feasibilityBps: 3500, impactBps: 4000, alignmentBps: 2500, readyFrom: 330, holdFrom: 270 },
  ...{ leastReviewers: 2, unitsApart: true, commitSeconds: DAY, revealSeconds: DAY },
  ...{ patienceSeconds: 10 * DAY, revisitHours: 91 * 24 },
};

const REWARD_RULES = { base: 5_000, cap: 15_000, rateBps: 500, lineageBps: 1_000 };

/** The bakery with every contract, in the order in which they are deployed, all roles as in a deployment. */
export async function wholeEngine() {
  const engine = await bakery();
  const { manager, forwarder, members, ideas, rounds, voteToken, timelock, roles } = engine;
  const make = <Name extends Parameters<typeof ethers.deployContract>[0]>(name: Name, ...args: unknown[]) =>
    ethers.deployContract(name, [manager, forwarder, ...args]);
  const offices = await make("Offices", members);
  const teams = await make("Teams", members);
  const money = await ethers.deployContract("LocalMoney");
  const treasury = await make("Treasury", money, teams);
  const flags = await make("Flags", members, ideas, offices);
  const pilots = await make("Pilots", members, ideas, offices, teams, treasury, flags, DAY);
  const grants = await make("Grants", members, ideas, teams, treasury, pilots);
  const reviews = await make("Reviews", members, ideas, pilots, RUBRIC, documentHash("rubric"));
  const outcomes = await make("Outcomes", members, ideas, pilots, 2);
  const badges = await make("Badges", members, ideas, rounds, teams, grants, pilots, reviews);
  const rewards = await make(
    "Rewards",
    ...[members, ideas, treasury, flags, pilots, outcomes, reviews, REWARD_RULES],
  );
  const kudos = await make("Kudos", members, 20);
  const weights = Array.from({ length: 14 }, (_, index) => index);
  const points = await make("Points", weights, documentHash("points"));
  const activities = await make("Activities", members);
  const succession = await make("Succession");
  const modules = {
    ...{ offices, teams, treasury, flags, pilots, grants, reviews, outcomes, badges, rewards },
    ...{ kudos, points, activities, succession },
  };
  const governed: BaseContract[] = [manager, timelock, voteToken, rounds, teams, treasury, flags];
  governed.push(reviews, rewards, kudos, points, succession);
  const targets = await Promise.all(governed.map((each) => each.getAddress()));
  const fixed = {
    guardian: roles.guardian.address,
    guardianUntil: (await time.latest()) + GUARDIAN_TERM,
  };
  const governor = await ethers.deployContract("InnovationGovernor", [
    ...[forwarder, voteToken, timelock, targets],
    { ...TERMS, ...fixed },
  ]);
  const self = await impersonate(await timelock.getAddress());
  await guard(manager.connect(self), modules);
  for (const each of [flags, pilots, grants, reviews, outcomes, rewards]) {
    await manager.connect(self).grantRole(ROLES.module, each, 0);
  }
  await manager.connect(self).grantRole(ROLES.treasurer, timelock, 0);
  await manager.connect(self).grantRole(ROLES.parameters, timelock, 0);
  return { ...engine, ...modules, money, governor, self };
}
