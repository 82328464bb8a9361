import type { Address, Hex } from "viem";
import type { RefusalWords } from "../refusal.ts";

/** What a relayer takes: any action as a request, or what its contract takes by signature from anyone. */
export const KIND_NAMES = ["requests", "ballots", "scorecards", "kudos"] as const;
export type KindName = (typeof KIND_NAMES)[number];

/** Why an errand came to nothing. */
export type Obstacle = RefusalWords & { code: string };

/** One signed thing that a member has handed in, as the journal keeps it. */
export interface Errand {
  /** Hash of what was signed. */
  id: Hex;
  kind: KindName;
  signer: Address;
  /** 0 for somebody who is about to become a member. */
  memberId: number;
  /** What it does, such as `Ideas.submit`. */
  action: string;
  /** The most that it may cost, for the day's budget. */
  gas: number;
  /** Errands with the same name may share a transaction. */
  batch: string;
  /** What was sent, whose fields only its kind knows. */
  letter: unknown;
  /** Milliseconds since 1970. */
  receivedAt: number;
  /** Set if it came to nothing before it was in any transaction. */
  obstacle?: Obstacle;
}

/** How an errand ended on chain. */
export type Ending = { done: true } | { done: false; obstacle: Obstacle };

/** One version of a transaction; a later one pays a higher fee. */
export interface Attempt {
  hash: Hex;
  /** Signed and ready, so that a restart sends the same again. */
  raw: Hex;
  maxFeePerGas: string;
  maxPriorityFeePerGas: string;
  /** Milliseconds since 1970. */
  signedAt: number;
}

/** One transaction of the relayer's, written down before it is sent. */
export interface Shipment {
  /** Hash of the first attempt. */
  id: Hex;
  nonce: number;
  kind: KindName;
  to: Address;
  data: Hex;
  gas: number;
  /** None if it only fills a gap in the nonces. */
  errandIds: readonly Hex[];
  madeAt: number;
  attempts: readonly Attempt[];
  /** Set once it is settled: on chain, or displaced by a foreign transaction with its nonce. */
  end?: ShipmentEnd;
}

export type ShipmentEnd =
  | { state: "mined"; hash: Hex; block: number; gasUsed: number; endings: Record<Hex, Ending> }
  | { state: "displaced" };

/** What anyone may know of an errand. */
export interface ErrandView {
  id: Hex;
  kind: KindName;
  action: string;
  state: "queued" | "sent" | "done" | "refused";
  /** Of the transaction that carries it; changes when its fee is raised. */
  hash?: Hex;
  block?: number;
  obstacle?: Obstacle;
}

/** An errand's state, from the transaction that carries it. */
export function viewOf({ id, kind, action, obstacle }: Errand, shipment: Shipment | undefined): ErrandView {
  const errand = { id, kind, action };
  if (obstacle) return { ...errand, state: "refused", obstacle };
  const hash = shipment?.attempts.at(-1)?.hash;
  if (!shipment || !hash) return { ...errand, state: "queued" };
  if (shipment.end?.state !== "mined") return { ...errand, state: "sent", hash };
  const { endings, ...place } = shipment.end;
  const ending = endings[id];
  const mined = { ...errand, hash: place.hash, block: place.block };
  if (!ending || ending.done) return { ...mined, state: "done" };
  return { ...mined, state: "refused", obstacle: ending.obstacle };
}
