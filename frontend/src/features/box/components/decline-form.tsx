import { LIMITS } from "@engine/protocol/documents";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { type Address, useWalletControls } from "@/features/wallet/api/wallet.ts";
import { useFailureWords } from "@/lib/errors/use-failure.ts";
import { useTextDraft } from "@/lib/text-draft.ts";
import { toast } from "@/lib/toasts.ts";

/** Says no to a suggestion, with a reason for its author. */
export function DeclineForm({ claimKey, onDeclined }: { claimKey: Address; onDeclined: () => void }) {
  const engine = useEngine();
  const wallet = useWalletControls();
  const words = useFailureWords();
  const draft = useTextDraft();
  const [busy, setBusy] = useState(false);

  async function send() {
    const reason = draft.take();
    if (!reason) return;
    setBusy(true);
    try {
      const { decline } = await import("@/features/box/api/box-owner.ts");
      await decline(engine, wallet, claimKey, reason);
      onDeclined();
    } catch (error) {
      toast(words(error).title);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="grid gap-4">
      <Field
        label={<Trans>Why it is not filed</Trans>}
        hint={<Trans>Whoever left it reads this with their code. The text itself is deleted.</Trans>}
        error={draft.error && <Trans>Without a reason it is no answer. Write at least a sentence.</Trans>}
      >
        <Textarea
          value={draft.text}
          maxLength={LIMITS.text}
          onChange={({ target }) => draft.change(target.value)}
        />
      </Field>
      <div>
        <Button variant="danger" busy={busy} onClick={send}>
          <Trans>Decline it with this reason</Trans>
        </Button>
      </div>
    </div>
  );
}
