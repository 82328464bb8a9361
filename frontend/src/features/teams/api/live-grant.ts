import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import type { GrantVotes } from "@/features/teams/api/grant-vote.ts";
import { useWallet, useWalletControls, type Wallet } from "@/features/wallet/api/wallet.ts";

/** What the contracts themselves say of a grant and its team's money, at one block. */
export interface LiveGrant {
  votes: GrantVotes;
  /** Whether the team's seats are others than when it was proposed. */
  seatsChanged: boolean;
  balance: bigint;
  autonomyLeft: bigint;
}

/** Reads a grant and its team's money from the contracts, for the moment of signing. */
export function liveGrantQueryOptions(
  engine: EngineConfig,
  wallet: Wallet,
  grantId: number,
  enabled: boolean,
) {
  return queryOptions({
    queryKey: ["liveGrant", engine.deployment.chainId, grantId],
    queryFn: async (): Promise<LiveGrant> => {
      const [{ readGrant }, walletEngine] = await Promise.all([
        import("@/features/teams/api/read-grant.ts"),
        wallet.load(),
      ]);
      return readGrant(walletEngine.reader(), engine, grantId);
    },
    enabled,
    refetchInterval: 6_000,
    staleTime: 1_000,
  });
}

/** A grant as the contracts know it, live; undefined without a wallet or while asking. */
export function useLiveGrant(grantId: number): LiveGrant | undefined {
  const { address } = useWallet();
  const options = liveGrantQueryOptions(useEngine(), useWalletControls(), grantId, address !== undefined);
  return useQuery(options).data;
}
