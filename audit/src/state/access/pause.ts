import type { Address } from "viem";
import type { Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import { timeName } from "../names.ts";

const LONGEST_SECONDS = 7 * 86_400;
const REST_SECONDS = 7 * 86_400;

type PauseEvent =
  | { contract: string; eventName: "Paused"; args: { until: number; by: Address }; at: Place }
  | { contract: string; eventName: "Resumed"; args: { by: Address }; at: Place };

/** A pause of a module lasts at most seven days, and does not begin within seven days of the end of the last. */
export function reducePause(context: Context, module: { pausedUntil: number }, event: PauseEvent): void {
  const { contract, at } = event;
  if (event.eventName === "Resumed") {
    const idle = at.timestamp >= module.pausedUntil;
    accuse(context, contract, at, idle && "was resumed, but was not paused: a log is missing");
    module.pausedUntil = at.timestamp;
    return;
  }
  const { until } = event.args;
  const last = module.pausedUntil;
  const isLong = until > at.timestamp + LONGEST_SECONDS;
  const isSoon = last !== 0 && at.timestamp < last + REST_SECONDS;
  accuse(context, contract, at, isLong && `was paused until ${timeName(until)}: longer than seven days`);
  accuse(context, contract, at, isSoon && `was paused again within seven days of ${timeName(last)}`);
  module.pausedUntil = until;
}
