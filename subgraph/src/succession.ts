import { ModuleSucceeded } from "../generated/Succession/Succession";
import { Successor } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { nameDocument } from "./entities/document";
import { getOrganisation } from "./entities/organisation";
import { DocumentKind } from "./lib/document-kinds";
import { isZero } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { i32Of } from "./lib/numbers";

export function handleModuleSucceeded(event: ModuleSucceeded): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const activity = newActivity(event, "ModuleSucceeded");
  activity.account = params.retired;
  activity.save();
  if (Successor.load(params.retired)) return;
  const record = new Successor(params.retired);
  record.number = i32Of(params.successions);
  if (!isZero(params.successor)) record.successor = params.successor;
  record.reason = nameDocument(params.reasonHash, DocumentKind.Reason, at);
  record.reasonContent = record.reason;
  record.timestamp = at.timestamp;
  record.block = at.block;
  record.transaction = at.transaction;
  record.save();
  organisation.successions = record.number;
  organisation.save();
}
