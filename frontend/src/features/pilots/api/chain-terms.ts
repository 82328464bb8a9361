import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { askNode } from "@/lib/ask-node.ts";

/** First four bytes of the hash of a function's name: what a call begins with. */
export const SELECTORS = {
  challengeSeconds: "0x348b733d",
  judgesRequired: "0xb0b6b3d2",
} as const;

/** What never changes while a contract lives, and no event says. */
export interface ChainTerms {
  /** How long a verdict may be contested. */
  challengeSeconds: number;
  /** How many members must attest, or dispute, a report. */
  judgesRequired: number;
}

/** Asked of the contracts themselves, once. @throws when the node does not answer. */
export async function getChainTerms(engine: EngineConfig, signal?: AbortSignal): Promise<ChainTerms> {
  const { contracts } = engine.deployment;
  const ask = async (to: string, name: keyof typeof SELECTORS) =>
    String(await askNode(engine.rpcUrl, "eth_call", [{ to, data: SELECTORS[name] }, "latest"], signal));
  const [challenge, judges] = await Promise.all([
    ask(contracts.Pilots.address, "challengeSeconds"),
    ask(contracts.Outcomes.address, "judgesRequired"),
  ]);
  return {
    challengeSeconds: Number(BigInt(challenge)),
    judgesRequired: Number(BigInt(judges)),
  };
}

export function chainTermsQueryOptions(engine: EngineConfig) {
  return queryOptions({
    queryKey: ["chainTerms", engine.rpcUrl, engine.deployment.contracts.Pilots.address],
    queryFn: ({ signal }) => getChainTerms(engine, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The contracts' fixed terms; undefined until the node has answered. */
export function useChainTerms() {
  return useQuery(chainTermsQueryOptions(useEngine()));
}
