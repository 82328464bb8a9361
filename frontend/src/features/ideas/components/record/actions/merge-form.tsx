import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Select } from "@/components/ui/select.tsx";
import { useIdeas } from "@/features/ideas/api/ideas.ts";
import { ReasonField } from "@/features/ideas/components/record/actions/reason-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";
import { displayText } from "@/lib/text-safety.ts";

const FINAL = ["Implemented", "Stopped", "Merged", "Withdrawn", "Rejected"];

const load = () => import("@/features/ideas/flows/merge-idea.tsx").then(({ mergeIdea }) => mergeIdea);

/** Merges an idea into another one that lives on. */
export function MergeForm({ ideaId }: { ideaId: number }) {
  const { t } = useLingui();
  const draft = useTextDraft();
  const ideas = useIdeas();
  const [into, setInto] = useState<number>();
  const [missing, setMissing] = useState(false);
  const targets = (ideas.data?.rows ?? []).filter(
    ({ number, stage }) => number !== ideaId && !FINAL.includes(stage),
  );
  function input() {
    const reason = draft.take();
    setMissing(into === undefined);
    return reason && into !== undefined ? { ideaId, into, reason } : undefined;
  }
  return (
    <div className="grid gap-4">
      <Field
        label={<Trans>Merge into</Trans>}
        error={missing && <Trans>Choose the idea that lives on.</Trans>}
      >
        <Select
          value={into ?? ""}
          onChange={({ target }) => setInto(target.value === "" ? undefined : Number(target.value))}
        >
          <option value="">{t`Choose an idea`}</option>
          {targets.map(({ number, title }) => (
            <option key={number} value={number}>
              {number} · {title ? displayText(title, 60) : t`Idea ${number}`}
            </option>
          ))}
        </Select>
      </Field>
      <ReasonField draft={draft} label={<Trans>What they have in common</Trans>} />
      <ActionButton
        flow={load}
        input={input}
        flowKey={`answer:${ideaId}`}
        who="anyone"
        onSent={() => draft.change("")}
      >
        <Trans>Merge it</Trans>
      </ActionButton>
    </div>
  );
}
