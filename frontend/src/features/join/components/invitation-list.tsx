import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { FirstFew } from "@/components/ui/first-few.tsx";
import { Section } from "@/components/ui/section.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { invitationRows } from "@/features/join/api/invitation-rows.ts";
import { invitationsQueryOptions } from "@/features/join/api/invitations.ts";
import { keptInvitations, placeOf } from "@/features/join/api/kept-invitations.ts";
import { InvitationEntry } from "@/features/join/components/invitation-entry.tsx";
import { RevokeLinkForm } from "@/features/join/components/revoke-link-form.tsx";

const SHOWN_AT_FIRST = 10;

/** Every invitation that the chain or this browser knows, and how to take one back. */
export function InvitationList() {
  const { t } = useLingui();
  const engine = useEngine();
  const { data, error, refetch } = useQuery(invitationsQueryOptions(engine));
  const kept = useSyncExternalStore(keptInvitations.subscribe, keptInvitations.get);
  const here = kept.filter(({ place }) => place === placeOf(engine));
  const rows = invitationRows(data ?? [], here);
  return (
    <Section title={<Trans>Invitations so far</Trans>} id="invitations">
      <p className="text-sm text-muted">
        <Trans>Those that were used or revoked, and those made in this browser.</Trans>
      </p>
      {error && <FailureBanner error={error} onRetry={() => refetch()} />}
      {!data && !error && <SkeletonRows rows={3} />}
      {data && rows.length === 0 && (
        <p>
          <Trans>None yet.</Trans>
        </p>
      )}
      <FirstFew of={rows} most={SHOWN_AT_FIRST}>
        {(shown) =>
          shown.length > 0 && (
            <ul aria-label={t`Invitations so far`} className="grid border-t border-line">
              {shown.map((row) => (
                <InvitationEntry key={row.id} row={row} />
              ))}
            </ul>
          )
        }
      </FirstFew>
      <RevokeLinkForm />
    </Section>
  );
}
