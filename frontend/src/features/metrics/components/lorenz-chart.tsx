import { Trans, useLingui } from "@lingui/react/macro";
import { Share } from "@/components/ui/number.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import type { LorenzPoint } from "@/features/metrics/api/chart-data.ts";
import { ChartFrame } from "@/features/metrics/components/chart-frame.tsx";

const SIZE = 220;

/** How votes are spread: the further the curve hangs below the line, the fewer hold the most. */
export function LorenzChart({ points }: { points: readonly LorenzPoint[] }) {
  const { t } = useLingui();
  const label = t`Share of all votes held by the smallest holders together`;
  const path = points.map(({ holders, votes }) => `${holders * SIZE},${SIZE - votes * SIZE}`).join(" ");
  return (
    <ChartFrame
      title={<Trans>How votes are spread</Trans>}
      caption={<Trans>The straight line: everyone holds the same. The curve: as it is now.</Trans>}
      chart={
        <svg
          viewBox={`-34 -8 ${SIZE + 44} ${SIZE + 42}`}
          role="img"
          aria-label={label}
          className="mx-auto w-full max-w-80 text-muted"
        >
          <path d={`M0 0V${SIZE}H${SIZE}`} fill="none" stroke="var(--edge)" />
          <path d={`M0 ${SIZE}L${SIZE} 0`} stroke="var(--edge)" strokeDasharray="3 4" />
          <polygon points={`${path} ${SIZE},${SIZE}`} fill="var(--accent-soft)" />
          <polyline
            points={path}
            fill="none"
            stroke="var(--accent)"
            strokeWidth="2.5"
            strokeLinejoin="round"
          />
          {[0, 0.5, 1].map((share) => (
            <g key={share} fontSize="11" fill="currentColor">
              <text x={share * SIZE} y={SIZE + 16} textAnchor="middle">{`${share * 100}%`}</text>
              <text x={-6} y={SIZE - share * SIZE + 4} textAnchor="end">{`${share * 100}%`}</text>
            </g>
          ))}
          <text x={SIZE / 2} y={SIZE + 31} textAnchor="middle" fontSize="11" fill="currentColor">
            {t`of the holders`}
          </text>
        </svg>
      }
      table={
        <Table caption={label}>
          <thead>
            <tr>
              <HeaderCell numeric>
                <Trans>Smallest holders</Trans>
              </HeaderCell>
              <HeaderCell numeric>
                <Trans>Their votes</Trans>
              </HeaderCell>
            </tr>
          </thead>
          <tbody>
            {points.slice(1).map(({ holders, votes }) => (
              <tr key={holders}>
                <Cell numeric>
                  <Share bps={Math.round(holders * 10_000)} />
                </Cell>
                <Cell numeric>
                  <Share bps={Math.round(votes * 10_000)} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  );
}
