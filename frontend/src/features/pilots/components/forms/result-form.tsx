import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { parseValue } from "@/features/pilots/api/amounts.ts";
import type { PilotRecord } from "@/features/pilots/api/pilot.ts";
import { RESULT } from "@/features/pilots/api/step-phase.ts";
import { meetsTarget } from "@/features/pilots/api/target.ts";
import { EvidenceFields, useEvidenceDraft } from "@/features/pilots/components/forms/evidence-fields.tsx";
import { Metric, TargetWords } from "@/features/pilots/components/target-words.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/pilots/flows/submit-result.tsx").then(({ submitResult }) => submitResult);

/** Hands in what was measured. */
export function ResultForm({ pilot, onSent }: { pilot: PilotRecord; onSent: () => void }) {
  const draft = useEvidenceDraft();
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState(false);
  const actual = parseValue(typed);
  const met = actual !== undefined && meetsTarget(pilot.comparison, BigInt(pilot.targetValue), actual);
  function input() {
    setAsked(true);
    const evidence = draft.take();
    if (!evidence || actual === undefined) return undefined;
    return { pilotId: pilot.number, actual, evidence, met };
  }
  return (
    <>
      <Field
        label={<Trans>Measured value</Trans>}
        hint={
          <Trans>
            A whole number: <Metric pilot={pilot} />. To be reached: <TargetWords pilot={pilot} />.
          </Trans>
        }
        error={asked && actual === undefined && <Trans>Give a whole number, such as 412.</Trans>}
      >
        <Input
          inputMode="numeric"
          className="max-w-40"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Field>
      <p role="status" className="text-sm text-muted empty:hidden">
        {actual !== undefined &&
          (met ? <Trans>That meets the target.</Trans> : <Trans>That misses the target.</Trans>)}
      </p>
      <EvidenceFields draft={draft} />
      <ActionButton flow={load} input={input} flowKey={`step:${pilot.number}:${RESULT}`} onSent={onSent}>
        <Trans>Hand in the result</Trans>
      </ActionButton>
    </>
  );
}
