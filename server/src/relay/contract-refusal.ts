import { REFUSAL_NAMES } from "@engine/protocol/enums";
import type { Abi, AbiItem, Hex, RpcRequestError } from "viem";
import { decodeErrorResult } from "viem/utils";
import type { Obstacle } from "./errand.ts";
import { type RelayCode, relayRefusal } from "./relay-refusal.ts";
import { USER_ACTIONS } from "./user-actions.ts";

/** Said by nodes of a call that did not come to its end. */
const FAILED = /revert|invalid opcode|execution/i;
/** Not even enough to begin with, or not enough to end. */
const OUT_OF_GAS = /out ?of ?gas|intrinsic gas|gas floor|gas too low/i;

const errors = Object.values(USER_ACTIONS)
  .flatMap(({ abi }) => abi as readonly AbiItem[])
  .filter(({ type }) => type === "error") as Abi;

/** A contract refuses a call: `name` and `args` of its error, as far as they can be known. */
export class ContractRefusal extends Error {
  override readonly name = "ContractRefusal";
  readonly error: string;
  readonly args: readonly unknown[];
  readonly outOfGas: boolean;

  constructor(error: string, args: readonly unknown[] = [], outOfGas = false) {
    super(error);
    this.error = error;
    this.args = args;
    this.outOfGas = outOfGas;
  }

  /** `Rounds_Refused(3, 0x…, AlreadyVoted)` */
  get text(): string {
    return this.args.length > 0 ? `${this.error}(${this.args.map(plain).join(", ")})` : this.error;
  }

  get code(): RelayCode {
    return this.outOfGas ? "tooLittleGas" : "contractRefused";
  }
}

/** The contract's refusal in a node's answer, if it is one and no trouble of the node's own. */
export function refusalIn(answer: RpcRequestError): ContractRefusal | undefined {
  const { data, message, details } = answer as { data?: unknown; message: string; details?: string };
  const bytes = typeof data === "object" && data !== null ? (data as { data?: unknown }).data : data;
  if (typeof bytes === "string" && /^0x[0-9a-f]{8,}$/i.test(bytes)) return decode(bytes as Hex);
  const words = details ?? message;
  const outOfGas = OUT_OF_GAS.test(words);
  if (answer.code !== 3 && !outOfGas && !FAILED.test(words)) return undefined;
  return new ContractRefusal(outOfGas ? "out of gas" : "no reason", [], outOfGas);
}

function decode(data: Hex): ContractRefusal {
  try {
    const { errorName, args } = decodeErrorResult({ abi: errors, data });
    return new ContractRefusal(errorName, nameRefusal(errorName, (args ?? []) as readonly unknown[]));
  } catch {
    return new ContractRefusal(data.slice(0, 10));
  }
}

/** The round's reason is a number on chain. */
function nameRefusal(errorName: string, args: readonly unknown[]): readonly unknown[] {
  if (errorName !== "Rounds_Refused") return args;
  return args.map((value, place) => (place === 2 ? (REFUSAL_NAMES[Number(value)] ?? value) : value));
}

function plain(value: unknown): string {
  const text = JSON.stringify(value, (_, each) => (typeof each === "bigint" ? each.toString() : each));
  return (text ?? String(value)).replaceAll('"', "").slice(0, 120);
}

/** A refusal as the journal keeps it. */
export function obstacleOf(code: RelayCode, fault: string | number = ""): Obstacle {
  const { title, reason, next } = relayRefusal(code, fault);
  return { code, title, reason, next };
}
