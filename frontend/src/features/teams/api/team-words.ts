import type { GrantState, MoveKind } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** Why money moved, in a few words. */
export const moveWords: Record<MoveKind, MessageDescriptor> = {
  Deposit: msg`Paid in`,
  Surplus: msg`Found and taken in`,
  Allocation: msg`Given by governance`,
  Reclaim: msg`Taken back by governance`,
  Grant: msg`Granted to a pilot`,
  Payment: msg`Paid for a milestone`,
  Return: msg`Returned by a pilot`,
  RewardFunding: msg`Set aside for rewards`,
  Reward: msg`Paid as a reward`,
};

/** How a grant stands or ended. */
export const grantWords: Record<Exclude<GrantState, "None">, MessageDescriptor> = {
  Open: msg`Seats are voting`,
  Funded: msg`Funded`,
  Declined: msg`Declined`,
  Lapsed: msg`Lapsed`,
};

/** What happened to a team, by the contracts' name for it. Others are shown by that name. */
export const eventWords: Partial<Record<string, MessageDescriptor>> = {
  TeamFormed: msg`Team formed`,
  CharterChanged: msg`Charter changed`,
  TeamInvited: msg`Asked to join`,
  TeamJoined: msg`Joined`,
  TeamLeft: msg`Left`,
  SeatEndorsed: msg`Change of a seat endorsed`,
  SeatGiven: msg`Seat given`,
  SeatTaken: msg`Seat taken`,
  Moved: msg`Money moved`,
  AutonomySet: msg`Autonomy set`,
  AutonomyUsed: msg`Autonomy used`,
  GrantProposed: msg`Grant proposed`,
  GrantVoted: msg`Voted on a grant`,
  GrantClosed: msg`Grant ended`,
  PilotPlanned: msg`Pilot planned`,
  PilotStarted: msg`Pilot started`,
  EvidenceSubmitted: msg`Evidence handed in`,
  VerdictGiven: msg`Evidence judged`,
  VerdictContested: msg`Verdict contested`,
  MilestonePaid: msg`Milestone paid`,
  PilotEnded: msg`Pilot ended`,
  RestReturned: msg`Rest of a pilot returned`,
};
