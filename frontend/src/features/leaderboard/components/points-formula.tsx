import { type Merit, POINTS, POINTS_VERSION } from "@engine/audit/metrics/points";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { meritWords, roleWords } from "@/features/leaderboard/api/merit-words.ts";
import { roleOf } from "@/features/leaderboard/api/standings.ts";

/** The whole formula: what gives how many points. Nothing else counts. */
export function PointsFormula({ block }: { block: number }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <Section
      title={<Trans>How points are counted</Trans>}
      aside={
        <Trans>
          Formula version {POINTS_VERSION}, block <Num value={block} />
        </Trans>
      }
    >
      <p className="max-w-2xl text-muted">
        <Trans>
          Points are stored nowhere. They are counted from the events on chain, here and by every auditor
          alike. Points for an idea are split by its credit shares; an idea written down for someone earns its
          author's points once it is claimed.
        </Trans>
      </p>
      <Table caption={t`How points are counted`}>
        <thead>
          <tr>
            <HeaderCell>
              <Trans>What for</Trans>
            </HeaderCell>
            <HeaderCell>
              <Trans>Role</Trans>
            </HeaderCell>
            <HeaderCell numeric>
              <Trans>Points</Trans>
            </HeaderCell>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(POINTS) as Merit[]).map((merit) => (
            <tr key={merit}>
              <Cell>{i18n._(meritWords[merit])}</Cell>
              <Cell className="text-muted">{i18n._(roleWords[roleOf(merit)])}</Cell>
              <Cell numeric>{POINTS[merit]}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
