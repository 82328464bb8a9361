import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Num } from "@/components/ui/number.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { useBudgets } from "@/features/teams/api/budgets.ts";
import { FormTeam } from "@/features/teams/components/form-team.tsx";
import { MoneyFlowFigure } from "@/features/teams/components/money-flow-figure.tsx";
import { MoneyStrip } from "@/features/teams/components/money-strip.tsx";
import { NoTeams } from "@/features/teams/components/no-teams.tsx";
import { PayIn } from "@/features/teams/components/pay-in.tsx";
import { TeamList } from "@/features/teams/components/team-list.tsx";
import { useTitle } from "@/lib/use-title.ts";

/** All money at a glance, how it flows, and the teams that hold it. */
export function TeamsPage() {
  const { t } = useLingui();
  useTitle(t`Teams and budgets`);
  const { data, error, refetch } = useBudgets();
  const [open, setOpen] = useState<"team" | "money">();
  const close = () => setOpen(undefined);
  const toggle = (form: "team" | "money") => setOpen(open === form ? undefined : form);
  return (
    <>
      <PageHeader
        title={<Trans>Teams and budgets</Trans>}
        lead={
          <Trans>
            A team holds money and decides, seat by seat, which ideas it tries out. Every amount and every
            vote is on record.
          </Trans>
        }
        actions={
          <>
            <Button aria-expanded={open === "money"} onClick={() => toggle("money")}>
              <Trans>Pay money in</Trans>
            </Button>
            <Button variant="primary" aria-expanded={open === "team"} onClick={() => toggle("team")}>
              <Trans>Form a team</Trans>
            </Button>
          </>
        }
      />
      <div className="grid grid-cols-1 gap-12">
        {open === "team" && <FormTeam onSent={close} />}
        {open === "money" && <PayIn onSent={close} />}
        {error && <FailureBanner error={error} onRetry={() => refetch()} />}
        {!data && !error && <SkeletonRows rows={6} />}
        {data && (
          <>
            <MoneyStrip budgets={data} />
            {data.flow.links.length > 0 && <MoneyFlowFigure budgets={data} />}
            {data.teams.length === 0 ? <NoTeams /> : <TeamList teams={data.teams} />}
            <p className="text-sm text-muted">
              <Trans>
                Amounts are in the organisation's currency, as of block <Num value={data.block} />.
              </Trans>
            </p>
          </>
        )}
      </div>
    </>
  );
}
