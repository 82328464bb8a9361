import {
  type DigestEvent,
  type DigestStep,
  isDigestEvent,
  foldDigest as recompute,
} from "@engine/audit/dossier/digest";
import { ideasAbi } from "@engine/protocol/abi/ideas";
import { EMPTY_HEAD } from "@engine/protocol/audit-digest";
import type { AbiEvent, Hex, RpcLog } from "viem";
import { readContract } from "viem/actions";
import { decodeEventLog, toEventSelector } from "viem/utils";
import type { EngineConfig } from "@/config/engine-config.ts";
import {
  numberTopic,
  type PinnedChain,
  readLogs,
  readTimes,
} from "@/features/ideas/api/verify/pinned-chain.ts";

/** Whether every decision on record is in the raw logs, in order, with nothing left out. */
export interface DigestCheck {
  result: "agrees" | "differs";
  steps: DigestStep[];
  recomputed: Hex;
  onChain: Hex;
}

const EVENTS = ideasAbi.filter((item) => item.type === "event" && isDigestEvent(item.name)) as AbiEvent[];

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
  const events = logs.map((log): DigestEvent => {
    const { eventName, args } = decodeEventLog({ abi: EVENTS, data: log.data, topics: log.topics });
    const block = BigInt(log.blockNumber ?? 0);
    return {
      eventName: eventName as DigestEvent["eventName"],
      args: args as unknown as DigestEvent["args"],
      block: Number(block),
      timestamp: Number(times.get(block) ?? 0n),
      transaction: log.transactionHash as Hex,
    };
  });
  return recompute(ideaId, ideas, events);
}
