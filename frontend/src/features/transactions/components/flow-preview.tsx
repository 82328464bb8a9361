import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { AddressText, Code } from "@/components/ui/code.tsx";
import { KeyValue, KeyValues } from "@/components/ui/key-values.tsx";
import { PayerChoice } from "@/features/transactions/components/payer-choice.tsx";
import { type Payer, type Payment, usualPayer } from "@/lib/transactions/payment.ts";
import type { PreparedFlow } from "@/lib/transactions/run-flow.ts";

/** A prepared call in plain words, and, on request, letter by letter. */
export function FlowPreview(props: {
  prepared: PreparedFlow<unknown>;
  payment: Payment;
  onSign: (payer: Payer) => void;
  onCancel: () => void;
}) {
  const { i18n } = useLingui();
  const [payer, setPayer] = useState(usualPayer(props.payment));
  const { flow, input, call, context } = props.prepared;
  const { personas } = context.engine.deployment;
  const persona = personas?.find(({ address }) => address.toLowerCase() === context.account.toLowerCase());
  return (
    <>
      <p className="font-serif text-lg">{i18n._(flow.title(input))}</p>
      <KeyValues>
        {flow.preview(call, input).map(({ label, value }, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one preview never change places
          <KeyValue key={line} name={label}>
            {value}
          </KeyValue>
        ))}
        <KeyValue name={<Trans>Signed by</Trans>}>
          <span className="flex flex-wrap items-baseline gap-x-3">
            {persona?.name}
            <AddressText value={context.account} />
          </span>
        </KeyValue>
        <KeyValue name={<Trans>Network fee</Trans>}>
          <PayerChoice payment={props.payment} payer={payer} onChange={setPayer} />
        </KeyValue>
      </KeyValues>
      <details className="text-sm">
        <summary className="text-muted hover:text-ink">
          <Trans>The call, letter by letter</Trans>
        </summary>
        <dl className="mt-3 grid gap-2 rounded-md bg-sunken p-3">
          <div>
            <dt className="text-muted">
              <Trans>Contract</Trans>
            </dt>
            <dd className="break-all">
              <Code>{call.address}</Code>
            </dd>
          </div>
          <div>
            <dt className="text-muted">
              <Trans>Function</Trans>
            </dt>
            <dd>
              <Code>{call.functionName}</Code>
            </dd>
          </div>
          <div>
            <dt className="text-muted">
              <Trans>Arguments</Trans>
            </dt>
            <dd>
              <pre className="overflow-x-auto font-mono text-xs whitespace-pre-wrap break-all">
                {plain(call.args)}
              </pre>
            </dd>
          </div>
        </dl>
      </details>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={props.onCancel}>
          <Trans>Not yet</Trans>
        </Button>
        <Button variant="primary" onClick={() => props.onSign(payer)}>
          <Trans>Sign</Trans>
        </Button>
      </div>
    </>
  );
}

function plain(args: readonly unknown[]): string {
  return JSON.stringify(args, (_, value) => (typeof value === "bigint" ? value.toString() : value), 2);
}
