import { Trans } from "@lingui/react/macro";
import { useEngine } from "@/config/engine-context.ts";
import { IndexIndicator } from "@/features/status/components/index-indicator.tsx";

/** The promise, and how fresh the page is. */
export function Footer() {
  const { deployment } = useEngine();
  return (
    <footer className="mt-24 border-t border-line pb-24 md:pb-0">
      <div className="page flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3 py-6 text-sm text-muted">
        <p className="max-w-xl">
          <Trans>
            Nothing here asks for trust: every number can be recomputed from the chain's own records.
          </Trans>
        </p>
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          <span className="figures">
            <Trans>Chain {deployment.chainId}</Trans>
          </span>
          <IndexIndicator />
        </p>
      </div>
    </footer>
  );
}
