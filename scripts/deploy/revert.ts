import type { Abi, Hex } from "viem";
import { BaseError, decodeErrorResult } from "viem";

/** The data that a refused call came back with, if it did. */
export function revertData(error: unknown): Hex | undefined {
  if (!(error instanceof BaseError)) return undefined;
  const cause = error.walk((each) => typeof (each as { data?: unknown }).data === "string");
  return (cause as { data?: Hex } | null)?.data;
}

/** The refusal in the contract's own words, such as `Rounds_Closed(3, 1790000000)`; else the error's message. */
export function revertReason(error: unknown, abi: Abi): string {
  const data = revertData(error);
  try {
    const { errorName, args = [] } = decodeErrorResult({ abi, data: data ?? "0x" });
    return `${errorName}(${args.map(String).join(", ")})`;
  } catch {
    return error instanceof BaseError ? error.shortMessage : String(error);
  }
}
