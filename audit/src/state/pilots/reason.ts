import type { Hex } from "viem";
import { encodeAbiParameters, keccak256 } from "viem/utils";
import type { PilotsEventNamed } from "./events.ts";
import type { PilotRecord } from "./state.ts";

const REASON = [
  { type: "uint32" },
  { type: "uint32" },
  { type: "uint8" },
  { type: "int128" },
  {
    type: "tuple",
    components: [
      { name: "comparison", type: "uint8" },
      { name: "value", type: "int128" },
      { name: "measureSeconds", type: "uint40" },
    ],
  },
  { type: "uint128" },
  { type: "uint128" },
] as const;

type Ending = Pick<
  PilotsEventNamed<"PilotEnded">["args"],
  "pilotId" | "ideaId" | "state" | "actual" | "paid" | "returned"
>;

/** The reason hash of an idea that a pilot's end decided by rule: keccak-256 of what decided it. */
export function pilotReason({ target }: Pick<PilotRecord, "target">, ending: Ending): Hex {
  const { pilotId, ideaId, state, actual, paid, returned } = ending;
  return keccak256(encodeAbiParameters(REASON, [pilotId, ideaId, state, actual, target, paid, returned]));
}
