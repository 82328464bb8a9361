import { ABIS } from "@engine/audit/contracts";
import { localMoneyAbi } from "@engine/protocol/abi/local-money";
import { REFUSAL_NAMES, STATUS_NAMES } from "@engine/protocol/enums";
import type { Abi, Hex } from "viem";
import { decodeErrorResult } from "viem";

const ERRORS = [...Object.values(ABIS), localMoneyAbi]
  .flatMap((abi) => [...(abi as Abi)])
  .filter(({ type }) => type === "error");

/** Errors that say little without their last word. */
const LAST_WORDS: Record<string, readonly string[]> = {
  Rounds_Refused: REFUSAL_NAMES,
  Members_NotActive: STATUS_NAMES,
};

/** The name of the error that a call came back with, such as `Ideas_NotAuthor` or `Rounds_Refused(AlreadyVoted)`. */
export function refusalName(data: Hex): string {
  try {
    const { errorName, args = [] } = decodeErrorResult({ abi: ERRORS, data });
    const word = LAST_WORDS[errorName]?.[Number(args.at(-1))];
    return word ? `${errorName}(${word})` : errorName;
  } catch {
    return data === "0x" ? "no reason" : data.slice(0, 10);
  }
}

export type Counts = Map<string, number>;

export function countIn(counts: Counts, name: string, howMany = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + howMany);
}

export const sumOf = (counts: Counts): number => [...counts.values()].reduce((sum, each) => sum + each, 0);

/** How often each function was called, and what became of it. */
export class Calls {
  /** By function, such as `Ideas.submit`. */
  readonly allowed: Counts = new Map();
  readonly refused: Counts = new Map();
  /** The same refused calls by the error that refused them. */
  readonly refusals: Counts = new Map();

  /** `refusal` is the error's name, undefined for a call that was allowed. */
  note(call: string, refusal: string | undefined): void {
    countIn(refusal === undefined ? this.allowed : this.refused, call);
    if (refusal !== undefined) countIn(this.refusals, refusal);
  }

  get total(): number {
    return sumOf(this.allowed) + sumOf(this.refused);
  }
}
