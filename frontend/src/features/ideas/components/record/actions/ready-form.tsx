import { Trans } from "@lingui/react/macro";
import { ReasonField, useReasonDraft } from "@/features/ideas/components/record/actions/reason-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/ideas/flows/make-ready.tsx").then(({ makeReady }) => makeReady);

/** Lets an idea go to ballot or team. */
export function ReadyForm({ ideaId }: { ideaId: number }) {
  const draft = useReasonDraft();
  function input() {
    const reason = draft.take();
    return reason && { ideaId, reason };
  }
  return (
    <div className="grid gap-4">
      <ReasonField draft={draft} label={<Trans>What makes it good enough</Trans>} />
      <ActionButton
        flow={load}
        input={input}
        flowKey={`answer:${ideaId}`}
        who="anyone"
        onSent={() => draft.change("")}
      >
        <Trans>Make it ready</Trans>
      </ActionButton>
    </div>
  );
}
