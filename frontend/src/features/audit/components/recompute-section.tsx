import { Trans } from "@lingui/react/macro";
import { Section } from "@/components/ui/section.tsx";
import { Recompute } from "@/features/recompute/components/recompute.tsx";
import { RecomputeReport } from "@/features/recompute/components/recompute-report.tsx";

const COMMAND = "npm run audit -- --report audit.html --register decisions.csv";
const EVERYTHING = { withIndex: true };

/** All of it once more from the raw logs: in this browser, or without this page. */
export function RecomputeSection() {
  return (
    <Section title={<Trans>Recompute everything</Trans>} id="recompute">
      <p className="max-w-2xl text-muted">
        <Trans>
          This page shows what our index says. Trust nobody: have your browser read the chain's raw logs,
          recompute every stage, tally, pot and figure, and name each difference.
        </Trans>
      </p>
      <Recompute options={EVERYTHING} shown={undefined}>
        {(result) => <RecomputeReport result={result} />}
      </Recompute>
      <p className="max-w-2xl text-muted">
        <Trans>The same without this page, from a copy of the source code:</Trans>
      </p>
      <pre className="whitespace-pre-wrap break-words rounded-md bg-sunken px-4 py-3 font-mono text-sm">
        <code>{COMMAND}</code>
      </pre>
    </Section>
  );
}
