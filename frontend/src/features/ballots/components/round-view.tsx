import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { phaseOf, type RoundPhase } from "@/features/ballots/api/round-phase.ts";
import { type RoundRecord, useRound } from "@/features/ballots/api/rounds.ts";
import { useVoter } from "@/features/ballots/api/voter.ts";
import { BallotForm } from "@/features/ballots/components/ballot-form.tsx";
import { Receipt } from "@/features/ballots/components/receipt.tsx";
import { Results } from "@/features/ballots/components/results.tsx";
import { RulesPanel } from "@/features/ballots/components/rules-panel.tsx";
import { SettlePanel } from "@/features/ballots/components/settle-panel.tsx";
import { formatDuration } from "@/lib/format-duration.ts";

/** One round: its rules, and either the ballot to fill in, the receipt, or the results. */
export function RoundView({ number, now }: { number: number; now: number }) {
  const { data, error, refetch } = useRound(number);
  if (data?.round) return <Round round={data.round} block={data.block} now={now} />;
  return (
    <>
      <PageHeader title={<Trans>Round {number}</Trans>} />
      {error && <FailureBanner error={error} onRetry={() => refetch()} />}
      {data && !error && (
        <EmptyState title={<Trans>The index does not know round {number}</Trans>}>
          <Trans>If it was opened a moment ago, it appears here by itself within seconds.</Trans>
        </EmptyState>
      )}
      {!data && !error && <SkeletonRows rows={6} />}
    </>
  );
}

function Round({ round, block, now }: { round: RoundRecord; block: number; now: number }) {
  const phase = phaseOf(
    { snapshot: Number(round.snapshot), closesAt: Number(round.closesAt), settled: round.settled },
    now,
  );
  const voter = useVoter(round.number).data;
  return (
    <>
      <PageHeader
        label={<PhaseWord phase={phase} />}
        title={<Trans>Round {round.number}</Trans>}
        lead={<Lead round={round} phase={phase} now={now} />}
      />
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 lg:sticky lg:top-6 lg:col-start-2 lg:row-start-1 lg:self-start">
          <RulesPanel round={round} phase={phase} />
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-8 lg:col-start-1 lg:row-start-1">
          {phase === "closed" && <SettlePanel round={round} />}
          {voter?.cast && <Receipt round={round} voter={voter} />}
          {(phase === "open" || phase === "announced") && !voter?.cast ? (
            <BallotForm round={round} voter={voter} isOpen={phase === "open"} block={block} />
          ) : (
            <Results
              round={round}
              tallies={phase === "open" ? voter?.tallies : undefined}
              block={voter?.block ?? block}
              phase={phase}
            />
          )}
        </div>
      </div>
    </>
  );
}

function PhaseWord({ phase }: { phase: RoundPhase }) {
  switch (phase) {
    case "announced":
      return <Trans>Announced</Trans>;
    case "open":
      return <Trans>Voting is open</Trans>;
    case "closed":
      return <Trans>Waiting to be settled</Trans>;
    case "settled":
      return <Trans>Decided</Trans>;
  }
}

function Lead({ round, phase, now }: { round: RoundRecord; phase: RoundPhase; now: number }) {
  const { i18n } = useLingui();
  const closesAt = Number(round.closesAt);
  const entries = <Plural value={round.entryCount} one="# idea" other="# ideas" />;
  switch (phase) {
    case "announced":
      return (
        <Trans>
          {entries} on one ballot. Voting begins in{" "}
          {formatDuration(Number(round.snapshot) - now, i18n.locale)}.
        </Trans>
      );
    case "open":
      return (
        <Trans>
          {entries} on one ballot. It closes in {formatDuration(closesAt - now, i18n.locale)}.
        </Trans>
      );
    case "closed":
      return (
        <Trans>
          {entries}, <Plural value={round.ballotCount} one="# ballot" other="# ballots" />. Voting ended on{" "}
          <CalendarDate seconds={closesAt} />.
        </Trans>
      );
    case "settled":
      return (
        <Trans>
          {entries}, <Plural value={round.ballotCount} one="# ballot" other="# ballots" />. It closed on{" "}
          <CalendarDate seconds={closesAt} />.
        </Trans>
      );
  }
}
