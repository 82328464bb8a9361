import { Trans, useLingui } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { useChainTerms } from "@/features/pilots/api/chain-terms.ts";
import type { PilotsSearch } from "@/features/pilots/api/pilot-groups.ts";
import { usePilots } from "@/features/pilots/api/pilots.ts";
import { OwnTasks } from "@/features/pilots/components/list/own-tasks.tsx";
import { PilotGroups } from "@/features/pilots/components/list/pilot-groups.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";
import { useTitle } from "@/lib/use-title.ts";

/** Pilots: what waits for me, then all of them by what they wait for. */
export function PilotsPage(props: { search: PilotsSearch; onSearch: (search: PilotsSearch) => void }) {
  const { t } = useLingui();
  useTitle(t`Pilots`);
  const { member } = useMembership();
  const { data, error, refetch } = usePilots(member?.id);
  const terms = useChainTerms();
  const now = useChainNow();
  const failure = error ?? terms.error;
  return (
    <>
      <PageHeader
        title={<Trans>Pilots</Trans>}
        lead={
          <Trans>
            Ideas that are being tried out. The target is on record before any money moves; each step is paid
            when an independent verifier has accepted its evidence.
          </Trans>
        }
      />
      <div className="grid grid-cols-1 gap-12">
        {failure && (
          <FailureBanner error={failure} onRetry={() => void (error ? refetch() : terms.refetch())} />
        )}
        {(!terms.data || !data) && !failure && <SkeletonRows rows={6} />}
        {data && terms.data && (
          <>
            {member && data.pilots.length > 0 && (
              <OwnTasks
                data={data}
                member={member}
                challengeSeconds={terms.data.challengeSeconds}
                now={now}
              />
            )}
            <PilotGroups
              pilots={data.pilots}
              challengeSeconds={terms.data.challengeSeconds}
              now={now}
              search={props.search}
              onSearch={props.onSearch}
            />
          </>
        )}
      </div>
    </>
  );
}
