import { Bytes, ethereum, log } from "@graphprotocol/graph-ts";
import { OFFICE_NAMES } from "../generated/names";
import { OfficeEnded, OfficeGiven } from "../generated/Offices/Offices";
import { OfficeHolder, OfficeTerm } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { nameDocument } from "./entities/document";
import { memberIdOf, requireMember } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { DocumentKind } from "./lib/document-kinds";
import { eventId, idOfBig, withByte } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i64Of } from "./lib/numbers";

export { handleAuthorityUpdated } from "./authority";

export function handleOfficeGiven(event: OfficeGiven): void {
  const at = momentOf(event, getOrganisation(event));
  const params = event.params;
  const member = requireMember(params.memberId, event);
  if (!member) return;
  const id = withByte(member.id, params.office);
  let holder = OfficeHolder.load(id);
  if (holder) cutShort(holder.latestTerm, at.timestamp);
  else holder = new OfficeHolder(id);
  holder.member = member.id;
  holder.office = nameOf(OFFICE_NAMES, params.office);
  holder.until = i64Of(params.until);
  const term = new OfficeTerm(eventId(event));
  holder.latestTerm = term.id;
  holder.save();
  term.holder = holder.id;
  term.member = member.id;
  term.office = holder.office;
  term.givenAt = at.timestamp;
  term.givenBy = memberIdOf(params.actorId);
  term.until = holder.until;
  term.endedEarly = false;
  term.block = at.block;
  term.transaction = at.transaction;
  term.save();
  saveActivity(event, "OfficeGiven", term.givenBy, member.id);
}

/** A new term replaces one that still runs. */
function cutShort(termId: Bytes, now: i64): void {
  const term = OfficeTerm.load(termId);
  if (!term || term.until <= now) return;
  term.until = now;
  term.save();
}

export function handleOfficeEnded(event: OfficeEnded): void {
  const at = momentOf(event, getOrganisation(event));
  const params = event.params;
  const holder = OfficeHolder.load(withByte(idOfBig(params.memberId), params.office));
  const term = holder ? OfficeTerm.load(holder.latestTerm) : null;
  if (!holder || !term) {
    log.warning("Unknown office of member {} in {}", [
      params.memberId.toString(),
      event.transaction.hash.toHexString(),
    ]);
    return;
  }
  holder.until = at.timestamp;
  holder.save();
  term.until = at.timestamp;
  term.endedEarly = true;
  term.endedBy = memberIdOf(params.actorId);
  term.reason = nameDocument(params.reasonHash, DocumentKind.Reason, at);
  term.reasonContent = term.reason;
  term.save();
  saveActivity(event, "OfficeEnded", term.endedBy, holder.member);
}

function saveActivity(event: ethereum.Event, name: string, actor: Bytes | null, member: Bytes): void {
  const activity = newActivity(event, name);
  activity.actor = actor;
  activity.member = member;
  activity.save();
}
