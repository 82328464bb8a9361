import { Trans } from "@lingui/react/macro";
import { WordsField } from "@/features/pilots/components/forms/words-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";

const load = () => import("@/features/pilots/flows/end-pilot.tsx").then(({ stopPilot }) => stopPilot);

/** Ends a pilot early. */
export function StopForm({ pilotId, onSent }: { pilotId: number; onSent: () => void }) {
  const draft = useTextDraft();
  function input() {
    const reason = draft.take();
    return reason && { pilotId, reason };
  }
  return (
    <>
      <p className="text-sm text-muted">
        <Trans>
          To see in time that it does not work is a good outcome. What was accepted is still paid; the rest
          goes back to the team.
        </Trans>
      </p>
      <WordsField draft={draft} label={<Trans>What you have learned, and why it ends</Trans>} />
      <ActionButton
        flow={load}
        input={input}
        flowKey={`end:${pilotId}`}
        who="anyone"
        variant="danger"
        onSent={onSent}
      >
        <Trans>Stop it early</Trans>
      </ActionButton>
    </>
  );
}
