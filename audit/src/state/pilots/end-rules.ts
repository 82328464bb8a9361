import { COMPARISON_NAMES, PILOT_STATE_NAMES } from "@engine/protocol/enums";
import { ROLES } from "@engine/protocol/roles";
import { hasRole } from "../access/state.ts";
import { accuser, type Context, NO_HASH } from "../context.ts";
import { isActive } from "../members/state.ts";
import { pilotStateName, timeName } from "../names.ts";
import { challengeSecondsOf } from "../terms.ts";
import type { PilotsEventNamed } from "./events.ts";
import { checkReleasable } from "./payment.ts";
import type { PilotRecord } from "./state.ts";
import { answerableUntil, isInWindow, windowEnd } from "./steps.ts";

type Ended = PilotsEventNamed<"PilotEnded">;

const GRACE_SECONDS = 30 * 86_400;

/** A pilot ends as its state and its result allow: dropped, concluded, expired or stopped. */
export function checkEnd(context: Context, pilot: PilotRecord, event: Ended): void {
  const { args, at } = event;
  const say = accuser(context, `pilot ${pilot.id}`, at);
  const end = PILOT_STATE_NAMES[args.state];
  const before = end === "Dropped" ? "Planned" : "Running";
  say(pilot.state !== before && `ended as ${pilotStateName(args.state)}, but was ${pilot.state}`);
  if (end === "Dropped") checkDrop(context, pilot, event);
  else if (end === "StoppedEarly") checkStop(context, pilot, event);
  else if (end === "TargetMet" || end === "TargetMissed") checkResult(context, pilot, event);
  else say(`ended as ${pilotStateName(args.state)}, which is no end`);
}

function checkDrop(context: Context, pilot: PilotRecord, { args, at }: Ended): void {
  const say = accuser(context, `pilot ${pilot.id}`, at);
  const isLead = args.actorId === pilot.leadId && isActive(context.state.members, pilot.leadId);
  say(!isLead && `was dropped by member ${args.actorId}; its lead is member ${pilot.leadId}`);
}

/** The lead or a curator stops a pilot for a reason, unless its result was accepted. */
function checkStop(context: Context, pilot: PilotRecord, { args, at }: Ended): void {
  const { members, access } = context.state;
  const say = accuser(context, `pilot ${pilot.id}`, at);
  const curators = [...(access.roles.get(ROLES.curator)?.keys() ?? [])];
  const isCurator = curators.some(
    (account) =>
      hasRole(access, ROLES.curator, account, at.timestamp) &&
      (members.accounts.get(account)?.memberId ?? 0) === args.actorId,
  );
  const isLead = args.actorId === pilot.leadId && isActive(members, pilot.leadId);
  say(!isLead && !isCurator && `was stopped by member ${args.actorId}, neither its lead nor a curator`);
  say(args.reasonHash === NO_HASH && "was stopped without a reason");
  say(pilot.result.state === "Accepted" && "was stopped, but its result was accepted");
}

/** By rule: an accepted result meets the target or not; without one, time misses it. */
function checkResult(context: Context, pilot: PilotRecord, { args, at }: Ended): void {
  const say = accuser(context, `pilot ${pilot.id}`, at);
  const { result } = pilot;
  say(args.actorId !== 0 && `ended by member ${args.actorId}; its result alone decides`);
  say(args.reasonHash !== NO_HASH && "ended by rule, but names a reason");
  if (result.state !== "Accepted") {
    checkExpiry(context, pilot, { args, at } as Ended);
    return;
  }
  checkReleasable(context, pilot, result, `pilot ${pilot.id}`, at);
  const due = isMet(pilot, result.actual) ? "TargetMet" : "TargetMissed";
  say(args.actual !== result.actual && `ended with ${args.actual}; measured was ${result.actual}`);
  say(
    PILOT_STATE_NAMES[args.state] !== due && `ended as ${pilotStateName(args.state)}; its result is ${due}`,
  );
}

/** Whether a measured value meets the target; the target's own value does. */
function isMet({ target }: PilotRecord, actual: bigint): boolean {
  const atLeast = COMPARISON_NAMES[target.comparison] === "AtLeast";
  return atLeast ? actual >= target.value : actual <= target.value;
}

function checkExpiry(context: Context, { id, result, endsAt }: PilotRecord, { args, at }: Ended): void {
  const say = accuser(context, `pilot ${id}`, at);
  const challengeSeconds = challengeSecondsOf(context.target);
  const isWaiting = isInWindow(result, challengeSeconds, at.timestamp);
  const isContested = result.state === "Contested" && at.timestamp <= answerableUntil(result);
  const until = endsAt + GRACE_SECONDS;
  const isMissed = PILOT_STATE_NAMES[args.state] === "TargetMissed" && args.actual === 0n;
  say(!isMissed && `ended as ${pilotStateName(args.state)} with ${args.actual}, but no result was accepted`);
  say(at.timestamp <= until && `expired before ${timeName(until)}`);
  say(isWaiting && `expired before ${timeName(windowEnd(result, challengeSeconds))}`);
  say(isContested && `expired before ${timeName(answerableUntil(result))}`);
}
