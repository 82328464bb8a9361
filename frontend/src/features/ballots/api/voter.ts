import type { Tally } from "@engine/audit/state/rounds/settlement";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { type Address, useWallet, useWalletControls, type Wallet } from "@/features/wallet/api/wallet.ts";

/** What the contract itself says of a voter and a round, at one moment. */
export interface VoterState {
  account: Address;
  /** Whether the ballot is in, and what it says. */
  cast: boolean;
  choices: bigint;
  /** What the ballot weighed, or would weigh: the votes at the snapshot, at most the cap. */
  weight: number;
  /** Votes at the snapshot; before it, votes now. */
  votes: number;
  /** Whether the cap takes something away. */
  capped: boolean;
  /** Positions of the entries that credit the voter. */
  recused: readonly number[];
  /** Vote tokens at the snapshot. */
  supply: number;
  tallies: Tally[];
  block: number;
}

/** Reads a voter's standing and the running tallies from the contract, for the moment of signing. */
export function voterQueryOptions(
  engine: EngineConfig,
  wallet: Wallet,
  roundId: number,
  account: Address | undefined,
) {
  return queryOptions({
    queryKey: ["voter", engine.deployment.chainId, roundId, account],
    queryFn: async (): Promise<VoterState> => {
      const [{ readVoter }, walletEngine] = await Promise.all([
        import("@/features/ballots/api/read-voter.ts"),
        wallet.load(),
      ]);
      return readVoter(walletEngine.reader(), engine, roundId, account as Address);
    },
    enabled: account !== undefined,
    refetchInterval: 6_000,
    staleTime: 1_000,
  });
}

/** The account's standing in a round, live; undefined without a wallet or while asking. */
export function useVoter(roundId: number) {
  const { address } = useWallet();
  return useQuery(voterQueryOptions(useEngine(), useWalletControls(), roundId, address));
}
