import { useLingui } from "@lingui/react/macro";
import { useDeferredValue } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { useFrontPage } from "@/features/home/api/front-page.ts";
import { Answers } from "@/features/home/components/answers.tsx";
import { EarlyWins } from "@/features/home/components/early-wins.tsx";
import { Figures } from "@/features/home/components/figures.tsx";
import { Masthead } from "@/features/home/components/masthead.tsx";
import { NowDeciding } from "@/features/home/components/now-deciding.tsx";
import { useTitle } from "@/lib/use-title.ts";

/** The organisation's front page: what is decided now, what was answered and why, what came through. */
export function FrontPage() {
  const { t } = useLingui();
  const { data: newest, error, refetch } = useFrontPage();
  // Drawn in slices when it comes, so that the page never stops answering.
  const data = useDeferredValue(newest);
  useTitle("");
  return (
    <>
      <Masthead />
      {error && !data && <FailureBanner error={error} onRetry={() => void refetch()} />}
      {data ? (
        <div className="grid gap-12">
          <Figures organisation={data.organisation} season={data.seasonStat} />
          <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[1.9fr_1fr]">
            <div className="grid content-start gap-12">
              <NowDeciding round={data.organisation?.latestRound ?? undefined} waiting={data.waiting} />
              <Answers answers={data.answers} />
            </div>
            <EarlyWins wins={data.wins} />
          </div>
        </div>
      ) : (
        !error && (
          <section aria-label={t`Front page`}>
            <SkeletonRows rows={6} />
          </section>
        )
      )}
    </>
  );
}
