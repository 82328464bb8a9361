import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { activityKindWords } from "@/components/vocabulary/activity-words.ts";
import { MemberLink } from "@/components/vocabulary/person-name.tsx";
import type { Activity } from "@/features/activities/api/activities.ts";
import { activityPhase } from "@/features/activities/api/activity-phase.ts";
import { ActivityBody } from "@/features/activities/components/activity-body.tsx";
import { ActivityDates } from "@/features/activities/components/activity-dates.tsx";
import { ActivityTitle } from "@/features/activities/components/activity-title.tsx";
import { PhaseBadge } from "@/features/activities/components/phase-badge.tsx";
import { Turnout } from "@/features/activities/components/turnout.tsx";

/** An activity that is still to come, or goes on: when, what, by whom, in full. */
export function ActivityCard({ activity, now }: { activity: Activity; now: number }) {
  const { i18n } = useLingui();
  return (
    <article className="grid gap-x-8 gap-y-3 py-6 sm:grid-cols-[9rem_1fr]">
      <ActivityDates startsAt={Number(activity.startsAt)} endsAt={Number(activity.endsAt)} />
      <div className="grid min-w-0 justify-items-start gap-3">
        <div className="grid gap-1">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
            <span>{i18n._(activityKindWords[activity.kind])}</span>
            <PhaseBadge phase={activityPhase(activity, now)} />
          </p>
          <h3 className="text-xl text-pretty">
            <ActivityTitle activity={activity} />
          </h3>
          <div className="flex flex-wrap gap-x-3 text-sm text-muted">
            <span>
              <Trans>
                hosted by <MemberLink member={activity.host} />
              </Trans>
            </span>
            <Turnout activity={activity} />
          </div>
        </div>
        <ActivityBody activity={activity} now={now} />
      </div>
    </article>
  );
}
