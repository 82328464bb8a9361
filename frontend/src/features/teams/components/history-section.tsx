import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Code } from "@/components/ui/code.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { EventTable } from "@/components/vocabulary/event-table.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import type { TeamEvent } from "@/features/teams/api/team.ts";
import { eventWords } from "@/features/teams/api/team-words.ts";

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
      <EventTable
        caption={t`What happened to this team`}
        events={events}
        what={(event) => <What event={event} />}
        by={({ actor }) => actor && <PersonName member={actor} />}
      />
    </Section>
  );
}

function What({ event: { event, actor, member } }: { event: TeamEvent }) {
  const { i18n } = useLingui();
  const words = eventWords[event];
  const concerns = member && member.number !== actor?.number ? member : undefined;
  return (
    <>
      {words ? i18n._(words) : <Code>{event}</Code>}
      {concerns && (
        <span className="block text-muted">
          <PersonName member={concerns} />
        </span>
      )}
    </>
  );
}
