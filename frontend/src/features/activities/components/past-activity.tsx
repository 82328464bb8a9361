import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import ChevronDown from "lucide-react/icons/chevron-down";
import { CalendarDate } from "@/components/ui/time.tsx";
import { activityKindWords } from "@/components/vocabulary/activity-words.ts";
import { MemberLink } from "@/components/vocabulary/person-name.tsx";
import type { Activity } from "@/features/activities/api/activities.ts";
import { activityPhase } from "@/features/activities/api/activity-phase.ts";
import { ActivityBody } from "@/features/activities/components/activity-body.tsx";
import { ActivityTitle } from "@/features/activities/components/activity-title.tsx";
import { PhaseBadge } from "@/features/activities/components/phase-badge.tsx";
import { Turnout } from "@/features/activities/components/turnout.tsx";

/** An activity that is over, in one line; opened, in full. */
export function PastActivity({ activity, now }: { activity: Activity; now: number }) {
  const { i18n } = useLingui();
  return (
    <details className="group">
      <summary className="grid list-none grid-cols-[1fr_1rem] items-center gap-x-4 gap-y-0.5 py-3.5 hover:text-accent sm:grid-cols-[7rem_1fr_auto_1rem]">
        <span className="figures text-sm text-muted max-sm:row-start-2">
          <CalendarDate seconds={Number(activity.startsAt)} />
        </span>
        <span className="grid min-w-0 gap-0.5 max-sm:col-start-1 max-sm:row-start-1">
          <span className="flex flex-wrap items-center gap-x-3 font-semibold">
            <ActivityTitle activity={activity} />
            <PhaseBadge phase={activityPhase(activity, now)} />
          </span>
          <span className="text-sm text-muted">{i18n._(activityKindWords[activity.kind])}</span>
        </span>
        <span className="max-sm:col-start-1">
          <Turnout activity={activity} />
        </span>
        <ChevronDown
          className="size-4 text-muted transition-transform group-open:rotate-180 max-sm:col-start-2 max-sm:row-start-1"
          aria-hidden="true"
        />
      </summary>
      <div className="grid justify-items-start gap-3 pb-6 sm:pl-32">
        <p className="text-sm text-muted">
          <Trans>
            hosted by <MemberLink member={activity.host} />
          </Trans>
        </p>
        <ActivityBody activity={activity} now={now} />
      </div>
    </details>
  );
}
