import type { Address, Hex } from "viem";

/** The record of one account, as the contract keeps it. */
export interface AccountRecord {
  memberId: number;
  source: number;
  status: number;
  unit: number;
  joinedAt: number;
}

/** A member: the account that acts for them now, and their profile document (0 if none). */
export interface MemberRecord {
  id: number;
  account: Address;
  profileHash: Hex;
}

export interface MembersState {
  /** Where season 1 begins: midnight (UTC) of the day of the register's first log; 0 before it. */
  seasonsFrom: number;
  byId: Map<number, MemberRecord>;
  accounts: Map<Address, AccountRecord>;
  count: number;
  active: number;
  /** Documents that name the units 1, 2, 3 …, in order. */
  units: Hex[];
  doorOpen: boolean;
  invitationUses: Map<Hex, number>;
  recoveries: Map<number, { next: Address; readyAt: number }>;
  pausedUntil: number;
  /** Reasons of suspensions, reinstatements and endings. */
  reasons: { memberId: number; hash: Hex }[];
}

export const STATUS = { none: 0, active: 1, suspended: 2, ended: 3, moved: 4 } as const;
export const SOURCE = { employee: 0, customer: 1, partner: 2, supplier: 3, community: 4, agent: 5 } as const;

export function emptyMembers(): MembersState {
  return {
    seasonsFrom: 0,
    byId: new Map(),
    accounts: new Map(),
    count: 0,
    active: 0,
    units: [],
    doorOpen: false,
    invitationUses: new Map(),
    recoveries: new Map(),
    pausedUntil: 0,
    reasons: [],
  };
}

/** The record of the account that acts for a member now. */
export function recordOf(members: MembersState, memberId: number): AccountRecord | undefined {
  const member = members.byId.get(memberId);
  return member && members.accounts.get(member.account);
}

/** Whether an account may hold and use votes: a member, not ended, and not an Agent. */
export function mayVote(members: MembersState, account: Address): boolean {
  const record = members.accounts.get(account);
  if (!record || record.source === SOURCE.agent) return false;
  return record.status === STATUS.active || record.status === STATUS.suspended;
}

/** Whether a member is active. */
export function isActive(members: MembersState, memberId: number): boolean {
  return recordOf(members, memberId)?.status === STATUS.active;
}

/** Whether a member is active and no Agent: who may judge, decide and hold an office. */
export function isPerson(members: MembersState, memberId: number): boolean {
  const record = recordOf(members, memberId);
  return record?.status === STATUS.active && record.source !== SOURCE.agent;
}

const DAY_SECONDS = 86_400;
export const SEASON_SECONDS = 91 * DAY_SECONDS;

/** Midnight (UTC) of the day that a time lies in. */
export function midnightBefore(time: number): number {
  return time - (time % DAY_SECONDS);
}

/** The season that a time lies in, from 1. */
export function seasonOf({ seasonsFrom }: MembersState, time: number): number {
  return 1 + Math.floor((time - seasonsFrom) / SEASON_SECONDS);
}
