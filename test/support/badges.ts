import { ROLES } from "@engine/protocol/roles";
import { type Bakery, bakery, memberIdOf, type Name } from "./bakery.ts";
import { type Trial, withBenefits } from "./benefits.ts";
import { DAY, ethers, time } from "./chain.ts";
import { documentHash } from "./values.ts";

export const BADGE_KINDS = [
  "Proposer",
  "Decider",
  "Approved",
  "Implementer",
  "Forecaster",
  "Courage",
  "Lead",
  "Founder",
] as const;

export type BadgeKind = (typeof BADGE_KINDS)[number];

export const badgeKind = (name: BadgeKind): number => BADGE_KINDS.indexOf(name);

/** Number of a member's badge as a token. */
export const tokenOf = (kind: BadgeKind, memberId: number): bigint =>
  (BigInt(badgeKind(kind)) << 32n) | BigInt(memberId);

/** What the badge of an approved idea rests on. */
export const entryOf = (roundId: number, place: number): number => roundId * 64 + place;

/** Grants and badges on top of everything they look at. */
export async function withBadges<Base extends Bakery>(base: Base) {
  const engine = await withBenefits(base);
  const { manager, forwarder, members, ideas, rounds, teams, treasury, treasurer, pilots, reviews } = engine;
  const common = [manager, forwarder, members, ideas] as const;
  const grants = await ethers.deployContract("Grants", [...common, teams, treasury, pilots]);
  const badges = await ethers.deployContract("Badges", [...common, rounds, teams, grants, pilots, reviews]);
  await manager.connect(treasurer).grantRole(ROLES.module, grants, 0);
  await treasury.connect(engine.roles.parameters).setAutonomy(1, 100_000, DAY);
  return { ...engine, grants, badges };
}

/** The bakery with all of them. */
export const honoured = async () => withBadges(await bakery());

export type Honoured = Awaited<ReturnType<typeof honoured>>;

/** Claims a badge as a person. */
export const claim = ({ badges, people }: Honoured, name: Name, kind: BadgeKind, ref: number) =>
  badges.connect(people[name]).claimBadge(badgeKind(kind), ref);

/** Whether a person could claim a badge on this ground. */
export const isEarned = ({ badges }: Honoured, name: Name, kind: BadgeKind, ref: number) =>
  badges.isEarned(memberIdOf(name), badgeKind(kind), ref);

/** Plans a pilot of a ready idea with team 1; its number. */
export async function planPilot({ pilots, people }: Honoured, ideaId: number, trial: Trial = {}) {
  const now = await time.latest();
  await pilots.connect(people[trial.lead ?? "baker"]).planPilot({
    ideaId,
    teamId: 1,
    payeeId: memberIdOf(trial.payee ?? "driver"),
    endsAt: now + 30 * DAY,
    stopIfMissed: true,
    revisitHours: 24,
    documentHash: documentHash("plan"),
    target: { comparison: 0, value: 100n, measureSeconds: 90 * DAY },
    milestones: [{ amount: 3_000n, dueAt: now + 10 * DAY }],
  });
  return Number(await pilots.pilotCount());
}
