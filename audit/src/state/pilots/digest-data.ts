import type { Hex } from "viem";
import { encodeAbiParameters, keccak256 } from "viem/utils";
import type { PilotsEventNamed } from "./events.ts";

const JUDGEMENT = [
  ...[{ type: "uint32" }, { type: "uint8" }, { type: "bytes32" }, { type: "bool" }],
  ...[{ type: "uint16" }, { type: "bytes32" }, { type: "uint32" }],
];

/** What an idea's audit digest says of a verdict. */
export function verdictDataHash(verdict: PilotsEventNamed<"VerdictGiven">["args"]): Hex {
  const { pilotId, place, evidenceHash, accepted, qualityBps, reasonHash, verifierId } = verdict;
  const data = [pilotId, place, evidenceHash, accepted, qualityBps, reasonHash, verifierId];
  return keccak256(encodeAbiParameters(JUDGEMENT, data));
}
