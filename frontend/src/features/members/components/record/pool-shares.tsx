import { Trans } from "@lingui/react/macro";
import { Money } from "@/components/vocabulary/money.tsx";
import type { PoolShare } from "@/features/members/api/pool-shares.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/members/flows/claim-pool-share.tsx").then(({ claimPoolShare }) => claimPoolShare);

/** A member's parts of what was set aside for reviewers, season by season; on one's own page they can be had credited. */
export function PoolShares(props: { shares: readonly PoolShare[]; memberId: number; isOwn: boolean }) {
  const { shares, memberId, isOwn } = props;
  return (
    <ul className="grid gap-3 text-sm">
      {shares.map((share) => (
        <li key={share.season} className="grid gap-2">
          <span className="flex items-baseline justify-between gap-4">
            <Trans>Reviewers' pool of season {share.season}</Trans>
            {share.credited === undefined ? <Trans>waits</Trans> : <Money amount={share.credited} />}
          </span>
          {isOwn && share.credited === undefined && <Claim share={share} memberId={memberId} />}
        </li>
      ))}
    </ul>
  );
}

function Claim({ share: { season }, memberId }: { share: PoolShare; memberId: number }) {
  return (
    <ActionButton
      flow={load}
      input={() => ({ memberId, season })}
      flowKey={`poolShare:${season}:${memberId}`}
      variant="secondary"
    >
      <Trans>Have my part credited</Trans>
    </ActionButton>
  );
}
