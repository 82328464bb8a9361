import { ROLES } from "@engine/protocol/roles";
import { queryOptions } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { Address, Wallet } from "@/features/wallet/api/wallet.ts";

/** Whether the account may invite: it holds the identity role. */
export function inviterQueryOptions(engine: EngineConfig, wallet: Wallet, account: Address | undefined) {
  return queryOptions({
    queryKey: ["inviter", engine.deployment.chainId, account],
    queryFn: async (): Promise<boolean> => {
      const [{ hasRole }, walletEngine] = await Promise.all([
        import("@/features/ideas/api/has-role.ts"),
        wallet.load(),
      ]);
      return hasRole(walletEngine.reader(), engine, ROLES.identity, account as Address);
    },
    enabled: account !== undefined,
    staleTime: 60_000,
  });
}
