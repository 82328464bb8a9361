import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Code, Hash } from "@/components/ui/code.tsx";
import { KeyValue } from "@/components/ui/key-values.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import type { DigestCheck } from "@/features/ideas/api/verify/check-digest.ts";
import { CheckStep } from "@/features/ideas/components/record/verify/check-step.tsx";

/** Whether every decision on record is in the logs, and nothing else. */
export function DigestResult({ check }: { check: DigestCheck }) {
  return (
    <CheckStep
      result={check.result}
      title={<Trans>The record</Trans>}
      explanation={
        <Trans>
          Each decision extends a chain of hashes that the contract keeps. It was computed anew from the raw
          logs, entry by entry: one log missing, added or changed would give another head.
        </Trans>
      }
      more={<Steps check={check} />}
    >
      <KeyValue name={<Trans>Head on chain</Trans>}>
        <Hash value={check.onChain} digits={10} />
      </KeyValue>
      <KeyValue name={<Trans>Head from the logs</Trans>}>
        <Hash value={check.recomputed} digits={10} />
      </KeyValue>
      <KeyValue name={<Trans>Entries</Trans>}>
        <Plural value={check.steps.length} one="# log, in order" other="# logs, in order" />
      </KeyValue>
    </CheckStep>
  );
}

function Steps({ check }: { check: DigestCheck }) {
  const { t } = useLingui();
  return (
    <details className="text-sm">
      <summary className="text-muted hover:text-ink">
        <Trans>Entry by entry</Trans>
      </summary>
      <div className="mt-3">
        <Table caption={t`Entries of the audit digest`}>
          <thead>
            <tr>
              <HeaderCell numeric>
                <Trans>No.</Trans>
              </HeaderCell>
              <HeaderCell>
                <Trans>Event</Trans>
              </HeaderCell>
              <HeaderCell numeric>
                <Trans>Block</Trans>
              </HeaderCell>
              <HeaderCell>
                <Trans>Head after it</Trans>
              </HeaderCell>
              <HeaderCell>
                <Trans>As announced</Trans>
              </HeaderCell>
            </tr>
          </thead>
          <tbody>
            {check.steps.map((step) => (
              <tr key={step.head}>
                <Cell numeric>{step.seq}</Cell>
                <Cell>
                  <Code>{step.event}</Code>
                </Cell>
                <Cell numeric>
                  <Num value={step.block} />
                </Cell>
                <Cell>
                  <Hash value={step.head} />
                </Cell>
                <Cell>{step.agrees ? <Trans>yes</Trans> : <Trans>no</Trans>}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </details>
  );
}
