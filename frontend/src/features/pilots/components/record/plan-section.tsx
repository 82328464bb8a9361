import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import type { PilotRecord } from "@/features/pilots/api/pilot.ts";
import { Written } from "@/features/pilots/components/record/written.tsx";
import { Metric } from "@/features/pilots/components/target-words.tsx";

/** What is to be reached, what was measured, and how it is tried out. */
export function PlanSection({ pilot }: { pilot: PilotRecord }) {
  const { planContent } = pilot;
  return (
    <Section title={<Trans>What it has to reach</Trans>} id="plan">
      <Target pilot={pilot} />
      <p className="max-w-2xl text-sm text-muted">
        <Consequence pilot={pilot} />
      </p>
      <Written content={planContent && { ...planContent, title: null }} document={pilot.plan} />
    </Section>
  );
}

function Target({ pilot }: { pilot: PilotRecord }) {
  const value = BigInt(pilot.targetValue);
  return (
    <dl className="flex flex-wrap gap-x-12 gap-y-4 border-y border-line py-4">
      <Figure
        name={pilot.comparison === "AtLeast" ? <Trans>At least</Trans> : <Trans>At most</Trans>}
        value={value}
        pilot={pilot}
      />
      {pilot.actual !== null && (
        <Figure name={<Trans>Measured</Trans>} value={BigInt(pilot.actual)} pilot={pilot} />
      )}
    </dl>
  );
}

function Figure({ name, value, pilot }: { name: ReactNode; value: bigint; pilot: PilotRecord }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-serif text-3xl tracking-tight">
          <Num value={value} />
        </span>
        <span>
          <Metric pilot={pilot} />
        </span>
      </dd>
    </div>
  );
}

/** What meeting or missing the target means; the rule was on record before the money moved. */
function Consequence({ pilot }: { pilot: PilotRecord }) {
  const days = Math.round(Number(pilot.measureSeconds) / 86_400);
  const revisitDays = Math.max(1, Math.round(pilot.revisitHours / 24));
  return (
    <>
      <Trans>Met, the idea counts as implemented, and what it brings is measured for {days} more days.</Trans>{" "}
      {pilot.stopIfMissed ? (
        <Trans>Missed, the idea is stopped.</Trans>
      ) : (
        <Trans>Missed, the idea is put on hold and may be taken up again after {revisitDays} days.</Trans>
      )}
    </>
  );
}
