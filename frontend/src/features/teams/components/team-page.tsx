import { Trans, useLingui } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { type TeamView, useTeam } from "@/features/teams/api/team.ts";
import { AutonomyPanel } from "@/features/teams/components/autonomy-panel.tsx";
import { CharterSection } from "@/features/teams/components/charter-section.tsx";
import { GrantsSection } from "@/features/teams/components/grants-section.tsx";
import { HistorySection } from "@/features/teams/components/history-section.tsx";
import { OwnPlace } from "@/features/teams/components/own-place.tsx";
import { PeopleSection } from "@/features/teams/components/people-section.tsx";
import { PilotsSection } from "@/features/teams/components/pilots-section.tsx";
import { PotSection } from "@/features/teams/components/pot-section.tsx";
import { TeamFacts } from "@/features/teams/components/team-facts.tsx";
import { TeamHeader } from "@/features/teams/components/team-header.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";
import { useTitle } from "@/lib/use-title.ts";

/** One team: what it is for, who it is, what it holds, and what it decides. */
export function TeamPage({ number }: { number: number }) {
  const { t } = useLingui();
  const { data, error, refetch } = useTeam(number);
  useTitle(data?.team?.charterContent?.name ?? t`Team ${number}`);
  if (data?.team) return <Team view={data} team={data.team} />;
  return (
    <>
      <PageHeader title={<Trans>Team {number}</Trans>} />
      {error && <FailureBanner error={error} onRetry={() => refetch()} />}
      {data && !error && <NoSuchTeam number={number} />}
      {!data && !error && <SkeletonRows rows={6} />}
    </>
  );
}

function Team({ view, team }: { view: TeamView; team: NonNullable<TeamView["team"]> }) {
  const now = useChainNow();
  return (
    <article>
      <TeamHeader team={team} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 grid-cols-1 content-start gap-6 lg:col-start-2">
          <OwnPlace team={team} />
          <AutonomyPanel team={team} now={now} />
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-12 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <CharterSection team={team} />
          <PeopleSection team={team} />
          <GrantsSection team={team} now={now} />
          <PilotsSection team={team} now={now} />
          <PotSection team={team} />
          <HistorySection events={view.events} block={view.block} />
        </div>
        <div className="min-w-0 lg:col-start-2">
          <TeamFacts team={team} />
        </div>
      </div>
    </article>
  );
}

function NoSuchTeam({ number }: { number: number }) {
  return (
    <EmptyState
      title={<Trans>The index does not know team {number}</Trans>}
      action={
        <LinkButton to="/teams" variant="primary">
          <Trans>See all teams</Trans>
        </LinkButton>
      }
    >
      <Trans>
        If it was formed a moment ago, it appears here by itself within seconds. Otherwise no team has this
        number.
      </Trans>
    </EmptyState>
  );
}
