import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import { Num } from "@/components/ui/number.tsx";
import type { Comparison } from "@/features/recompute/api/compare.ts";
import type { Recomputed } from "@/features/recompute/api/recompute-messages.ts";
import { DifferenceList } from "@/features/recompute/components/difference-list.tsx";

/** Whether what the page shows is what this browser recomputed. `name` says what a differing thing is called. */
export function ComparisonBanner(props: {
  comparison: Comparison;
  result: Recomputed;
  name: (id: string) => ReactNode;
}) {
  const { comparison, result } = props;
  const holds = comparison.differing.length === 0 && result.differences.length === 0;
  if (holds) {
    return (
      <Banner tone="positive" title={<Trans>What you see is what the chain says</Trans>}>
        <Trans>
          This browser replayed <Num value={result.checked.logs ?? 0} /> logs up to block{" "}
          <Num value={result.block.number} />: every value came out the same, <Num value={comparison.same} />{" "}
          in all.
        </Trans>
      </Banner>
    );
  }
  return (
    <>
      <Banner tone="negative" urgent title={<Trans>What you see is not what the chain says</Trans>}>
        {comparison.differing.length > 0 && (
          <>
            <Trans>These came out differently:</Trans>
            <ul className="list-inside list-disc">
              {comparison.differing.map((id) => (
                <li key={id}>{props.name(id)}</li>
              ))}
            </ul>
          </>
        )}
      </Banner>
      <DifferenceList differences={result.differences} />
    </>
  );
}
