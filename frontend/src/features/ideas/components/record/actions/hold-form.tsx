import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { ANSWER_GROUNDS } from "@/features/ideas/api/curator-answers.ts";
import { GroundField } from "@/features/ideas/components/record/actions/ground-field.tsx";
import { ReasonField } from "@/features/ideas/components/record/actions/reason-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";

const DAY_MILLISECONDS = 86_400_000;
const DEFAULT_DAYS = 90;

const load = () => import("@/features/ideas/flows/hold-idea.tsx").then(({ holdIdea }) => holdIdea);

/** Puts an idea on hold until a date. */
export function HoldForm({ ideaId }: { ideaId: number }) {
  const draft = useTextDraft();
  const [ground, setGround] = useState<(typeof ANSWER_GROUNDS.hold)[number]>("NotNow");
  const [date, setDate] = useState(() => isoDate(Date.now() + DEFAULT_DAYS * DAY_MILLISECONDS));
  const [wrongDate, setWrongDate] = useState(false);
  const tomorrow = isoDate(Date.now() + DAY_MILLISECONDS);
  function input() {
    const reason = draft.take();
    const revisitAt = Date.parse(`${date}T00:00:00Z`) / 1000;
    const wrong = Number.isNaN(revisitAt) || date < tomorrow;
    setWrongDate(wrong);
    return reason && !wrong ? { ideaId, ground, reason, revisitAt } : undefined;
  }
  return (
    <div className="grid gap-4">
      <GroundField grounds={ANSWER_GROUNDS.hold} value={ground} onChange={setGround} />
      <Field
        label={<Trans>Take up again from</Trans>}
        hint={<Trans>From this day on anyone may do so.</Trans>}
        error={wrongDate && <Trans>Choose a day in the future.</Trans>}
      >
        <Input type="date" value={date} min={tomorrow} onChange={({ target }) => setDate(target.value)} />
      </Field>
      <ReasonField draft={draft} label={<Trans>Why not now</Trans>} />
      <ActionButton
        flow={load}
        input={input}
        flowKey={`answer:${ideaId}`}
        who="anyone"
        onSent={() => draft.change("")}
      >
        <Trans>Put it on hold</Trans>
      </ActionButton>
    </div>
  );
}

function isoDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
