import { LIMITS } from "@engine/protocol/documents";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import type { Evidence } from "@/features/pilots/flows/evidence.tsx";

/** Evidence being written. `take` gives it, or shows what is missing and gives nothing. */
export interface EvidenceDraft {
  title: string;
  text: string;
  asked: boolean;
  setTitle(title: string): void;
  setText(text: string): void;
  take(): Evidence | undefined;
}

/** Keeps evidence being written, in the reader's language. */
export function useEvidenceDraft(): EvidenceDraft {
  const { i18n } = useLingui();
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const [asked, setAsked] = useState(false);
  return {
    ...{ title, text, asked, setTitle, setText },
    take() {
      setAsked(true);
      if (title.trim() === "" || text.trim() === "") return undefined;
      return { title, text, language: i18n.locale === "de" ? "de" : "en" };
    },
  };
}

/** A title, and what was seen, delivered or measured. */
export function EvidenceFields({ draft }: { draft: EvidenceDraft }) {
  return (
    <>
      <Field
        label={<Trans>What it is, in a line</Trans>}
        error={draft.asked && draft.title.trim() === "" && <Trans>Give it a title.</Trans>}
      >
        <Input
          value={draft.title}
          maxLength={LIMITS.title}
          onChange={({ target }) => draft.setTitle(target.value)}
        />
      </Field>
      <Field
        label={<Trans>What was seen, delivered or measured</Trans>}
        hint={
          <Trans>
            Say it so that somebody who was not there can check it: what, when, where, how counted. Everyone
            can read it, for good. Markdown works.
          </Trans>
        }
        error={draft.asked && draft.text.trim() === "" && <Trans>Write at least a sentence.</Trans>}
      >
        <Textarea
          rows={6}
          value={draft.text}
          maxLength={LIMITS.text}
          onChange={({ target }) => draft.setText(target.value)}
        />
      </Field>
    </>
  );
}
