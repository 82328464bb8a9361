import { ideasAbi } from "@engine/protocol/abi/ideas";
import { membersAbi } from "@engine/protocol/abi/members";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import type { Deployment } from "@engine/protocol/deployment";
import type { Abi, Address, Hex, Log, PublicClient } from "viem";
import { parseEventLogs, zeroAddress } from "viem";
import { absorbMoney, budgetAbi, emptyMoney, isToken, type MoneyRecord } from "./record/money.ts";
import { absorbPilots, emptyPilots, type PilotsRecord, pilotAbi } from "./record/pilots.ts";
import {
  emptyRecognition,
  noteRecognition,
  type RecognitionRecord,
  recognitionAbi,
} from "./record/recognition.ts";

interface RoundRecord {
  id: number;
  /** Voting begins after it; seconds since 1970. */
  snapshot: number;
  closesAt: number;
  entries: number;
  settled: number;
}

export interface ReviewRecord {
  id: number;
  /** Scorecards can be revealed after it; seconds since 1970. */
  commitUntil: number;
  closed: boolean;
}

/** What the chain shows of the season so far. Documents are told apart by hash, so numbers need not be remembered. */
export interface SeasonRecord extends RecognitionRecord {
  /** Block of the first unit: when the season began. */
  begunIn: bigint | undefined;
  units: Map<Hex, number>;
  members: Map<Address, number>;
  voters: Set<Address>;
  challenges: Map<Hex, number>;
  /** By the hash of the first version. */
  ideas: Map<Hex, number>;
  /** Hashes of later versions. */
  revisions: Set<Hex>;
  credited: Set<number>;
  reasons: Set<Hex>;
  /** The first review of each idea. */
  reviews: Map<number, ReviewRecord>;
  /** Scorecards by {@link cardKey}. */
  sealed: Set<string>;
  revealed: Set<string>;
  /** By its ideas' numbers, in ballot order. */
  rounds: Map<string, RoundRecord>;
  /** `<round> <voter>`, in lower case. */
  ballots: Set<string>;
  /** Scorecards, by {@link cardKey}, whose forecast was held against a result. */
  calibrated: Set<string>;
  /** The first of the contracts' seasons in which a forecast was. */
  skilledSeason: number | undefined;
  money: MoneyRecord;
  pilots: PilotsRecord;
}

/** Everything that the contracts of a season refuse. */
export const refusalAbi = () => [...engineAbi, ...budgetAbi, ...pilotAbi] as Abi;

const engineAbi = [
  ...membersAbi,
  ...voteTokenAbi,
  ...ideasAbi,
  ...reviewsAbi,
  ...roundsAbi,
  ...recognitionAbi,
] as const;

export function roundKey(ideaIds: readonly number[]): string {
  return ideaIds.join(",");
}

export function ballotKey(roundId: number, voter: Address): string {
  return `${roundId} ${voter.toLowerCase()}`;
}

export function cardKey(reviewId: number, memberId: number): string {
  return `${reviewId} ${memberId}`;
}

/** Reads everything that happened in the deployment's contracts. */
export async function readRecord(client: PublicClient, deployment: Deployment): Promise<SeasonRecord> {
  const { contracts, localMoney } = deployment;
  const address = [...Object.values(contracts), localMoney ?? []].flat().map((contract) => contract.address);
  const logs = await client.getLogs({ address, fromBlock: BigInt(deployment.startBlock) });
  const record = emptyRecord(deployment);
  absorb(record, logs);
  return record;
}

function emptyRecord(deployment: Deployment): SeasonRecord {
  return {
    begunIn: undefined,
    units: new Map(),
    members: new Map(),
    voters: new Set(),
    challenges: new Map(),
    ideas: new Map(),
    revisions: new Set(),
    credited: new Set(),
    reasons: new Set(),
    reviews: new Map(),
    sealed: new Set(),
    revealed: new Set(),
    rounds: new Map(),
    ballots: new Set(),
    calibrated: new Set(),
    skilledSeason: undefined,
    money: emptyMoney(deployment),
    pilots: emptyPilots(),
    ...emptyRecognition(),
  };
}

/** Adds what the logs tell; logs already known change nothing. */
export function absorb(record: SeasonRecord, logs: Log[]): void {
  for (const event of parseEventLogs({ abi: engineAbi, logs })) note(record, event);
  absorbMoney(record.money, logs);
  absorbPilots(record.pilots, logs);
}

type SeasonEvent = ReturnType<typeof parseEventLogs<typeof engineAbi>>[number];

function note(record: SeasonRecord, event: SeasonEvent): void {
  switch (event.eventName) {
    case "UnitAdded":
      record.begunIn ??= event.blockNumber ?? undefined;
      record.units.set(event.args.documentHash, event.args.unit);
      break;
    case "MemberJoined":
      record.members.set(lower(event.args.account), event.args.memberId);
      break;
    case "Transfer":
      if (isToken(record.money, event.address)) break;
      if ("value" in event.args && event.args.from === zeroAddress) record.voters.add(lower(event.args.to));
      break;
    case "ChallengeOpened":
      record.challenges.set(event.args.documentHash, event.args.challengeId);
      break;
    default:
      noteIdea(record, event);
      noteReview(record, event);
      noteRound(record, event);
      noteRecognition(record, event);
  }
}

function noteIdea(record: SeasonRecord, event: SeasonEvent): void {
  switch (event.eventName) {
    case "IdeaSubmitted":
    case "IdeaFiled":
      record.ideas.set(event.args.contentHash, event.args.ideaId);
      break;
    case "IdeaRevised":
      record.revisions.add(event.args.contentHash);
      break;
    case "CreditSplit":
      record.credited.add(event.args.ideaId);
      break;
    case "StageChanged":
      record.reasons.add(event.args.reasonHash);
      break;
  }
}

function noteReview(record: SeasonRecord, event: SeasonEvent): void {
  const { reviews, sealed, revealed, calibrated } = record;
  switch (event.eventName) {
    case "ReviewOpened": {
      const { reviewId: id, ideaId, commitUntil } = event.args;
      if (!reviews.has(ideaId)) reviews.set(ideaId, { id, commitUntil, closed: false });
      break;
    }
    case "ScorecardCommitted":
      sealed.add(cardKey(event.args.reviewId, event.args.memberId));
      break;
    case "ScorecardRevealed":
      revealed.add(cardKey(event.args.reviewId, event.args.memberId));
      break;
    case "ForecastCalibrated":
      calibrated.add(cardKey(event.args.reviewId, event.args.memberId));
      record.skilledSeason ??= event.args.season;
      break;
    case "ReviewClosed": {
      const review = reviews.get(event.args.ideaId);
      if (review?.id === event.args.reviewId) review.closed = true;
    }
  }
}

function noteRound(record: SeasonRecord, event: SeasonEvent): void {
  switch (event.eventName) {
    case "RoundOpened": {
      const { roundId: id, ideaIds, snapshot, closesAt } = event.args;
      record.rounds.set(roundKey(ideaIds), { id, snapshot, closesAt, entries: ideaIds.length, settled: 0 });
      break;
    }
    case "RoundExtended":
      changeRound(record, event.args.roundId, { closesAt: event.args.closesAt });
      break;
    case "BallotCast":
      record.ballots.add(ballotKey(event.args.roundId, event.args.voter));
      break;
    case "EntrySettled":
      changeRound(record, event.args.roundId, { settled: event.args.settled });
      break;
  }
}

function changeRound(record: SeasonRecord, roundId: number, change: Partial<RoundRecord>): void {
  for (const round of record.rounds.values()) if (round.id === roundId) Object.assign(round, change);
}

function lower(address: Address): Address {
  return address.toLowerCase() as Address;
}
