import { collaborationsIn } from "@engine/audit/metrics/collaboration";
import type { Facts, Window } from "@engine/audit/metrics/facts";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { sourcesWords } from "@/components/vocabulary/people-words.ts";
import { stageWords } from "@/components/vocabulary/stage-words.ts";
import { authorityByWeek } from "@/features/metrics/api/authority-weeks.ts";
import {
  funnel,
  ideasBySource,
  lorenz,
  turnoutByRound,
  weeklyCounts,
} from "@/features/metrics/api/chart-data.ts";
import type { METRIC_GROUPS } from "@/features/metrics/api/metric-groups.ts";
import { AuthorityChart } from "@/features/metrics/components/authority-chart.tsx";
import { BarsFigure } from "@/features/metrics/components/bars-figure.tsx";
import { LorenzChart } from "@/features/metrics/components/lorenz-chart.tsx";
import { WeeksChart } from "@/features/metrics/components/weeks-chart.tsx";
import { formatBps } from "@/lib/format.ts";

const NetworkChart = lazy(() => import("@/features/metrics/components/network-chart.tsx"));

/** The chart of a subject; nothing for subjects that figures alone tell. */
export function GroupChart(props: {
  group: (typeof METRIC_GROUPS)[number]["key"];
  facts: Facts;
  window: Window;
  memberNames: ReadonlyMap<number, string>;
}) {
  const { facts, window, memberNames } = props;
  switch (props.group) {
    case "generation":
      return <Sources facts={facts} window={window} />;
    case "evaluation":
      return <WeeksChart weeks={weeklyCounts(facts, window)} />;
    case "implementation":
      return <Funnel facts={facts} window={window} />;
    case "engagement":
      return <Turnout facts={facts} />;
    case "decisions":
      return (
        <AuthorityChart weeks={authorityByWeek(facts, window, window.to - window.from)} block={facts.block} />
      );
    case "network":
      return (
        <Suspense>
          <NetworkChart links={collaborationsIn(facts, window)} names={memberNames} block={facts.block} />
        </Suspense>
      );
    case "power":
      return <LorenzChart points={lorenz(facts)} />;
    default:
      return null;
  }
}

function Sources({ facts, window }: { facts: Facts; window: Window }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <BarsFigure
      title={<Trans>Ideas by source</Trans>}
      caption={<Trans>Everyone the organisation listens to.</Trans>}
      label={t`Ideas by source`}
      columns={[<Trans key="source">Source</Trans>, <Trans key="ideas">Ideas</Trans>]}
      bars={ideasBySource(facts, window).map(({ source, ideas }) => ({
        key: source,
        label: i18n._(sourcesWords[source]),
        value: ideas,
      }))}
    />
  );
}

function Funnel({ facts, window }: { facts: Facts; window: Window }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <BarsFigure
      title={<Trans>How far ideas got</Trans>}
      caption={<Trans>Of the ideas handed in during this time, how many reached each step so far.</Trans>}
      label={t`How far ideas got`}
      columns={[<Trans key="step">Step</Trans>, <Trans key="ideas">Ideas</Trans>]}
      bars={funnel(facts, window).map(({ stage, ideas }) => ({
        key: stage,
        label: i18n._(stageWords[stage]),
        value: ideas,
      }))}
    />
  );
}

function Turnout({ facts }: { facts: Facts }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const rounds = turnoutByRound(facts);
  const share = (value: number) => formatBps(Math.round(value * 10_000), i18n.locale);
  return (
    <BarsFigure
      title={<Trans>Turnout by round</Trans>}
      caption={
        <Trans>
          Tokens that took part, and members who voted, of all who could. Running rounds included.
        </Trans>
      }
      label={t`Turnout by round`}
      full={1}
      columns={[<Trans key="round">Round</Trans>, <Trans key="turnout">Turnout</Trans>]}
      bars={rounds.flatMap(({ round, tokens, voters }) => [
        { key: `${round}-tokens`, label: t`Round ${round}, tokens`, value: tokens, shown: share(tokens) },
        { key: `${round}-voters`, label: t`Round ${round}, members`, value: voters, shown: share(voters) },
      ])}
    />
  );
}
