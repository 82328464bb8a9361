import { Trans, useLingui } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { FeedLink } from "@/components/ui/feed-link.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { roundInView } from "@/features/ballots/api/round-phase.ts";
import { useRounds } from "@/features/ballots/api/rounds.ts";
import { OpenRoundPanel } from "@/features/ballots/components/open-round-panel.tsx";
import { RoundList } from "@/features/ballots/components/round-list.tsx";
import { RoundView } from "@/features/ballots/components/round-view.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";
import { useTitle } from "@/lib/use-title.ts";

/** The ballot: one round as a page, the open one unless another is asked for, and the way to all others. */
export function BallotsPage({ asked }: { asked: number | undefined }) {
  const { t } = useLingui();
  const { data, error, refetch } = useRounds();
  const now = useChainNow();
  const number = asked ?? (data && roundInView(data.rounds, now)?.number);
  useTitle(number === undefined ? t`Ballot` : t`Ballot of round ${number}`);
  if (!data) {
    return (
      <>
        <PageHeader title={<Trans>Ballot</Trans>} />
        {error ? <FailureBanner error={error} onRetry={() => refetch()} /> : <SkeletonRows rows={6} />}
      </>
    );
  }
  return (
    <>
      {number === undefined ? <NoRound /> : <RoundView key={number} number={number} now={now} />}
      <div className="mt-16 grid grid-cols-1 gap-12">
        <OpenRoundPanel list={data} now={now} />
        <RoundList rounds={data.rounds} current={number} now={now} />
        <p>
          <FeedLink name="deadlines.ics">
            <Trans>All deadlines in your calendar (iCal)</Trans>
          </FeedLink>
        </p>
      </div>
    </>
  );
}

function NoRound() {
  return (
    <>
      <PageHeader title={<Trans>Ballot</Trans>} />
      <EmptyState title={<Trans>No round has been opened yet</Trans>}>
        <Trans>
          When ideas are ready, a curator opens a round: everyone who holds vote tokens fills in one ballot
          for all of them. If no round comes for long, anyone may open one.
        </Trans>
      </EmptyState>
    </>
  );
}
