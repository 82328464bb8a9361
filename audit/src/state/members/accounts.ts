import { accuse, type Context } from "../context.ts";
import { statusName, timeName } from "../names.ts";
import { knownMember, type MembersEventNamed } from "./events.ts";
import { STATUS } from "./state.ts";

const RECOVERY_WAIT_SECONDS = 7 * 86_400;

/** A membership moved to an unused account, by both wallets or by a recovery that was due. */
export function reduceRotation(context: Context, event: MembersEventNamed<"AccountRotated">): void {
  const { args, at } = event;
  const { members } = context.state;
  const member = members.byId.get(args.memberId);
  const record = knownMember(context, args.memberId, at);
  if (!member || !record) return;
  const subject = `member ${args.memberId}`;
  const barred = args.recovered ? record.status === STATUS.ended : record.status !== STATUS.active;
  accuse(
    context,
    subject,
    at,
    member.account !== args.from && `acted by ${member.account}, the log says ${args.from}`,
  );
  accuse(
    context,
    subject,
    at,
    members.accounts.has(args.to) && `moved to ${args.to}, used by a member before`,
  );
  accuse(context, subject, at, barred && `moved to another account while ${statusName(record.status)}`);
  if (args.recovered) checkRecovery(context, event);
  members.recoveries.delete(args.memberId);
  members.accounts.set(args.to, { ...record });
  record.status = STATUS.moved;
  member.account = args.to;
}

function checkRecovery(context: Context, { args, at }: MembersEventNamed<"AccountRotated">): void {
  const recovery = context.state.members.recoveries.get(args.memberId);
  const due = recovery?.next === args.to && at.timestamp >= recovery.readyAt;
  accuse(
    context,
    `member ${args.memberId}`,
    at,
    !due && `was recovered to ${args.to} without a recovery that was due`,
  );
}

export function reduceRecoveryStarted(
  context: Context,
  { args, at }: MembersEventNamed<"RecoveryStarted">,
): void {
  const due = at.timestamp + RECOVERY_WAIT_SECONDS;
  const differs =
    args.readyAt !== due && `its recovery is due ${timeName(args.readyAt)}; seven days give ${timeName(due)}`;
  accuse(context, `member ${args.memberId}`, at, differs);
  context.state.members.recoveries.set(args.memberId, { next: args.next, readyAt: args.readyAt });
}

export function reduceRecoveryCancelled(
  context: Context,
  { args, at }: MembersEventNamed<"RecoveryCancelled">,
): void {
  const { recoveries } = context.state.members;
  const pending = recoveries.get(args.memberId)?.next;
  const differs =
    pending !== args.next && `a recovery to ${args.next} was called off; pending was ${pending ?? "none"}`;
  accuse(context, `member ${args.memberId}`, at, differs);
  recoveries.delete(args.memberId);
}
