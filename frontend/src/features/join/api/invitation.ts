import type { InvitationLink } from "@engine/protocol/invitation-link";
import { queryOptions } from "@tanstack/react-query";
import type { Hex } from "viem";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { Address } from "@/features/wallet/api/wallet.ts";

/** What an address says behind its `#`; null if that is no invitation. */
export function invitationQueryOptions(fragment: string) {
  return queryOptions({
    queryKey: ["invitation", fragment],
    queryFn: async (): Promise<InvitationLink | null> => {
      const { decodeInvitation } = await import("@engine/protocol/invitation-link");
      return decodeInvitation(fragment) ?? null;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The link's signature for one account. */
export function redemptionQueryOptions(
  { deployment }: EngineConfig,
  link: InvitationLink,
  account: Address | undefined,
) {
  const { chainId, contracts } = deployment;
  return queryOptions({
    queryKey: ["redemption", chainId, link.invitation.key, account],
    queryFn: async (): Promise<Hex> => {
      const { signRedemption } = await import("@engine/protocol/invitation-link");
      return signRedemption({ chainId, address: contracts.Members.address }, link, account as Address);
    },
    enabled: account !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
