import { Trans, useLingui } from "@lingui/react/macro";
import { Code, Hash } from "@/components/ui/code.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { EventTable } from "@/components/vocabulary/event-table.tsx";
import { type NamedMember, PersonName } from "@/components/vocabulary/person-name.tsx";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";

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
      <EventTable
        caption={t`Every event`}
        events={activities.toReversed()}
        what={({ event }) => <Code>{event}</Code>}
        by={actorOf}
      />
    </Section>
  );
}

function actorOf({ actor, round, account }: Activity) {
  if (actor) return <PersonName member={actor} />;
  if (account) return <Hash value={account} />;
  return round && <Trans>Round {round.number}</Trans>;
}
