import { Trans } from "@lingui/react/macro";
import { Banner } from "@/components/ui/banner.tsx";
import { AddressText } from "@/components/ui/code.tsx";
import { RelativeTime } from "@/components/ui/time.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";

const flows = () => import("@/features/members/flows/recovery.tsx");

/** That somebody with the identity role moves the membership to another wallet, because the old one is lost. */
export function PendingRecovery(props: { member: MemberRecord; isOwn: boolean; holdsIdentity: boolean }) {
  const { member, isOwn, holdsIdentity } = props;
  const now = useChainNow();
  const { number, recoveryNext, recoveryReadyAt } = member;
  if (recoveryNext === null || recoveryReadyAt === null) return null;
  const isReady = Number(recoveryReadyAt) <= now;
  const input = () => ({ memberId: number });
  return (
    <>
      <Banner tone="caution" title={<Trans>A recovery is under way</Trans>}>
        <Trans>
          The membership is to move to <AddressText value={recoveryNext} />, because its wallet is said to be
          lost.
        </Trans>{" "}
        {isReady ? (
          <Trans>The seven days are over: anyone can complete it.</Trans>
        ) : (
          <Trans>
            It can be completed <RelativeTime seconds={Number(recoveryReadyAt)} />.
          </Trans>
        )}
      </Banner>
      <div className="flex flex-wrap gap-2">
        {(isOwn || holdsIdentity) && (
          <ActionButton
            flow={() => flows().then(({ cancelRecovery }) => cancelRecovery)}
            input={input}
            flowKey={`recovery:${number}`}
            who="anyone"
            variant={isOwn ? "primary" : "secondary"}
            size="small"
          >
            {isOwn ? <Trans>Call it off: I have my wallet</Trans> : <Trans>Call it off</Trans>}
          </ActionButton>
        )}
        {isReady && !isOwn && (
          <ActionButton
            flow={() => flows().then(({ finishRecovery }) => finishRecovery)}
            input={input}
            flowKey={`recovery:${number}`}
            who="anyone"
            size="small"
          >
            <Trans>Complete it</Trans>
          </ActionButton>
        )}
      </div>
    </>
  );
}
