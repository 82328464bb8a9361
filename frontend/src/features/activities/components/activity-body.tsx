import { Trans } from "@lingui/react/macro";
import { Markdown } from "@/components/ui/markdown.tsx";
import type { Activity } from "@/features/activities/api/activities.ts";
import { activityPhase } from "@/features/activities/api/activity-phase.ts";
import { AttendPart } from "@/features/activities/components/attend-part.tsx";
import { HostPart } from "@/features/activities/components/host-part.tsx";
import { PeopleList } from "@/features/activities/components/people-list.tsx";

/** What an activity is about, who was asked and who came, and what one can do. */
export function ActivityBody({ activity, now }: { activity: Activity; now: number }) {
  const { content, reasonContent, participations } = activity;
  const phase = activityPhase(activity, now);
  return (
    <>
      {content?.text && (
        <div className="max-w-2xl">
          <Markdown text={content.text} language={content.language} />
        </div>
      )}
      {reasonContent?.text && (
        <div className="grid max-w-2xl gap-1 border-l-2 border-line pl-4">
          <p className="text-sm text-muted">
            <Trans>Why it was called off</Trans>
          </p>
          <Markdown text={reasonContent.text} language={reasonContent.language} />
        </div>
      )}
      {participations.length > 0 && <PeopleList participations={participations} />}
      <AttendPart activity={activity} phase={phase} />
      <HostPart activity={activity} phase={phase} />
    </>
  );
}
