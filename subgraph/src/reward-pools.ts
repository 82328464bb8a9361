import { BigInt } from "@graphprotocol/graph-ts";
import { ReviewersPoolSet, ReviewersPoolShared } from "../generated/Rewards/Rewards";
import { RewardPool, RewardPoolShare } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { requireMember } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { earn } from "./entities/reward-account";
import { idOfBig, joined } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { i32Of } from "./lib/numbers";

export function handleReviewersPoolSet(event: ReviewersPoolSet): void {
  const at = momentOf(event, getOrganisation(event));
  const pool = new RewardPool(idOfBig(event.params.season));
  pool.season = i32Of(event.params.season);
  pool.amount = event.params.amount;
  pool.shared = BigInt.zero();
  pool.shareCount = 0;
  pool.timestamp = at.timestamp;
  pool.block = at.block;
  pool.transaction = at.transaction;
  pool.save();
  newActivity(event, "ReviewersPoolSet").save();
}

export function handleReviewersPoolShared(event: ReviewersPoolShared): void {
  const at = momentOf(event, getOrganisation(event));
  const params = event.params;
  const pool = RewardPool.load(idOfBig(params.season));
  const member = requireMember(params.memberId, event);
  if (!pool || !member) return;
  const activity = newActivity(event, "ReviewersPoolShared");
  activity.member = member.id;
  activity.save();
  const id = joined(pool.id, member.id);
  if (RewardPoolShare.load(id)) return;
  const share = new RewardPoolShare(id);
  share.pool = pool.id;
  share.member = member.id;
  share.amount = params.amount;
  share.owed = params.owed;
  share.timestamp = at.timestamp;
  share.block = at.block;
  share.transaction = at.transaction;
  share.save();
  pool.shared = pool.shared.plus(params.amount);
  pool.shareCount += 1;
  pool.save();
  earn(member.id, params.amount, params.owed);
}
