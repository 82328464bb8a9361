import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { CalendarDate } from "@/components/ui/time.tsx";
import type { IdeaReviewsView, NextRubric, ReviewedIdea } from "@/features/reviews/api/idea-reviews.ts";
import { anyoneMayOpenFrom, rubricFor } from "@/features/reviews/api/rubric.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useHoldsRole } from "@/features/wallet/api/held-role.ts";
import { formatDuration } from "@/lib/format-duration.ts";

const load = () => import("@/features/reviews/flows/open-review.tsx").then(({ openReview }) => openReview);

/** The way from a submitted idea to its review: for the curator now, for every member after long waiting. */
export function OpenPanel(props: { view: IdeaReviewsView; idea: ReviewedIdea; now: number }) {
  const { view, idea, now } = props;
  const isCurator = useHoldsRole("curator");
  const rubric = rubricFor(view.rubrics, Number(idea.challenge.rubricId), view.defaultRubric);
  const from = anyoneMayOpenFrom(Number(idea.stageSince), rubric);
  const mayAnyone = now >= from;
  return (
    <div className="grid justify-items-start gap-3 rounded-lg border border-line bg-surface p-5">
      <p>
        {mayAnyone ? (
          <Trans>It has waited for a review so long that any member may open one now.</Trans>
        ) : rubric ? (
          <Trans>
            It waits for a review. A curator opens one; from <CalendarDate seconds={from} /> on, any member
            may.
          </Trans>
        ) : (
          <Trans>It waits for a review. A curator opens one.</Trans>
        )}
      </p>
      {rubric && <Rules rubric={rubric} />}
      {(isCurator || mayAnyone) && (
        <ActionButton
          flow={load}
          input={() => ({ ideaId: idea.number })}
          flowKey={`answer:${idea.number}`}
          who={isCurator ? "anyone" : "member"}
        >
          <Trans>Open the review</Trans>
        </ActionButton>
      )}
    </div>
  );
}

function Rules({ rubric }: { rubric: NextRubric }) {
  const { i18n } = useLingui();
  return (
    <p className="text-sm text-muted">
      <Trans>
        Members then have {formatDuration(Number(rubric.commitSeconds), i18n.locale)} to seal a scorecard, and{" "}
        {formatDuration(Number(rubric.revealSeconds), i18n.locale)} to reveal it.
      </Trans>{" "}
      <Plural
        value={rubric.leastReviewers}
        one="At least # has to."
        other="At least # have to, or the idea goes on unreviewed."
      />
    </p>
  );
}
