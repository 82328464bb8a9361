import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Banner } from "@/components/ui/banner.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { useEngine } from "@/config/engine-context.ts";
import type { InvitationRow } from "@/features/join/api/invitation-rows.ts";
import { termsQueryOptions } from "@/features/join/api/terms.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useWalletControls } from "@/features/wallet/api/wallet.ts";

export const loadRevoke = () =>
  import("@/features/join/flows/revoke-invitation.tsx").then(({ revokeInvitation }) => revokeInvitation);

/** Makes one invitation of the list worthless, once its terms are known. */
export function RevokePart({ row, onSent }: { row: InvitationRow; onSent: () => void }) {
  const { data: terms, isPending } = useQuery(termsQueryOptions(useEngine(), useWalletControls(), row));
  if (isPending) return <Skeleton className="h-11" />;
  if (!terms)
    return (
      <Banner tone="caution">
        <Trans>What it offered cannot be found on the chain. Revoke it with its link, below.</Trans>
      </Banner>
    );
  return (
    <div className="grid gap-3 text-sm">
      <p>
        <Trans>Nobody can join with it any more, and nobody can undo that. Whoever has joined stays.</Trans>
      </p>
      <div>
        <ActionButton
          flow={loadRevoke}
          input={() => ({ terms })}
          flowKey={`revoke:${terms.key.toLowerCase()}`}
          who="anyone"
          variant="danger"
          onSent={onSent}
        >
          <Trans>Revoke it for good</Trans>
        </ActionButton>
      </div>
    </div>
  );
}
