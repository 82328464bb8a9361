import { OUTCOME_KIND_NAMES } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Choice } from "@/components/ui/choice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { WithDecimals } from "@/components/with-decimals.tsx";
import {
  type Bounds,
  fieldsOf,
  type OutcomeDraft,
  readOutcome,
} from "@/features/pilots/api/outcome-draft.ts";
import { kindRules, kindWords } from "@/features/pilots/api/outcome-words.ts";
import type { PilotRecord } from "@/features/pilots/api/pilot.ts";
import { EvidenceFields, useEvidenceDraft } from "@/features/pilots/components/forms/evidence-fields.tsx";
import { OutcomeFieldName } from "@/features/pilots/components/forms/outcome-field-name.tsx";
import { useSituation } from "@/features/pilots/components/record/pilot-context.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { dayOf } from "@/lib/calendar-day.ts";

const load = () =>
  import("@/features/pilots/flows/report-outcome.tsx").then(({ reportOutcome }) => reportOutcome);

const NO_NUMBERS = { baseline: "", target: "", actual: "", rate: "" };
const NO_COUNTS = { positiveBefore: "", askedBefore: "", positiveAfter: "", askedAfter: "" };

/** Reports what the idea brought in a period. */
export function OutcomeForm(props: { pilot: PilotRecord; onSent: () => void }) {
  return <WithDecimals>{(decimals) => <Outcome {...props} decimals={decimals} />}</WithDecimals>;
}

function Outcome(props: { pilot: PilotRecord; onSent: () => void; decimals: number }) {
  const { pilot, onSent, decimals } = props;
  const { i18n } = useLingui();
  const { now } = useSituation();
  const bounds = boundsOf(pilot, now);
  const evidence = useEvidenceDraft();
  const [draft, setDraft] = useState<OutcomeDraft>({
    ...{ kind: "Revenue", from: dayOf(bounds.earliest), to: dayOf(bounds.latest) },
    ...NO_NUMBERS,
    ...NO_COUNTS,
  });
  const [asked, setAsked] = useState(false);
  const read = readOutcome(draft, decimals, bounds);
  const missing = "missing" in read ? read.missing : [];
  const change = (part: Partial<OutcomeDraft>) => setDraft({ ...draft, ...part });
  function input() {
    setAsked(true);
    const written = evidence.take();
    if (!written || !("statement" in read)) return undefined;
    return { ideaId: pilot.idea.number, pilotId: pilot.number, statement: read.statement, evidence: written };
  }
  return (
    <>
      <Choice
        label={<Trans>What was measured</Trans>}
        options={OUTCOME_KIND_NAMES.map((kind) => ({ value: kind, label: i18n._(kindWords[kind]) }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      <p className="text-sm text-muted">{i18n._(kindRules[draft.kind])}</p>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        {(["from", "to"] as const).map((field) => (
          <Field
            key={field}
            label={field === "from" ? <Trans>First day</Trans> : <Trans>Last day</Trans>}
            error={
              asked && missing.includes(field) && <Trans>Choose a day within the time that counts.</Trans>
            }
          >
            <Input
              type="date"
              min={dayOf(bounds.earliest)}
              max={dayOf(bounds.latest)}
              value={draft[field]}
              onChange={({ target }) => change({ [field]: target.value })}
            />
          </Field>
        ))}
        {fieldsOf(draft.kind).map((field) => (
          <Field
            key={field}
            label={<OutcomeFieldName kind={draft.kind} field={field} />}
            error={asked && missing.includes(field) && <Trans>Give a number that fits.</Trans>}
          >
            <Input
              inputMode="decimal"
              value={draft[field]}
              onChange={({ target }) => change({ [field]: target.value })}
            />
          </Field>
        ))}
      </div>
      <EvidenceFields draft={evidence} />
      <ActionButton
        flow={load}
        input={input}
        flowKey={`reportOutcome:${pilot.idea.number}:${draft.kind}`}
        onSent={onSent}
      >
        <Trans>Report it</Trans>
      </ActionButton>
    </>
  );
}

/** From the pilot's start until the measuring time after its end is over, or now. */
function boundsOf(pilot: PilotRecord, now: number): Bounds {
  const measuredUntil = Number(pilot.endedAt ?? now) + Number(pilot.measureSeconds);
  return { earliest: Number(pilot.startedAt ?? pilot.plannedAt), latest: Math.min(now, measuredUntil) };
}
