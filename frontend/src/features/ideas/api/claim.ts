import { queryOptions } from "@tanstack/react-query";
import type { Hex } from "viem";
import type { EngineConfig } from "@/config/engine-config.ts";

const CODE_LENGTH = 66;

/** The code's signature that a member is the person behind an idea; null if it is another idea's code. */
export function claimQueryOptions(
  engine: EngineConfig,
  claim: { code: string; claimKey: string; ideaId: number; memberId: number | undefined },
) {
  const { code, claimKey, ideaId, memberId } = claim;
  return queryOptions({
    queryKey: ["claim", engine.deployment.chainId, ideaId, memberId, code],
    queryFn: async (): Promise<Hex | null> => {
      const { fitsClaimKey, signClaim } = await import("@/features/ideas/api/claim-code.ts");
      if (!fitsClaimKey(code, claimKey)) return null;
      return signClaim(engine, code, { ideaId, memberId: memberId as number });
    },
    enabled: memberId !== undefined && code.length >= CODE_LENGTH,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}
