import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { PilotStateBadge } from "@/components/vocabulary/pilot-state.tsx";
import type { PilotRow, TeamRecord } from "@/features/teams/api/team.ts";
import { PilotLink } from "@/features/teams/components/pilot-link.tsx";
import { ProposePanel } from "@/features/teams/components/propose-panel.tsx";

/** Pilots that a team pays, or that were planned with its money. */
export function PilotsSection({ team, now }: { team: TeamRecord; now: number }) {
  const { pilots } = team;
  return (
    <Section
      title={<Trans>Pilots</Trans>}
      id="pilots"
      aside={<Plural value={pilots.length} _0="none yet" one="# pilot" other="# pilots" />}
    >
      {pilots.length === 0 ? (
        <p className="max-w-2xl text-muted">
          <Trans>No pilot has been planned with this team's money yet.</Trans>
        </p>
      ) : (
        <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
          {pilots.map((pilot) => (
            <PilotEntry key={pilot.number} team={team} pilot={pilot} now={now} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function PilotEntry({ team, pilot, now }: { team: TeamRecord; pilot: PilotRow; now: number }) {
  const mayBeProposed = pilot.state === "Planned" && pilot.latestGrant?.state !== "Open";
  return (
    <li className="grid grid-cols-1 gap-3 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <PilotLink pilot={pilot} />
        <PilotStateBadge state={pilot.state} />
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
        <Fact name={<Trans>Budget</Trans>}>
          <Money amount={pilot.budget} />
        </Fact>
        <Fact name={<Trans>Paid</Trans>}>
          <Money amount={pilot.paid} />
        </Fact>
        {pilot.pot && (
          <Fact name={<Trans>In its pot</Trans>}>
            <Money amount={pilot.pot.balance} />
          </Fact>
        )}
        {pilot.returned !== "0" && (
          <Fact name={<Trans>Returned</Trans>}>
            <Money amount={pilot.returned} />
          </Fact>
        )}
        <Fact name={<Trans>Led by</Trans>}>
          <PersonName member={pilot.lead} />
        </Fact>
        <Fact name={<Trans>Ends</Trans>}>
          <CalendarDate seconds={Number(pilot.endsAt)} />
        </Fact>
      </dl>
      {mayBeProposed && <ProposePanel team={team} pilot={pilot} now={now} />}
    </li>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted">{name}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}
