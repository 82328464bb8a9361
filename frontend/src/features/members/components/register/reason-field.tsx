import { LIMITS } from "@engine/protocol/documents";
import { Trans } from "@lingui/react/macro";
import { Field } from "@/components/ui/field.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import type { TextDraft } from "@/lib/text-draft.ts";

/** Where the reason for a step against or for a member is written. It is public and stays. */
export function ReasonField({ draft }: { draft: TextDraft }) {
  return (
    <Field
      label={<Trans>Reason</Trans>}
      hint={<Trans>Everyone can read it on this page, for good. Write what the member may hear too.</Trans>}
      error={draft.error && <Trans>Without a reason it cannot be done. Write at least a sentence.</Trans>}
    >
      <Textarea
        rows={3}
        value={draft.text}
        maxLength={LIMITS.text}
        onChange={({ target }) => draft.change(target.value)}
      />
    </Field>
  );
}
