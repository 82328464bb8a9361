import type { EventOf } from "../../contracts.ts";
import { reduceAuthority } from "../access/authority.ts";
import { accuse, type Context } from "../context.ts";
import { promise } from "../promises.ts";
import { movementOf } from "../treasury/ledger.ts";
import { potOf } from "../treasury/state.ts";
import { reduceCredit, reduceShare } from "./credit.ts";
import { reducePool, reducePoolShare } from "./pool.ts";

const WHOLE_BPS = 10_000;

export type RewardsEvent = EventOf<"Rewards">;

/** One kind of event of Rewards. */
export type RewardsEventNamed<Name extends RewardsEvent["eventName"]> = Extract<
  RewardsEvent,
  { eventName: Name }
>;

/** Folds one event of Rewards into the state. */
export function reduceRewards(context: Context, event: RewardsEvent): void {
  switch (event.eventName) {
    case "RewardRulesSet":
      reduceRules(context, event);
      break;
    case "RewardCredited":
      reduceCredit(context, event);
      break;
    case "RewardShared":
      reduceShare(context, event);
      break;
    case "ReviewersPoolSet":
      reducePool(context, event);
      break;
    case "ReviewersPoolShared":
      reducePoolShare(context, event);
      break;
    case "RewardPulled":
      reducePull(context, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
  }
}

function reduceRules(context: Context, { args, at }: RewardsEventNamed<"RewardRulesSet">): void {
  const { rules } = args;
  const isSound = rules.base <= rules.cap && rules.rateBps <= WHOLE_BPS && rules.lineageBps <= WHOLE_BPS;
  accuse(context, "rules of Rewards", at, !isSound && "are none that rewards may have");
  context.state.rewards.rules = rules;
}

/** A member was paid all that they were owed, at the account that is theirs. */
function reducePull(context: Context, { args, at }: RewardsEventNamed<"RewardPulled">): void {
  const { rewards, members } = context.state;
  const { memberId, account, amount } = args;
  const subject = `reward of member ${memberId}`;
  const owed = rewards.owed.get(memberId) ?? 0n;
  const current = members.byId.get(memberId)?.account;
  const isOtherSum = amount !== owed && `${amount} was paid; the logs give ${owed} owed: a log is missing`;
  const isElsewhere = account !== current && `was paid to ${account}; the member's account is ${current}`;
  accuse(context, subject, at, amount === 0n && "nothing was paid");
  accuse(context, subject, at, isOtherSum);
  accuse(context, subject, at, isElsewhere);
  const route = { from: potOf("Rewards"), to: potOf("Outside"), ref: BigInt(memberId) };
  promise(context, subject, movementOf({ ...route, amount, kind: "Reward", counterparty: account }));
  rewards.owed.set(memberId, 0n);
  rewards.reserved -= amount;
  rewards.pulls.push({ memberId, account, amount, at });
  context.report.count("rewards pulled");
}
