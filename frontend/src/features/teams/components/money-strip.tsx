import { Plural, Trans } from "@lingui/react/macro";
import { Stat, StatStrip } from "@/components/ui/stat.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import type { BudgetsView } from "@/features/teams/api/budgets.ts";

/** Who holds how much: all pots together, and each kind of them. */
export function MoneyStrip({ budgets }: { budgets: BudgetsView }) {
  const { held, root, rewards, inTeams, inPilots, teams } = budgets;
  return (
    <StatStrip>
      <Stat
        label={<Trans>Held in all</Trans>}
        value={<Money amount={held} />}
        detail={<Trans>all pots together</Trans>}
      />
      <Stat
        label={<Trans>Root pot</Trans>}
        value={<Money amount={root} />}
        detail={<Trans>given to nobody yet</Trans>}
      />
      <Stat
        label={<Trans>In teams</Trans>}
        value={<Money amount={inTeams} />}
        detail={<Plural value={teams.length} one="# team" other="# teams" />}
      />
      <Stat
        label={<Trans>In pilots</Trans>}
        value={<Money amount={inPilots} />}
        detail={<Trans>granted, not paid yet</Trans>}
      />
      <Stat
        label={<Trans>Reward pot</Trans>}
        value={<Money amount={rewards} />}
        detail={<Trans>for those credited</Trans>}
      />
    </StatStrip>
  );
}
