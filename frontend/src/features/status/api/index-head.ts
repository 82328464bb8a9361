import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/status/api/generated/gql.ts";
import { fetchBlockHash, fetchBlockNumber } from "@/lib/ask-node.ts";
import { execute } from "@/lib/graphql/execute.ts";

const IndexHead = graphql(`
  query IndexHead {
    _meta { block { number hash } }
  }
`);

/** More blocks behind than this and readers are told. A healthy index is one or two behind. */
export const TOLERATED_LAG_BLOCKS = 10;

/** After a reorganisation the index needs a moment to follow; a difference that lasts longer is real. */
const SECOND_LOOK_MILLISECONDS = 1_500;

/** How far chain and index have come. `undefined` stands for "does not answer". */
export interface Heads {
  chain: number | undefined;
  index: number | undefined;
  /** The index's newest block is not the chain's block of that number. */
  diverged?: boolean;
}

/** Both heads, asked at the same moment so that their difference means something. */
export function headsQueryOptions(engine: EngineConfig) {
  const { rpcUrl, graphqlUrl, local } = engine;
  return queryOptions({
    queryKey: ["heads", rpcUrl, graphqlUrl],
    async queryFn({ signal }): Promise<Heads> {
      const first = await fetchHeads(engine, signal);
      if (!first.diverged) return first;
      await new Promise((resolve) => setTimeout(resolve, SECOND_LOOK_MILLISECONDS));
      return fetchHeads(engine, signal);
    },
    refetchInterval: local ? 4_000 : 12_000,
    staleTime: 2_000,
  });
}

async function fetchHeads({ rpcUrl, graphqlUrl }: EngineConfig, signal: AbortSignal): Promise<Heads> {
  const [chain, index] = await Promise.all([
    fetchBlockNumber(rpcUrl, signal).catch(() => undefined),
    execute(graphqlUrl, IndexHead, {}, signal).then(
      ({ _meta }) => _meta?.block,
      () => undefined,
    ),
  ]);
  const heads = { chain, index: index?.number };
  if (chain === undefined || !index?.hash || index.number > chain) return heads;
  const hash = await fetchBlockHash(rpcUrl, index.number, signal).catch(() => undefined);
  return { ...heads, diverged: hash !== undefined && hash.toLowerCase() !== index.hash.toLowerCase() };
}

/** What the heads mean for a reader. */
export type IndexStatus =
  | { kind: "unknown" }
  | { kind: "current"; block: number }
  | { kind: "behind"; block: number; blocks: number }
  | { kind: "diverged"; block: number }
  | { kind: "indexDown"; chain: number }
  | { kind: "chainDown"; block: number }
  | { kind: "allDown" };

/** Judges the heads. The index's own health report stays "healthy" after a halt, so only blocks count. */
export function judgeHeads(heads: Heads | undefined): IndexStatus {
  if (!heads) return { kind: "unknown" };
  const { chain, index, diverged } = heads;
  if (chain === undefined && index === undefined) return { kind: "allDown" };
  if (index === undefined) return { kind: "indexDown", chain: chain ?? 0 };
  if (chain === undefined) return { kind: "chainDown", block: index };
  if (diverged) return { kind: "diverged", block: index };
  const blocks = chain - index;
  return blocks > TOLERATED_LAG_BLOCKS
    ? { kind: "behind", block: index, blocks }
    : { kind: "current", block: index };
}

/** State of the index against its chain, renewed every few seconds. */
export function useIndexStatus(): IndexStatus {
  const { data } = useQuery(headsQueryOptions(useEngine()));
  return judgeHeads(data);
}
