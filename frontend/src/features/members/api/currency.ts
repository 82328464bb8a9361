import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { askNode } from "@/lib/ask-node.ts";

/** First four bytes of the hash of `decimals()`. */
const DECIMALS = "0x313ce567";

function currencyQueryOptions({ rpcUrl, deployment }: EngineConfig) {
  return queryOptions({
    queryKey: ["currencyDigits", rpcUrl, deployment.settlementToken],
    queryFn: async ({ signal }) => {
      const call = { to: deployment.settlementToken, data: DECIMALS };
      return Number(await askNode(rpcUrl, "eth_call", [call, "latest"], signal));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** How many digits the organisation's money has behind the point; undefined while asking. */
export function useCurrencyDigits(): number | undefined {
  return useQuery(currencyQueryOptions(useEngine())).data;
}
