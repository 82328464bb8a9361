import { reduceAuthority } from "../access/authority.ts";
import { reducePause } from "../access/pause.ts";
import { accuse, type Context } from "../context.ts";
import { reduceRecoveryCancelled, reduceRecoveryStarted, reduceRotation } from "./accounts.ts";
import type { MembersEvent, MembersEventNamed } from "./events.ts";
import { reduceJoining } from "./joining.ts";
import { reduceProfile, reduceStatus, reduceUnitChange } from "./standing.ts";
import { midnightBefore } from "./state.ts";

const REVOKED = 65_535;

/** Folds one event of Members into the state. */
export function reduceMembers(context: Context, event: MembersEvent): void {
  const { members } = context.state;
  if (members.seasonsFrom === 0) members.seasonsFrom = midnightBefore(event.at.timestamp);
  switch (event.eventName) {
    case "MemberJoined":
      reduceJoining(context, event);
      break;
    case "MemberStatusChanged":
      reduceStatus(context, event);
      break;
    case "MemberUnitChanged":
      reduceUnitChange(context, event);
      break;
    case "ProfileChanged":
      reduceProfile(context, event);
      break;
    case "AccountRotated":
      reduceRotation(context, event);
      break;
    case "RecoveryStarted":
      reduceRecoveryStarted(context, event);
      break;
    case "RecoveryCancelled":
      reduceRecoveryCancelled(context, event);
      break;
    case "UnitAdded":
      reduceUnit(context, event);
      break;
    case "InvitationRevoked":
      members.invitationUses.set(event.args.invitation, REVOKED);
      break;
    case "CommunityDoorSet":
      members.doorOpen = event.args.open;
      break;
    case "Transfer":
      reduceToken(context, event);
      break;
    case "Unlocked":
    case "Approval":
    case "ApprovalForAll":
      context.report.unlawful("a membership", `${event.eventName}: memberships never change hands`, event.at);
      break;
    case "Paused":
    case "Resumed":
      reducePause(context, members, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
    case "Locked":
    case "EIP712DomainChanged":
      break;
  }
}

function reduceUnit(context: Context, { args, at }: MembersEventNamed<"UnitAdded">): void {
  const { units } = context.state.members;
  const next = units.length + 1;
  accuse(
    context,
    `unit ${args.unit}`,
    at,
    args.unit !== next && `was added, but unit ${next} is next: a log is missing or repeated`,
  );
  units[args.unit - 1] = args.documentHash;
}

/** The membership's token follows the register: both logs must tell the same story. */
function reduceToken(context: Context, { args, at }: MembersEventNamed<"Transfer">): void {
  const account = context.state.members.byId.get(Number(args.tokenId))?.account;
  const differs =
    account !== args.to && `its token went to ${args.to}, the register says ${account ?? "nobody"}`;
  accuse(context, `member ${args.tokenId}`, at, differs);
}
