import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { ANSWER_GROUNDS } from "@/features/ideas/api/curator-answers.ts";
import { GroundField } from "@/features/ideas/components/record/actions/ground-field.tsx";
import { ReasonField } from "@/features/ideas/components/record/actions/reason-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { dayOf, firstSecondOf } from "@/lib/calendar-day.ts";
import { useChainNow } from "@/lib/chain-clock.ts";
import { useTextDraft } from "@/lib/text-draft.ts";

const DEFAULT_DAYS = 90;

const load = () => import("@/features/ideas/flows/hold-idea.tsx").then(({ holdIdea }) => holdIdea);

/** Puts an idea on hold until a date. */
export function HoldForm({ ideaId }: { ideaId: number }) {
  const now = useChainNow();
  const draft = useTextDraft();
  const [ground, setGround] = useState<(typeof ANSWER_GROUNDS.hold)[number]>("NotNow");
  const [date, setDate] = useState(() => dayOf(now, DEFAULT_DAYS));
  const [wrongDate, setWrongDate] = useState(false);
  const tomorrow = dayOf(now, 1);
  function input() {
    const reason = draft.take();
    const revisitAt = firstSecondOf(date);
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
