import { governorAbi } from "@engine/protocol/abi/governor";
import { grantsAbi } from "@engine/protocol/abi/grants";
import { localMoneyAbi } from "@engine/protocol/abi/local-money";
import { officesAbi } from "@engine/protocol/abi/offices";
import { teamsAbi } from "@engine/protocol/abi/teams";
import { treasuryAbi } from "@engine/protocol/abi/treasury";
import type { Deployment } from "@engine/protocol/deployment";
import { MOVE_KIND_NAMES } from "@engine/protocol/enums";
import type { Address, Hex, Log } from "viem";
import { isAddressEqual, parseEventLogs, zeroAddress } from "viem";

/** A proposal of the governor; seconds since 1970. */
interface MotionRecord {
  /** Voting begins after it, and ends with `closesAt`. */
  opensAt: number;
  closesAt: number;
  /** When the timelock lets it be carried out; undefined before it is queued. */
  readyAt: number | undefined;
  executed: boolean;
}

/** What the chain shows of teams, budgets and grants. Pairs are `<first> <second>`, addresses in lower case. */
export interface MoneyRecord {
  /** The play money, whose transfers are no votes; undefined where there is none. */
  token: Address | undefined;
  /** Who drew money, who handed theirs on, who allowed the treasury to take it, and who paid it in. */
  drawn: Set<Address>;
  handedOn: Set<Address>;
  allowed: Set<Address>;
  paidIn: Set<Address>;
  /** By the hash of the first charter. */
  teams: Map<Hex, number>;
  /** Team and member. */
  invited: Set<string>;
  joined: Set<string>;
  /** Team, member and whose word it is. */
  endorsed: Set<string>;
  /** Member and office. */
  offices: Set<string>;
  motions: Map<bigint, MotionRecord>;
  /** Motion and voter. */
  motionVotes: Set<string>;
  /** The newest grant of each pilot. */
  grants: Map<number, number>;
  /** Grant and member. */
  grantVotes: Set<string>;
}

export const budgetAbi = [
  ...localMoneyAbi,
  ...treasuryAbi,
  ...teamsAbi,
  ...officesAbi,
  ...governorAbi,
  ...grantsAbi,
] as const;

export function emptyMoney(deployment: Deployment): MoneyRecord {
  return {
    token: deployment.localMoney?.address,
    drawn: new Set(),
    handedOn: new Set(),
    allowed: new Set(),
    paidIn: new Set(),
    teams: new Map(),
    invited: new Set(),
    joined: new Set(),
    endorsed: new Set(),
    offices: new Set(),
    motions: new Map(),
    motionVotes: new Set(),
    grants: new Map(),
    grantVotes: new Set(),
  };
}

export function isToken({ token }: MoneyRecord, address: Address): boolean {
  return token !== undefined && isAddressEqual(token, address);
}

export function pair(...parts: readonly (string | number | bigint)[]): string {
  return parts.join(" ").toLowerCase();
}

export function absorbMoney(record: MoneyRecord, logs: Log[]): void {
  for (const event of parseEventLogs({ abi: budgetAbi, logs })) {
    noteCash(record, event);
    noteTeam(record, event);
    noteDecision(record, event);
  }
}

type BudgetEvent = ReturnType<typeof parseEventLogs<typeof budgetAbi>>[number];

function noteCash(record: MoneyRecord, event: BudgetEvent): void {
  switch (event.eventName) {
    case "Transfer":
      if (!isToken(record, event.address)) return;
      if (event.args.from === zeroAddress) record.drawn.add(lower(event.args.to));
      else record.handedOn.add(lower(event.args.from));
      break;
    case "Approval":
      record.allowed.add(lower(event.args.owner));
      break;
    case "Moved":
      if (MOVE_KIND_NAMES[event.args.kind] === "Deposit") record.paidIn.add(lower(event.args.counterparty));
      break;
  }
}

function noteTeam(record: MoneyRecord, event: BudgetEvent): void {
  switch (event.eventName) {
    case "TeamFormed":
      record.teams.set(event.args.charterHash, event.args.teamId);
      break;
    case "TeamInvited":
      record.invited.add(pair(event.args.teamId, event.args.memberId));
      break;
    case "TeamJoined":
      record.joined.add(pair(event.args.teamId, event.args.memberId));
      break;
    case "SeatEndorsed":
      record.endorsed.add(pair(event.args.teamId, event.args.memberId, event.args.actorId));
      break;
    case "OfficeGiven":
      record.offices.add(pair(event.args.memberId, event.args.office));
      break;
  }
}

function noteDecision(record: MoneyRecord, event: BudgetEvent): void {
  switch (event.eventName) {
    case "ProposalCreated": {
      const { proposalId, voteStart, voteEnd } = event.args;
      const times = { opensAt: Number(voteStart), closesAt: Number(voteEnd), readyAt: undefined };
      record.motions.set(proposalId, { ...times, executed: false });
      break;
    }
    case "ProposalExtended":
      change(record, event.args.proposalId, { closesAt: Number(event.args.extendedDeadline) });
      break;
    case "ProposalQueued":
      change(record, event.args.proposalId, { readyAt: Number(event.args.etaSeconds) });
      break;
    case "ProposalExecuted":
      change(record, event.args.proposalId, { executed: true });
      break;
    case "VoteCast":
      record.motionVotes.add(pair(event.args.proposalId, event.args.voter));
      break;
    case "GrantProposed":
      record.grants.set(event.args.pilotId, event.args.grantId);
      break;
    case "GrantVoted":
      record.grantVotes.add(pair(event.args.grantId, event.args.memberId));
      break;
  }
}

function change({ motions }: MoneyRecord, id: bigint, news: Partial<MotionRecord>): void {
  const motion = motions.get(id);
  if (motion) Object.assign(motion, news);
}

function lower(address: Address): Address {
  return address.toLowerCase() as Address;
}
