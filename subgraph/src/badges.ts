import { BadgeClaimed } from "../generated/Badges/Badges";
import { BADGE_KIND_NAMES } from "../generated/names";
import { Badge } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { requireMember } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { withByte } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i64Of } from "./lib/numbers";

export function handleBadgeClaimed(event: BadgeClaimed): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const member = requireMember(params.memberId, event);
  if (!member) return;
  const activity = newActivity(event, "BadgeClaimed");
  activity.actor = member.id;
  activity.member = member.id;
  activity.save();
  const id = withByte(member.id, params.kind);
  if (Badge.load(id)) return;
  const badge = new Badge(id);
  badge.member = member.id;
  badge.kind = nameOf(BADGE_KIND_NAMES, params.kind);
  badge.ref = i64Of(params.ref);
  badge.tokenId = params.tokenId;
  badge.timestamp = at.timestamp;
  badge.block = at.block;
  badge.transaction = at.transaction;
  badge.save();
  organisation.badges += 1;
  organisation.save();
}
