import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Badge, type Tone } from "@/components/ui/badge.tsx";
import { ChainPlace } from "@/components/ui/chain-place.tsx";
import { CalendarDate, RelativeTime } from "@/components/ui/time.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { type GrantPhase, grantPhase } from "@/features/teams/api/grant-vote.ts";
import type { GrantRecord, TeamRecord } from "@/features/teams/api/team.ts";
import { grantWords } from "@/features/teams/api/team-words.ts";
import { GrantReason } from "@/features/teams/components/grant-reason.tsx";
import { GrantTally } from "@/features/teams/components/grant-tally.tsx";
import { LapsePanel } from "@/features/teams/components/lapse-panel.tsx";
import { PilotLink } from "@/features/teams/components/pilot-link.tsx";
import { VotePanel } from "@/features/teams/components/vote-panel.tsx";

const tones: Record<GrantRecord["state"], Tone> = {
  None: "neutral",
  Open: "info",
  Funded: "positive",
  Declined: "negative",
  Lapsed: "neutral",
};

/** One grant: for what, how much, how its seats voted, and what can be done about it now. */
export function GrantView({ team, grant, now }: { team: TeamRecord; grant: GrantRecord; now: number }) {
  const { i18n } = useLingui();
  const phase = grantPhase(votesOf(grant), seatsChangedSince(team, grant), now);
  return (
    <article
      id={`grant-${grant.number}`}
      aria-labelledby={`grant-title-${grant.number}`}
      className="grid min-w-0 grid-cols-1 gap-3 py-6 first:pt-0 last:pb-0"
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 id={`grant-title-${grant.number}`} className="min-w-0 text-lg">
          <PilotLink pilot={{ ...grant.pilot, idea: grant.idea }} />
        </h3>
        <span className="font-serif text-xl">
          <Money amount={grant.amount} />
        </span>
      </header>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        {grant.state !== "None" && (
          <Badge tone={tones[grant.state]}>
            {phase === "overdue" || phase === "seatsChanged" ? (
              <Trans>Waits to be ended</Trans>
            ) : (
              i18n._(grantWords[grant.state])
            )}
          </Badge>
        )}
        <span>
          <Trans>Grant {grant.number}</Trans>
          {grant.proposedBy && (
            <>
              {", "}
              <Trans>
                proposed by <PersonName member={grant.proposedBy} />
              </Trans>
            </>
          )}
        </span>
        <Ending grant={grant} phase={phase} />
      </p>
      {grant.reason && <GrantReason grant={grant} hash={grant.reason.hash} />}
      <GrantTally grant={grant} votes={votesOf(grant)} />
      {phase === "open" && <VotePanel team={team} grant={grant} />}
      {(phase === "overdue" || phase === "seatsChanged") && (
        <LapsePanel grantId={grant.number} teamId={team.number} phase={phase} />
      )}
      <ChainPlace block={Number(grant.block)} transaction={grant.transaction} />
    </article>
  );
}

function Ending({ grant, phase }: { grant: GrantRecord; phase: GrantPhase }) {
  if (phase === "open") {
    return (
      <span>
        <Trans>
          closes <RelativeTime seconds={Number(grant.closesAt)} />
        </Trans>
      </span>
    );
  }
  if (grant.closedAt === null) return null;
  return (
    <span>
      <Trans>
        ended on <CalendarDate seconds={Number(grant.closedAt)} />
      </Trans>
      {grant.state === "Funded" && (
        <>
          {", "}
          {grant.byAutonomy ? <Trans>on the team's autonomy</Trans> : <Trans>after a ballot</Trans>}
        </>
      )}
    </span>
  );
}

/** What of a row of the index tells how its vote stands. */
function votesOf({ state, eligible, support, refuse, closesAt }: GrantRecord) {
  return { state, eligible, support, refuse, closesAt: Number(closesAt) };
}

function seatsChangedSince({ seatChanges }: TeamRecord, { block }: GrantRecord): boolean {
  return Number(seatChanges[0]?.block ?? 0) > Number(block);
}
