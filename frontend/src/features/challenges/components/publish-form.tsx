import { LIMITS } from "@engine/protocol/documents";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import {
  type ChallengeFault,
  challengeFaults,
  newChallengeDraft,
  windowOf,
} from "@/features/challenges/api/challenge-draft.ts";
import { AudienceField } from "@/features/challenges/components/audience-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/challenges/flows/open-challenge.tsx").then(({ openChallenge }) => openChallenge);

/** Puts a question to people for a time. */
export function PublishForm({ now, onSent }: { now: number; onSent: () => void }) {
  const { i18n } = useLingui();
  const [draft, setDraft] = useState(() => newChallengeDraft(now));
  const [faults, setFaults] = useState<readonly ChallengeFault[]>([]);
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    setFaults([]);
  };

  function input() {
    const found = challengeFaults(draft, now);
    setFaults(found);
    if (found.length > 0) return undefined;
    const { title, goal, metric, audience } = draft;
    const language = i18n.locale === "de" ? ("de" as const) : ("en" as const);
    return { title, goal, metric, language, audience: [...audience], ...windowOf(draft) };
  }

  return (
    <>
      <Field
        label={<Trans>What it is called</Trans>}
        error={faults.includes("title") && <Trans>Give it a name that people recognise.</Trans>}
      >
        <Input
          value={draft.title}
          maxLength={LIMITS.title}
          onChange={({ target }) => change({ title: target.value })}
        />
      </Field>
      <Field
        label={<Trans>What it asks</Trans>}
        hint={
          <Trans>What is wrong today, what would be better, what ideas should heed. Markdown works.</Trans>
        }
        error={faults.includes("goal") && <Trans>Write at least a sentence.</Trans>}
      >
        <Textarea
          value={draft.goal}
          maxLength={LIMITS.goal}
          onChange={({ target }) => change({ goal: target.value })}
        />
      </Field>
      <Field label={<Trans>How we see that it worked</Trans>} optional={<Trans>optional</Trans>}>
        <Input
          value={draft.metric}
          maxLength={LIMITS.metric}
          onChange={({ target }) => change({ metric: target.value })}
        />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          label={<Trans>First day</Trans>}
          error={faults.includes("opens") && <Trans>Choose a day.</Trans>}
        >
          <Input type="date" value={draft.opens} onChange={({ target }) => change({ opens: target.value })} />
        </Field>
        <Field
          label={<Trans>Last day</Trans>}
          error={
            faults.includes("closes") && (
              <Trans>Choose a day that is not over, not before the first, and within a year.</Trans>
            )
          }
        >
          <Input
            type="date"
            value={draft.closes}
            onChange={({ target }) => change({ closes: target.value })}
          />
        </Field>
      </div>
      <AudienceField
        audience={draft.audience}
        missing={faults.includes("audience")}
        onChange={(audience) => change({ audience })}
      />
      <div>
        <ActionButton flow={load} input={input} flowKey="openChallenge" who="anyone" onSent={onSent}>
          <Trans>Publish the challenge</Trans>
        </ActionButton>
      </div>
    </>
  );
}
