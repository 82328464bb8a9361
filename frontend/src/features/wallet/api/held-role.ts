import { ROLES, type RoleName } from "@engine/protocol/roles";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { type Address, useWallet, useWalletControls, type Wallet } from "@/features/wallet/api/wallet.ts";

/** Whether an account holds a role, asked of the permission book itself. */
export function heldRoleQueryOptions(
  engine: EngineConfig,
  wallet: Wallet,
  role: RoleName,
  account: Address | undefined,
) {
  return queryOptions({
    queryKey: ["heldRole", engine.deployment.chainId, role, account],
    queryFn: async (): Promise<boolean> => {
      const [{ hasRole }, walletEngine] = await Promise.all([
        import("@/features/wallet/api/has-role.ts"),
        wallet.load(),
      ]);
      return hasRole(walletEngine.reader(), engine, ROLES[role], account as Address);
    },
    enabled: account !== undefined,
    staleTime: 60_000,
  });
}

/** Whether the account in use holds a role; undefined while that is not known. */
export function useHoldsRole(role: RoleName): boolean | undefined {
  const { status, address } = useWallet();
  const { data } = useQuery(heldRoleQueryOptions(useEngine(), useWalletControls(), role, address));
  return status === "connected" ? data : undefined;
}
