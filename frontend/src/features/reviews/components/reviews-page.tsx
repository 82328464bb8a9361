import { Trans, useLingui } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { useReviews } from "@/features/reviews/api/reviews.ts";
import { ForecastRecord } from "@/features/reviews/components/forecast-record.tsx";
import { OwnTasks } from "@/features/reviews/components/own-tasks.tsx";
import { ReviewQueue } from "@/features/reviews/components/review-queue.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";
import { useTitle } from "@/lib/use-title.ts";

/** Reviews: what waits for me, what waits for everyone, and how well my forecasts do. */
export function ReviewsPage() {
  const { t } = useLingui();
  useTitle(t`Reviews`);
  const { member } = useMembership();
  const { data, error, refetch } = useReviews(member?.id);
  const now = useChainNow();
  return (
    <>
      <PageHeader
        title={<Trans>Reviews</Trans>}
        lead={
          <Trans>
            Members judge ideas without seeing each other's scores. Three criteria and a forecast: five
            minutes that decide where an idea goes.
          </Trans>
        }
      />
      <div className="grid grid-cols-1 gap-12">
        {error && <FailureBanner error={error} onRetry={() => refetch()} />}
        {!data && !error && <SkeletonRows rows={6} />}
        {data && (
          <>
            {member && <OwnTasks lists={data} member={member} now={now} />}
            <ReviewQueue lists={data} member={member} now={now} />
            {member && data.member && <ForecastRecord reviewer={data.member} />}
          </>
        )}
      </div>
    </>
  );
}
