import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Markdown } from "@/components/ui/markdown.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { activityKindWords } from "@/components/vocabulary/activity-words.ts";
import { MemberLink } from "@/components/vocabulary/person-name.tsx";
import type { Activity } from "@/features/activities/api/activities.ts";
import { activityPhase } from "@/features/activities/api/activity-phase.ts";
import { ActivityDates } from "@/features/activities/components/activity-dates.tsx";
import { AttendPart } from "@/features/activities/components/attend-part.tsx";
import { HostPart } from "@/features/activities/components/host-part.tsx";
import { PeopleList } from "@/features/activities/components/people-list.tsx";
import { PhaseBadge } from "@/features/activities/components/phase-badge.tsx";

/** One activity: when, what, by whom, who was asked and who came, and what one can do. */
export function ActivityCard({ activity, now }: { activity: Activity; now: number }) {
  const { i18n } = useLingui();
  const { number, kind, host, content, reasonContent, participations } = activity;
  const phase = activityPhase(activity, now);
  return (
    <article className="grid gap-x-8 gap-y-3 py-6 sm:grid-cols-[8.5rem_1fr]">
      <ActivityDates startsAt={Number(activity.startsAt)} endsAt={Number(activity.endsAt)} />
      <div className="grid min-w-0 justify-items-start gap-3">
        <div className="grid gap-1">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
            <span>{i18n._(activityKindWords[kind])}</span>
            <PhaseBadge phase={phase} />
          </p>
          <h3 className="text-xl text-pretty">
            {content?.title ? (
              <UserText text={content.title} limit={120} language={content.language} />
            ) : (
              <Trans>Activity {number}</Trans>
            )}
          </h3>
          <p className="text-sm text-muted">
            <Trans>
              hosted by <MemberLink member={host} />
            </Trans>
          </p>
        </div>
        {content?.text && (
          <div className="max-w-2xl">
            <Markdown text={content.text} language={content.language} />
          </div>
        )}
        {reasonContent?.text && (
          <div className="max-w-2xl border-l-2 border-line pl-4 text-muted">
            <Markdown text={reasonContent.text} language={reasonContent.language} />
          </div>
        )}
        <Turnout activity={activity} isAhead={phase === "coming"} />
        {participations.length > 0 && <PeopleList participations={participations} />}
        <AttendPart activity={activity} phase={phase} />
        <HostPart activity={activity} phase={phase} />
      </div>
    </article>
  );
}

/** How many were asked, and how many came. */
function Turnout({ activity, isAhead }: { activity: Activity; isAhead: boolean }) {
  const { invited, attended, attendedInvited } = activity;
  const uninvited = attended - attendedInvited;
  return (
    <p className="figures flex flex-wrap gap-x-4 text-sm">
      <span>
        <Plural value={invited} _0="open to everyone" one="# invited" other="# invited" />
      </span>
      {!isAhead && (
        <span className="font-semibold">
          <Plural value={attended} _0="nobody has said so yet" one="# was there" other="# were there" />
        </span>
      )}
      {uninvited > 0 && invited > 0 && (
        <span className="text-muted">
          <Plural value={uninvited} one="# of them without an invitation" other="# of them without one" />
        </span>
      )}
    </p>
  );
}
