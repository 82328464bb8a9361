import type { EventOf, Place } from "../../contracts.ts";
import { accuse, accuser, type Context } from "../context.ts";
import { promiseEntry } from "../ideas/entries.ts";
import { creditsOf } from "../ideas/state.ts";
import { isPerson } from "../members/state.ts";
import { OFFICE, officeUntil } from "../offices/state.ts";
import { latestPilotOf } from "../pilots/state.ts";
import { type FlagStep, flagEntry } from "./digest-data.ts";
import type { FlagRecord } from "./state.ts";

export type FlagsEvent = EventOf<"Flags">;

/** One kind of event of Flags. */
export type FlagsEventNamed<Name extends FlagsEvent["eventName"]> = Extract<FlagsEvent, { eventName: Name }>;

/** A flag's record; a difference if it was never raised. */
export function knownFlag(context: Context, flagId: number, at: Place): FlagRecord | undefined {
  const flag = context.state.flags.byId.get(flagId);
  accuse(context, `flag ${flagId}`, at, !flag && "is named, but was never raised: a log is missing");
  return flag;
}

/** Each step of a flag enters the idea's digest. */
export function enter(context: Context, event: FlagStep): void {
  const { flagId, ideaId } = event.args;
  promiseEntry(context, "Flags", `flag ${flagId}`, { ideaId, ...flagEntry(event) });
}

/** Auditors raise and resolve flags, but not on ideas that credit them or whose pilot they lead or are paid by. */
export function checkAuditor(
  context: Context,
  subject: string,
  { ideaId, memberId, at }: { ideaId: number; memberId: number; at: Place },
): void {
  const { state } = context;
  const say = accuser(context, subject, at);
  const idea = state.ideas.byId.get(ideaId);
  const isCredited = idea !== undefined && creditsOf(idea).some((share) => share.memberId === memberId);
  const pilot = latestPilotOf(state.pilots, ideaId);
  const isParty = pilot !== undefined && [pilot.leadId, pilot.payeeId].includes(memberId);
  const holds = at.timestamp < officeUntil(state.offices, memberId, OFFICE.auditor);
  say(!isPerson(state.members, memberId) && `member ${memberId}, who was no active person, acted as auditor`);
  say(!holds && `member ${memberId} acted as auditor without the office`);
  say(isCredited && `member ${memberId} acted as auditor of an idea that credits them`);
  say(isParty && `member ${memberId} acted as auditor of an idea whose pilot they lead or are paid by`);
}
