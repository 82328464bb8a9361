import { leaderboard } from "@engine/audit/metrics/leaderboard";
import type { Source } from "@engine/protocol/enums";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import type { Role } from "@/features/leaderboard/api/roles.ts";
import { placesOf } from "@/features/leaderboard/api/standings.ts";
import { BoardFilters } from "@/features/leaderboard/components/board-filters.tsx";
import { PlaceList } from "@/features/leaderboard/components/place-list.tsx";
import { PointsCheck } from "@/features/leaderboard/components/points-check.tsx";
import { PointsFormula } from "@/features/leaderboard/components/points-formula.tsx";
import { useFacts } from "@/features/metrics/api/facts.ts";
import { type Period, periodWindow } from "@/features/metrics/api/period.ts";
import type { NamedFacts } from "@/features/metrics/api/read-facts.ts";
import { useTitle } from "@/lib/use-title.ts";

/** What the list shows; all of it stands in the address. */
export interface BoardSearch {
  period?: Period | undefined;
  role?: Role | undefined;
  source?: Source | undefined;
}

/** Who contributed what: each score with every line that made it. */
export function LeaderboardPage(props: { search: BoardSearch; onSearch: (search: BoardSearch) => void }) {
  const { t } = useLingui();
  useTitle(t`Leaderboard`);
  const { data, error, refetch } = useFacts();
  return (
    <>
      <PageHeader
        title={<Trans>Leaderboard</Trans>}
        lead={
          <Trans>
            Who brought ideas, judged them, voted and took part. Open a line to see every point and what it is
            for.
          </Trans>
        }
      />
      <div className="grid grid-cols-1 gap-8">
        <BoardFilters search={props.search} onChange={props.onSearch} />
        {error && <FailureBanner error={error} onRetry={() => refetch()} />}
        {!data && !error && <SkeletonRows rows={8} />}
        {data && <Board named={data} search={props.search} />}
      </div>
    </>
  );
}

function Board({ named, search }: { named: NamedFacts; search: BoardSearch }) {
  const { facts, seasonSeconds } = named;
  const { period = "season", role, source } = search;
  const places = useMemo(() => {
    const sources = new Map(facts.members.map((member) => [member.id, member.source]));
    const window = period === "all" ? undefined : periodWindow(period, facts.now, seasonSeconds);
    return placesOf(leaderboard(facts, window), (member) => !source || sources.get(member) === source, role);
  }, [facts, seasonSeconds, period, role, source]);
  return (
    <>
      {places.length === 0 ? (
        <EmptyState
          title={<Trans>Nobody has points here yet</Trans>}
          action={
            <LinkButton to="/propose" variant="primary">
              <Trans>Propose an idea</Trans>
            </LinkButton>
          }
        >
          <Trans>
            Points come from ideas that get somewhere, from writing down what others say, and from voting.
          </Trans>
        </EmptyState>
      ) : (
        <PlaceList places={places} named={named} />
      )}
      <PointsFormula facts={facts} />
      <PointsCheck facts={facts} />
    </>
  );
}
