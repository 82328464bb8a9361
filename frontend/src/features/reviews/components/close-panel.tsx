import { Trans } from "@lingui/react/macro";
import { Banner } from "@/components/ui/banner.tsx";
import type { ReviewRecord } from "@/features/reviews/api/idea-reviews.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/reviews/flows/close-review.tsx").then(({ closeReview }) => closeReview);

/** The way from a review that is over to its result, open to everyone. */
export function ClosePanel(props: { review: ReviewRecord; ideaId: number; superseded: boolean }) {
  const { review, ideaId, superseded } = props;
  return (
    <Banner
      tone="info"
      title={
        superseded ? (
          <Trans>It can only end without a result</Trans>
        ) : (
          <Trans>The review is over. Anyone may have it counted now.</Trans>
        )
      }
      action={
        <ActionButton
          flow={load}
          input={() => ({ reviewId: review.number, ideaId, scorecards: review.scorecardCount, superseded })}
          flowKey={`closeReview:${review.number}`}
          who="anyone"
          variant={superseded ? "secondary" : "primary"}
        >
          <Trans>Close the review</Trans>
        </ActionButton>
      }
    >
      {superseded ? (
        <Trans>Opening a new one closes it by itself.</Trans>
      ) : (
        <Trans>The scores and the rubric decide where the idea goes; nobody has a say in it any more.</Trans>
      )}
    </Banner>
  );
}
