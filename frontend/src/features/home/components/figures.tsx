import { Trans } from "@lingui/react/macro";
import { Num } from "@/components/ui/number.tsx";
import { Stat, StatStrip } from "@/components/ui/stat.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { Tooltip } from "@/components/ui/tooltip.tsx";
import type { FrontPageQuery } from "@/features/home/api/generated/graphql.ts";

const DAY_SECONDS = 86_400;

interface FiguresProps {
  organisation: FrontPageQuery["organisation"];
  season: FrontPageQuery["seasonStat"];
}

/** A strip of figures; each is explained, and can be recomputed, on the metrics page. */
export function Figures({ organisation, season }: FiguresProps) {
  const decided = season?.decided ?? 0;
  const days = decided === 0 ? undefined : Number(season?.decisionSeconds ?? 0) / decided / DAY_SECONDS;
  return (
    <section className="grid gap-2">
      <StatStrip>
        <Stat label={<Trans>Members</Trans>} value={<Num value={organisation?.activeMembers ?? 0} />} />
        <Stat
          label={<Trans>Ideas handed in</Trans>}
          value={<Num value={season?.ideas ?? 0} />}
          detail={
            <Trans>
              by <Num value={season?.contributors ?? 0} /> people
            </Trans>
          }
        />
        <Stat
          label={
            <Tooltip
              text={
                <Trans>
                  Ideas that first became ready, went on hold, were rejected or merged: their first answer.
                </Trans>
              }
            >
              <Trans>Decided</Trans>
            </Tooltip>
          }
          value={<Num value={decided} />}
          detail={
            <Trans>
              <Num value={season?.decidedWithReason ?? 0} /> with a reason
            </Trans>
          }
        />
        <Stat
          label={
            <Tooltip
              text={<Trans>From handing in to the first answer, on average over all decided ideas.</Trans>}
            >
              <Trans>Days to a decision</Trans>
            </Tooltip>
          }
          value={days === undefined ? "–" : <Num value={days} options={{ maximumFractionDigits: 1 }} />}
          detail={<Trans>on average</Trans>}
        />
        <Stat
          label={<Trans>Approved by ballot</Trans>}
          value={<Num value={season?.entriesApproved ?? 0} />}
        />
      </StatStrip>
      <p className="text-sm text-muted">
        <Trans>
          Since the beginning. <TextLink to="/metrics">How each figure is made</TextLink>
        </Trans>
      </p>
    </section>
  );
}
