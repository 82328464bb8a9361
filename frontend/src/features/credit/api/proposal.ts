import type { Credit } from "@engine/protocol/credit";
import { queryOptions } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";

/** How a fragment begins that proposes a split. */
export const CREDIT_FRAGMENT = "credit=";

/** The idea's page with a proposal, where browsers send it to nobody. */
export function proposalLink(ideaId: number, proposal: string): string {
  return `${location.origin}/ideas/${ideaId}#${CREDIT_FRAGMENT}${proposal}`;
}

/** A proposal in words that code can use; null if it is damaged or none. */
export function proposalQueryOptions({ deployment }: EngineConfig, proposal: string) {
  const ideas = { chainId: deployment.chainId, address: deployment.contracts.Ideas.address };
  return queryOptions({
    queryKey: ["credit-proposal", ideas, proposal],
    queryFn: async (): Promise<Credit | null> => {
      const { decodeCredit } = await import("@engine/protocol/credit-link");
      return decodeCredit(ideas, proposal) ?? null;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
