import { Trans } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Section } from "@/components/ui/section.tsx";
import { type ReviewedIdea, useIdeaReviews } from "@/features/reviews/api/idea-reviews.ts";
import { OpenPanel } from "@/features/reviews/components/open-panel.tsx";
import { ReviewView } from "@/features/reviews/components/review-view.tsx";

/** How peers judge an idea: where its review stands and what one can do, and every review it had. */
export function ReviewSection({ ideaId, now }: { ideaId: number; now: number }) {
  const { data, error, refetch } = useIdeaReviews(ideaId);
  if (!data && error) {
    return (
      <Section title={<Trans>What reviewers say</Trans>} id="review">
        <FailureBanner error={error} onRetry={() => refetch()} />
      </Section>
    );
  }
  const idea = data?.idea;
  if (!idea || !hasSomething(idea)) return null;
  return (
    <Section title={<Trans>What reviewers say</Trans>} id="review">
      <div className="grid grid-cols-1 gap-10">
        {idea.stage === "Submitted" && <OpenPanel view={data} idea={idea} now={now} />}
        {idea.reviews.map((review) => (
          <ReviewView key={review.number} idea={idea} review={review} now={now} />
        ))}
      </div>
    </Section>
  );
}

/** Ideas that were answered without a review have nothing to show here. */
function hasSomething(idea: ReviewedIdea): boolean {
  return idea.stage === "Submitted" || idea.reviews.length > 0;
}
