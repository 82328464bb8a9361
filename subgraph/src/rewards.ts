import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { RewardCredited, RewardPulled, RewardRulesSet, RewardShared } from "../generated/Rewards/Rewards";
import { Reward, RewardPolicy, RewardPull, RewardShare } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { requireIdea } from "./entities/idea";
import { requireMember } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { earn, getRewardAccount } from "./entities/reward-account";
import { eventId } from "./lib/ids";
import { momentOf } from "./lib/moment";

export { handleReviewersPoolSet, handleReviewersPoolShared } from "./reward-pools";

export function handleRewardRulesSet(event: RewardRulesSet): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const rules = event.params.rules;
  const policy = new RewardPolicy(eventId(event));
  policy.base = rules.base;
  policy.cap = rules.cap;
  policy.rateBps = rules.rateBps;
  policy.lineageBps = rules.lineageBps;
  policy.timestamp = at.timestamp;
  policy.block = at.block;
  policy.transaction = at.transaction;
  policy.save();
  organisation.rewardPolicy = policy.id;
  organisation.save();
  newActivity(event, "RewardRulesSet").save();
}

export function handleRewardCredited(event: RewardCredited): void {
  const at = momentOf(event, getOrganisation(event));
  const params = event.params;
  const idea = requireIdea(params.ideaId, event);
  if (!idea) return;
  const reward = new Reward(eventId(event));
  reward.idea = idea.id;
  reward.benefit = params.benefit;
  reward.spent = params.spent;
  reward.total = params.total;
  reward.added = params.added;
  reward.lineage = params.lineage;
  reward.timestamp = at.timestamp;
  reward.block = at.block;
  reward.transaction = at.transaction;
  reward.save();
  saveActivity(event, "RewardCredited", idea.author, idea.id);
}

export function handleRewardShared(event: RewardShared): void {
  const at = momentOf(event, getOrganisation(event));
  const params = event.params;
  const idea = requireIdea(params.ideaId, event);
  const member = requireMember(params.memberId, event);
  if (!idea || !member) return;
  const share = new RewardShare(eventId(event));
  share.member = member.id;
  share.idea = idea.id;
  share.amount = params.amount;
  share.owed = params.owed;
  share.timestamp = at.timestamp;
  share.block = at.block;
  share.transaction = at.transaction;
  share.save();
  earn(member.id, params.amount, params.owed);
  saveActivity(event, "RewardShared", member.id, idea.id);
}

export function handleRewardPulled(event: RewardPulled): void {
  const at = momentOf(event, getOrganisation(event));
  const params = event.params;
  const member = requireMember(params.memberId, event);
  if (!member) return;
  const pull = new RewardPull(eventId(event));
  pull.member = member.id;
  pull.account = params.account;
  pull.amount = params.amount;
  pull.timestamp = at.timestamp;
  pull.block = at.block;
  pull.transaction = at.transaction;
  pull.save();
  const account = getRewardAccount(member.id);
  account.pulled = account.pulled.plus(params.amount);
  account.owed = account.owed.minus(params.amount);
  account.save();
  saveActivity(event, "RewardPulled", member.id, null);
}

function saveActivity(event: ethereum.Event, name: string, member: Bytes | null, idea: Bytes | null): void {
  const activity = newActivity(event, name);
  activity.member = member;
  activity.idea = idea;
  activity.save();
}
