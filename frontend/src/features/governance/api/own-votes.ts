import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { useWallet } from "@/features/wallet/api/wallet.ts";
import { askNode } from "@/lib/ask-node.ts";

/** Selectors of `getVotes(address,uint256)` of the governor and `getVotes(address)` of the vote token. */
const VOTES_AT = "0xeb9019d4";
const VOTES_NOW = "0x9ab24eb0";

function word(hex: string): string {
  return hex.replace(/^0x/, "").toLowerCase().padStart(64, "0");
}

function ownVotesQueryOptions(
  { rpcUrl, deployment: { contracts } }: EngineConfig,
  account: string | undefined,
  snapshot: number | undefined,
) {
  return queryOptions({
    queryKey: ["own votes", rpcUrl, account, snapshot],
    queryFn: async ({ signal }) => {
      const call =
        snapshot === undefined
          ? { to: contracts.VoteToken.address, data: VOTES_NOW + word(account ?? "") }
          : {
              to: contracts.InnovationGovernor.address,
              data: VOTES_AT + word(account ?? "") + word(snapshot.toString(16)),
            };
      return Number(BigInt((await askNode(rpcUrl, "eth_call", [call, "latest"], signal)) as string));
    },
    enabled: account !== undefined,
    staleTime: snapshot === undefined ? 5_000 : Number.POSITIVE_INFINITY,
  });
}

/** Votes of the account in use, at a snapshot that has passed or, without one, now; undefined without an account. */
export function useOwnVotes(snapshot?: number): number | undefined {
  const { address } = useWallet();
  return useQuery(ownVotesQueryOptions(useEngine(), address, snapshot)).data;
}
