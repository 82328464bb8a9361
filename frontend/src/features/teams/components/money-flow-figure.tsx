import { Trans, useLingui } from "@lingui/react/macro";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { Money, useMoneyWords } from "@/components/vocabulary/money.tsx";
import { ChartFrame } from "@/features/metrics/components/chart-frame.tsx";
import type { BudgetsView } from "@/features/teams/api/budgets.ts";
import { withTeamsTogether } from "@/features/teams/api/money-flow.ts";
import { FlowPicture } from "@/features/teams/components/flow-picture.tsx";
import { type PlaceName, usePlaceNames } from "@/features/teams/components/place-words.tsx";

/** More teams than this are drawn as one; the table has them all. */
const MOST_TEAMS_DRAWN = 8;

/** How money went from outside to the teams, their pilots and on: as a picture, and as a table. */
export function MoneyFlowFigure({ budgets }: { budgets: BudgetsView }) {
  const { t } = useLingui();
  const money = useMoneyWords();
  const { flow, teams, held } = budgets;
  const together = withTeamsTogether(flow);
  const paidIn = money(flow.places.find(({ key }) => key === "outside")?.received ?? 0n);
  const rest = money(held);
  const label = t`The way of the money: ${paidIn} were paid in, ${rest} are still held.`;
  const picture = { teams, label };
  return (
    <ChartFrame
      title={<Trans>The way of the money</Trans>}
      caption={
        <Trans>
          Since the beginning, less what governance took back. Returned money is in its team's pot again.
        </Trans>
      }
      chart={
        <>
          <FlowPicture
            {...picture}
            flow={teams.length > MOST_TEAMS_DRAWN ? together : flow}
            direction="across"
            className="w-full max-md:hidden"
          />
          <FlowPicture
            {...picture}
            flow={together}
            direction="down"
            className="mx-auto w-full max-w-96 md:hidden"
          />
        </>
      }
      table={<FlowTable budgets={budgets} label={label} />}
    />
  );
}

function FlowTable({ budgets: { flow, teams }, label }: { budgets: BudgetsView; label: string }) {
  const nameOf = usePlaceNames(teams);
  return (
    <Table caption={label}>
      <thead>
        <tr>
          <HeaderCell>
            <Trans>From</Trans>
          </HeaderCell>
          <HeaderCell>
            <Trans>To</Trans>
          </HeaderCell>
          <HeaderCell numeric>
            <Trans>Amount</Trans>
          </HeaderCell>
        </tr>
      </thead>
      <tbody>
        {flow.links.map(({ from, to, amount }) => (
          <tr key={`${from} ${to}`}>
            <Cell>
              <Name name={nameOf(from)} />
            </Cell>
            <Cell>
              <Name name={nameOf(to)} />
            </Cell>
            <Cell numeric>
              <Money amount={amount} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Name({ name: { text, language } }: { name: PlaceName }) {
  return language === undefined ? text : <bdi lang={language}>{text}</bdi>;
}
