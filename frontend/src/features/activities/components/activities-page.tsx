import { ACTIVITY_KIND_NAMES, type ActivityKind } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Plural, Trans, useLingui as useMacro } from "@lingui/react/macro";
import CalendarPlus from "lucide-react/icons/calendar-plus";
import { useState } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { FeedLink } from "@/components/ui/feed-link.tsx";
import { Field } from "@/components/ui/field.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Select } from "@/components/ui/select.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { activityKindWords } from "@/components/vocabulary/activity-words.ts";
import { type Activity, useActivities } from "@/features/activities/api/activities.ts";
import { splitByTime } from "@/features/activities/api/activity-phase.ts";
import { type MEETING_FIELDS, meetingPlan } from "@/features/activities/api/meeting-plan.ts";
import { ActivityCard } from "@/features/activities/components/activity-card.tsx";
import { AnnounceForm } from "@/features/activities/components/announce-form.tsx";
import { PastActivity } from "@/features/activities/components/past-activity.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";
import type { CheckedFields } from "@/lib/check.ts";
import { useTitle } from "@/lib/use-title.ts";

const listStyle = "grid grid-cols-1 divide-y divide-line border-y border-line";

/** What the list shows; it stands in the address. */
export interface ActivitiesSearch extends CheckedFields<typeof MEETING_FIELDS> {
  kind?: ActivityKind | undefined;
}

interface ActivitiesPageProps {
  search: ActivitiesSearch;
  onSearch: (search: ActivitiesSearch) => void;
}

/** Where people come together: what is coming, what goes on, and what was. */
export function ActivitiesPage({ search, onSearch }: ActivitiesPageProps) {
  const { t } = useMacro();
  useTitle(t`Activities`);
  const { data, error, refetch } = useActivities();
  const plan = meetingPlan(search);
  const [announcing, setAnnouncing] = useState(plan !== undefined);
  return (
    <>
      <PageHeader
        title={<Trans>Activities</Trans>}
        lead={
          <Trans>
            Workshops, forums, tastings, boards and meetings. Who was there says so themselves; that is how we
            know whether people take part.
          </Trans>
        }
        actions={
          <Button variant="primary" aria-expanded={announcing} onClick={() => setAnnouncing(!announcing)}>
            <CalendarPlus aria-hidden="true" />
            <Trans>Announce an activity</Trans>
          </Button>
        }
      />
      <div className="grid grid-cols-1 gap-12">
        {announcing && <AnnounceForm plan={plan} onSent={() => setAnnouncing(false)} />}
        {error && <FailureBanner error={error} onRetry={() => refetch()} />}
        {!data && !error && <SkeletonRows rows={6} />}
        {data && <Lists activities={data} search={search} onSearch={onSearch} />}
      </div>
    </>
  );
}

function KindFilter({ search, onSearch }: ActivitiesPageProps) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <div className="w-full sm:w-64">
      <Field label={<Trans>What kind</Trans>}>
        <Select
          value={search.kind ?? ""}
          onChange={({ target }) => onSearch({ kind: (target.value || undefined) as ActivityKind })}
        >
          <option value="">{t`All`}</option>
          {ACTIVITY_KIND_NAMES.map((kind) => (
            <option key={kind} value={kind}>
              {i18n._(activityKindWords[kind])}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function Lists(props: ActivitiesPageProps & { activities: readonly Activity[] }) {
  const { search, onSearch } = props;
  const now = useChainNow();
  const { ahead, past: allPast } = splitByTime(props.activities, now);
  const past = allPast.filter(({ kind }) => search.kind === undefined || kind === search.kind);
  return (
    <>
      <Section
        title={<Trans>Coming up and going on</Trans>}
        id="ahead"
        aside={<Plural value={ahead.length} _0="nothing" one="# activity" other="# activities" />}
      >
        {ahead.length === 0 ? (
          <p className="text-muted">
            <Trans>Nothing is announced at the moment. Any member can announce something.</Trans>
          </p>
        ) : (
          <ul className={listStyle}>
            {ahead.map((activity) => (
              <li key={activity.number}>
                <ActivityCard activity={activity} now={now} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section
        title={<Trans>What was</Trans>}
        id="past"
        aside={<Plural value={past.length} _0="nothing" one="# activity" other="# activities" />}
      >
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <KindFilter search={search} onSearch={onSearch} />
          <FeedLink name="deadlines.ics">
            <Trans>Follow in your calendar (iCal)</Trans>
          </FeedLink>
        </div>
        {past.length > 0 && (
          <ul className={listStyle}>
            {past.map((activity) => (
              <li key={activity.number}>
                <PastActivity activity={activity} now={now} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
