import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Choice } from "@/components/ui/choice.tsx";
import { Hash } from "@/components/ui/code.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import type { Step } from "@/features/pilots/api/pilot.ts";
import { dueOf } from "@/features/pilots/api/reserve.ts";
import { RESULT } from "@/features/pilots/api/step-phase.ts";
import { WordsField } from "@/features/pilots/components/forms/words-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";

const load = () =>
  import("@/features/pilots/flows/judge-evidence.tsx").then(({ judgeEvidence }) => judgeEvidence);

const BPS_PER_PERCENT = 100;
const WHOLE = 100;

/** Accepts evidence, in part if need be, or refuses it with a reason. It names the evidence that is on the page. */
export function VerdictForm(props: { pilotId: number; step: Step; onSent: () => void }) {
  const { pilotId, step, onSent } = props;
  const reason = useTextDraft();
  const [verdict, setVerdict] = useState<"accept" | "refuse">("accept");
  const [quality, setQuality] = useState(String(WHOLE));
  const isResult = step.place === RESULT;
  const accepted = verdict === "accept";
  const percent = isResult ? WHOLE : percentOf(quality);
  const inFull = accepted && percent === WHOLE;
  const evidenceHash = step.evidence?.hash;
  function input() {
    const written = inFull && reason.text.trim() === "" ? undefined : reason.take();
    if (!evidenceHash || (accepted && percent === undefined) || (!inFull && !written)) return undefined;
    return {
      ...{ pilotId, place: step.place, evidenceHash, accepted, amount: step.amount },
      qualityBps: accepted ? (percent ?? 0) * BPS_PER_PERCENT : 0,
      ...(written ? { reason: written } : {}),
    };
  }
  return (
    <>
      {evidenceHash && (
        <p className="text-sm text-muted">
          <Trans>
            You judge the evidence above, as it stands on record: <Hash value={evidenceHash} digits={6} />
          </Trans>
        </p>
      )}
      <Choice
        label={<Trans>Your verdict</Trans>}
        options={[
          { value: "accept", label: <Trans>Accept</Trans> },
          { value: "refuse", label: <Trans>Refuse</Trans> },
        ]}
        value={verdict}
        onChange={setVerdict}
      />
      {accepted && !isResult && (
        <Field
          label={<Trans>Quality in per cent</Trans>}
          hint={
            <Trans>
              The share of the amount that is paid: <Due step={step} percent={percent} />. Less than 100 needs
              a reason.
            </Trans>
          }
          error={percent === undefined && <Trans>Give a whole number from 1 to 100.</Trans>}
        >
          <Input
            type="number"
            inputMode="numeric"
            min={1}
            max={100}
            step={1}
            className="max-w-28"
            value={quality}
            onChange={({ target }) => setQuality(target.value)}
          />
        </Field>
      )}
      <WordsField draft={reason} label={<Trans>Reason</Trans>} optional={inFull} />
      <ActionButton
        flow={load}
        input={input}
        flowKey={`step:${pilotId}:${step.place}`}
        variant={accepted ? "primary" : "danger"}
        onSent={onSent}
      >
        {accepted ? <Trans>Accept the evidence</Trans> : <Trans>Refuse the evidence</Trans>}
      </ActionButton>
    </>
  );
}

function Due({ step, percent }: { step: Step; percent: number | undefined }) {
  if (percent === undefined) return "–";
  return <Money amount={dueOf({ amount: step.amount, qualityBps: percent * BPS_PER_PERCENT })} />;
}

/** A typed percentage from 1 to 100; undefined if it is none. */
function percentOf(text: string): number | undefined {
  const percent = Number(text);
  return /^\d{1,3}$/.test(text) && percent >= 1 && percent <= WHOLE ? percent : undefined;
}
