import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { useCardOwner } from "@/features/reviews/api/card-owner.ts";
import { type Conflict, conflictOf } from "@/features/reviews/api/conflict.ts";
import type { ReviewedIdea, ReviewRecord } from "@/features/reviews/api/idea-reviews.ts";
import { forgetCard } from "@/features/reviews/api/kept-cards.ts";
import type { ReviewPhase } from "@/features/reviews/api/review-phase.ts";
import { conflictWords } from "@/features/reviews/api/review-words.ts";
import { useOwnCard } from "@/features/reviews/api/reviewer.ts";
import { ClosePanel } from "@/features/reviews/components/close-panel.tsx";
import { RevealPanel } from "@/features/reviews/components/reveal-panel.tsx";
import { ScorecardForm } from "@/features/reviews/components/scorecard-form.tsx";

interface StepProps {
  idea: ReviewedIdea;
  review: ReviewRecord;
}

/** What whoever is here can do for a review now; for those who cannot, why not. */
export function NextStep({ idea, review, phase }: StepProps & { phase: ReviewPhase }) {
  const { member } = useMembership();
  const own = useOwnCard(review.number);
  const owner = useCardOwner(review.number);
  const conflict = useConflict({ idea, review });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the owner is one for a member and a review
  useEffect(() => {
    if (own?.revealed) forgetCard(owner);
  }, [own?.revealed]);
  if (phase === "over" || phase === "superseded") {
    return <ClosePanel review={review} ideaId={idea.number} superseded={phase === "superseded"} />;
  }
  if (conflict) return <Conflicted conflict={conflict} />;
  if (phase === "revealing") return <RevealPanel idea={idea} review={review} own={own} />;
  return <Score key={member?.id} idea={idea} review={review} isSealed={own?.commitment !== undefined} />;
}

function useConflict({ idea, review }: StepProps): Conflict | undefined {
  const { member } = useMembership();
  const credited = idea.credit.map((share) => share.member);
  return member && conflictOf(member, credited, review.rubric.unitsApart);
}

/** The way to the form; afterwards what is sealed, and the way to change it. */
function Score({ idea, review, isSealed }: StepProps & { isSealed: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="grid grid-cols-1 gap-5">
      {isSealed ? (
        <Banner tone="positive" title={<Trans>Your scorecard is sealed</Trans>}>
          <Trans>
            Come back to reveal it between <CalendarDate seconds={Number(review.commitUntil)} /> and{" "}
            <CalendarDate seconds={Number(review.revealUntil)} />: sealed alone it does not count. Until then
            you may replace it by another.
          </Trans>
        </Banner>
      ) : (
        <p className="max-w-2xl text-muted">
          <Trans>
            Everyone scores without seeing the others: what you say is sealed until all have said theirs.
          </Trans>
        </p>
      )}
      <Button
        variant={isSealed || open ? "secondary" : "primary"}
        aria-expanded={open}
        aria-controls="scorecard"
        className="w-fit"
        onClick={() => setOpen(!open)}
      >
        {isSealed ? <Trans>Replace my scorecard</Trans> : <Trans>Score it blind</Trans>}
      </Button>
      <div id="scorecard">
        {open && <ScorecardForm idea={idea} review={review} onSent={() => setOpen(false)} />}
      </div>
    </div>
  );
}

/** Told before anything is filled in: a button that says why it cannot be used. */
export function Conflicted({ conflict }: { conflict: Conflict }) {
  const { i18n } = useLingui();
  return (
    <div className="grid justify-items-start gap-3">
      <Button disabled className="h-auto! whitespace-normal! text-left">
        {i18n._(conflictWords[conflict])}
      </Button>
      <p className="max-w-2xl text-sm text-muted">
        <ConflictText conflict={conflict} />
      </p>
    </div>
  );
}

function ConflictText({ conflict }: { conflict: Conflict }): ReactNode {
  switch (conflict) {
    case "credited":
      return <Trans>Nobody judges their own idea. You see all scorecards once the review is closed.</Trans>;
    case "sameUnit":
      return (
        <Trans>
          This rubric keeps colleagues of the same unit apart. You see all scorecards once the review is
          closed.
        </Trans>
      );
    case "agent":
      return <Trans>Algorithms propose ideas here; judging them is left to people.</Trans>;
  }
}
