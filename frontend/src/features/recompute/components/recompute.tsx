import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import Calculator from "lucide-react/icons/calculator";
import type { ReactNode } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Banner } from "@/components/ui/banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Meter } from "@/components/ui/meter.tsx";
import type { Progress, Recomputed, RecomputeOptions } from "@/features/recompute/api/recompute-messages.ts";
import { phaseWords } from "@/features/recompute/api/recompute-words.ts";
import { useRecompute } from "@/features/recompute/api/use-recompute.ts";
import { hasName } from "@/lib/errors/error-chain.ts";

interface Props<Shown> {
  options: RecomputeOptions;
  /** What the page shows and the result is to be compared with; it may have changed by the time there is one. */
  shown: Shown;
  children: (result: Recomputed, shown: Shown) => ReactNode;
}

/** A button that has this browser replay the chain's logs, how far it has come, and what `children` make of the result. */
export function Recompute<Shown>({ options, shown, children }: Props<Shown>) {
  const { start, stop, progress, outcome, error, isRunning } = useRecompute<Shown>();
  const again = () => start({ options, shown });
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap gap-3">
        <Button variant={outcome ? "secondary" : "primary"} busy={isRunning} onClick={again}>
          <Calculator aria-hidden="true" />
          {outcome ? <Trans>Recompute again</Trans> : <Trans>Recompute here</Trans>}
        </Button>
        {isRunning && (
          <Button onClick={stop}>
            <Trans>Stop</Trans>
          </Button>
        )}
      </div>
      {isRunning && <Advance progress={progress} />}
      {error && <Unfinished error={error} onRetry={again} />}
      {outcome && !isRunning && children(outcome.result, outcome.shown)}
    </div>
  );
}

function Advance({ progress }: { progress: Progress | undefined }) {
  const { i18n } = useLingui();
  const { phase, done, total } = progress ?? { phase: "logs" as const, done: 0, total: 0 };
  const words = i18n._(phaseWords[phase]);
  return <Meter label={words} value={total === 0 ? 0 : done / total} caption={`${words} …`} />;
}

/** Chain, index or store did not answer; the audit says which, in English. */
function Unfinished({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (!hasName(error, "AuditFault")) return <FailureBanner error={error} onRetry={onRetry} />;
  return (
    <Banner
      tone="negative"
      urgent
      title={<Trans>The recomputation could not be finished</Trans>}
      action={
        <Button size="small" onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      }
    >
      <p lang="en" className="wrap-anywhere">
        {error.message}
      </p>
    </Banner>
  );
}
