import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { getFacts } from "@/features/metrics/api/read-facts.ts";

export function factsQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["facts", graphqlUrl],
    queryFn: ({ signal }) => getFacts(graphqlUrl, signal),
    staleTime: 30_000,
    structuralSharing: false,
  });
}

/** All facts at the index's newest block. */
export function useFacts() {
  return useQuery(factsQueryOptions(useEngine()));
}
