import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { isOpen } from "@/features/ideas/api/curator-answers.ts";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";
import { APPEAL_WINDOW_SECONDS } from "@/features/ideas/api/next-chapter.ts";
import { ClaimForm } from "@/features/ideas/components/record/actions/claim-form.tsx";
import { ReasonField } from "@/features/ideas/components/record/actions/reason-field.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";

const loadWithdraw = () =>
  import("@/features/ideas/flows/withdraw-idea.tsx").then(({ withdrawIdea }) => withdrawIdea);
const loadAppeal = () =>
  import("@/features/ideas/flows/appeal-idea.tsx").then(({ appealIdea }) => appealIdea);

/** What an idea's author can do with it; and how the person behind a filed idea becomes its author. */
export function AuthorPanel({ idea, now }: { idea: IdeaRecord; now: number }) {
  const { member } = useMembership();
  if (idea.claimKey && !idea.author) return <ClaimForm ideaId={idea.number} claimKey={idea.claimKey} />;
  if (!member || member.id !== idea.author?.number) return null;
  const mayAppeal =
    idea.stage === "Rejected" && !idea.appealed && now <= Number(idea.stageSince) + APPEAL_WINDOW_SECONDS;
  if (!isOpen(idea.stage) && !mayAppeal) return null;
  return (
    <section aria-labelledby="author" className="grid gap-3 rounded-lg border border-dashed border-edge p-5">
      <h2 id="author" className="overline-label font-sans text-muted">
        <Trans>Your idea</Trans>
      </h2>
      {mayAppeal ? <Appeal ideaId={idea.number} /> : <Change ideaId={idea.number} />}
    </section>
  );
}

function Change({ ideaId }: { ideaId: number }) {
  const [sure, setSure] = useState(false);
  return (
    <>
      <p className="text-sm text-muted">
        <Trans>Until it is on the ballot you may write a new version. It is then judged afresh.</Trans>
      </p>
      <div className="flex flex-wrap gap-2">
        <LinkButton to="/propose" search={{ revise: ideaId }} size="small">
          <Trans>Write a new version</Trans>
        </LinkButton>
        <LinkButton to="/ideas/$ideaId" params={{ ideaId: String(ideaId) }} hash="credit" size="small">
          <Trans>Share the credit</Trans>
        </LinkButton>
        <Button size="small" variant="quiet" aria-expanded={sure} onClick={() => setSure(!sure)}>
          <Trans>Withdraw it</Trans>
        </Button>
      </div>
      {sure && (
        <div className="grid gap-3">
          <p className="text-sm">
            <Trans>A withdrawn idea cannot be taken up again. Its record stays.</Trans>
          </p>
          <ActionButton
            flow={loadWithdraw}
            input={() => ({ ideaId })}
            flowKey={`author:${ideaId}`}
            variant="danger"
          >
            <Trans>Withdraw it for good</Trans>
          </ActionButton>
        </div>
      )}
    </>
  );
}

function Appeal({ ideaId }: { ideaId: number }) {
  const draft = useTextDraft();
  function input() {
    const reason = draft.take();
    return reason && { ideaId, reason };
  }
  return (
    <>
      <p className="text-sm text-muted">
        <Trans>You may ask once for a second look at the rejection.</Trans>
      </p>
      <ReasonField draft={draft} label={<Trans>What was overlooked</Trans>} />
      <ActionButton
        flow={loadAppeal}
        input={input}
        flowKey={`author:${ideaId}`}
        onSent={() => draft.change("")}
      >
        <Trans>Ask for a second look</Trans>
      </ActionButton>
    </>
  );
}
