import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { ANSWER_GROUNDS } from "@/features/ideas/api/curator-answers.ts";
import { GroundField } from "@/features/ideas/components/record/actions/ground-field.tsx";
import { ReasonField } from "@/features/ideas/components/record/actions/reason-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";

const load = () => import("@/features/ideas/flows/reject-idea.tsx").then(({ rejectIdea }) => rejectIdea);

/** Refuses an idea. */
export function RejectForm({ ideaId }: { ideaId: number }) {
  const draft = useTextDraft();
  const [ground, setGround] = useState<(typeof ANSWER_GROUNDS.reject)[number]>("BelowGate");
  function input() {
    const reason = draft.take();
    return reason && { ideaId, ground, reason };
  }
  return (
    <div className="grid gap-4">
      <GroundField grounds={ANSWER_GROUNDS.reject} value={ground} onChange={setGround} />
      <ReasonField draft={draft} label={<Trans>Why not, and what would change that</Trans>} />
      <ActionButton
        flow={load}
        input={input}
        flowKey={`answer:${ideaId}`}
        who="anyone"
        variant="danger"
        onSent={() => draft.change("")}
      >
        <Trans>Reject it</Trans>
      </ActionButton>
    </div>
  );
}
