import type { Facts } from "@engine/audit/metrics/facts";
import { leaderboard } from "@engine/audit/metrics/leaderboard";
import { Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { Section } from "@/components/ui/section.tsx";
import { compareStandings } from "@/features/recompute/api/compare.ts";
import { ComparisonBanner } from "@/features/recompute/components/comparison-banner.tsx";
import { Recompute } from "@/features/recompute/components/recompute.tsx";

/** A way to have everybody's points of all time without our index. */
export function PointsCheck({ facts }: { facts: Facts }) {
  const points = useMemo(() => leaderboard(facts), [facts]);
  return (
    <Section title={<Trans>Count them yourself</Trans>} id="check">
      <p className="max-w-2xl text-muted">
        <Trans>
          Your browser can read the chain's logs itself and count everybody's points of all time anew, line by
          line.
        </Trans>
      </p>
      <Recompute options={{ block: facts.block, withIndex: false }} shown={points}>
        {(result, shown) => (
          <ComparisonBanner
            comparison={compareStandings(shown, result.leaderboard)}
            result={result}
            name={(number) => <Trans>Member no. {number}</Trans>}
          />
        )}
      </Recompute>
    </Section>
  );
}
