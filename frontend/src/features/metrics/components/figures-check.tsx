import type { Figure } from "@engine/audit/metrics/figure";
import type { MetricOptions } from "@engine/audit/metrics/metric";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { metricWords } from "@/features/metrics/api/metric-words.ts";
import { compareFigures } from "@/features/recompute/api/compare.ts";
import { ComparisonBanner } from "@/features/recompute/components/comparison-banner.tsx";
import { Recompute } from "@/features/recompute/components/recompute.tsx";

interface Props {
  figures: Record<string, Figure>;
  block: number;
  metrics: MetricOptions;
}

/** Where the figures come from, and a way to have them without our index. */
export function FiguresCheck({ figures, block, metrics }: Props) {
  const { i18n } = useLingui();
  return (
    <Section title={<Trans>Where these figures come from</Trans>} id="check">
      <p className="max-w-2xl text-muted">
        <Trans>
          Computed in your browser from our index at block <Num value={block} />, by the same formulas that an
          auditor runs on raw logs. A figure whose denominator is 0 is not available; it is never shown as 0.
        </Trans>
      </p>
      <p className="max-w-2xl text-muted">
        <Trans>
          You need not believe the index: your browser can read the chain's logs itself and compute every
          figure anew.
        </Trans>
      </p>
      <Recompute options={{ block, withIndex: false, metrics }} shown={figures}>
        {(result, shown) => (
          <ComparisonBanner
            comparison={compareFigures(shown, result.metrics)}
            result={result}
            name={(id) => {
              const words = metricWords[id];
              return words ? i18n._(words.name) : id;
            }}
          />
        )}
      </Recompute>
    </Section>
  );
}
