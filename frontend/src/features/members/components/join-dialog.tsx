import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Banner } from "@/components/ui/banner.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { communityDoorQueryOptions } from "@/features/members/api/community-door.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useWalletControls } from "@/features/wallet/api/wallet.ts";

/** How to become a member, from where one stands. */
export default function JoinDialog({ onClose }: { onClose: () => void }) {
  const { local, deployment } = useEngine();
  const membership = useMembership();
  const { data: doorOpen, isPending } = useQuery(communityDoorQueryOptions(useEngine(), useWalletControls()));
  const stranger = membership.kind !== "inactive";
  return (
    <Dialog title={<Trans>Become a member</Trans>} open onClose={onClose} sheet>
      {!stranger && (
        <Banner tone="caution" title={<Trans>This membership is not active</Trans>}>
          <Trans>
            It is suspended, has ended, or has moved to another account. Whoever admits members knows more.
          </Trans>
        </Banner>
      )}
      {stranger && isPending && <Skeleton className="h-24" />}
      {stranger && doorOpen === true && (
        <div className="grid justify-items-start gap-4">
          <p>
            <Trans>
              The door of {deployment.name} is open: join as part of the community, with one signature. Your
              membership belongs to this account; it cannot be sold or given away.
            </Trans>
          </p>
          <ActionButton
            flow={() => import("@/features/members/flows/join.ts").then(({ joinFlow }) => joinFlow)}
            input={() => ({})}
            flowKey="join"
            who="anyone"
          >
            <Trans>Join</Trans>
          </ActionButton>
        </div>
      )}
      {stranger && doorOpen === false && (
        <p>
          <Trans>
            At the moment people join {deployment.name} by invitation. Ask someone who works there; the
            invitation is a link, and following it makes this account a member's.
          </Trans>
        </p>
      )}
      {local && (
        <p className="text-sm text-muted">
          <Trans>
            On this local chain you can also act as one of the season's people: choose one under “Connect”.
          </Trans>
        </p>
      )}
    </Dialog>
  );
}
