import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { useWalletControls, type Wallet } from "@/features/wallet/api/wallet.ts";

/** What the contracts themselves say that a member can give and pull now. */
export interface Means {
  /** Kudos left this season. */
  kudosLeft: number;
  /** Reward that waits to be pulled, in the smallest unit of the currency. */
  rewardOwed: bigint;
}

/** Asked of the contracts, since a signature hangs on it. */
export function meansQueryOptions(engine: EngineConfig, wallet: Wallet, memberId: number | undefined) {
  return queryOptions({
    queryKey: ["means", engine.deployment.chainId, memberId],
    queryFn: async (): Promise<Means> => {
      const [{ readMeans }, walletEngine] = await Promise.all([
        import("@/features/members/api/read-means.ts"),
        wallet.load(),
      ]);
      return readMeans(walletEngine.reader(), engine, memberId as number);
    },
    enabled: memberId !== undefined,
    refetchInterval: 8_000,
    staleTime: 1_000,
  });
}

/** One's own means, live; undefined without a membership or while asking. */
export function useMeans(): Means | undefined {
  const { member } = useMembership();
  return useQuery(meansQueryOptions(useEngine(), useWalletControls(), member?.id)).data;
}
