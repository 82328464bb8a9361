import { Plural, Trans } from "@lingui/react/macro";
import { Badge } from "@/components/ui/badge.tsx";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { Person, PersonName } from "@/components/vocabulary/person-name.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { standingOf } from "@/features/teams/api/standing.ts";
import type { MembershipRecord, TeamRecord } from "@/features/teams/api/team.ts";
import { InvitePanel } from "@/features/teams/components/invite-panel.tsx";
import { SeatActions } from "@/features/teams/components/seat-actions.tsx";

/** Who belongs to a team: seats first, then the others, then those who were asked. */
export function PeopleSection({ team }: { team: TeamRecord }) {
  const { member } = useMembership();
  const people = team.memberships.filter(({ isIn }) => isIn);
  const invited = team.memberships.filter(
    ({ member: { number } }) => standingOf(team.memberships, number) === "invited",
  );
  const hasSeat = standingOf(team.memberships, member?.id) === "seat";
  return (
    <Section
      title={<Trans>People and seats</Trans>}
      id="people"
      aside={
        <>
          <Plural value={team.people} one="# person" other="# people" />
          {", "}
          <Plural value={team.seats} one="# seat" other="# seats" />
        </>
      }
    >
      <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
        {[...people].sort(bySeat).map((belonging) => (
          <PersonRow key={belonging.member.number} team={team} belonging={belonging} />
        ))}
        {invited.map((belonging) => (
          <InvitedRow key={belonging.member.number} belonging={belonging} />
        ))}
      </ul>
      {team.seats === 0 && (
        <p className="max-w-2xl text-muted">
          <Trans>Nobody has a seat any more. Only governance can give the team one.</Trans>
        </p>
      )}
      {hasSeat && <InvitePanel team={team} />}
    </Section>
  );
}

const NO_PLACE = 99;

function bySeat(a: MembershipRecord, b: MembershipRecord): number {
  return (a.place ?? NO_PLACE) - (b.place ?? NO_PLACE) || Number(a.joinedAt) - Number(b.joinedAt);
}

function PersonRow({ team, belonging }: { team: TeamRecord; belonging: MembershipRecord }) {
  const { member, place, joinedAt } = belonging;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        <Person member={member} />
        {place !== null && (
          <Badge tone="accent">
            <Trans>Seat</Trans>
          </Badge>
        )}
        {member.status !== "Active" && (
          <Badge tone="caution">
            <Trans>no active member any more</Trans>
          </Badge>
        )}
        {joinedAt !== null && (
          <span className="text-sm text-muted">
            <Trans>
              since <CalendarDate seconds={Number(joinedAt)} />
            </Trans>
          </span>
        )}
      </div>
      <SeatActions team={team} belonging={belonging} />
    </li>
  );
}

function InvitedRow({ belonging: { member, invitedBy } }: { belonging: MembershipRecord }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3">
      <Person member={member} />
      <Badge>
        <Trans>asked to join</Trans>
      </Badge>
      {invitedBy && (
        <span className="text-sm text-muted">
          <Trans>
            by <PersonName member={invitedBy} />
          </Trans>
        </span>
      )}
    </li>
  );
}
