import type { Address } from "viem";
import type { EventOf, Place } from "../../contracts.ts";
import { reduceAuthority } from "../access/authority.ts";
import { accuse, type Context, NO_ADDRESS } from "../context.ts";
import { type AccountRecord, mayVote, STATUS } from "../members/state.ts";
import { addVotes, delegateOf, votesNow } from "./state.ts";

type VotesEvent = EventOf<"VoteToken">;
type Named<Name extends VotesEvent["eventName"]> = Extract<VotesEvent, { eventName: Name }>;

/** Folds one event of VoteToken into the state. */
export function reduceVotes(context: Context, event: VotesEvent): void {
  switch (event.eventName) {
    case "Transfer":
      reduceTransfer(context, event);
      break;
    case "DelegateChanged":
      reduceDelegation(context, event);
      break;
    case "DelegateVotesChanged":
      reduceAnnouncement(context, event);
      break;
    case "TokensFollowed":
      reduceFollowing(context, event);
      break;
    case "TransfersOpened":
      context.state.votes.transfersOpen = true;
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
    case "Approval":
    case "EIP712DomainChanged":
      break;
  }
}

function reduceTransfer(context: Context, { args, at }: Named<"Transfer">): void {
  const { votes, members } = context.state;
  const { from, to, value } = args;
  checkTransfer(context, { args, at });
  if (from === NO_ADDRESS) votes.supply.push(at.timestamp, votes.supply.latest() + value);
  else addBalance(context, from, -value, at);
  if (to === NO_ADDRESS) votes.supply.push(at.timestamp, votes.supply.latest() - value);
  else {
    accuse(context, `votes of ${to}`, at, !mayVote(members, to) && "received tokens without being a voter");
    addBalance(context, to, value, at);
  }
}

/** Tokens move when transfers are open, or when a former member's tokens follow or burn. */
function checkTransfer(context: Context, { args, at }: Pick<Named<"Transfer">, "args" | "at">): void {
  const { votes } = context.state;
  const following = votes.following;
  votes.following = undefined;
  if (args.from === NO_ADDRESS) return;
  const followed =
    following?.from === args.from && following.to === args.to && following.amount === args.value;
  const barred = !followed && (!votes.transfersOpen || args.to === NO_ADDRESS);
  accuse(
    context,
    `votes of ${args.from}`,
    at,
    barred && `${args.value} went to ${args.to} while transfers were shut`,
  );
}

function addBalance(context: Context, holder: Address, amount: bigint, at: Place): void {
  const { votes } = context.state;
  const balance = (votes.balances.get(holder) ?? 0n) + amount;
  accuse(
    context,
    `votes of ${holder}`,
    at,
    balance < 0n && `the balance fell to ${balance}: a log is missing`,
  );
  votes.balances.set(holder, balance);
  addVotes(votes, delegateOf(votes, holder), amount, at.timestamp);
  expectAnnouncement(context, delegateOf(votes, holder), at);
}

function reduceDelegation(context: Context, { args, at }: Named<"DelegateChanged">): void {
  const { votes, members } = context.state;
  const subject = `votes of ${args.delegator}`;
  const before = delegateOf(votes, args.delegator);
  const isStranger = args.toDelegate !== args.delegator && !mayVote(members, args.toDelegate);
  accuse(
    context,
    subject,
    at,
    before !== args.fromDelegate && `were with ${before}, the log says ${args.fromDelegate}`,
  );
  accuse(context, subject, at, isStranger && `were handed to ${args.toDelegate}, who is no voter`);
  const balance = votes.balances.get(args.delegator) ?? 0n;
  votes.chosen.set(args.delegator, args.toDelegate);
  addVotes(votes, before, -balance, at.timestamp);
  addVotes(votes, args.toDelegate, balance, at.timestamp);
  expectAnnouncement(context, before, at);
  expectAnnouncement(context, args.toDelegate, at);
}

function reduceAnnouncement(context: Context, { args, at }: Named<"DelegateVotesChanged">): void {
  const { announced } = context.state.votes;
  const before = announced.get(args.delegate) ?? 0n;
  const gap =
    args.previousVotes !== before &&
    `the log says they were ${args.previousVotes}, the one before ${before}: a log is missing`;
  accuse(context, `votes of ${args.delegate}`, at, gap);
  announced.set(args.delegate, args.newVotes);
  expectAnnouncement(context, args.delegate, at);
}

/** When the transaction is over, the announced votes must be what balances and delegations give. */
function expectAnnouncement(context: Context, account: Address, at: Place): void {
  const { votes } = context.state;
  context.later(() => {
    const [said, computed] = [votes.announced.get(account) ?? 0n, votesNow(votes, account)];
    const isNew = said - computed !== (votes.gaps.get(account) ?? 0n);
    const differs =
      isNew && `announced as ${said}, balances and delegations give ${computed}: a log is missing`;
    accuse(context, `votes of ${account}`, at, differs);
    votes.gaps.set(account, said - computed);
  });
}

/** Only a moved or ended membership's tokens may follow: to the member's voting account, else they burn. */
function reduceFollowing(context: Context, { args, at }: Named<"TokensFollowed">): void {
  const { votes, members } = context.state;
  const record = members.accounts.get(args.from);
  const current = record && members.byId.get(record.memberId)?.account;
  const to: Address = current && mayVote(members, current) ? current : NO_ADDRESS;
  const subject = `votes of ${args.from}`;
  accuse(context, subject, at, !hasLeft(record) && "followed, though the account still is its member's");
  accuse(context, subject, at, to !== args.to && `followed to ${args.to}, the register leads to ${to}`);
  votes.following = args;
}

function hasLeft(record: AccountRecord | undefined): boolean {
  return record?.status === STATUS.moved || record?.status === STATUS.ended;
}
