import type { Address } from "viem";
import { NO_ADDRESS } from "../../state/context.ts";
import { type MembersState, mayVote } from "../../state/members/state.ts";
import type { Probe } from "./probe.ts";

/** What Members should answer. */
export function memberProbes(members: MembersState): Probe[] {
  return [
    ...counters(members),
    ...[...members.byId.values()].flatMap(({ id, account }) => memberProbe(members, id, account)),
    ...[...members.accounts.keys()].flatMap((account) => accountProbe(members, account)),
    ...[...members.invitationUses].map(([invitation, uses]) => ({
      subject: `invitation ${invitation}`,
      contract: "Members" as const,
      functionName: "invitationUses",
      args: [invitation],
      expected: uses,
    })),
  ];
}

function counters(members: MembersState): Probe[] {
  const values = {
    seasonsFrom: members.seasonsFrom,
    memberCount: members.count,
    activeMembers: members.active,
    unitCount: members.units.length,
    communityDoorOpen: members.doorOpen,
    pausedUntil: members.pausedUntil,
  };
  return Object.entries(values).map(([functionName, expected]) => ({
    subject: "Members",
    contract: "Members",
    functionName,
    expected,
  }));
}

function memberProbe(members: MembersState, id: number, account: Address): Probe[] {
  const about = { subject: `member ${id}`, contract: "Members" as const, args: [id] };
  const recovery = members.recoveries.get(id) ?? { next: NO_ADDRESS, readyAt: 0 };
  return [
    { ...about, functionName: "accountOf", expected: account },
    { ...about, functionName: "recoveryOf", expected: recovery },
    { ...about, functionName: "ownerOf", args: [BigInt(id)], expected: account },
  ];
}

function accountProbe(members: MembersState, account: Address): Probe[] {
  const { memberId, ...record } = members.accounts.get(account) ?? { memberId: 0 };
  const about = { subject: `member ${memberId}`, contract: "Members" as const, args: [account] };
  return [
    { ...about, functionName: "memberAt", expected: { id: memberId, ...record } },
    { ...about, functionName: "mayVote", expected: mayVote(members, account) },
  ];
}
