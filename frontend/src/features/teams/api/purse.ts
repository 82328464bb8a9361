import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { type Address, useWallet, useWalletControls, type Wallet } from "@/features/wallet/api/wallet.ts";

/** What an account has of the organisation's currency, in the smallest unit. */
export interface Purse {
  balance: bigint;
  /** What the treasury may take of it. */
  allowance: bigint;
}

/** Asked of the token itself, since a signature hangs on it. */
export function purseQueryOptions(engine: EngineConfig, wallet: Wallet, account: Address | undefined) {
  return queryOptions({
    queryKey: ["purse", engine.deployment.chainId, account],
    queryFn: async (): Promise<Purse> => {
      const [{ readPurse }, walletEngine] = await Promise.all([
        import("@/features/teams/api/read-purse.ts"),
        wallet.load(),
      ]);
      return readPurse(walletEngine.reader(), engine, account as Address);
    },
    enabled: account !== undefined,
    refetchInterval: 4_000,
  });
}

/** The purse of the account in use, live; undefined without one or while asking. */
export function usePurse(): Purse | undefined {
  const { address } = useWallet();
  return useQuery(purseQueryOptions(useEngine(), useWalletControls(), address)).data;
}

/** What stands between an amount and its payment. */
export type PayInStep = "amount" | "tooMuch" | "allow" | "pay";

/** What comes next for an amount; undefined is one that nobody can pay. */
export function payInStep(amount: bigint | undefined, { balance, allowance }: Purse): PayInStep {
  if (!amount) return "amount";
  if (amount > balance) return "tooMuch";
  return amount > allowance ? "allow" : "pay";
}
