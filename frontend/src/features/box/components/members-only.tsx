import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { useMembership } from "@/features/members/api/membership.ts";

/** What only active members can do, or why it is not there. */
export function MembersOnly({ children }: { children: ReactNode }) {
  const { kind } = useMembership();
  switch (kind) {
    case "active":
      return children;
    case "unknown":
      return <Skeleton className="h-40" />;
    case "noWallet":
      return (
        <Banner title={<Trans>Connect first</Trans>}>
          <Trans>Members open suggestion boxes and answer what is left in them: use “Connect” above.</Trans>
        </Banner>
      );
    default:
      return (
        <Banner tone="caution" title={<Trans>For members</Trans>}>
          <Trans>This account is not an active member's. Act as one who is, or ask to be invited.</Trans>
        </Banner>
      );
  }
}
