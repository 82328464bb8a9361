import { LIMITS } from "@engine/protocol/documents";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import type { Reason } from "@/features/ideas/flows/reason.tsx";

/** A reason being written. `take` gives it, or shows what is missing and gives nothing. */
export interface ReasonDraft {
  text: string;
  error: boolean;
  change(text: string): void;
  take(): Reason | undefined;
}

/** Keeps a reason being written, in the reader's language. */
export function useReasonDraft(): ReasonDraft {
  const { i18n } = useLingui();
  const [text, setText] = useState("");
  const [error, setError] = useState(false);
  return {
    text,
    error,
    change(next) {
      setText(next);
      setError(false);
    },
    take() {
      setError(text.trim() === "");
      return text.trim() === "" ? undefined : { text, language: i18n.locale === "de" ? "de" : "en" };
    },
  };
}

/** Where a reason is written. It is public and stays. */
export function ReasonField({ draft, label }: { draft: ReasonDraft; label?: React.ReactNode }) {
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
