import { Trans } from "@lingui/react/macro";
import { Badge } from "@/components/ui/badge.tsx";
import { Section } from "@/components/ui/section.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { PilotStateBadge } from "@/components/vocabulary/pilot-state.tsx";
import { TeamLink } from "@/components/vocabulary/team-name.tsx";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";

/** The teams that a member belongs to, and the pilots that they lead or led. */
export function TeamworkSection({ member }: { member: MemberRecord }) {
  const { memberships, pilotsLed } = member;
  if (memberships.length + pilotsLed.length === 0) return null;
  return (
    <Section title={<Trans>Teams and pilots</Trans>} id="teams">
      <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
        {memberships.map(({ team, place }) => (
          <li key={`team ${team.number}`} className="flex items-center justify-between gap-x-6 py-3.5">
            <TeamLink team={team} />
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
            <PilotStateBadge state={state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
