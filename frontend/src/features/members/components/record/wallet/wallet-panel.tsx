import { Trans } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { AddressText } from "@/components/ui/code.tsx";
import { Panel } from "@/components/ui/panel.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { ConsentForm } from "@/features/members/components/record/wallet/consent-form.tsx";
import { FormerWallets } from "@/features/members/components/record/wallet/former-wallets.tsx";
import { PendingRecovery } from "@/features/members/components/record/wallet/pending-recovery.tsx";
import { RotateForm } from "@/features/members/components/record/wallet/rotate-form.tsx";

/** Where a link to a member's new wallet leads. */
export const WALLET_HASH = "wallet";

/**
 * The wallet that acts for a member. The member moves on from it here; a wallet that is nobody's yet agrees here to
 * take over, if its owner came by the member's link.
 */
export function WalletPanel(props: { member: MemberRecord; isOwn: boolean; holdsIdentity: boolean }) {
  const { member, isOwn, holdsIdentity } = props;
  const { kind } = useMembership();
  const hash = useLocation({ select: (location) => location.hash });
  const isInvited = hash === WALLET_HASH && (kind === "stranger" || kind === "noWallet");
  const isEnded = member.status === "Ended";
  if (!isOwn && !isInvited && member.recoveryNext === null) return null;
  return (
    <Panel id={WALLET_HASH} title={<Trans>Wallet</Trans>}>
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        {isOwn ? <Trans>Acts for you:</Trans> : <Trans>Acts for this member:</Trans>}
        <AddressText value={member.account.id} />
      </p>
      <PendingRecovery member={member} isOwn={isOwn} holdsIdentity={holdsIdentity} />
      {isOwn && <FormerWallets member={member} />}
      {isOwn && !isEnded && <RotateForm member={member} />}
      {isInvited && !isEnded && <ConsentForm memberId={member.number} />}
    </Panel>
  );
}
