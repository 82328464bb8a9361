import type { Address } from "viem";
import { NO_ADDRESS } from "../../state/context.ts";
import { statusName } from "../../state/names.ts";
import { delegateOf, votesNow } from "../../state/votes/state.ts";
import type { Row, Table } from "./table.ts";
import { eventId, eventsNamed, memberBehind, type World, whereabouts } from "./world.ts";

/** Accounts with their votes, and every change of them. */
export function accountTables(world: World): Table[] {
  return [accounts(world), delegations(world), votesChanges(world), transfers(world)];
}

function accounts({ state }: World): Table {
  const { members, votes } = state;
  const known = new Set([...members.accounts.keys(), ...votes.balances.keys(), ...votes.power.keys()]);
  const rows = [...known].map((account): [string, Row] => [
    account.toLowerCase(),
    {
      "member.id": memberBehind(state, account),
      status: statusName(members.accounts.get(account)?.status ?? 0),
      balance: votes.balances.get(account) ?? 0n,
      votes: votesNow(votes, account),
      "delegate.id": delegateOf(votes, account),
    },
  ]);
  return {
    entity: "accounts",
    rows: new Map(rows),
    nameOf: (id) => `account ${id}`,
    // Role holders and openers of rounds have a row without being members or voters.
    other: (id) => ({ "member.id": null, status: "None", balance: 0, votes: 0, "delegate.id": id }),
  };
}

function delegations(world: World): Table {
  const rows = eventsNamed(world, "VoteToken", "DelegateChanged").map(({ args, at }): [string, Row] => [
    eventId(at),
    {
      "account.id": args.delegator,
      "from.id": args.fromDelegate,
      "to.id": args.toDelegate,
      ...whereabouts(at),
    },
  ]);
  return { entity: "delegations", rows: new Map(rows) };
}

function votesChanges(world: World): Table {
  const rows = eventsNamed(world, "VoteToken", "DelegateVotesChanged").map(({ args, at }): [string, Row] => [
    eventId(at),
    {
      "account.id": args.delegate,
      before: args.previousVotes,
      after: args.newVotes,
      timestamp: at.timestamp,
      block: at.block,
    },
  ]);
  return { entity: "votesChanges", rows: new Map(rows) };
}

function transfers(world: World): Table {
  const rows = eventsNamed(world, "VoteToken", "Transfer").map(({ args, at }): [string, Row] => [
    eventId(at),
    {
      "from.id": holderId(args.from),
      "to.id": holderId(args.to),
      amount: args.value,
      ...whereabouts(at),
    },
  ]);
  return { entity: "tokenTransfers", rows: new Map(rows) };
}

function holderId(address: Address): Address | null {
  return address === NO_ADDRESS ? null : address;
}
