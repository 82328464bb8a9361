import { Trans, useLingui } from "@lingui/react/macro";
import { Banner } from "@/components/ui/banner.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { InvitationList } from "@/features/join/components/invitation-list.tsx";
import { InviteForm } from "@/features/join/components/invite-form.tsx";
import { useHoldsRole } from "@/features/wallet/api/held-role.ts";
import { useWallet } from "@/features/wallet/api/wallet.ts";
import { useTitle } from "@/lib/use-title.ts";

/** Where those who admit people make links for them. */
export function InvitePage() {
  const { t } = useLingui();
  const { deployment } = useEngine();
  useTitle(t`Invite people`);
  return (
    <>
      <PageHeader
        title={<Trans>Invite people</Trans>}
        lead={
          <Trans>
            You sign an invitation to {deployment.name} and get a link, and a code to scan. It costs nothing,
            and nothing is on record until somebody follows it.
          </Trans>
        }
      />
      <div className="max-w-3xl">
        <Inviting />
      </div>
    </>
  );
}

function Inviting() {
  const { status } = useWallet();
  const mayInvite = useHoldsRole("identity");
  if (status === "disconnected")
    return (
      <Banner title={<Trans>Connect first</Trans>}>
        <Trans>Those who admit members sign invitations with their wallet: use “Connect” above.</Trans>
      </Banner>
    );
  if (mayInvite === undefined) return <Skeleton className="h-40" />;
  if (!mayInvite)
    return (
      <Banner tone="caution" title={<Trans>This account cannot invite</Trans>}>
        <Trans>Only holders of the identity role can; the page on governance names them.</Trans>
      </Banner>
    );
  return (
    <div className="grid gap-12">
      <InviteForm />
      <InvitationList />
    </div>
  );
}
