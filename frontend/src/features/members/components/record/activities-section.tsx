import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { activityKindWords } from "@/components/vocabulary/activity-words.ts";
import type { MemberRecord } from "@/features/members/api/member-record.ts";

/** What a member took part in, the latest first. */
export function ActivitiesSection({ member }: { member: MemberRecord }) {
  const { i18n } = useLingui();
  const attended = [...member.participations].sort(
    (a, b) => Number(b.gathering.startsAt) - Number(a.gathering.startsAt),
  );
  if (attended.length === 0) return null;
  return (
    <Section
      title={<Trans>Took part in</Trans>}
      id="activities"
      aside={<Plural value={attended.length} one="# activity" other="# activities" />}
    >
      <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
        {attended.map(({ gathering }) => (
          <li
            key={gathering.number}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 py-3"
          >
            <span className="font-semibold">
              {gathering.content?.title ? (
                <UserText text={gathering.content.title} limit={120} />
              ) : (
                <Trans>Activity {gathering.number}</Trans>
              )}
            </span>
            <span className="text-sm text-muted">
              {i18n._(activityKindWords[gathering.kind])} ·{" "}
              <CalendarDate seconds={Number(gathering.startsAt)} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
