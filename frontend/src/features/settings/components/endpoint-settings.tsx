import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { useEngine } from "@/config/engine-context.ts";
import {
  type EndpointFault,
  type EndpointName,
  probeEndpoint,
} from "@/features/settings/api/probe-endpoint.ts";
import { type EndpointOverrides, setPreferences, usePreferences } from "@/lib/preferences.ts";

type Faults = Partial<Record<EndpointName, EndpointFault>>;

/** A reader's own node, index or content store. Each is asked before it is taken. */
export function EndpointSettings() {
  const { t } = useLingui();
  const engine = useEngine();
  const { endpoints } = usePreferences();
  const [draft, setDraft] = useState<EndpointOverrides>(endpoints);
  const [faults, setFaults] = useState<Faults>({});
  const [busy, setBusy] = useState(false);

  async function save(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const found = await probeAll(draft, engine);
    setFaults(found);
    setBusy(false);
    if (Object.keys(found).length === 0) use(filled(draft));
  }

  const fields: { name: EndpointName; label: string; hint: string }[] = [
    { name: "rpcUrl", label: t`Node`, hint: t`JSON-RPC of chain ${engine.deployment.chainId}` },
    { name: "graphqlUrl", label: t`Index`, hint: t`GraphQL of this organisation's subgraph` },
    { name: "contentUrl", label: t`Content store`, hint: t`Or any IPFS gateway` },
  ];
  return (
    <form onSubmit={save} noValidate className="grid gap-5">
      <p className="text-muted">
        <Trans>
          Leave a field empty to use what this page came with. Texts are checked against their hash, whoever
          sends them; a node or an index you choose is a node or an index you believe.
        </Trans>
      </p>
      {fields.map(({ name, label, hint }) => (
        <Field
          key={name}
          label={label}
          hint={hint}
          error={faults[name] && <FaultText fault={faults[name]} />}
        >
          <Input
            type="url"
            inputMode="url"
            spellCheck={false}
            placeholder={engine[name]}
            value={draft[name] ?? ""}
            onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
          />
        </Field>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={busy}>
          <Trans>Check and use</Trans>
        </Button>
        <Button disabled={Object.keys(filled(endpoints)).length === 0} onClick={() => use({})}>
          <Trans>Back to the page's own</Trans>
        </Button>
      </div>
    </form>
  );
}

function FaultText({ fault }: { fault: EndpointFault | undefined }) {
  switch (fault) {
    case "malformed":
      return <Trans>This is no web address. It begins with https:// or http://.</Trans>;
    case "unreachable":
      return <Trans>There is no answer from here, or this site may not ask there.</Trans>;
    case "other":
      return <Trans>Something answers, but not for this organisation and chain.</Trans>;
    default:
      return null;
  }
}

async function probeAll(draft: EndpointOverrides, engine: ReturnType<typeof useEngine>): Promise<Faults> {
  const entries = Object.entries(filled(draft)) as [EndpointName, string][];
  const found = await Promise.all(
    entries.map(async ([name, address]) => [name, await probeEndpoint(name, address, engine)] as const),
  );
  return Object.fromEntries(found.filter(([, fault]) => fault !== undefined));
}

function filled(endpoints: EndpointOverrides): EndpointOverrides {
  const entries = Object.entries(endpoints).map(([name, address]) => [name, address?.trim()] as const);
  return Object.fromEntries(entries.filter(([, address]) => address));
}

/** Every part of the app was set up with the old ones, so it starts anew. */
function use(endpoints: EndpointOverrides): void {
  setPreferences({ endpoints });
  location.reload();
}
