import { Trans, useLingui } from "@lingui/react/macro";
import { Code, Hash } from "@/components/ui/code.tsx";
import { FirstFew } from "@/components/ui/first-few.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { type NamedMember, PersonName } from "@/components/vocabulary/person-name.tsx";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";

const SHOWN_AT_FIRST = 8;

/** An event as a contract said it. */
type Activity = Pick<
  IdeaRecord["activities"][number],
  "id" | "event" | "account" | "round" | "timestamp" | "block" | "transaction"
> & { actor: NamedMember | null };

/** Every event that names an idea or another thing, as the contracts said it. */
export function EventsSection({ activities, block }: { activities: readonly Activity[]; block: number }) {
  const { t } = useLingui();
  return (
    <Section
      title={<Trans>Every event</Trans>}
      id="events"
      aside={
        <Trans>
          As of block <Num value={block} />
        </Trans>
      }
    >
      <FirstFew of={activities.toReversed()} most={SHOWN_AT_FIRST}>
        {(shown) => (
          <Table caption={t`Every event`}>
            <thead>
              <tr>
                <HeaderCell>
                  <Trans>When</Trans>
                </HeaderCell>
                <HeaderCell>
                  <Trans>Event</Trans>
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
              {shown.map((activity) => (
                <tr key={activity.id}>
                  <Cell className="whitespace-nowrap">
                    <CalendarDate seconds={Number(activity.timestamp)} />
                  </Cell>
                  <Cell>
                    <Code>{activity.event}</Code>
                  </Cell>
                  <Cell>
                    <Actor activity={activity} />
                  </Cell>
                  <Cell numeric>
                    <Num value={Number(activity.block)} />
                  </Cell>
                  <Cell>
                    <Hash value={activity.transaction} />
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </FirstFew>
    </Section>
  );
}

function Actor({ activity: { actor, round, account } }: { activity: Activity }) {
  if (actor) return <PersonName member={actor} />;
  if (account) return <Hash value={account} />;
  if (round) return <Trans>Round {round.number}</Trans>;
  return <span aria-hidden="true">–</span>;
}
