import { SOURCE_NAMES, type Source, STATUS_NAMES, type Status } from "@engine/protocol/enums";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { type Address, useWallet, useWalletControls, type Wallet } from "@/features/wallet/api/wallet.ts";

/** The membership behind an account, as the contract knows it. */
export interface Member {
  id: number;
  source: Source;
  status: Status;
  unit: number;
}

/**
 * Whether the account in use belongs to a member. Read from the contract, since rights hang on it:
 * "unknown" while asking or when the chain does not answer.
 */
export type Membership =
  | { kind: "noWallet" | "unknown" | "stranger"; member?: undefined }
  | { kind: "active" | "inactive"; member: Member };

/** The contract's record of an account; `null` if it never was a member's. */
export function memberQueryOptions(engine: EngineConfig, wallet: Wallet, account: Address | undefined) {
  return queryOptions({
    queryKey: ["member", engine.deployment.chainId, account],
    queryFn: async (): Promise<Member | null> => {
      const [{ readMember }, walletEngine] = await Promise.all([
        import("@/features/members/api/read-member.ts"),
        wallet.load(),
      ]);
      return readMember(walletEngine.reader(), engine, account as Address);
    },
    enabled: account !== undefined,
    staleTime: 15_000,
  });
}

/** Membership of the account in use, live. */
export function useMembership(): Membership {
  const engine = useEngine();
  const { status, address } = useWallet();
  const { data } = useQuery(memberQueryOptions(engine, useWalletControls(), address));
  if (status !== "connected") return { kind: status === "disconnected" ? "noWallet" : "unknown" };
  if (data === undefined) return { kind: "unknown" };
  if (data === null) return { kind: "stranger" };
  return { kind: data.status === "Active" ? "active" : "inactive", member: data };
}

/** Names of the contract's numbers; unknown numbers come from a newer contract. */
export function memberFromChain(record: {
  id: number;
  source: number;
  status: number;
  unit: number;
}): Member | null {
  if (record.id === 0) return null;
  return {
    id: record.id,
    source: SOURCE_NAMES[record.source] ?? "Community",
    status: STATUS_NAMES[record.status] ?? "None",
    unit: record.unit,
  };
}
