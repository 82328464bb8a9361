import type { Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import { sourceName, timeName } from "../names.ts";
import type { MembersEventNamed } from "./events.ts";
import { SOURCE, STATUS } from "./state.ts";

type Joined = MembersEventNamed<"MemberJoined">;

const DOOR = { admission: 0, invitation: 1, open: 2 } as const;
const REVOKED = 65_535;

/** A person became a member: numbers without a gap, an unused account, a door that was open. */
export function reduceJoining(context: Context, event: Joined): void {
  const { args, at } = event;
  const { members } = context.state;
  const subject = `member ${args.memberId}`;
  const next = members.count + 1;
  accuse(
    context,
    subject,
    at,
    args.memberId !== next && `joined, but member ${next} is next: a log is missing or repeated`,
  );
  accuse(
    context,
    subject,
    at,
    members.accounts.has(args.account) && `joined with ${args.account}, used by a member before`,
  );
  accuse(
    context,
    subject,
    at,
    args.unit > members.units.length && `belongs to unit ${args.unit}, which does not exist`,
  );
  checkDoor(context, event);
  countActive(context, subject, at, members.active + 1, args.activeMembers);
  members.count = args.memberId;
  members.byId.set(args.memberId, {
    id: args.memberId,
    account: args.account,
    profileHash: args.profileHash,
  });
  members.accounts.set(args.account, {
    memberId: args.memberId,
    source: args.source,
    status: STATUS.active,
    unit: args.unit,
    joinedAt: at.timestamp,
  });
  context.report.count("members");
}

function checkDoor(context: Context, { args, at }: Joined): void {
  const { members } = context.state;
  const subject = `member ${args.memberId}`;
  const paused = args.door !== DOOR.admission && at.timestamp < members.pausedUntil;
  accuse(
    context,
    subject,
    at,
    paused && `joined while joining was paused until ${timeName(members.pausedUntil)}`,
  );
  if (args.door === DOOR.invitation) {
    const uses = members.invitationUses.get(args.invitation) ?? 0;
    accuse(
      context,
      subject,
      at,
      uses >= REVOKED && `joined with invitation ${args.invitation}, which was revoked`,
    );
    members.invitationUses.set(args.invitation, Math.min(uses + 1, REVOKED));
  }
  if (args.door === DOOR.open) {
    accuse(context, subject, at, !members.doorOpen && "came through the community door while it was shut");
    const misplaced = args.source !== SOURCE.community;
    accuse(
      context,
      subject,
      at,
      misplaced && `came through the community door as ${sourceName(args.source)}`,
    );
  }
}

/** Takes over the log's count of active members after comparing it with our own. */
export function countActive(
  context: Context,
  subject: string,
  at: Place,
  expected: number,
  said: number,
): void {
  const differs =
    said !== expected && `the log counts ${said} active members, the history ${expected}: a log is missing`;
  accuse(context, subject, at, differs);
  context.state.members.active = said;
}
