import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CalendarDate } from "@/components/ui/time.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { hasEnded } from "@/features/pilots/api/pilot-group.ts";
import { PilotActions } from "@/features/pilots/components/record/pilot-actions.tsx";
import { useSituation } from "@/features/pilots/components/record/pilot-context.ts";
import { Quoted } from "@/features/pilots/components/record/written.tsx";

/** Where the pilot stands, what happens next, and what its end means. */
export function PilotNext() {
  const { pilot } = useSituation();
  return (
    <section aria-labelledby="what-next" className="grid gap-3 rounded-lg border border-line bg-surface p-5">
      <h2 id="what-next" className="overline-label font-sans text-muted">
        {hasEnded(pilot.state) ? <Trans>How it ended</Trans> : <Trans>What happens next</Trans>}
      </h2>
      {hasEnded(pilot.state) ? <Ending /> : <Next />}
      <PilotActions />
    </section>
  );
}

function Next(): ReactNode {
  const { pilot } = useSituation();
  if (pilot.state === "Planned") return <AwaitingMoney />;
  return (
    <p>
      <Trans>
        It runs until <CalendarDate seconds={Number(pilot.endsAt)} />. Each milestone shows what it waits for.
      </Trans>
    </p>
  );
}

function AwaitingMoney() {
  const { pilot } = useSituation();
  return pilot.latestGrant?.state === "Open" ? (
    <p>
      <Trans>
        The team's seats vote on the money until <CalendarDate seconds={Number(pilot.latestGrant.closesAt)} />
        . With more than half of them for it, the pilot begins at once.
      </Trans>
    </p>
  ) : (
    <p>
      <Trans>It waits for the team: one of its seats proposes the grant, the seats decide.</Trans>
    </p>
  );
}

function Ending() {
  const { pilot } = useSituation();
  return (
    <>
      <p>
        <EndWords />
      </p>
      {pilot.endedBy && (
        <p className="text-sm text-muted">
          <PersonName member={pilot.endedBy} /> · <CalendarDate seconds={Number(pilot.endedAt)} />
        </p>
      )}
      <Quoted content={pilot.endReasonContent} document={pilot.endReason} />
    </>
  );
}

function EndWords(): ReactNode {
  const { pilot } = useSituation();
  switch (pilot.state) {
    case "TargetMet":
      return <Trans>The target was met: the idea is implemented.</Trans>;
    case "TargetMissed":
      return pilot.stopIfMissed ? (
        <Trans>
          The target was missed: by the plan's own rule the idea is stopped. What was learned stays.
        </Trans>
      ) : (
        <Trans>The target was missed: the idea is on hold and may be taken up again later.</Trans>
      );
    case "StoppedEarly":
      return <Trans>It was stopped early, in good time. To see that in time is a good outcome, too.</Trans>;
    default:
      return <Trans>The plan was taken back before any money moved.</Trans>;
  }
}
