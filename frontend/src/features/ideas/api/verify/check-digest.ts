import { ideasAbi } from "@engine/protocol/abi/ideas";
import {
  DIGEST_KINDS,
  type DigestData,
  type DigestKind,
  digestDataHash,
  EMPTY_HEAD,
  kindToBytes32,
  nextAuditHead,
} from "@engine/protocol/audit-digest";
import type { AbiEvent, Hex, RpcLog } from "viem";
import { readContract } from "viem/actions";
import { decodeEventLog, hexToString, toEventSelector } from "viem/utils";
import type { EngineConfig } from "@/config/engine-config.ts";
import {
  numberTopic,
  type PinnedChain,
  readLogs,
  readTimes,
} from "@/features/ideas/api/verify/pinned-chain.ts";

/** One entry of the digest as this browser recomputed it. */
export interface DigestStep {
  seq: number;
  event: string;
  kind: string;
  block: bigint;
  transaction: Hex;
  head: Hex;
  /** Whether the event announced the same head and follows the entry before it. */
  agrees: boolean;
}

/** Whether every decision on record is in the raw logs, in order, with nothing left out. */
export interface DigestCheck {
  result: "agrees" | "differs";
  steps: DigestStep[];
  recomputed: Hex;
  onChain: Hex;
}

const EVENTS = ideasAbi.filter(
  (item) => item.type === "event" && (item.name in DIGEST_KINDS || item.name === "DecisionRecorded"),
) as AbiEvent[];

/** Recomputes an idea's audit head from its raw logs and compares it with the contract's. */
export async function checkDigest(
  chain: PinnedChain,
  { deployment }: EngineConfig,
  ideaId: number,
): Promise<DigestCheck> {
  const address = deployment.contracts.Ideas.address as Hex;
  const topics = [EVENTS.map((event) => toEventSelector(event)), numberTopic(ideaId)];
  const [logs, onChain] = await Promise.all([
    readLogs(chain, { address, topics }),
    readContract(chain.client, {
      address,
      abi: ideasAbi,
      functionName: "auditHead",
      args: [ideaId],
      blockNumber: chain.block,
    }),
  ]);
  const times = await readTimes(chain, logs);
  const steps = foldDigest(ideaId, address, logs, times);
  const recomputed = steps.at(-1)?.head ?? EMPTY_HEAD;
  const agrees = recomputed === onChain && steps.every((step) => step.agrees);
  return { result: agrees ? "agrees" : "differs", steps, recomputed, onChain };
}

/** The digest's entries from raw logs, in their order. `times` are the blocks' times in seconds. */
export function foldDigest(
  ideaId: number,
  ideas: Hex,
  logs: readonly RpcLog[],
  times: ReadonlyMap<bigint, bigint>,
): DigestStep[] {
  let previous = EMPTY_HEAD;
  return logs.map((log, index) => {
    const { eventName, args } = decodeEventLog({
      abi: EVENTS,
      data: log.data,
      topics: log.topics,
    }) as unknown as {
      eventName: keyof typeof DIGEST_KINDS | "DecisionRecorded";
      args: EntryArgs;
    };
    const block = BigInt(log.blockNumber ?? 0);
    const entry = contentOf(eventName, args, ideas);
    const head = nextAuditHead({
      previous,
      ideaId,
      seq: args.seq,
      timestamp: times.get(block) ?? 0n,
      ...entry,
    });
    previous = head;
    return {
      seq: args.seq,
      event: eventName,
      kind: hexToString(entry.kind, { size: 32 }),
      block,
      transaction: log.transactionHash as Hex,
      head,
      agrees: head === args.auditHead && args.seq === index,
    };
  });
}

interface EntryArgs {
  seq: number;
  auditHead: Hex;
  module?: Hex;
  kind?: Hex;
  dataHash?: Hex;
}

/** What an event adds to the digest: who decided, what kind of entry, and the hash of its data. */
function contentOf(eventName: keyof typeof DIGEST_KINDS | "DecisionRecorded", args: EntryArgs, ideas: Hex) {
  if (eventName === "DecisionRecorded") {
    return { module: args.module as Hex, kind: args.kind as Hex, dataHash: args.dataHash as Hex };
  }
  const kind: DigestKind = DIGEST_KINDS[eventName];
  const dataHash = digestDataHash(kind, args as unknown as DigestData[typeof kind]);
  return { module: kind === "stage" ? (args.module as Hex) : ideas, kind: kindToBytes32(kind), dataHash };
}
