import type { Hex } from "viem";
import { encodeAbiParameters, keccak256 } from "viem/utils";
import type { OutcomesEventNamed } from "./state.ts";

const DECISION = [{ type: "uint32" }, { type: "uint8" }, { type: "uint128" }, { type: "uint16" }] as const;

/** What an idea's audit digest says of a report that was decided. */
export function outcomeDataHash(decision: OutcomesEventNamed<"OutcomeDecided">["args"]): Hex {
  const { reportId, state, ideaBenefit, attestedReports } = decision;
  return keccak256(encodeAbiParameters(DECISION, [reportId, state, ideaBenefit, attestedReports]));
}
