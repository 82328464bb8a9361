import { OFFICE_NAMES } from "@engine/protocol/enums";
import { ROLES } from "@engine/protocol/roles";
import { hasRole } from "../state/access/state.ts";
import type { EngineState } from "../state/context.ts";
import { isActive, STATUS } from "../state/members/state.ts";
import { officeUntil } from "../state/offices/state.ts";
import { PEOPLES_ROLES, type RoleFact } from "./money-facts.ts";

/** Roles and offices that people hold, with the number of active members who hold each at a time (seconds). */
export function rolesOf(state: EngineState, now: number): RoleFact[] {
  const offices = OFFICE_NAMES.map((office, number) => ({
    name: office.toLowerCase(),
    holders: officersOf(state, number, now),
  }));
  return [
    ...PEOPLES_ROLES.map((name) => ({ name, holders: holdersOf(state, ROLES[name], now) })),
    ...offices,
  ];
}

function holdersOf({ access, members }: EngineState, role: bigint, now: number): number {
  const holders = [...(access.roles.get(role)?.keys() ?? [])]
    .filter((account) => hasRole(access, role, account, now))
    .flatMap((account) => members.accounts.get(account) ?? [])
    .filter(({ status }) => status === STATUS.active);
  return new Set(holders.map(({ memberId }) => memberId)).size;
}

function officersOf({ offices, members }: EngineState, office: number, now: number): number {
  return [...offices.until.keys()].filter(
    (memberId) => isActive(members, memberId) && now < officeUntil(offices, memberId, office),
  ).length;
}
