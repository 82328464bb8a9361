import type { AbiEvent, AbiParameter, Hex, RpcLog } from "viem";
import { decodeAbiParameters, hexToBytes, keccak256, toEventSelector } from "viem/utils";
import {
  ABIS,
  CONTRACT_NAMES,
  type ContractName,
  type EngineEvent,
  type Place,
  type Target,
} from "../contracts.ts";
import type { Report } from "../differences.ts";
import { checksummed, wordsReader } from "./words.ts";

type Read = (data: Hex) => readonly unknown[];

interface EventForm {
  name: string;
  /** Name of each indexed argument, and how its topic is read. */
  indexed: readonly { name: string; read: Read }[];
  data: readonly AbiParameter[];
  readData: Read;
}

type Forms = Map<Hex, EventForm>;

/** Turns raw logs into events. A log that no ABI explains is a difference: nothing is skipped. */
export class Decoder {
  readonly #contracts = new Map<string, { name: ContractName; forms: Forms }>();
  readonly #report: Report;

  constructor(target: Target, report: Report) {
    this.#report = report;
    for (const name of CONTRACT_NAMES) {
      const address = target.contracts[name].address.toLowerCase();
      this.#contracts.set(address, { name, forms: formsOf(name) });
    }
  }

  /** The event in a log, or undefined after reporting why there is none. */
  decode(log: RpcLog, timestamp: number): EngineEvent | undefined {
    const contract = this.#contracts.get(log.address.toLowerCase());
    const at = placeOf(log, timestamp);
    const form = contract?.forms.get(log.topics[0] as Hex);
    if (!contract || !form) {
      const origin = contract?.name ?? log.address;
      this.#report.unlawful(
        `log ${at.logIndex} of ${origin}`,
        `no known event has topic ${log.topics[0]}`,
        at,
      );
      return undefined;
    }
    try {
      const args = argumentsOf(form, log);
      return { contract: contract.name, eventName: form.name, args, at } as EngineEvent;
    } catch (error) {
      this.#report.unlawful(
        `${form.name} of ${contract.name}`,
        `its data cannot be read: ${messageOf(error)}`,
        at,
      );
      return undefined;
    }
  }
}

function formsOf(name: ContractName): Forms {
  const events = (ABIS[name] as readonly { type: string }[]).filter(
    (item): item is AbiEvent => item.type === "event",
  );
  return new Map(events.map((event) => [toEventSelector(event), formOf(event)]));
}

function formOf({ name, inputs }: AbiEvent): EventForm {
  const indexed = inputs.filter((input) => input.indexed);
  const data = inputs.filter((input) => !input.indexed);
  return {
    name,
    indexed: indexed.map((parameter) => ({ name: parameter.name ?? "", read: readerOf([parameter]) })),
    data,
    readData: data.length === 0 ? () => [] : readerOf(data.map(textAsBytes)),
  };
}

function readerOf(parameters: readonly AbiParameter[]): Read {
  return wordsReader(parameters) ?? ((data) => decodeAbiParameters(parameters, data));
}

function argumentsOf(form: EventForm, log: RpcLog): Record<string, unknown> {
  const topics = log.topics.slice(1);
  if (topics.length !== form.indexed.length) {
    throw new Error(`${topics.length} topics instead of ${form.indexed.length}`);
  }
  const args: Record<string, unknown> = {};
  form.indexed.forEach(({ name, read }, index) => {
    args[name] = read(topics[index] as Hex)[0];
  });
  const values = form.readData(log.data);
  form.data.forEach(({ name = "", type }, index) => {
    const value = values[index];
    if (type !== "string") args[name] = value;
    else Object.assign(args, { [name]: textOf(value as Hex), [`${name}Hash`]: keccak256(value as Hex) });
  });
  return args;
}

/** Anyone may log bytes that are no text. Their hash, which contracts count with, is kept beside the text. */
function textAsBytes(parameter: AbiParameter): AbiParameter {
  return parameter.type === "string" ? { ...parameter, type: "bytes" } : parameter;
}

function textOf(bytes: Hex): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(hexToBytes(bytes));
}

function placeOf(log: RpcLog, timestamp: number): Place {
  return {
    address: checksummed(log.address),
    block: Number(log.blockNumber),
    blockHash: log.blockHash as Hex,
    timestamp,
    txHash: log.transactionHash as Hex,
    txIndex: Number(log.transactionIndex),
    logIndex: Number(log.logIndex),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}
