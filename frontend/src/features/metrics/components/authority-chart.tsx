import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { scaleLinear } from "@visx/scale";
import { Num, Share } from "@/components/ui/number.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import type { AuthorityWeek } from "@/features/metrics/api/authority-weeks.ts";
import { ChartFrame } from "@/features/metrics/components/chart-frame.tsx";
import { formatDate } from "@/lib/format.ts";

const WIDTH = 460;
const HEIGHT = 190;
const EDGE = { top: 10, right: 10, bottom: 26, left: 30 };

/** How decentralised decisions were at the end of each week: effective deciders as a line, all of it as a table. */
export function AuthorityChart({ weeks, block }: { weeks: readonly AuthorityWeek[]; block: number }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const label = t`Effective deciders at the end of each week`;
  if (weeks.length === 0) return null;
  return (
    <ChartFrame
      title={<Trans>Decentralisation over time</Trans>}
      caption={
        <Trans>
          As many members deciding evenly: 1 / Σq², q a member's share of the weight cast in the time looked
          at, up to each week's end. Block <Num value={block} />.
        </Trans>
      }
      chart={<Line weeks={weeks} label={label} />}
      table={
        <Table caption={label}>
          <thead>
            <tr>
              <HeaderCell>
                <Trans>Week up to</Trans>
              </HeaderCell>
              <HeaderCell numeric>
                <Trans>Effective deciders</Trans>
              </HeaderCell>
              <HeaderCell numeric>
                <Trans>Grants by teams alone</Trans>
              </HeaderCell>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ to, deciders, byTeamsBps }) => (
              <tr key={to}>
                <Cell>{formatDate(to, i18n.locale)}</Cell>
                <Cell numeric>
                  {deciders === undefined ? "–" : <Num value={Math.round(deciders * 100) / 100} />}
                </Cell>
                <Cell numeric>{byTeamsBps === undefined ? "–" : <Share bps={byTeamsBps} />}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  );
}

/** A line that breaks where nothing was decided, with a dot for each week. */
function Line({ weeks, label }: { weeks: readonly AuthorityWeek[]; label: string }) {
  const { i18n } = useLingui();
  const known = weeks.flatMap(({ to, deciders }) => (deciders === undefined ? [] : [{ to, deciders }]));
  const most = Math.max(1, ...known.map(({ deciders }) => deciders));
  const x = scaleLinear({
    domain: [0, Math.max(1, weeks.length - 1)],
    range: [EDGE.left + 8, WIDTH - EDGE.right - 8],
  });
  const y = scaleLinear({ domain: [0, most], range: [HEIGHT - EDGE.bottom, EDGE.top], nice: true });
  const points = weeks.map(({ to, deciders }, place) => ({ to, deciders, place }));
  const path = points
    .map(({ deciders, place }) => {
      if (deciders === undefined) return "";
      return `${points[place - 1]?.deciders === undefined ? "M" : "L"}${x(place)} ${y(deciders)}`;
    })
    .join("");
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className="w-full text-muted">
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
          <text x={EDGE.left - 6} y={y(tick) + 4} textAnchor="end" fontSize="12" fill="currentColor">
            {tick}
          </text>
        </g>
      ))}
      <path d={path} fill="none" stroke="var(--accent)" strokeWidth="2.5" strokeLinejoin="round" />
      {points.map(({ to, deciders, place }) => (
        <g key={to}>
          {deciders !== undefined && <circle cx={x(place)} cy={y(deciders)} r="3.5" fill="var(--accent)" />}
          {(place === 0 || place === weeks.length - 1) && (
            <text
              x={x(place)}
              y={HEIGHT - 8}
              textAnchor={place === 0 ? "start" : "end"}
              fontSize="12"
              fill="currentColor"
            >
              {formatDate(to, i18n.locale)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
