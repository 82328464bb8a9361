import { POINTS_EVENT_NAMES } from "../generated/names";
import { PointsPolicySet } from "../generated/Points/Points";
import { PointsPolicy, PointsWeight } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { nameDocument } from "./entities/document";
import { getOrganisation } from "./entities/organisation";
import { DocumentKind } from "./lib/document-kinds";
import { idOf, withByte } from "./lib/ids";
import { momentOf } from "./lib/moment";

export function handlePointsPolicySet(event: PointsPolicySet): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const id = idOf(params.version);
  newActivity(event, "PointsPolicySet").save();
  if (PointsPolicy.load(id)) return;
  const policy = new PointsPolicy(id);
  policy.version = params.version;
  policy.document = nameDocument(params.documentHash, DocumentKind.Rubric, at);
  policy.content = policy.document;
  policy.timestamp = at.timestamp;
  policy.block = at.block;
  policy.transaction = at.transaction;
  policy.save();
  for (let i = 0; i < params.weights.length && i < POINTS_EVENT_NAMES.length; i++) {
    const weight = new PointsWeight(withByte(id, i));
    weight.policy = id;
    weight.event = POINTS_EVENT_NAMES[i];
    weight.weight = params.weights[i];
    weight.save();
  }
  organisation.pointsPolicy = id;
  organisation.save();
}
