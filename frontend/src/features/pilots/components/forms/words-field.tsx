import { LIMITS } from "@engine/protocol/documents";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import type { TextDraft } from "@/lib/text-draft.ts";

/** Where a reason or an answer is written. It is public and stays. */
export function WordsField(props: { draft: TextDraft; label: ReactNode; optional?: boolean }) {
  const { draft, label, optional } = props;
  return (
    <Field
      label={label}
      hint={<Trans>Everyone can read it, for good. Markdown works.</Trans>}
      optional={optional && <Trans>not required</Trans>}
      error={draft.error && <Trans>Write at least a sentence.</Trans>}
    >
      <Textarea
        value={draft.text}
        maxLength={LIMITS.text}
        onChange={({ target }) => draft.change(target.value)}
      />
    </Field>
  );
}
