import type { AbiParameter, Hex } from "viem";
import { encodeAbiParameters, keccak256 } from "viem/utils";
import type { EventOf } from "../../contracts.ts";

/** An event of Flags that is about one flag. */
export type FlagStep = Extract<EventOf<"Flags">, { args: { flagId: number } }>;

const NUMBER = { type: "uint32" };
const HASH = { type: "bytes32" };
const TIME = { type: "uint40" };
const COUNT = { type: "uint16" };
const STATE = { type: "uint8" };

/** What a step of a flag enters into its idea's digest: a hash of the event's arguments but the idea. */
export function flagEntry(event: FlagStep): { kind: string; dataHash: Hex } {
  const [step, types, values] = contentOf(event);
  const data = [event.args.flagId, ...values];
  return { kind: `flag ${step}`, dataHash: keccak256(encodeAbiParameters([NUMBER, ...types], data)) };
}

function contentOf({ eventName, args }: FlagStep): [string, AbiParameter[], unknown[]] {
  switch (eventName) {
    case "FlagRaised":
      return [
        "raised",
        [HASH, TIME, COUNT, NUMBER],
        [args.reasonHash, args.dueAt, args.openFlags, args.actorId],
      ];
    case "FlagAnswered":
      return ["answered", [HASH, TIME, NUMBER], [args.answerHash, args.dueAt, args.actorId]];
    case "FlagEscalated":
      return ["escalated", [NUMBER], [args.actorId]];
    case "FlagResolved": {
      const { state, reasonHash, openFlags, actorId } = args;
      return ["resolved", [STATE, HASH, COUNT, NUMBER], [state, reasonHash, openFlags, actorId]];
    }
  }
}
