import { Trans } from "@lingui/react/macro";
import { useMembership } from "@/features/members/api/membership.ts";
import { type Obstacle, obstacleOf } from "@/features/teams/api/funding.ts";
import { type GrantVotes, isDecisive, seatStanding } from "@/features/teams/api/grant-vote.ts";
import { type LiveGrant, useLiveGrant } from "@/features/teams/api/live-grant.ts";
import { belongingOf } from "@/features/teams/api/standing.ts";
import type { GrantRecord, TeamRecord } from "@/features/teams/api/team.ts";
import { ObstacleWords } from "@/features/teams/components/obstacle-words.tsx";
import { pilotTitle } from "@/features/teams/components/pilot-link.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/teams/flows/vote-grant.tsx").then(({ voteGrant }) => voteGrant);

/** What whoever is here can do about a grant that is being voted on; for those who cannot, why not. */
export function VotePanel({ team, grant }: { team: TeamRecord; grant: GrantRecord }) {
  const { member } = useMembership();
  const live = useLiveGrant(grant.number);
  const votes: GrantVotes = live?.votes ?? { ...grant, closesAt: Number(grant.closesAt) };
  switch (seatStanding(votes, belongingOf(team.memberships, member?.id)?.place)) {
    case "noSeat":
      return null;
    case "recused":
      return (
        <p className="text-sm text-muted">
          <Trans>
            You are credited on the idea, lead the pilot, or are paid by it; so the team's other seats decide.
          </Trans>
        </p>
      );
    case "inFavour":
      return (
        <p className="text-sm text-muted">
          <Trans>Your vote in favour is in.</Trans>
        </p>
      );
    case "against":
      return (
        <p className="text-sm text-muted">
          <Trans>Your vote against is in.</Trans>
        </p>
      );
    case "mayVote":
      return <Buttons team={team} grant={grant} votes={votes} live={live} />;
  }
}

function Buttons(props: {
  team: TeamRecord;
  grant: GrantRecord;
  votes: GrantVotes;
  live: LiveGrant | undefined;
}) {
  const { team, grant, votes, live } = props;
  const obstacle = live && isDecisive(votes, true) ? obstacleNow(grant, live) : undefined;
  const input = (inFavour: boolean) => () => ({
    teamId: team.number,
    grantId: grant.number,
    pilotId: grant.pilot.number,
    title: pilotTitle({ ...grant.pilot, idea: grant.idea }),
    amount: BigInt(grant.amount),
    inFavour,
    decisive: isDecisive(votes, inFavour),
  });
  return (
    <div className="grid gap-3">
      {obstacle && (
        <p className="text-sm text-caution">
          <Trans>
            The next vote in favour would decide, and would be refused as things stand:{" "}
            <ObstacleWords obstacle={obstacle} />
          </Trans>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <ActionButton flow={load} input={input(true)} flowKey={`grant:${grant.number}`}>
          <Trans>Vote in favour</Trans>
        </ActionButton>
        <ActionButton flow={load} input={input(false)} flowKey={`grant:${grant.number}`} variant="secondary">
          <Trans>Vote against</Trans>
        </ActionButton>
      </div>
    </div>
  );
}

/** What the contract would refuse now. That the idea's text has moved on its stage tells too. */
function obstacleNow({ amount, idea }: GrantRecord, live: LiveGrant): Obstacle | undefined {
  const { balance, autonomyLeft } = live;
  const version = { planned: 0, current: 0 };
  return obstacleOf({ stage: idea.stage, ...version, amount: BigInt(amount), balance, autonomyLeft });
}
