import type { DocumentKind } from "@engine/protocol/documents";
import type { Address, Hex } from "viem";
import type { ContractName } from "../contracts.ts";
import type { Pin } from "../replay/pin.ts";

export const DOSSIER_FORMAT = "innovation-engine-dossier";
export const DOSSIER_VERSION = 1;

/** A log as the chain has it, with its block's time (seconds), which the audit digest counts with. */
export interface DossierLog {
  address: Address;
  topics: Hex[];
  data: Hex;
  block: number;
  blockHash: Hex;
  timestamp: number;
  transaction: Hex;
  transactionIndex: number;
  logIndex: number;
}

/** A document that a log names, and that log's place. */
export interface DocumentName {
  hash: Hex;
  kind: DocumentKind;
  block: number;
  logIndex: number;
}

/** A document with its exact canonical text: its UTF-8 bytes have the hash. */
export interface DossierDocument extends DocumentName {
  text: string;
}

/** A document that could not be had when the dossier was made. */
export interface AbsentDocument extends DocumentName {
  /** What the content store's client said: `missing`, `withdrawn`, `tampered` … */
  fault: string;
}

export interface StageLine {
  from: string;
  to: string;
  ground: string;
  reasonHash: Hex;
  module: Address;
  causeId: number;
  memberId: number;
  version: number;
  timestamp: number;
  block: number;
  transaction: Hex;
}

export interface TallyLine {
  round: number;
  /** Its place in the round, from 0. */
  place: number;
  ballots: number;
  forWeight: number;
  againstWeight: number;
  abstainWeight: number;
  forVoters: number;
  againstVoters: number;
  /** Null until the entry is settled. */
  supply: number | null;
  outcome: string | null;
}

export interface ReviewLine {
  review: number;
  version: number;
  scorecards: number;
  /** × 100; 0 where there is none. */
  score: number;
  /** Null while it is open. */
  result: string | null;
}

/** One pilot's money in the token's smallest units, as decimal numbers. */
export interface MoneyLine {
  pilot: number;
  team: number;
  granted: string;
  paid: string;
  returned: string;
  held: string;
}

/** What the logs add up to. */
export interface Summary {
  /** Entries in the audit digest, and the newest one's head. */
  entries: number;
  auditHead: Hex;
  stages: StageLine[];
  tallies: TallyLine[];
  reviews: ReviewLine[];
  money: MoneyLine[];
}

/** The sha-256 of one part of a dossier, so that a damaged part can be named. */
export interface Fingerprint {
  part: string;
  sha256: Hex;
}

/** Everything on record of one idea, in one file that can be checked by itself; audit/README.md says how. */
export interface Dossier {
  format: typeof DOSSIER_FORMAT;
  version: typeof DOSSIER_VERSION;
  ideaId: number;
  chainId: number;
  genesisHash?: Hex | undefined;
  contracts: Record<ContractName, { address: Address; startBlock: number }>;
  /** The block up to which it reaches. */
  block: Pin;
  /** The head of the idea's audit digest as the contract gave it at that block. */
  headOnChain: Hex;
  logs: DossierLog[];
  documents: DossierDocument[];
  absent: AbsentDocument[];
  summary: Summary;
  fingerprints: Fingerprint[];
  /** sha-256 over all fingerprints: one line that tells whether two dossiers are the same. */
  seal: Hex;
}
