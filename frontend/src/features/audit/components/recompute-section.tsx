import { Trans } from "@lingui/react/macro";
import { Section } from "@/components/ui/section.tsx";

const COMMAND = "npm run audit -- --report audit.html --register decisions.csv";

/** How to do all of it without this page. */
export function RecomputeSection() {
  return (
    <Section title={<Trans>Recompute everything</Trans>} id="recompute">
      <p className="max-w-2xl text-muted">
        <Trans>
          This page shows what our index says. The audit command trusts nobody: it reads the chain's raw logs,
          recomputes every stage, tally, pot and figure, and names each difference.
        </Trans>
      </p>
      <pre className="whitespace-pre-wrap break-words rounded-md bg-sunken px-4 py-3 font-mono text-sm">
        <code>{COMMAND}</code>
      </pre>
    </Section>
  );
}
