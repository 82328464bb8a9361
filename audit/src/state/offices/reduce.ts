import type { EventOf } from "../../contracts.ts";
import { reduceAuthority } from "../access/authority.ts";
import { inner } from "../access/state.ts";
import { accuse, type Context, NO_HASH } from "../context.ts";
import { isPerson } from "../members/state.ts";
import { officeName, timeName } from "../names.ts";
import { officeUntil } from "./state.ts";

const LONGEST_SECONDS = 730 * 86_400;

type OfficesEvent = EventOf<"Offices">;
type Named<Name extends OfficesEvent["eventName"]> = Extract<OfficesEvent, { eventName: Name }>;

/** Folds one event of Offices into the state. */
export function reduceOffices(context: Context, event: OfficesEvent): void {
  switch (event.eventName) {
    case "OfficeGiven":
      reduceGiven(context, event);
      break;
    case "OfficeEnded":
      reduceEnded(context, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
  }
}

/** An active person got an office, for two years at most. */
function reduceGiven(context: Context, { args, at }: Named<"OfficeGiven">): void {
  const { state } = context;
  const subject = subjectOf(args);
  const isBadTerm = args.until <= at.timestamp || args.until > at.timestamp + LONGEST_SECONDS;
  const barred = !isPerson(state.members, args.memberId);
  accuse(context, subject, at, barred && `became ${officeName(args.office)}, but was no active person`);
  accuse(context, subject, at, isBadTerm && `got an office until ${timeName(args.until)}`);
  inner(state.offices.until, args.memberId).set(args.office, args.until);
  context.report.count("offices given");
}

/** A running term ended: by the member, or with a reason. */
function reduceEnded(context: Context, { args, at }: Named<"OfficeEnded">): void {
  const { offices } = context.state;
  const subject = subjectOf(args);
  const until = officeUntil(offices, args.memberId, args.office);
  const idle = at.timestamp >= until && `ceased to be ${officeName(args.office)} without being it`;
  const silent = args.reasonHash === NO_HASH && args.actorId !== args.memberId;
  accuse(context, subject, at, idle);
  accuse(context, subject, at, silent && `ceased to be ${officeName(args.office)} without a reason`);
  inner(offices.until, args.memberId).set(args.office, at.timestamp);
  if (args.reasonHash !== NO_HASH) {
    context.state.members.reasons.push({ memberId: args.memberId, hash: args.reasonHash });
  }
}

function subjectOf({ memberId }: { memberId: number }): string {
  return `member ${memberId}`;
}
