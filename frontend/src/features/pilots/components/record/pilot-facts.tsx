import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Hash } from "@/components/ui/code.tsx";
import { Meter } from "@/components/ui/meter.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { Person } from "@/components/vocabulary/person-name.tsx";
import { TeamLink } from "@/components/vocabulary/team-name.tsx";
import type { PilotRecord } from "@/features/pilots/api/pilot.ts";

/** Where the money is, who answers for it, and when. */
export function PilotFacts({ pilot }: { pilot: PilotRecord }) {
  const { t } = useLingui();
  const share = Number(pilot.paid) / Math.max(1, Number(pilot.budget));
  return (
    <div className="grid gap-8">
      <section aria-labelledby="pilot-money" className="grid gap-3">
        <h2 id="pilot-money" className="overline-label font-sans text-muted">
          <Trans>The money</Trans>
        </h2>
        <Meter label={t`Share of the budget that is paid`} value={share} tone="accent" />
        <Facts>
          <Fact name={<Trans>Budget</Trans>}>
            <Money amount={pilot.budget} />
          </Fact>
          <Fact name={<Trans>Paid</Trans>}>
            <Money amount={pilot.paid} />
          </Fact>
          <Fact name={<Trans>In its pot</Trans>}>
            <Money amount={pilot.pot?.balance ?? "0"} />
          </Fact>
          <Fact name={<Trans>Back to the team</Trans>}>
            <Money amount={pilot.returned} />
          </Fact>
          {pilot.endedAt !== null && (
            <Fact name={<Trans>Kept for milestones at its end</Trans>}>
              <Money amount={pilot.reserved} />
            </Fact>
          )}
        </Facts>
      </section>
      <section aria-labelledby="pilot-record" className="grid gap-3">
        <h2 id="pilot-record" className="overline-label font-sans text-muted">
          <Trans>On record</Trans>
        </h2>
        <Facts>
          <Fact name={<Trans>Team</Trans>}>
            <TeamLink team={pilot.team} />
          </Fact>
          <Fact name={<Trans>Lead</Trans>}>
            <Person member={pilot.lead} />
          </Fact>
          <Fact name={<Trans>Paid to</Trans>}>
            <Person member={pilot.payee} />
          </Fact>
          <Fact name={<Trans>Planned on</Trans>}>
            <CalendarDate seconds={Number(pilot.plannedAt)} />
          </Fact>
          {pilot.startedAt !== null && (
            <Fact name={<Trans>Began</Trans>}>
              <CalendarDate seconds={Number(pilot.startedAt)} />
            </Fact>
          )}
          <Fact name={pilot.endedAt === null ? <Trans>To end by</Trans> : <Trans>Ended</Trans>}>
            <CalendarDate seconds={Number(pilot.endedAt ?? pilot.endsAt)} />
          </Fact>
          {pilot.plan && (
            <Fact name={<Trans>Plan's hash</Trans>}>
              <Hash value={pilot.plan.hash} digits={6} />
            </Fact>
          )}
        </Facts>
      </section>
    </div>
  );
}

function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid divide-y divide-line border-y border-line text-sm">{children}</dl>;
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4 py-2">
      <dt className="shrink-0 text-muted">{name}</dt>
      <dd className="min-w-0 text-right">{children}</dd>
    </div>
  );
}
