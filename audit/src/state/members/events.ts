import type { EventOf, Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import { type AccountRecord, recordOf } from "./state.ts";

export type MembersEvent = EventOf<"Members">;

/** One kind of event of Members. */
export type MembersEventNamed<Name extends MembersEvent["eventName"]> = Extract<
  MembersEvent,
  { eventName: Name }
>;

/** A member's record; a difference if the member never joined. */
export function knownMember(context: Context, memberId: number, at: Place): AccountRecord | undefined {
  const record = recordOf(context.state.members, memberId);
  accuse(context, `member ${memberId}`, at, !record && "is named, but never joined: a log is missing");
  return record;
}
