import type { Comparison } from "@engine/protocol/enums";

/** Whether a measured value meets a target; the target's own value does. */
export function meetsTarget(comparison: Comparison, value: bigint, actual: bigint): boolean {
  return comparison === "AtLeast" ? actual >= value : actual <= value;
}
