import {
  type AllocationFact,
  type FlagFact,
  type GrantFact,
  PEOPLES_ROLES,
  type PilotFact,
  type ReportFact,
  type RewardFact,
  type RoleFact,
} from "@engine/audit/metrics/money-facts";
import { OFFICE_NAMES } from "@engine/protocol/enums";
import { ROLES } from "@engine/protocol/roles";
import type {
  AllocationFactsQuery,
  FlagFactsQuery,
  GrantFactsQuery,
  OfficeFactsQuery,
  PilotFactsQuery,
  PullFactsQuery,
  ReportFactsQuery,
  RewardFactsQuery,
  RoleFactsQuery,
} from "@/features/metrics/api/generated/graphql.ts";

type PilotRow = PilotFactsQuery["pilots"][number];
type GrantRow = GrantFactsQuery["grants"][number];
type AllocationRow = AllocationFactsQuery["movements"][number];
type FlagRow = FlagFactsQuery["flags"][number];
type ReportRow = ReportFactsQuery["outcomeReports"][number];
type RewardRow = RewardFactsQuery["rewards"][number];
type PaidRow = PullFactsQuery["rewardPulls"][number];
type RoleRow = RoleFactsQuery["roleGrants"][number];
type OfficeRow = OfficeFactsQuery["officeHolders"][number];

/** The place at which a pilot's result stands among its milestones. */
const RESULT = 255;

const timeOf = (timestamp: string | null) => (timestamp === null ? undefined : Number(timestamp));
const numberOf = (entity: { number: number } | null) => entity?.number ?? 0;

export function pilotFact({ number, idea, lead, state, endedAt, ...pilot }: PilotRow): PilotFact {
  const result = pilot.milestones.find(({ place }) => place === RESULT);
  return {
    ...{ id: number, ideaId: idea.number, leadId: lead.number },
    endedAt: state === "Dropped" ? undefined : timeOf(endedAt),
    isExplained: pilot.endReason !== null || (result?.submittedAt ?? null) !== null,
    payments: pilot.milestones.flatMap(({ paid, paidAt }) =>
      paid === null ? [] : [{ amount: BigInt(paid), at: Number(paidAt) }],
    ),
    verdicts: pilot.verdicts.map(({ verifier, timestamp }) => ({
      memberId: numberOf(verifier),
      at: Number(timestamp),
    })),
  };
}

export function grantFact({ number, idea, amount, byAutonomy, closedAt }: GrantRow): GrantFact {
  return { id: number, ideaId: idea.number, amount: BigInt(amount), byAutonomy, at: Number(closedAt) };
}

export function allocationFact({ to, amount, timestamp }: AllocationRow): AllocationFact {
  return { teamId: numberOf(to), amount: BigInt(amount), at: Number(timestamp) };
}

export function flagFact({ state, raisedAt, resolvedAt }: FlagRow): FlagFact {
  return { raisedAt: Number(raisedAt), resolvedAt: timeOf(resolvedAt), upheld: state === "Upheld" };
}

export function reportFact({ number, idea, kind, state, judgements, ...report }: ReportRow): ReportFact {
  return {
    ...{ id: number, ideaId: idea.number, kind },
    attestedAt: state === "Attested" ? timeOf(report.decidedAt) : undefined,
    benefit: BigInt(report.benefit),
    actual: BigInt(report.actual),
    before: { positive: Number(report.positiveBefore), asked: Number(report.askedBefore) },
    after: { positive: Number(report.positiveAfter), asked: Number(report.askedAfter) },
    judgements: judgements.map(({ member, timestamp }) => ({
      memberId: member.number,
      at: Number(timestamp),
    })),
  };
}

export function rewardFact({ idea, added, lineage, timestamp }: RewardRow): RewardFact {
  return {
    ...{ ideaId: idea.number, added: BigInt(added), lineage: BigInt(lineage), at: Number(timestamp) },
  };
}

/** A reviewer's share of a pool, or a reward that was paid out. */
export function paidFact({ member, amount, timestamp }: PaidRow) {
  return { memberId: member.number, amount: BigInt(amount), at: Number(timestamp) };
}

/** Roles and offices that people hold, with the number of active members who hold each at a time (seconds). */
export function roleFacts(
  grants: readonly RoleRow[],
  officers: readonly OfficeRow[],
  now: number,
): RoleFact[] {
  const holdersOf = (role: string) =>
    new Set(
      grants
        .filter(({ role: { book, number }, since, account }) => {
          const isHeld = account.status === "Active" && Number(since) <= now;
          return book === "AccessManager" && number === role && isHeld;
        })
        .map(({ account }) => account.member?.number),
    ).size;
  const officersOf = (name: string) =>
    officers.filter(
      ({ office, until, member }) => office === name && now < Number(until) && member.status === "Active",
    ).length;
  return [
    ...PEOPLES_ROLES.map((name) => ({ name, holders: holdersOf(ROLES[name].toString()) })),
    ...OFFICE_NAMES.map((name) => ({ name: name.toLowerCase(), holders: officersOf(name) })),
  ];
}
