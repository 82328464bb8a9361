import { LIMITS } from "@engine/protocol/documents";
import { Trans } from "@lingui/react/macro";
import { Field } from "@/components/ui/field.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";

const load = () =>
  import("@/features/activities/flows/call-off-activity.tsx").then(({ callOffActivity }) => callOffActivity);

/** Calls an activity off, with a reason. */
export function CallOffForm({ activityId, onSent }: { activityId: number; onSent: () => void }) {
  const draft = useTextDraft();
  function input() {
    const reason = draft.take();
    return reason && { activityId, reason };
  }
  return (
    <div className="grid w-full max-w-2xl gap-4">
      <Field
        label={<Trans>Why it does not take place</Trans>}
        hint={<Trans>Those who wanted to come will read it.</Trans>}
        error={draft.error && <Trans>Write at least a sentence.</Trans>}
      >
        <Textarea
          rows={3}
          value={draft.text}
          maxLength={LIMITS.text}
          onChange={({ target }) => draft.change(target.value)}
        />
      </Field>
      <div className="justify-self-start">
        <ActionButton
          flow={load}
          input={input}
          flowKey={`invite:${activityId}`}
          variant="danger"
          onSent={onSent}
        >
          <Trans>Call it off for good</Trans>
        </ActionButton>
      </div>
    </div>
  );
}
