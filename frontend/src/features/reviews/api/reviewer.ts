import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { useWalletControls, type Wallet } from "@/features/wallet/api/wallet.ts";

/** What the contract itself knows of a member's scorecard. */
export interface OwnCard {
  memberId: number;
  /** Undefined while the member has sealed none, and once it is revealed. */
  commitment: `0x${string}` | undefined;
  revealed: boolean;
}

/** A member's scorecard as the contract keeps it; asked of the contract, since a signature hangs on it. */
export function ownCardQueryOptions(
  engine: EngineConfig,
  wallet: Wallet,
  reviewId: number,
  memberId: number | undefined,
) {
  return queryOptions({
    queryKey: ["ownCard", engine.deployment.chainId, reviewId, memberId],
    queryFn: async (): Promise<OwnCard> => {
      const [{ readOwnCard }, walletEngine] = await Promise.all([
        import("@/features/reviews/api/read-own-card.ts"),
        wallet.load(),
      ]);
      return readOwnCard(walletEngine.reader(), engine, reviewId, memberId as number);
    },
    enabled: memberId !== undefined,
    refetchInterval: 6_000,
    staleTime: 1_000,
  });
}

/** One's own scorecard in a review, live; undefined without a membership or while asking. */
export function useOwnCard(reviewId: number): OwnCard | undefined {
  const { member } = useMembership();
  return useQuery(ownCardQueryOptions(useEngine(), useWalletControls(), reviewId, member?.id)).data;
}
