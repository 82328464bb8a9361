import { computeMetrics } from "@engine/audit/metrics/register";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { useMemo } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Section } from "@/components/ui/section.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { useFacts } from "@/features/metrics/api/facts.ts";
import { METRIC_GROUPS } from "@/features/metrics/api/metric-groups.ts";
import { type Period, periodSeconds, periodWindow } from "@/features/metrics/api/period.ts";
import type { NamedFacts } from "@/features/metrics/api/read-facts.ts";
import { FiguresCheck } from "@/features/metrics/components/figures-check.tsx";
import { GroupChart } from "@/features/metrics/components/group-chart.tsx";
import { MetricRow } from "@/features/metrics/components/metric-row.tsx";
import { PeriodChoice } from "@/features/metrics/components/period-choice.tsx";
import { useTokenDecimals } from "@/lib/token-decimals.ts";
import { useTitle } from "@/lib/use-title.ts";

/** The organisation's figures, each with formula, block, and what it was made of. */
export function MetricsPage(props: { period: Period; onPeriod: (period: Period) => void }) {
  const { t } = useMacro();
  useTitle(t`Metrics`);
  const { data, error, refetch } = useFacts();
  return (
    <>
      <PageHeader
        title={<Trans>Metrics</Trans>}
        lead={
          <Trans>
            What the chain says about how we invent and decide. Open a figure to see how it is made.
          </Trans>
        }
        actions={<PeriodChoice value={props.period} onChange={props.onPeriod} />}
      />
      {error && <FailureBanner error={error} onRetry={() => refetch()} />}
      {!data && !error && <SkeletonRows rows={10} />}
      {data && data.facts.ideas.length === 0 && (
        <EmptyState title={<Trans>There is nothing to measure yet</Trans>}>
          <Trans>
            Figures appear with the first idea. A figure that cannot be computed says so; it is never shown as
            0.
          </Trans>
        </EmptyState>
      )}
      {data && data.facts.ideas.length > 0 && <Figures named={data} period={props.period} />}
    </>
  );
}

function Figures({ named, period }: { named: NamedFacts; period: Period }) {
  const { i18n } = useLingui();
  const { facts, slaSeconds, seasonSeconds } = named;
  const metrics = useMemo(
    () => ({ windowSeconds: periodSeconds(period, facts.now, seasonSeconds), slaSeconds }),
    [facts, period, seasonSeconds, slaSeconds],
  );
  const figures = useMemo(() => computeMetrics(facts, metrics), [facts, metrics]);
  const reader = { memberNames: named.memberNames, decimals: useTokenDecimals() };
  const window = periodWindow(period, facts.now, seasonSeconds);
  return (
    <div className="grid grid-cols-1 gap-14">
      {METRIC_GROUPS.map(({ key, name, ids }) => (
        <Section key={key} title={i18n._(name)} id={key}>
          <div className="grid grid-cols-1 items-start gap-x-10 gap-y-6 lg:grid-cols-2">
            <GroupChart group={key} facts={facts} window={window} memberNames={named.memberNames} />
            <div className="border-t border-line lg:only:col-span-2">
              {ids.map((id) => {
                const figure = figures[id];
                return figure && <MetricRow key={id} figure={figure} reader={reader} />;
              })}
            </div>
          </div>
        </Section>
      ))}
      <FiguresCheck figures={figures} block={facts.block} metrics={metrics} />
    </div>
  );
}
