import { ROLES } from "@engine/protocol/roles";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { type Address, useWallet, useWalletControls, type Wallet } from "@/features/wallet/api/wallet.ts";

/** Whether an account may answer ideas and open rounds, asked of the permission book itself. */
export function curatorQueryOptions(engine: EngineConfig, wallet: Wallet, account: Address | undefined) {
  return queryOptions({
    queryKey: ["curator", engine.deployment.chainId, account],
    queryFn: async (): Promise<boolean> => {
      const [{ hasRole }, walletEngine] = await Promise.all([
        import("@/features/ideas/api/has-role.ts"),
        wallet.load(),
      ]);
      return hasRole(walletEngine.reader(), engine, ROLES.curator, account as Address);
    },
    enabled: account !== undefined,
    staleTime: 60_000,
  });
}

/** Whether the account in use is a curator's; false until known. */
export function useIsCurator(): boolean {
  const { status, address } = useWallet();
  const { data } = useQuery(curatorQueryOptions(useEngine(), useWalletControls(), address));
  return status === "connected" && data === true;
}
