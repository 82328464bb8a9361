import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useCardOwner } from "@/features/reviews/api/card-owner.ts";
import type { ReviewedIdea, ReviewRecord } from "@/features/reviews/api/idea-reviews.ts";
import { keepDraft } from "@/features/reviews/api/kept-cards.ts";
import { CardFields, useCardDraft } from "@/features/reviews/components/card-fields.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/reviews/flows/commit-scorecard.tsx").then(({ commitScorecard }) => commitScorecard);

/** A scorecard to fill in and seal. */
export function ScorecardForm(props: { idea: ReviewedIdea; review: ReviewRecord; onSent: () => void }) {
  const { idea, review, onSent } = props;
  const owner = useCardOwner(review.number);
  const draft = useCardDraft(owner);
  function input() {
    const card = draft.take();
    return (
      card && {
        card,
        reviewId: review.number,
        ideaId: idea.number,
        memberId: owner.memberId,
        commitUntil: Number(review.commitUntil),
      }
    );
  }
  return (
    <Card>
      <CardFields draft={draft} />
      <p className="text-sm text-muted">
        <Trans>
          Your wallet signs twice: once for the key that seals the card, once for the transaction. Until you
          reveal it, the card is kept in this browser alone. On another device, or if it is lost here, fill in
          the same numbers and the same comment again: your wallet makes the same key.
        </Trans>
      </p>
      <ActionButton
        flow={load}
        input={input}
        flowKey={`scorecard:${review.number}`}
        onSent={() => {
          keepDraft(owner, undefined);
          onSent();
        }}
      >
        <Trans>Seal my scorecard</Trans>
      </ActionButton>
    </Card>
  );
}

/** The frame around a scorecard. */
export function Card({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 justify-items-start gap-6 rounded-lg border border-line bg-surface p-5">
      {children}
    </div>
  );
}
