import { Trans } from "@lingui/react/macro";
import { WordsField } from "@/features/pilots/components/forms/words-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";

const load = () =>
  import("@/features/pilots/flows/contest-verdict.tsx").then(({ contestVerdict }) => contestVerdict);

/** Contests a verdict. */
export function ContestForm(props: { pilotId: number; place: number; onSent: () => void }) {
  const { pilotId, place, onSent } = props;
  const draft = useTextDraft();
  function input() {
    const reason = draft.take();
    return reason && { pilotId, place, reason };
  }
  return (
    <>
      <p className="max-w-2xl text-sm text-muted">
        <Trans>A verdict can be contested once. Then another verifier has the last word.</Trans>
      </p>
      <WordsField draft={draft} label={<Trans>What is wrong with the verdict</Trans>} />
      <ActionButton flow={load} input={input} flowKey={`step:${pilotId}:${place}`} onSent={onSent}>
        <Trans>Contest the verdict</Trans>
      </ActionButton>
    </>
  );
}
