import {
  DIGEST_KINDS,
  type DigestData,
  type DigestKind,
  digestDataHash,
  digestFields,
  EMPTY_HEAD,
  kindToBytes32,
  nextAuditHead,
} from "@engine/protocol/audit-digest";
import type { BaseContract, EventLog, Log } from "ethers";
import type { Address, Hex } from "viem";
import { ethers } from "./chain.ts";
import type { Engine } from "./engine.ts";

/** One entry of an idea's digest, as an event tells it. */
interface Told {
  seq: number;
  module: Address;
  kind: Hex;
  dataHash: Hex;
  /** Head that the event itself claims. */
  head: Hex;
  timestamp: bigint;
}

const isEvent = (log: Log | EventLog): log is EventLog => "eventName" in log;

/** A value as viem's encoder wants it: small integers as numbers, in lists too. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  return Array.isArray(value) ? [...value].map(plain) : value;
}

function dataHashOf(kind: DigestKind, event: EventLog): Hex {
  const data = Object.fromEntries(digestFields(kind).map(({ name }) => [name, plain(event.args[name])]));
  return digestDataHash(kind, data as unknown as DigestData[DigestKind]);
}

function tell(event: EventLog, ideas: Address): Omit<Told, "timestamp"> | undefined {
  const { seq, auditHead: head } = event.args;
  if (event.eventName === "DecisionRecorded") {
    const { module, kind, dataHash } = event.args;
    return { seq: Number(seq), module, kind, dataHash, head };
  }
  const kind = DIGEST_KINDS[event.eventName as keyof typeof DIGEST_KINDS];
  if (!kind) return undefined;
  const module = kind === "stage" ? event.args.module : ideas;
  return { seq: Number(seq), module, kind: kindToBytes32(kind), dataHash: dataHashOf(kind, event), head };
}

/** The entries of one idea's digest, in the order of the log. */
export async function toldOf(engine: Engine, ideaId: number): Promise<Told[]> {
  const ideas: BaseContract = engine.ideas;
  const address = (await ideas.getAddress()) as Address;
  const entries: Told[] = [];
  for (const log of await ideas.queryFilter("*", 0)) {
    if (!isEvent(log) || log.args.ideaId !== BigInt(ideaId)) continue;
    const told = tell(log, address);
    const block = await ethers.provider.getBlock(log.blockNumber);
    if (told && block) entries.push({ ...told, timestamp: BigInt(block.timestamp) });
  }
  return entries;
}

/** The head that entries add up to. */
export function headOf(ideaId: number, entries: readonly Told[]): Hex {
  return entries.reduce<Hex>((previous, entry) => nextAuditHead({ ...entry, previous, ideaId }), EMPTY_HEAD);
}

/** The head of an idea's digest, recomputed from nothing but the log. */
export async function recomputeHead(engine: Engine, ideaId: number): Promise<Hex> {
  return headOf(ideaId, await toldOf(engine, ideaId));
}
