import { OUTCOME_NAMES, type Outcome } from "@engine/protocol/enums";
import type { Hex } from "viem";
import { encodeAbiParameters, keccak256 } from "viem/utils";
import type { Tally } from "./settlement.ts";

const REASON = [
  { type: "uint32" },
  { type: "uint32" },
  {
    type: "tuple",
    components: [
      { name: "forWeight", type: "uint32" },
      { name: "againstWeight", type: "uint32" },
      { name: "abstainWeight", type: "uint32" },
      { name: "forVoters", type: "uint16" },
      { name: "againstVoters", type: "uint16" },
    ],
  },
  { type: "uint32" },
  { type: "uint8" },
] as const;

/** The reason hash of an idea decided by ballot: keccak-256 of what decided it. */
export function ballotReason(
  roundId: number,
  ideaId: number,
  tally: Tally,
  supply: number,
  outcome: Outcome,
): Hex {
  return keccak256(
    encodeAbiParameters(REASON, [roundId, ideaId, tally, supply, OUTCOME_NAMES.indexOf(outcome)]),
  );
}
