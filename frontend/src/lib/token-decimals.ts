import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { askNode } from "@/lib/ask-node.ts";

/** Selector of ERC-20's `decimals()`. */
const DECIMALS = "0x313ce567";
const MOST_DECIMALS = 255;

/** Decimals of the token in which the organisation's money is. @throws when the node or the token does not tell. */
export async function getTokenDecimals(
  { rpcUrl, deployment }: Pick<EngineConfig, "rpcUrl" | "deployment">,
  signal?: AbortSignal,
): Promise<number> {
  const call = { to: deployment.settlementToken, data: DECIMALS };
  const answer = await askNode(rpcUrl, "eth_call", [call, "latest"], signal);
  const decimals = typeof answer === "string" ? Number(answer) : Number.NaN;
  if (Number.isInteger(decimals) && decimals <= MOST_DECIMALS) return decimals;
  throw new Error("The settlement token does not tell its decimals");
}

/** The same, for the query cache. */
export function tokenDecimalsQueryOptions(engine: EngineConfig) {
  return queryOptions({
    queryKey: ["token decimals", engine.rpcUrl, engine.deployment.settlementToken],
    queryFn: ({ signal }) => getTokenDecimals(engine, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Decimals of the token in which the organisation's money is; undefined until they are known. */
export function useTokenDecimals(): number | undefined {
  return useQuery(tokenDecimalsQueryOptions(useEngine())).data;
}
