import { LIMITS } from "@engine/protocol/documents";
import { Trans } from "@lingui/react/macro";
import { Field } from "@/components/ui/field.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import type { TextDraft } from "@/lib/text-draft.ts";

/** Where a reason is written. It is public and stays. */
export function ReasonField({ draft, label }: { draft: TextDraft; label?: React.ReactNode }) {
  return (
    <Field
      label={label ?? <Trans>Reason</Trans>}
      hint={
        <Trans>Everyone can read it, for good. Speak to the person behind the idea. Markdown works.</Trans>
      }
      error={draft.error && <Trans>Without a reason it is no answer. Write at least a sentence.</Trans>}
    >
      <Textarea
        value={draft.text}
        maxLength={LIMITS.text}
        onChange={({ target }) => draft.change(target.value)}
      />
    </Field>
  );
}
