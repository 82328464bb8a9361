import type { Hex, RpcLog } from "viem";
import { numberToHex } from "viem/utils";
import type { ContractName, EngineEvent, EventOf, Target } from "../contracts.ts";
import { Report } from "../differences.ts";
import { Decoder } from "../replay/decode.ts";
import type { DossierLog } from "./dossier.ts";
import type { Finding } from "./findings.ts";

/** What the logs of a dossier say, and which of them say nothing. */
export interface DecodedLogs {
  events: EngineEvent[];
  findings: Finding[];
}

/** Decodes a dossier's logs and looks whether each stands after the one before it. */
export function decodeLogs(target: Target, logs: readonly DossierLog[]): DecodedLogs {
  const decoder = new Decoder(target, new Report());
  const [events, findings]: [EngineEvent[], Finding[]] = [[], []];
  let last: DossierLog | undefined;
  for (const log of logs) {
    const event = decode(decoder, log);
    const item = {
      type: "log",
      block: log.block,
      logIndex: log.logIndex,
      event: event && nameOf(event),
    } as const;
    if (event) events.push(event);
    else findings.push({ code: "unreadable", item });
    if (last && !follows(log, last)) findings.push({ code: "misplaced", item });
    last = log;
  }
  return { events, findings };
}

/** Numbers in a file that someone altered may be too large for what they stand for. */
function decode(decoder: Decoder, log: DossierLog): EngineEvent | undefined {
  try {
    return decoder.decode(toRpcLog(log), log.timestamp);
  } catch {
    return undefined;
  }
}

/** How people name an event: with its contract. */
export function nameOf({ contract, eventName }: EngineEvent): string {
  return `${contract}.${eventName}`;
}

function follows(log: DossierLog, last: DossierLog): boolean {
  return log.block > last.block || (log.block === last.block && log.logIndex > last.logIndex);
}

/** All events of one kind, in order. */
export function eventsNamed<Name extends ContractName, EventName extends EventOf<Name>["eventName"]>(
  events: readonly EngineEvent[],
  contract: Name,
  eventName: EventName,
): Extract<EventOf<Name>, { eventName: EventName }>[] {
  return events.filter(
    (event) => event.contract === contract && event.eventName === eventName,
  ) as unknown as Extract<EventOf<Name>, { eventName: EventName }>[];
}

/** A log as the file holds it. */
export function toDossierLog(log: RpcLog, timestamp: number): DossierLog {
  return {
    address: log.address,
    topics: [...log.topics],
    data: log.data,
    block: Number(log.blockNumber),
    blockHash: log.blockHash as Hex,
    timestamp,
    transaction: log.transactionHash as Hex,
    transactionIndex: Number(log.transactionIndex),
    logIndex: Number(log.logIndex),
  };
}

function toRpcLog(log: DossierLog): RpcLog {
  return {
    address: log.address,
    topics: log.topics as [Hex, ...Hex[]],
    data: log.data,
    blockNumber: numberToHex(log.block),
    blockHash: log.blockHash,
    transactionHash: log.transaction,
    transactionIndex: numberToHex(log.transactionIndex),
    logIndex: numberToHex(log.logIndex),
    removed: false,
  };
}
