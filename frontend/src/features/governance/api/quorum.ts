import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import type { GovernanceFrame } from "@/features/governance/api/frame.ts";
import { minimumQuorumOf } from "@/features/governance/api/terms.ts";
import { askNode } from "@/lib/ask-node.ts";

const WHOLE_BPS = 10_000n;
/** Selector of the governor's `quorum(uint256 timepoint)`. */
const QUORUM = "0xf8ce560a";

/** Votes that must take part: the share of the supply, rounded up, or the least number; never more than there are. */
export function quorumOf(supply: bigint, quorumBps: number, minimum: bigint): bigint {
  const share = (supply * BigInt(quorumBps) + WHOLE_BPS - 1n) / WHOLE_BPS;
  const least = minimum < supply ? minimum : supply;
  return share > least ? share : least;
}

/** What a vote begun now would need, by the settings in force. */
export function quorumNow(engine: EngineConfig, frame: GovernanceFrame | undefined): number | undefined {
  const { organisation, governor } = frame ?? {};
  if (!organisation || !governor) return undefined;
  return Number(quorumOf(BigInt(organisation.supply), governor.quorumBps, minimumQuorumOf(engine)));
}

function quorumQueryOptions({ rpcUrl, deployment }: EngineConfig, snapshot: number, isDue: boolean) {
  return queryOptions({
    queryKey: ["quorum", rpcUrl, snapshot],
    queryFn: async ({ signal }) => {
      const data = QUORUM + snapshot.toString(16).padStart(64, "0");
      const call = { to: deployment.contracts.InnovationGovernor.address, data };
      return Number(BigInt((await askNode(rpcUrl, "eth_call", [call, "latest"], signal)) as string));
    },
    enabled: isDue,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/**
 * Votes that must take part in a proposal. From its snapshot on the governor itself is asked, since the supply of
 * that moment counts; before, what holds now is the best guess.
 */
export function useQuorum(
  proposal: { snapshot: string; quorum: string | null },
  now: number,
  frame: GovernanceFrame | undefined,
): { quorum: number | undefined; isGuess: boolean } {
  const engine = useEngine();
  const snapshot = Number(proposal.snapshot);
  const isFixed = snapshot < now;
  const { data } = useQuery(quorumQueryOptions(engine, snapshot, isFixed && proposal.quorum === null));
  if (proposal.quorum !== null) return { quorum: Number(proposal.quorum), isGuess: false };
  if (isFixed) return { quorum: data, isGuess: false };
  return { quorum: quorumNow(engine, frame), isGuess: true };
}
