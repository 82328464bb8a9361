import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@/components/ui/badge.tsx";
import { Meter } from "@/components/ui/meter.tsx";
import { Num } from "@/components/ui/number.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { PilotStateBadge } from "@/components/vocabulary/pilot-state.tsx";
import { TeamLink } from "@/components/vocabulary/team-name.tsx";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";
import { hasEnded, progressOf } from "@/features/pilots/api/pilot-group.ts";
import type { ListedPilot } from "@/features/pilots/api/pilots.ts";
import { Metric, TargetWords } from "@/features/pilots/components/target-words.tsx";

/** A pilot in the list: whose, towards what, how far, and how much of its money is paid. */
export function PilotRow({ pilot }: { pilot: ListedPilot }) {
  const { t } = useLingui();
  const { done, all } = progressOf(pilot.milestones);
  const paid = Number(pilot.paid) / Math.max(1, Number(pilot.budget));
  return (
    <li className="grid gap-x-8 gap-y-3 py-4 sm:grid-cols-[minmax(0,1fr)_15rem] sm:items-center">
      <div className="grid min-w-0 gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <PilotLink pilot={pilot} />
          <PilotStateBadge state={pilot.state} />
          {pilot.idea.openFlags > 0 && (
            <Badge tone="negative">
              <Plural value={pilot.idea.openFlags} one="# open flag" other="# open flags" />
            </Badge>
          )}
        </div>
        <p>
          <TargetWords pilot={pilot} />
          {pilot.actual !== null && (
            <span className="text-muted">
              {" · "}
              <Measured pilot={pilot} actual={BigInt(pilot.actual)} />
            </span>
          )}
        </p>
        <p className="text-sm text-muted">
          <TeamLink team={pilot.team} />
          {" · "}
          <When pilot={pilot} />
        </p>
      </div>
      <Meter
        label={t`Share of the budget that is paid`}
        value={paid}
        tone={pilot.state === "TargetMet" ? "positive" : "accent"}
        caption={
          <>
            <Trans>
              <Money amount={pilot.paid} /> of <Money amount={pilot.budget} /> paid
            </Trans>
            <br />
            <Trans>
              {done} of <Plural value={all} one="# milestone" other="# milestones" /> accepted
            </Trans>
          </>
        }
      />
    </li>
  );
}

/** The idea's title, leading to its pilot. */
export function PilotLink({ pilot }: { pilot: Pick<ListedPilot, "number" | "idea"> }) {
  return (
    <TextLink
      to="/pilots/$pilotId"
      params={{ pilotId: String(pilot.number) }}
      className="text-lg font-serif!"
    >
      <IdeaTitle
        number={pilot.idea.number}
        title={pilot.idea.content?.title ?? undefined}
        contentHash={pilot.idea.contentHash}
      />
    </TextLink>
  );
}

function Measured({ pilot, actual }: { pilot: ListedPilot; actual: bigint }) {
  return (
    <Trans>
      measured: <Num value={actual} /> <Metric pilot={pilot} />
    </Trans>
  );
}

function When({ pilot }: { pilot: ListedPilot }) {
  if (hasEnded(pilot.state)) {
    return (
      <Trans>
        ended on <CalendarDate seconds={Number(pilot.endedAt)} />
      </Trans>
    );
  }
  return (
    <Trans>
      planned until <CalendarDate seconds={Number(pilot.endsAt)} />
    </Trans>
  );
}
