import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Choice } from "@/components/ui/choice.tsx";
import { WordsField } from "@/features/pilots/components/forms/words-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";

const flows = () => import("@/features/pilots/flows/flags.tsx");

/** Raises a flag on the pilot's idea. */
export function RaiseForm(props: { ideaId: number; pilotId: number; onSent: () => void }) {
  const { ideaId, pilotId, onSent } = props;
  const draft = useTextDraft();
  function input() {
    const reason = draft.take();
    return reason && { ideaId, pilotId, reason };
  }
  return (
    <>
      <WordsField draft={draft} label={<Trans>What you doubt, and what would settle it</Trans>} />
      <ActionButton
        flow={() => flows().then(({ raiseFlag }) => raiseFlag)}
        input={input}
        flowKey={`raiseFlag:${ideaId}`}
        onSent={onSent}
      >
        <Trans>Raise the flag</Trans>
      </ActionButton>
    </>
  );
}

/** Answers a flag. */
export function AnswerForm(props: { flagId: number; pilotId: number; onSent: () => void }) {
  const { flagId, pilotId, onSent } = props;
  const draft = useTextDraft();
  function input() {
    const reason = draft.take();
    return reason && { flagId, pilotId, reason };
  }
  return (
    <>
      <WordsField draft={draft} label={<Trans>Your answer</Trans>} />
      <ActionButton
        flow={() => flows().then(({ answerFlag }) => answerFlag)}
        input={input}
        flowKey={`flag:${flagId}`}
        onSent={onSent}
      >
        <Trans>Answer in public</Trans>
      </ActionButton>
    </>
  );
}

/** Upholds or dismisses a flag. */
export function ResolveForm(props: { flagId: number; pilotId: number; onSent: () => void }) {
  const { flagId, pilotId, onSent } = props;
  const draft = useTextDraft();
  const [decision, setDecision] = useState<"dismiss" | "uphold">("dismiss");
  const upheld = decision === "uphold";
  function input() {
    const reason = draft.take();
    return reason && { flagId, pilotId, upheld, reason };
  }
  return (
    <>
      <Choice
        label={<Trans>Your decision</Trans>}
        options={[
          { value: "dismiss", label: <Trans>Dismiss</Trans> },
          { value: "uphold", label: <Trans>Uphold</Trans> },
        ]}
        value={decision}
        onChange={setDecision}
      />
      <WordsField draft={draft} label={<Trans>Reason</Trans>} />
      <ActionButton
        flow={() => flows().then(({ resolveFlag }) => resolveFlag)}
        input={input}
        flowKey={`flag:${flagId}`}
        onSent={onSent}
      >
        {upheld ? <Trans>Uphold the flag</Trans> : <Trans>Dismiss the flag</Trans>}
      </ActionButton>
    </>
  );
}
