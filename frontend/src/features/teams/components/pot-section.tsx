import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Hash } from "@/components/ui/code.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { Stat, StatStrip } from "@/components/ui/stat.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { Money, useMoneyWords } from "@/components/vocabulary/money.tsx";
import { type MovementRow, useMovements } from "@/features/teams/api/movements.ts";
import type { TeamRecord } from "@/features/teams/api/team.ts";
import { moveWords } from "@/features/teams/api/team-words.ts";
import { PilotLink } from "@/features/teams/components/pilot-link.tsx";

/** A team's money: what it holds, and each movement in or out. */
export function PotSection({ team: { pot } }: { team: TeamRecord }) {
  return (
    <Section title={<Trans>Its pot</Trans>} id="pot">
      <StatStrip>
        <Stat label={<Trans>Holds</Trans>} value={<Money amount={pot.balance} />} />
        <Stat label={<Trans>Came in, in all</Trans>} value={<Money amount={pot.received} />} />
        <Stat label={<Trans>Went out, in all</Trans>} value={<Money amount={pot.sent} />} />
      </StatStrip>
      <Movements pot={pot.id} />
    </Section>
  );
}

function Movements({ pot }: { pot: string }) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useMovements(pot);
  if (error) return <FailureBanner error={error} onRetry={() => refetch()} />;
  if (!data) return <SkeletonRows rows={3} />;
  const rows = data.pages.flat();
  if (rows.length === 0) {
    return (
      <p className="max-w-2xl text-muted">
        <Trans>No money has come in yet. Governance decides what a team is given.</Trans>
      </p>
    );
  }
  return (
    <>
      <MovementTable pot={pot} rows={rows} />
      {hasNextPage && (
        <Button
          size="small"
          className="justify-self-start"
          busy={isFetchingNextPage}
          onClick={() => fetchNextPage()}
        >
          <Trans>Show older ones</Trans>
        </Button>
      )}
    </>
  );
}

function MovementTable({ pot, rows }: { pot: string; rows: readonly MovementRow[] }) {
  const { t } = useMacro();
  return (
    <Table caption={t`Money in and out of this pot`}>
      <thead>
        <tr>
          <HeaderCell>
            <Trans>When</Trans>
          </HeaderCell>
          <HeaderCell>
            <Trans>What</Trans>
          </HeaderCell>
          <HeaderCell numeric>
            <Trans>Amount</Trans>
          </HeaderCell>
          <HeaderCell numeric>
            <Trans>Holds then</Trans>
          </HeaderCell>
          <HeaderCell numeric>
            <Trans>Block</Trans>
          </HeaderCell>
          <HeaderCell>
            <Trans>Transaction</Trans>
          </HeaderCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MovementEntry key={row.id} row={row} isIn={row.to?.id === pot} />
        ))}
      </tbody>
    </Table>
  );
}

function MovementEntry({ row, isIn }: { row: MovementRow; isIn: boolean }) {
  const { i18n } = useLingui();
  const words = useMoneyWords();
  const pilot = row.from?.pilot ?? row.to?.pilot;
  return (
    <tr>
      <Cell className="whitespace-nowrap">
        <CalendarDate seconds={Number(row.timestamp)} />
      </Cell>
      <Cell className="min-w-48">
        {i18n._(moveWords[row.kind])}
        {pilot && (
          <span className="block">
            <PilotLink pilot={pilot} />
          </span>
        )}
      </Cell>
      <Cell numeric className={isIn ? "text-positive" : undefined}>
        {isIn ? "+" : "−"}
        {words(row.amount)}
      </Cell>
      <Cell numeric>
        <Money amount={isIn ? row.toBalance : row.fromBalance} />
      </Cell>
      <Cell numeric>
        <Num value={Number(row.block)} />
      </Cell>
      <Cell className="whitespace-nowrap">
        <Hash value={row.transaction} />
      </Cell>
    </tr>
  );
}
