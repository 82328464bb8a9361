import { LIMITS } from "@engine/protocol/documents";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { useMemo, useRef, useState } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { keepSuggestion } from "@/features/box/api/kept-suggestions.ts";
import { leaveFailure } from "@/features/box/api/leave-failure.ts";
import type { SealedSuggestion } from "@/features/box/api/leave-suggestion.ts";
import { completed, suggestionIssues, suggestionKey } from "@/features/box/api/suggestion-draft.ts";
import { type Draft, emptyDraft, useDraft } from "@/features/propose/api/draft.ts";
import { fieldsOf } from "@/features/propose/api/draft-issues.ts";
import { DraftLine } from "@/features/propose/components/draft-line.tsx";
import { FaultText } from "@/features/propose/components/fault-text.tsx";
import { TextField } from "@/features/propose/components/text-field.tsx";
import type { Failure } from "@/lib/errors/failure.ts";

/** Title and idea, and if one likes why and for whom. `onSent` gets the claim code. */
export function LeaveForm({ letter, onSent }: { letter: string; onSent: (code: string) => void }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { deployment, contentUrl } = useEngine();
  const initial = useMemo(() => emptyDraft(i18n.locale === "de" ? "de" : "en"), [i18n.locale]);
  const { draft, savedAt, change, forget } = useDraft(suggestionKey(deployment.chainId), initial);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const made = useRef<{ draft: Draft; sealed: SealedSuggestion }>(undefined);
  const issues = tried ? suggestionIssues(draft) : {};

  async function send() {
    setTried(true);
    if (Object.keys(suggestionIssues(draft)).length > 0) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const { sealSuggestion, sendSuggestion } = await import("@/features/box/api/leave-suggestion.ts");
      // The same text again is the same suggestion: an answer may have been lost on its way.
      if (made.current?.draft !== draft) {
        const fields = fieldsOf(completed(draft, t`Not said.`));
        made.current = { draft, sealed: await sealSuggestion(fields) };
      }
      const { sealed } = made.current;
      await sendSuggestion(contentUrl, letter, sealed);
      keepSuggestion(sealed.code, draft.title);
      forget();
      onSent(sealed.code);
    } catch (error) {
      setFailure(leaveFailure(error));
    } finally {
      setBusy(false);
    }
  }

  const optional = <Trans>optional</Trans>;
  return (
    <form
      className="grid gap-6"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        label={<Trans>Your idea in a few words</Trans>}
        optional={draft.title.length > LIMITS.title * 0.7 && `${draft.title.length} / ${LIMITS.title}`}
        error={issues.title && <FaultText fault={issues.title} limit={LIMITS.title} />}
      >
        <Input name="title" value={draft.title} onChange={({ target }) => change({ title: target.value })} />
      </Field>
      <TextField
        name="proposal"
        label={<Trans>What should we do?</Trans>}
        question={t`As you would say it to somebody behind the counter.`}
        rows={5}
        value={draft.proposal}
        fault={issues.proposal}
        onChange={(proposal) => change({ proposal })}
      />
      <TextField
        name="problem"
        label={<Trans>Why?</Trans>}
        aside={optional}
        question={t`What bothers you, or is missing today?`}
        rows={3}
        value={draft.problem}
        fault={issues.problem}
        onChange={(problem) => change({ problem })}
      />
      <TextField
        name="benefit"
        label={<Trans>Who would be glad of it?</Trans>}
        aside={optional}
        question={t`And what would be better for them?`}
        rows={2}
        value={draft.benefit}
        fault={issues.benefit}
        onChange={(benefit) => change({ benefit })}
      />
      <p className="text-sm text-muted">
        <Trans>
          Somebody of {deployment.name} reads it first. If they file it, everyone can read it, for good,
          without your name: leave out what is nobody's business.
        </Trans>
      </p>
      {failure && (
        <Banner tone="negative" urgent title={i18n._(failure.title)}>
          {i18n._(failure.reason)} {i18n._(failure.next)}
        </Banner>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" variant="primary" busy={busy}>
          <Trans>Leave the idea</Trans>
        </Button>
        <DraftLine savedAt={savedAt} onForget={forget} />
      </div>
    </form>
  );
}
