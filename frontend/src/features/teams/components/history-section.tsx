import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Code, Hash } from "@/components/ui/code.tsx";
import { FirstFew } from "@/components/ui/first-few.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import type { TeamEvent } from "@/features/teams/api/team.ts";
import { eventWords } from "@/features/teams/api/team-words.ts";

const SHOWN_AT_FIRST = 8;

/** Everything that happened to a team, newest first. */
export function HistorySection({ events, block }: { events: readonly TeamEvent[]; block: number }) {
  const { t } = useMacro();
  return (
    <Section
      title={<Trans>History</Trans>}
      id="history"
      aside={
        <Trans>
          As of block <Num value={block} />
        </Trans>
      }
    >
      <FirstFew of={events} most={SHOWN_AT_FIRST}>
        {(shown) => (
          <Table caption={t`What happened to this team`}>
            <thead>
              <tr>
                <HeaderCell>
                  <Trans>When</Trans>
                </HeaderCell>
                <HeaderCell>
                  <Trans>What</Trans>
                </HeaderCell>
                <HeaderCell>
                  <Trans>By</Trans>
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
              {shown.map((event) => (
                <HistoryRow key={event.id} event={event} />
              ))}
            </tbody>
          </Table>
        )}
      </FirstFew>
    </Section>
  );
}

function HistoryRow({
  event: { event, timestamp, block, transaction, actor, member },
}: {
  event: TeamEvent;
}) {
  const { i18n } = useLingui();
  const words = eventWords[event];
  const concerns = member && member.number !== actor?.number ? member : undefined;
  return (
    <tr>
      <Cell className="whitespace-nowrap">
        <CalendarDate seconds={Number(timestamp)} />
      </Cell>
      <Cell className="min-w-40">
        {words ? i18n._(words) : <Code>{event}</Code>}
        {concerns && (
          <span className="block text-muted">
            <PersonName member={concerns} />
          </span>
        )}
      </Cell>
      <Cell className="min-w-36">
        {actor ? <PersonName member={actor} /> : <span aria-hidden="true">–</span>}
      </Cell>
      <Cell numeric>
        <Num value={Number(block)} />
      </Cell>
      <Cell className="whitespace-nowrap">
        <Hash value={transaction} />
      </Cell>
    </tr>
  );
}
