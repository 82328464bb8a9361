import { Trans } from "@lingui/react/macro";
import { ChainPlace } from "@/components/ui/chain-place.tsx";
import { Hash } from "@/components/ui/code.tsx";
import type { TeamRecord } from "@/features/teams/api/team.ts";

/** Where on the chain a team stands. */
export function TeamFacts({ team }: { team: TeamRecord }) {
  return (
    <section aria-labelledby="team-facts" className="grid gap-3">
      <h2 id="team-facts" className="overline-label font-sans text-muted">
        <Trans>On record</Trans>
      </h2>
      <dl className="grid divide-y divide-line border-y border-line text-sm">
        <div className="flex items-baseline justify-between gap-4 py-2">
          <dt className="shrink-0 text-muted">
            <Trans>Formed in</Trans>
          </dt>
          <dd>
            <ChainPlace block={Number(team.block)} transaction={team.transaction} />
          </dd>
        </div>
        {team.charter && (
          <div className="flex items-baseline justify-between gap-4 py-2">
            <dt className="shrink-0 text-muted">
              <Trans>Charter's hash</Trans>
            </dt>
            <dd>
              <Hash value={team.charter.hash} digits={6} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
