import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { scaleBand, scaleLinear } from "@visx/scale";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import type { WeekCount } from "@/features/metrics/api/chart-data.ts";
import { ChartFrame } from "@/features/metrics/components/chart-frame.tsx";
import { formatDate, formatNumber } from "@/lib/format.ts";

const WIDTH = 460;
const HEIGHT = 200;
const EDGE = { top: 8, right: 4, bottom: 26, left: 28 };

/** Ideas handed in and answered, week by week. */
export function WeeksChart({ weeks }: { weeks: readonly WeekCount[] }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const submitted = weeks.reduce((sum, week) => sum + week.submitted, 0);
  const answered = weeks.reduce((sum, week) => sum + week.answered, 0);
  return (
    <ChartFrame
      title={<Trans>Week by week</Trans>}
      caption={
        <span className="flex flex-wrap gap-x-4">
          <Key className="bg-accent" text={<Trans>handed in: {submitted}</Trans>} />
          <Key className="bg-caution" text={<Trans>first answered: {answered}</Trans>} />
        </span>
      }
      chart={<Bars weeks={weeks} label={t`Ideas handed in and first answered, week by week`} />}
      table={
        <Table caption={t`Ideas handed in and first answered, week by week`}>
          <thead>
            <tr>
              <HeaderCell>
                <Trans>Week from</Trans>
              </HeaderCell>
              <HeaderCell numeric>
                <Trans>Handed in</Trans>
              </HeaderCell>
              <HeaderCell numeric>
                <Trans>First answered</Trans>
              </HeaderCell>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.from}>
                <Cell>{formatDate(week.from, i18n.locale)}</Cell>
                <Cell numeric>{formatNumber(week.submitted, i18n.locale)}</Cell>
                <Cell numeric>{formatNumber(week.answered, i18n.locale)}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  );
}

function Key({ className, text }: { className: string; text: React.ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden="true" className={`size-2.5 rounded-sm ${className}`} />
      {text}
    </span>
  );
}

function Bars({ weeks, label }: { weeks: readonly WeekCount[]; label: string }) {
  const { i18n } = useLingui();
  const most = Math.max(1, ...weeks.map(({ submitted, answered }) => Math.max(submitted, answered)));
  const x = scaleBand({
    domain: weeks.map(({ from }) => from),
    range: [EDGE.left, WIDTH - EDGE.right],
    paddingInner: 0.3,
  });
  const y = scaleLinear({ domain: [0, most], range: [HEIGHT - EDGE.bottom, EDGE.top], nice: true });
  const half = x.bandwidth() / 2;
  const ticks = y.ticks(Math.min(4, most)).filter(Number.isInteger);
  const labelled = Math.max(1, Math.ceil(weeks.length / 4));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className="w-full text-muted">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
          <text x={EDGE.left - 6} y={y(tick) + 4} textAnchor="end" fontSize="12" fill="currentColor">
            {tick}
          </text>
        </g>
      ))}
      {weeks.map(({ from, submitted, answered }, index) => (
        <g key={from}>
          <rect x={x(from)} y={y(submitted)} width={half} height={y(0) - y(submitted)} fill="var(--accent)" />
          <rect
            x={(x(from) ?? 0) + half}
            y={y(answered)}
            width={half}
            height={y(0) - y(answered)}
            fill="var(--caution)"
          />
          {index % labelled === 0 && (
            <text
              x={(x(from) ?? 0) + half}
              textAnchor={
                index === weeks.length - 1 && weeks.length > 1 ? "end" : index === 0 ? "start" : "middle"
              }
              y={HEIGHT - 8}
              fontSize="12"
              fill="currentColor"
            >
              {new Intl.DateTimeFormat(i18n.locale === "de" ? "de-DE" : "en-GB", {
                day: "numeric",
                month: "short",
              }).format(from * 1000)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
