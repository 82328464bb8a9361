import { Bytes } from "@graphprotocol/graph-ts";
import { Account, Delegation, TokenTransfer, VotesChange } from "../generated/schema";
import {
  DelegateChanged,
  DelegateVotesChanged,
  TokensFollowed,
  Transfer,
  TransfersOpened,
} from "../generated/VoteToken/VoteToken";
import { accountOrNull, getAccount } from "./entities/account";
import { newActivity } from "./entities/activity";
import { getOrganisation } from "./entities/organisation";
import { changeParameter } from "./entities/parameter";
import { fixSnapshots } from "./entities/snapshot";
import { eventId, isZero } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { i64Of, square } from "./lib/numbers";
import { closeDay } from "./stats/daily-stat";

export { handleAuthorityUpdated } from "./authority";

export function handleTransfer(event: Transfer): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const amount = i64Of(event.params.value);
  const from = moveBalance(event.params.from, -amount);
  const to = moveBalance(event.params.to, amount);
  if (!from || !to) {
    fixSnapshots(organisation, at);
    if (!from) organisation.supply += amount;
    if (!to) organisation.supply -= amount;
    organisation.save();
    closeDay(at, organisation);
  }
  const transfer = new TokenTransfer(eventId(event));
  transfer.from = from;
  transfer.to = to;
  transfer.amount = amount;
  transfer.timestamp = at.timestamp;
  transfer.block = at.block;
  transfer.transaction = at.transaction;
  transfer.save();
  const activity = newActivity(event, "Transfer");
  activity.account = to ? to : from;
  activity.member = memberOf(activity.account);
  activity.save();
}

/** @returns The account's id, null for the zero address. */
function moveBalance(address: Bytes, change: i64): Bytes | null {
  const account = accountOrNull(address);
  if (!account) return null;
  account.balance += change;
  account.save();
  return account.id;
}

export function handleDelegateChanged(event: DelegateChanged): void {
  const holder = getAccount(event.params.delegator);
  const from = home(event.params.fromDelegate, holder.id);
  const to = home(event.params.toDelegate, holder.id);
  holder.delegate = getAccount(to).id;
  holder.save();
  const at = momentOf(event, getOrganisation(event));
  const delegation = new Delegation(eventId(event));
  delegation.account = holder.id;
  delegation.from = getAccount(from).id;
  delegation.to = to;
  delegation.timestamp = at.timestamp;
  delegation.block = at.block;
  delegation.transaction = at.transaction;
  delegation.save();
  const activity = newActivity(event, "DelegateChanged");
  activity.actor = holder.member;
  activity.account = holder.id;
  activity.member = memberOf(to);
  activity.save();
}

/** Votes delegated to nobody come home to their holder. */
function home(delegate: Bytes, holder: Bytes): Bytes {
  return isZero(delegate) ? holder : delegate;
}

export function handleDelegateVotesChanged(event: DelegateVotesChanged): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  fixSnapshots(organisation, at);
  const account = getAccount(event.params.delegate);
  const before = i64Of(event.params.previousVotes);
  const after = i64Of(event.params.newVotes);
  account.votes = after;
  account.save();
  organisation.votesSum += after - before;
  organisation.votesSquares = organisation.votesSquares.plus(square(after)).minus(square(before));
  if (before == 0 && after > 0) organisation.voters += 1;
  if (before > 0 && after == 0) organisation.voters -= 1;
  organisation.save();
  closeDay(at, organisation);
  const change = new VotesChange(eventId(event));
  change.account = account.id;
  change.before = before;
  change.after = after;
  change.timestamp = at.timestamp;
  change.block = at.block;
  change.save();
  const activity = newActivity(event, "DelegateVotesChanged");
  activity.account = account.id;
  activity.member = account.member;
  activity.save();
}

export function handleTokensFollowed(event: TokensFollowed): void {
  const activity = newActivity(event, "TokensFollowed");
  activity.account = event.params.from;
  activity.member = memberOf(event.params.from);
  activity.save();
}

export function handleTransfersOpened(event: TransfersOpened): void {
  const organisation = getOrganisation(event);
  changeParameter(event, 0, "transfersOpen", true, i64(organisation.transfersOpen), 1, null);
  organisation.transfersOpen = true;
  organisation.save();
  newActivity(event, "TransfersOpened").save();
}

function memberOf(address: Bytes | null): Bytes | null {
  if (!address) return null;
  const account = Account.load(address);
  return account ? account.member : null;
}
