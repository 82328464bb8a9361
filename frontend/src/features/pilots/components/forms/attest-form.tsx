import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Choice } from "@/components/ui/choice.tsx";
import { WordsField } from "@/features/pilots/components/forms/words-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";

const load = () =>
  import("@/features/pilots/flows/judge-outcome.tsx").then(({ judgeOutcome }) => judgeOutcome);

/** Attests or disputes a report. */
export function AttestForm(props: { reportId: number; pilotId: number; onSent: () => void }) {
  const { reportId, pilotId, onSent } = props;
  const draft = useTextDraft();
  const [word, setWord] = useState<"attest" | "dispute">("attest");
  const agrees = word === "attest";
  function input() {
    const reason = agrees && draft.text.trim() === "" ? undefined : draft.take();
    if (!agrees && !reason) return undefined;
    return { reportId, pilotId, agrees, ...(reason ? { reason } : {}) };
  }
  return (
    <>
      <Choice
        label={<Trans>Your word</Trans>}
        options={[
          { value: "attest", label: <Trans>Attest</Trans> },
          { value: "dispute", label: <Trans>Dispute</Trans> },
        ]}
        value={word}
        onChange={setWord}
      />
      <WordsField draft={draft} label={<Trans>Reason</Trans>} optional={agrees} />
      <ActionButton flow={load} input={input} flowKey={`report:${reportId}`} onSent={onSent}>
        {agrees ? <Trans>Attest the report</Trans> : <Trans>Dispute the report</Trans>}
      </ActionButton>
    </>
  );
}
