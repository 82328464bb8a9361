import { accuse, type Context, NO_HASH } from "../context.ts";
import { statusName } from "../names.ts";
import { knownMember, type MembersEventNamed } from "./events.ts";
import { countActive } from "./joining.ts";
import { STATUS } from "./state.ts";

/** Suspended, reinstated or ended: only from where that is possible, and with a reason unless resigned. */
export function reduceStatus(context: Context, { args, at }: MembersEventNamed<"MemberStatusChanged">): void {
  const record = knownMember(context, args.memberId, at);
  if (!record) return;
  const { members } = context.state;
  const subject = `member ${args.memberId}`;
  const [from, to] = [statusName(args.from), statusName(args.to)];
  accuse(
    context,
    subject,
    at,
    record.status !== args.from && `was ${statusName(record.status)}, the log says ${from}`,
  );
  accuse(
    context,
    subject,
    at,
    !isLawful(args.from, args.to) && `went from ${from} to ${to}, which is not possible`,
  );
  const resigned = args.to === STATUS.ended && args.actorId === args.memberId;
  accuse(context, subject, at, args.reasonHash === NO_HASH && !resigned && `became ${to} without a reason`);
  const change = Number(args.to === STATUS.active) - Number(args.from === STATUS.active);
  countActive(context, subject, at, members.active + change, args.activeMembers);
  record.status = args.to;
  if (args.reasonHash !== NO_HASH) members.reasons.push({ memberId: args.memberId, hash: args.reasonHash });
}

export function reduceUnitChange(
  context: Context,
  { args, at }: MembersEventNamed<"MemberUnitChanged">,
): void {
  const record = knownMember(context, args.memberId, at);
  if (!record) return;
  const subject = `member ${args.memberId}`;
  const missing = args.to > context.state.members.units.length;
  accuse(
    context,
    subject,
    at,
    record.unit !== args.from && `was in unit ${record.unit}, the log says ${args.from}`,
  );
  accuse(context, subject, at, missing && `went to unit ${args.to}, which does not exist`);
  record.unit = args.to;
}

export function reduceProfile(context: Context, { args, at }: MembersEventNamed<"ProfileChanged">): void {
  const record = knownMember(context, args.memberId, at);
  const member = context.state.members.byId.get(args.memberId);
  if (!record || !member) return;
  const inactive = record.status !== STATUS.active;
  accuse(
    context,
    `member ${args.memberId}`,
    at,
    inactive && `changed a profile while ${statusName(record.status)}`,
  );
  member.profileHash = args.profileHash;
}

function isLawful(from: number, to: number): boolean {
  if (to === STATUS.ended) return from === STATUS.active || from === STATUS.suspended;
  if (to === STATUS.suspended) return from === STATUS.active;
  return to === STATUS.active && from === STATUS.suspended;
}
