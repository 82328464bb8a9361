import type { BoxChange } from "@engine/protocol/box-client";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { isClosedQueryOptions } from "@/features/box/api/is-closed.ts";
import { useWalletControls } from "@/features/wallet/api/wallet.ts";
import { useFailureWords } from "@/lib/errors/use-failure.ts";
import { toast } from "@/lib/toasts.ts";

/** Closes one's box before its last day, after saying what that does, and opens it again. */
export function BoxSwitch({ letter, place }: { letter: string; place: string }) {
  const { t } = useLingui();
  const engine = useEngine();
  const wallet = useWalletControls();
  const client = useQueryClient();
  const words = useFailureWords();
  const id = useId();
  const state = isClosedQueryOptions(engine, letter);
  const { data: closed } = useQuery(state);
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);

  async function change(to: BoxChange) {
    setBusy(true);
    try {
      const { changeOwnBox } = await import("@/features/box/api/box-owner.ts");
      await changeOwnBox(engine, wallet, letter, to);
      client.setQueryData(state.queryKey, to === "close");
      setSure(false);
    } catch (error) {
      toast(words(error).title);
    } finally {
      setBusy(false);
    }
  }

  // Unless the store says which it is, neither can be offered.
  if (closed === undefined) return null;
  return (
    <div className="grid justify-items-start gap-3">
      <p role="status" className="text-sm text-muted empty:hidden">
        {closed && (
          <Trans>
            This box is closed: whoever scans its sheet reads so. What waits in it stays with you.
          </Trans>
        )}
      </p>
      {closed ? (
        <Button
          size="small"
          aria-label={t`Open it again: ${place}`}
          busy={busy}
          onClick={() => change("reopen")}
        >
          <Trans>Open it again</Trans>
        </Button>
      ) : (
        <Button
          size="small"
          variant="quiet"
          aria-label={t`Close this box: ${place}`}
          aria-expanded={sure}
          aria-controls={sure ? id : undefined}
          onClick={() => setSure(!sure)}
        >
          <Trans>Close this box</Trans>
        </Button>
      )}
      {sure && !closed && (
        <div id={id} className="grid justify-items-start gap-3 text-sm">
          <p>
            <Trans>
              It then takes nothing more, and whoever scans its sheet reads that it is closed. What waits in
              it stays with you. Until its last day you can open it again. You sign; it costs nothing.
            </Trans>
          </p>
          <div className="flex flex-wrap gap-2">
            <Button size="small" variant="danger" busy={busy} onClick={() => change("close")}>
              <Trans>Sign and close it</Trans>
            </Button>
            <Button size="small" onClick={() => setSure(false)}>
              <Trans>Leave it open</Trans>
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
