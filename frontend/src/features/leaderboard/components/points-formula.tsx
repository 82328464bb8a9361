import type { Facts } from "@engine/audit/metrics/facts";
import { weightOf } from "@engine/audit/metrics/merits";
import { POINTS_EVENT_NAMES } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { meritWords, roleWords } from "@/features/leaderboard/api/merit-words.ts";
import { roleOf } from "@/features/leaderboard/api/standings.ts";

/** The weights in force: what gives how many points now. */
export function PointsFormula({ facts }: { facts: Facts }) {
  const version = facts.policies.at(-1)?.version ?? 0;
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <Section
      title={<Trans>How points are counted</Trans>}
      aside={
        <Trans>
          Formula version {version}, block <Num value={facts.block} />
        </Trans>
      }
    >
      <p className="max-w-2xl text-muted">
        <Trans>
          Points are stored nowhere. They are counted from the events on chain, here and by every auditor
          alike, with the weights that were in force when they happened. Points for an idea are split by its
          credit shares; an idea written down for someone earns its author's points once it is claimed. A
          forecast earns more the better it was; thanks count by the kudos.
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
          {POINTS_EVENT_NAMES.map((merit) => (
            <tr key={merit}>
              <Cell>{i18n._(meritWords[merit])}</Cell>
              <Cell className="text-muted">{i18n._(roleWords[roleOf(merit)])}</Cell>
              <Cell numeric>{weightOf(facts, merit, facts.now)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
