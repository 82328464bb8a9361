import { Trans } from "@lingui/react/macro";
import { useMembership } from "@/features/members/api/membership.ts";
import { countSeats, endorsementsNeeded, hasSeat } from "@/features/teams/api/seats.ts";
import { belongingOf, endorsedFor } from "@/features/teams/api/standing.ts";
import type { MembershipRecord, TeamRecord } from "@/features/teams/api/team.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const loadEndorse = () =>
  import("@/features/teams/flows/endorse-seat.tsx").then(({ endorseSeat }) => endorseSeat);
const loadVacate = () => import("@/features/teams/flows/vacate.tsx").then(({ vacate }) => vacate);

interface RowProps {
  team: TeamRecord;
  belonging: MembershipRecord;
}

/** What can be done about somebody's place in a team, and how far a change of their seat has come. */
export function SeatActions({ team, belonging }: RowProps) {
  const { member: viewer } = useMembership();
  const own = belongingOf(team.memberships, viewer?.id);
  const { member, place } = belonging;
  if (member.status !== "Active") return <Vacate team={team} belonging={belonging} />;
  const give = place === null;
  const endorsed = endorsedFor(team, member.number, give);
  const mayEndorse = own?.isIn && own.place !== null && own.member.number !== member.number;
  const done = hasSeat(endorsed, own?.place);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {endorsed > 0 && <Progress team={team} give={give} count={countSeats(endorsed)} done={done} />}
      {mayEndorse && !done && (
        <ActionButton
          flow={loadEndorse}
          input={() => ({
            teamId: team.number,
            memberId: member.number,
            memberName: member.profileContent?.name ?? undefined,
            give,
            endorsed: countSeats(endorsed),
            needed: endorsementsNeeded(team.seats, give),
          })}
          flowKey={`endorse:${team.number}:${member.number}`}
          size="small"
          variant={give ? "secondary" : "quiet"}
        >
          {give ? <Trans>Endorse a seat</Trans> : <Trans>Take the seat</Trans>}
        </ActionButton>
      )}
    </div>
  );
}

function Progress(props: { team: TeamRecord; give: boolean; count: number; done: boolean }) {
  const { give, count, done } = props;
  const needed = endorsementsNeeded(props.team.seats, give);
  return (
    <span className="text-sm text-muted">
      {give ? (
        <Trans>
          seat endorsed by {count} of {needed} needed
        </Trans>
      ) : (
        <Trans>
          end of the seat endorsed by {count} of {needed} needed
        </Trans>
      )}
      {done && (
        <>
          {", "}
          <Trans>you too</Trans>
        </>
      )}
    </span>
  );
}

function Vacate({ team, belonging: { member } }: RowProps) {
  return (
    <ActionButton
      flow={loadVacate}
      input={() => ({
        teamId: team.number,
        memberId: member.number,
        memberName: member.profileContent?.name ?? undefined,
      })}
      flowKey={`vacate:${team.number}:${member.number}`}
      who="anyone"
      size="small"
      variant="secondary"
    >
      <Trans>End their place</Trans>
    </ActionButton>
  );
}
