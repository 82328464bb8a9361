import { LIMITS } from "@engine/protocol/documents";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import type { CharterFields as Charter } from "@/features/teams/flows/teams-call.ts";

/** A charter being written. `take` gives it, or shows what is missing and gives nothing. */
export interface CharterDraft {
  name: string;
  text: string;
  missing: { name: boolean; text: boolean };
  change(change: { name?: string; text?: string }): void;
  take(): Charter | undefined;
}

/** Keeps a charter being written, in the reader's language. */
export function useCharterDraft(
  initial: { name: string; text: string } = { name: "", text: "" },
): CharterDraft {
  const { i18n } = useLingui();
  const [fields, setFields] = useState(initial);
  const [asked, setAsked] = useState(false);
  const isEmpty = { name: fields.name.trim() === "", text: fields.text.trim() === "" };
  return {
    ...fields,
    missing: { name: asked && isEmpty.name, text: asked && isEmpty.text },
    change: (change) => setFields({ ...fields, ...change }),
    take() {
      setAsked(true);
      if (isEmpty.name || isEmpty.text) return undefined;
      return { ...fields, language: i18n.locale === "de" ? "de" : "en" };
    },
  };
}

/** Name, and what the team is for. */
export function CharterFields({ draft }: { draft: CharterDraft }) {
  return (
    <>
      <Field
        label={<Trans>Name of the team</Trans>}
        error={draft.missing.name && <Trans>A team needs a name.</Trans>}
      >
        <Input
          value={draft.name}
          maxLength={LIMITS.name}
          onChange={({ target }) => draft.change({ name: target.value })}
        />
      </Field>
      <Field
        label={<Trans>What it is for</Trans>}
        hint={
          <Trans>
            What you want to try out, how you decide, who should join. Everyone can read it. Markdown works.
          </Trans>
        }
        error={draft.missing.text && <Trans>Say in a sentence or two what the team is for.</Trans>}
      >
        <Textarea
          value={draft.text}
          maxLength={LIMITS.text}
          rows={5}
          onChange={({ target }) => draft.change({ text: target.value })}
        />
      </Field>
    </>
  );
}
