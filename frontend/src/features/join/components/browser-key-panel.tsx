import { Trans, useLingui } from "@lingui/react/macro";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Panel } from "@/components/ui/panel.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { KeyRisks } from "@/features/join/components/key-risks.tsx";
import { browserKey } from "@/features/wallet/api/browser-key.ts";
import { useWalletControls } from "@/features/wallet/api/wallet.ts";
import { saveFile } from "@/lib/save-file.ts";

/** The key that this browser keeps, if it does: what that means, a copy of it, and its end. */
export function BrowserKeyPanel() {
  const { t } = useLingui();
  const { deployment } = useEngine();
  const wallet = useWalletControls();
  const key = useSyncExternalStore(browserKey.subscribe, browserKey.get);
  const [removing, setRemoving] = useState(false);
  if (key === "") return null;

  function save() {
    const text = t`Private key of a member of ${deployment.name}. Whoever has it can sign in your name.`;
    saveFile("member-key.txt", "text/plain", `${text}\n${key}\n`);
  }

  async function remove() {
    const { removeBrowserKey } = await import("@/features/wallet/api/browser-key-actions.ts");
    await removeBrowserKey(wallet);
    setRemoving(false);
  }

  return (
    <Panel id="browser-key" title={<Trans>The key in this browser</Trans>} own>
      <KeyRisks />
      {removing && (
        <p role="alert">
          <Trans>Without a copy nobody can bring it back, and with it your membership's signature.</Trans>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={save}>
          <Trans>Save a copy</Trans>
        </Button>
        {removing ? (
          <>
            <Button variant="danger" onClick={remove}>
              <Trans>Remove it for good</Trans>
            </Button>
            <Button variant="quiet" onClick={() => setRemoving(false)}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        ) : (
          <Button variant="quiet" onClick={() => setRemoving(true)}>
            <Trans>Remove it from this browser</Trans>
          </Button>
        )}
      </div>
    </Panel>
  );
}
