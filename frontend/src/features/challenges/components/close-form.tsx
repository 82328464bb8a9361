import { LIMITS } from "@engine/protocol/documents";
import { Trans } from "@lingui/react/macro";
import { Field } from "@/components/ui/field.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";

const load = () =>
  import("@/features/challenges/flows/close-challenge.tsx").then(({ closeChallenge }) => closeChallenge);

/** Ends a challenge before its time, with a reason. */
export function CloseForm({ challengeId, onSent }: { challengeId: number; onSent: () => void }) {
  const draft = useTextDraft();
  function input() {
    const reason = draft.take();
    return reason && { challengeId, reason };
  }
  return (
    <>
      <Field
        label={<Trans>Why it ends now</Trans>}
        hint={<Trans>Everyone can read it, for good.</Trans>}
        error={draft.error && <Trans>Write at least a sentence.</Trans>}
      >
        <Textarea
          value={draft.text}
          maxLength={LIMITS.text}
          onChange={({ target }) => draft.change(target.value)}
        />
      </Field>
      <div>
        <ActionButton
          flow={load}
          input={input}
          flowKey={`challenge:${challengeId}`}
          who="anyone"
          variant="danger"
          onSent={onSent}
        >
          <Trans>Close the challenge</Trans>
        </ActionButton>
      </div>
    </>
  );
}
