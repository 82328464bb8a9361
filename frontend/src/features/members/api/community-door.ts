import { queryOptions } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { Wallet } from "@/features/wallet/api/wallet.ts";

/** Whether anyone may join as Community, asked of the contract. */
export function communityDoorQueryOptions(engine: EngineConfig, wallet: Wallet) {
  return queryOptions({
    queryKey: ["communityDoor", engine.deployment.chainId],
    queryFn: async () => {
      const [{ readCommunityDoor }, { reader }] = await Promise.all([
        import("@/features/members/api/read-member.ts"),
        wallet.load(),
      ]);
      return readCommunityDoor(reader(), engine);
    },
  });
}
