import { Trans } from "@lingui/react/macro";
import type { Membership } from "@/features/members/api/membership.ts";

/** One line on what the account in use is here. */
export function MembershipLine({ membership }: { membership: Membership }) {
  const text = {
    noWallet: <Trans>No wallet connected</Trans>,
    unknown: <Trans>Looking up your membership…</Trans>,
    stranger: <Trans>Not a member yet</Trans>,
    inactive: <Trans>Member no. {membership.member?.id}, not active</Trans>,
    active: <Trans>Member no. {membership.member?.id}</Trans>,
  }[membership.kind];
  return <p className="figures text-sm text-muted">{text}</p>;
}
