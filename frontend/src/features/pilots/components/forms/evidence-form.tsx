import { Trans } from "@lingui/react/macro";
import { EvidenceFields, useEvidenceDraft } from "@/features/pilots/components/forms/evidence-fields.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/pilots/flows/submit-evidence.tsx").then(({ submitEvidence }) => submitEvidence);

/** Hands in evidence for a milestone. */
export function EvidenceForm(props: { pilotId: number; place: number; onSent: () => void }) {
  const { pilotId, place } = props;
  const draft = useEvidenceDraft();
  function input() {
    const evidence = draft.take();
    return evidence && { pilotId, place, evidence };
  }
  return (
    <>
      <EvidenceFields draft={draft} />
      <ActionButton flow={load} input={input} flowKey={`step:${pilotId}:${place}`} onSent={props.onSent}>
        <Trans>Hand it in</Trans>
      </ActionButton>
    </>
  );
}
