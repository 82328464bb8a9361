import { Trans, useLingui } from "@lingui/react/macro";
import { AddressText, Code } from "@/components/ui/code.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { type DecodedCall, decodeCall, plainValue } from "@/features/governance/api/decode-call.ts";
import type { EncodedCall } from "@/features/governance/api/draft-calls.ts";
import type { GovernanceFrame } from "@/features/governance/api/frame.ts";
import { CallSentence } from "@/features/governance/components/call-sentence.tsx";

/** What a proposal does, action by action: a sentence each, and behind it exactly what is called. */
export function CallList(props: { calls: readonly EncodedCall[]; frame: GovernanceFrame | undefined }) {
  const { deployment } = useEngine();
  const decoded = props.calls.map((call) => decodeCall(call, deployment.contracts));
  return (
    <ol className="grid grid-cols-1 divide-y divide-line border-y border-line">
      {decoded.map((call, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same call can stand in a proposal twice
        <li key={index} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 py-4">
          <span aria-hidden="true" className="figures pt-0.5 text-sm text-muted">
            {index + 1}
          </span>
          <div className="grid min-w-0 gap-2">
            <div>
              <CallSentence call={call} frame={props.frame} />
            </div>
            <CallDetails call={call} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function CallDetails({ call }: { call: DecodedCall }) {
  const { t } = useLingui();
  const { contract, functionName, values, target, data } = call;
  return (
    <details className="min-w-0 text-sm">
      <summary className="w-fit cursor-pointer py-1 text-muted hover:text-ink">
        <Trans>Exactly what is called</Trans>
      </summary>
      <div className="grid grid-cols-1 gap-3 pt-2">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <Code>{functionName === undefined ? contract : `${contract}.${functionName}`}</Code>
          <AddressText value={target} />
        </p>
        {values.length > 0 && (
          <Table caption={t`Values of the call`}>
            <thead>
              <tr>
                <HeaderCell>
                  <Trans>Name</Trans>
                </HeaderCell>
                <HeaderCell>
                  <Trans>Type</Trans>
                </HeaderCell>
                <HeaderCell>
                  <Trans>Value</Trans>
                </HeaderCell>
              </tr>
            </thead>
            <tbody>
              {values.map(({ name, type, value }) => (
                <tr key={name}>
                  <Cell>
                    <Code>{name}</Code>
                  </Cell>
                  <Cell className="text-muted">
                    <Code>{type}</Code>
                  </Cell>
                  <Cell className="wrap-anywhere">
                    <Code>{plainValue(value)}</Code>
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        <p className="wrap-anywhere text-muted">
          <Code>{data}</Code>
        </p>
      </div>
    </details>
  );
}
