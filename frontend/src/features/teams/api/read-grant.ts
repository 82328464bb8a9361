import { grantsAbi } from "@engine/protocol/abi/grants";
import { teamsAbi } from "@engine/protocol/abi/teams";
import { treasuryAbi } from "@engine/protocol/abi/treasury";
import { GRANT_STATE_NAMES, POT_KIND_NAMES } from "@engine/protocol/enums";
import type { Client } from "viem";
import { getBlockNumber, readContract } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { LiveGrant } from "@/features/teams/api/live-grant.ts";

/** A pot's kind stands above the 32 bits of its number. */
const KIND_FACTOR = 2 ** 32;

/** The pot of a team, as the treasury numbers it. */
export function teamPot(teamId: number): number {
  return POT_KIND_NAMES.indexOf("Team") * KIND_FACTOR + teamId;
}

/** Asks Grants, Teams and Treasury about a grant, everything at one block. */
export async function readGrant(client: Client, engine: EngineConfig, grantId: number): Promise<LiveGrant> {
  const blockNumber = await getBlockNumber(client);
  const { Grants, Teams, Treasury } = engine.deployment.contracts;
  const treasury = { address: Treasury.address, abi: treasuryAbi, blockNumber };
  const grant = await readContract(client, {
    ...{ address: Grants.address, abi: grantsAbi, blockNumber },
    functionName: "grantOf",
    args: [grantId],
  });
  const [epoch, balance, autonomyLeft] = await Promise.all([
    readContract(client, {
      ...{ address: Teams.address, abi: teamsAbi, blockNumber },
      functionName: "seatsEpochOf",
      args: [grant.teamId],
    }),
    readContract(client, { ...treasury, functionName: "balanceOf", args: [teamPot(grant.teamId)] }),
    readContract(client, { ...treasury, functionName: "autonomyLeft", args: [grant.teamId] }),
  ]);
  const { eligible, support, refuse, closesAt } = grant;
  const state = GRANT_STATE_NAMES[grant.state] ?? "None";
  return {
    votes: { state, eligible, support, refuse, closesAt },
    seatsChanged: epoch !== grant.seatsEpoch,
    balance,
    autonomyLeft,
  };
}
