import type { Abi, AbiEvent, Hex } from "viem";
import { encodeAbiParameters, encodeEventTopics } from "viem/utils";
import { ABIS, type EngineEvent } from "../../src/contracts.ts";
import type { DossierLog } from "../../src/dossier/dossier.ts";

/** An event as the chain has it. */
export function rawLog({ contract, eventName, args, at }: EngineEvent): DossierLog {
  const abi = ABIS[contract] as Abi;
  const event = abi.find((item): item is AbiEvent => item.type === "event" && item.name === eventName);
  if (!event) throw new Error(`${contract} has no event ${eventName}`);
  const values = args as unknown as Record<string, unknown>;
  const data = event.inputs.filter(({ indexed }) => !indexed);
  return {
    address: at.address,
    topics: encodeEventTopics({ abi, eventName, args: values } as never) as Hex[],
    data: encodeAbiParameters(
      data,
      data.map(({ name = "" }) => values[name]),
    ),
    block: at.block,
    blockHash: at.blockHash,
    timestamp: at.timestamp,
    transaction: at.txHash,
    transactionIndex: at.txIndex,
    logIndex: at.logIndex,
  };
}
