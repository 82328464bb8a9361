import { GRANT_STATE_NAMES } from "@engine/protocol/enums";
import type { Hex } from "viem";
import { encodeAbiParameters, keccak256 } from "viem/utils";
import type { GrantRecord } from "./state.ts";

const DATA = [
  ...[{ type: "uint32" }, { type: "uint32" }, { type: "uint32" }, { type: "uint8" }, { type: "uint128" }],
  ...[{ type: "bool" }, { type: "uint16" }, { type: "uint16" }, { type: "uint16" }],
];

type Ended = Pick<
  GrantRecord,
  "id" | "pilotId" | "teamId" | "state" | "amount" | "byAutonomy" | "eligible" | "support" | "refuse"
>;

/** What an idea's audit digest says of a grant's end. */
export function grantDataHash(grant: Ended): Hex {
  const { id, pilotId, teamId, amount, byAutonomy, eligible, support, refuse } = grant;
  const state = GRANT_STATE_NAMES.indexOf(grant.state);
  const data = [id, pilotId, teamId, state, amount, byAutonomy, eligible, support, refuse];
  return keccak256(encodeAbiParameters(DATA, data));
}
