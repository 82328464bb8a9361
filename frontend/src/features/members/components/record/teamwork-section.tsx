import type { PilotState } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Badge, type Tone } from "@/components/ui/badge.tsx";
import { Section } from "@/components/ui/section.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";

const pilotWords: Record<PilotState, { words: MessageDescriptor; tone: Tone }> = {
  None: { words: msg`Not planned`, tone: "neutral" },
  Planned: { words: msg`Planned`, tone: "neutral" },
  Running: { words: msg`Under way`, tone: "info" },
  TargetMet: { words: msg`Target met`, tone: "positive" },
  TargetMissed: { words: msg`Target missed`, tone: "caution" },
  StoppedEarly: { words: msg`Stopped early`, tone: "caution" },
  Dropped: { words: msg`Taken back`, tone: "neutral" },
};

/** The teams that a member belongs to, and the pilots that they lead or led. */
export function TeamworkSection({ member }: { member: MemberRecord }) {
  const { i18n } = useLingui();
  const { memberships, pilotsLed } = member;
  if (memberships.length + pilotsLed.length === 0) return null;
  return (
    <Section title={<Trans>Teams and pilots</Trans>} id="teams">
      <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
        {memberships.map(({ team, place }) => (
          <li key={`team ${team.number}`} className="flex items-center justify-between gap-x-6 py-3.5">
            <TextLink to="/teams/$teamId" params={{ teamId: String(team.number) }}>
              {team.charterContent?.name ? (
                <UserText text={team.charterContent.name} limit={80} />
              ) : (
                <Trans>Team {team.number}</Trans>
              )}
            </TextLink>
            <Badge tone={place === null ? "neutral" : "accent"}>
              {place === null ? <Trans>In the team</Trans> : <Trans>Has a seat</Trans>}
            </Badge>
          </li>
        ))}
        {pilotsLed.map(({ number, state, idea }) => (
          <li key={`pilot ${number}`} className="flex items-center justify-between gap-x-6 py-3.5">
            <div className="grid min-w-0 gap-0.5">
              <TextLink to="/pilots/$pilotId" params={{ pilotId: String(number) }}>
                <IdeaTitle
                  number={idea.number}
                  title={idea.content?.title ?? undefined}
                  contentHash={idea.contentHash}
                />
              </TextLink>
              <span className="text-sm text-muted">
                <Trans>led pilot {number}</Trans>
              </span>
            </div>
            <Badge tone={pilotWords[state].tone}>{i18n._(pilotWords[state].words)}</Badge>
          </li>
        ))}
      </ul>
    </Section>
  );
}
