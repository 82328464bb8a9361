import { BigInt, Bytes } from "@graphprotocol/graph-ts";
import { RewardAccount } from "../../generated/schema";

/** What a member is owed and was paid; nothing, if they are new here. */
export function getRewardAccount(memberId: Bytes): RewardAccount {
  const known = RewardAccount.load(memberId);
  if (known) return known;
  const account = new RewardAccount(memberId);
  account.member = memberId;
  account.owed = BigInt.zero();
  account.earned = BigInt.zero();
  account.pulled = BigInt.zero();
  return account;
}

/** Adds a credit to what a member earned. */
export function earn(memberId: Bytes, amount: BigInt, owed: BigInt): void {
  const account = getRewardAccount(memberId);
  account.earned = account.earned.plus(amount);
  account.owed = owed;
  account.save();
}
