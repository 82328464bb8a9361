import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { belongingOf, type Standing, standingOf } from "@/features/teams/api/standing.ts";
import type { TeamRecord } from "@/features/teams/api/team.ts";
import { useCharter } from "@/features/teams/components/charter-words.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const loadJoin = () => import("@/features/teams/flows/join-team.tsx").then(({ joinTeam }) => joinTeam);
const loadLeave = () => import("@/features/teams/flows/leave-team.tsx").then(({ leaveTeam }) => leaveTeam);

/** How whoever is here stands to the team, and the way in or out. */
export function OwnPlace({ team }: { team: TeamRecord }) {
  const { member } = useMembership();
  const standing = standingOf(team.memberships, member?.id);
  if (!member) return null;
  return (
    <section
      aria-labelledby="own-place"
      className="grid justify-items-start gap-3 rounded-lg border border-dashed border-edge p-5"
    >
      <h2 id="own-place" className="overline-label font-sans text-muted">
        <Trans>Your place in it</Trans>
      </h2>
      <p>
        <StandingWords team={team} standing={standing} memberId={member.id} />
      </p>
      {standing === "invited" && <Join team={team} />}
      {(standing === "person" || standing === "seat") && <Leave team={team} hasSeat={standing === "seat"} />}
    </section>
  );
}

function StandingWords(props: { team: TeamRecord; standing: Standing; memberId: number }): ReactNode {
  const inviter = belongingOf(props.team.memberships, props.memberId)?.invitedBy;
  switch (props.standing) {
    case "seat":
      return <Trans>You have a seat: one vote on each grant, and a say in who else has one.</Trans>;
    case "person":
      return (
        <Trans>You belong to it. A seat comes when more than half of its seats endorse one for you.</Trans>
      );
    case "invited":
      return (
        <Trans>
          {inviter ? <PersonName member={inviter} /> : <Trans>A seat</Trans>} has asked you to join.
        </Trans>
      );
    case "stranger":
      return <Trans>You do not belong to it. Whoever has a seat may ask you to join.</Trans>;
  }
}

function Join({ team }: { team: TeamRecord }) {
  const teamName = useCharter(team).text?.name;
  return (
    <ActionButton
      flow={loadJoin}
      input={() => ({ teamId: team.number, teamName })}
      flowKey={`belong:${team.number}`}
    >
      <Trans>Join the team</Trans>
    </ActionButton>
  );
}

function Leave({ team, hasSeat }: { team: TeamRecord; hasSeat: boolean }) {
  const [sure, setSure] = useState(false);
  const teamName = useCharter(team).text?.name;
  return (
    <>
      <Button size="small" variant="quiet" aria-expanded={sure} onClick={() => setSure(!sure)}>
        <Trans>Leave the team</Trans>
      </Button>
      {sure && (
        <ActionButton
          flow={loadLeave}
          input={() => ({ teamId: team.number, teamName, hasSeat, seats: team.seats })}
          flowKey={`belong:${team.number}`}
          who="anyone"
          variant="danger"
        >
          {hasSeat ? <Trans>Leave it, and give up my seat</Trans> : <Trans>Leave it</Trans>}
        </ActionButton>
      )}
    </>
  );
}
