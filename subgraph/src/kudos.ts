import { Bytes } from "@graphprotocol/graph-ts";
import { KudosAllowanceSet, KudosGiven } from "../generated/Kudos/Kudos";
import { KudosGift, KudosSeason } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { nameDocument } from "./entities/document";
import { requireMember } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { changeParameter } from "./entities/parameter";
import { DocumentKind } from "./lib/document-kinds";
import { eventId, idOf, joined } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { i32Of, i64Of } from "./lib/numbers";

export function handleKudosGiven(event: KudosGiven): void {
  const at = momentOf(event, getOrganisation(event));
  const params = event.params;
  const from = requireMember(params.fromId, event);
  const to = requireMember(params.toId, event);
  if (!from || !to) return;
  const season = i32Of(params.season);
  const gift = new KudosGift(eventId(event));
  gift.from = from.id;
  gift.to = to.id;
  gift.amount = params.amount;
  gift.note = nameDocument(params.noteHash, DocumentKind.Comment, at);
  gift.noteContent = gift.note;
  gift.season = season;
  gift.left = params.left;
  gift.received = i64Of(params.received);
  gift.timestamp = at.timestamp;
  gift.block = at.block;
  gift.transaction = at.transaction;
  gift.save();
  addKudos(season, from.id, params.amount, 0);
  addKudos(season, to.id, 0, params.amount);
  const activity = newActivity(event, "KudosGiven");
  activity.actor = from.id;
  activity.member = to.id;
  activity.save();
}

function addKudos(season: i32, memberId: Bytes, given: i64, received: i64): void {
  const id = joined(idOf(season), memberId);
  let row = KudosSeason.load(id);
  if (!row) {
    row = new KudosSeason(id);
    row.season = season;
    row.member = memberId;
    row.given = 0;
    row.received = 0;
  }
  row.given += given;
  row.received += received;
  row.save();
}

export function handleKudosAllowanceSet(event: KudosAllowanceSet): void {
  const organisation = getOrganisation(event);
  const before = organisation.kudosAllowance;
  changeParameter(event, 0, "kudosAllowance", before != 0, before, event.params.allowance, null);
  organisation.kudosAllowance = event.params.allowance;
  organisation.save();
  newActivity(event, "KudosAllowanceSet").save();
}
