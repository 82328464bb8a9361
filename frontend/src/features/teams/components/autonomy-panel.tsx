import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Meter } from "@/components/ui/meter.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { type Autonomy, autonomyLeft, autonomyOf, secondsUntilFull } from "@/features/teams/api/autonomy.ts";
import type { TeamRecord } from "@/features/teams/api/team.ts";
import { formatDuration } from "@/lib/format-duration.ts";

/** What a team may grant without a ballot, now and as it refills. */
export function AutonomyPanel({ team, now }: { team: TeamRecord; now: number }) {
  const autonomy = autonomyOf(team);
  return (
    <section aria-labelledby="autonomy" className="grid gap-3 rounded-lg border border-line bg-surface p-5">
      <h2 id="autonomy" className="overline-label font-sans text-muted">
        <Trans>Autonomy</Trans>
      </h2>
      {autonomy.limit === 0n ? (
        <p className="text-sm text-muted">
          <Trans>
            None yet: it funds ideas that a ballot has approved. Governance may let a team fund ready ideas
            too, up to a limit that refills.
          </Trans>
        </p>
      ) : (
        <Left autonomy={autonomy} now={now} />
      )}
    </section>
  );
}

function Left({ autonomy, now }: { autonomy: Autonomy; now: number }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const left = autonomyLeft(autonomy, now);
  const wait = secondsUntilFull(autonomy, now);
  return (
    <>
      <p>
        <span className="font-serif text-3xl tracking-tight">
          <Money amount={left} />
        </span>{" "}
        <span className="text-muted">
          <Trans>
            of <Money amount={autonomy.limit} />
          </Trans>
        </span>
      </p>
      <Meter
        label={t`Autonomy left now`}
        value={Number((left * 10_000n) / autonomy.limit) / 10_000}
        caption={
          wait === 0 ? (
            <Trans>It is full.</Trans>
          ) : (
            <Trans>It refills by itself and is full in {formatDuration(wait, i18n.locale)}.</Trans>
          )
        }
      />
      <p className="text-sm text-muted">
        <Trans>
          So much its seats may grant now for a ready idea, without a ballot. An empty autonomy is full again
          after {formatDuration(autonomy.refillSeconds, i18n.locale)}.
        </Trans>
      </p>
    </>
  );
}
