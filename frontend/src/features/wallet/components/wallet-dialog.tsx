import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import type { Connector } from "wagmi";
import { Banner } from "@/components/ui/banner.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { ExternalLink } from "@/components/ui/external-link.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { BROWSER_KEY_ID } from "@/features/wallet/api/browser-key.ts";
import { UNANNOUNCED_WALLET, useWalletControls } from "@/features/wallet/api/wallet.ts";
import type { WalletEngine } from "@/features/wallet/api/wallet-engine.ts";
import { PersonaList } from "@/features/wallet/components/persona-list.tsx";
import { useFailure } from "@/lib/errors/use-failure.ts";

/** Ways to act here: the wallets of this browser and, on the local chain, people of the season. */
export default function WalletDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const { local } = useEngine();
  const { load } = useWalletControls();
  const [engine, setEngine] = useState<WalletEngine>();
  const [error, setError] = useState<unknown>();
  const [busyWith, setBusyWith] = useState<string>();
  useEffect(() => {
    load().then(setEngine, setError);
  }, [load]);

  async function connect(connector: Connector) {
    if (!engine) return;
    setBusyWith(connector.uid);
    setError(undefined);
    try {
      await engine.connect(connector);
      onClose();
    } catch (failure) {
      setError(failure);
      setBusyWith(undefined);
    }
  }

  return (
    <Dialog title={<Trans>Who are you here?</Trans>} open onClose={onClose} sheet>
      {error !== undefined && <ConnectFailure error={error} />}
      {!engine && error === undefined && <Skeleton className="h-24" />}
      {engine && <Personas engine={engine} onChosen={connect} busy={busyWith !== undefined} />}
      {engine && (
        <section className="grid gap-3">
          {local && (
            <h3 className="overline-label font-sans text-muted">
              <Trans>Your own wallet</Trans>
            </h3>
          )}
          <WalletList engine={engine} busyWith={busyWith} onChosen={connect} />
        </section>
      )}
      <p className="text-sm text-muted" title={t`No wallet is needed to read.`}>
        <Trans>
          Reading needs no wallet. A wallet signs what you propose and how you vote, so that anyone can check
          it.
        </Trans>
      </p>
    </Dialog>
  );
}

function Personas(props: { engine: WalletEngine; busy: boolean; onChosen: (connector: Connector) => void }) {
  const persona = props.engine.connectors().find(({ id }) => id === "persona");
  if (!persona) return null;
  return (
    <section className="grid gap-3">
      <h3 className="overline-label font-sans text-muted">
        <Trans>People of this local season</Trans>
      </h3>
      <PersonaList disabled={props.busy} onChosen={() => props.onChosen(persona)} />
    </section>
  );
}

function WalletList(props: {
  engine: WalletEngine;
  busyWith: string | undefined;
  onChosen: (one: Connector) => void;
}) {
  const { engine, busyWith, onChosen } = props;
  const [, redraw] = useState(0);
  useEffect(() => engine.watchConnectors(() => redraw((count) => count + 1)), [engine]);
  const wallets = engine.connectors().filter(({ id }) => id !== "persona");
  if (wallets.length === 0) return <NoWallet />;
  return (
    <ul className="grid gap-2">
      {wallets.map((connector) => (
        <li key={connector.uid}>
          <button
            type="button"
            disabled={busyWith !== undefined}
            aria-busy={busyWith === connector.uid}
            onClick={() => onChosen(connector)}
            className="flex min-h-13 w-full items-center gap-3 rounded-md border border-edge px-4 font-semibold hover:border-ink hover:bg-sunken disabled:opacity-60"
          >
            {connector.icon?.startsWith("data:image/") && (
              <img src={connector.icon} alt="" className="size-7 rounded-sm" />
            )}
            <WalletName connector={connector} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function WalletName({ connector }: { connector: Connector }) {
  if (connector.id === UNANNOUNCED_WALLET) return <Trans>Browser wallet</Trans>;
  if (connector.id === BROWSER_KEY_ID) return <Trans>The key in this browser</Trans>;
  return connector.name;
}

function NoWallet() {
  return (
    <Banner tone="info" title={<Trans>This browser has no wallet</Trans>}>
      <Trans>
        Install a wallet as a browser extension, then come back. How that works is explained at{" "}
        <ExternalLink href="https://ethereum.org/wallets/">ethereum.org</ExternalLink>.
      </Trans>
    </Banner>
  );
}

function ConnectFailure({ error }: { error: unknown }) {
  const { title, reason, next } = useFailure(error);
  return (
    <Banner tone="caution" title={title} urgent>
      {reason} {next}
    </Banner>
  );
}
