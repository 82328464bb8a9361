import type { Stage } from "@engine/protocol/enums";
import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { type IdeaView, useIdea } from "@/features/ideas/api/idea.ts";
import { AuthorPanel } from "@/features/ideas/components/record/actions/author-panel.tsx";
import { CuratorPanel } from "@/features/ideas/components/record/actions/curator-panel.tsx";
import { BallotSection } from "@/features/ideas/components/record/ballot-section.tsx";
import { CreditProposal, CreditSection } from "@/features/ideas/components/record/credit-section.tsx";
import { EventsSection } from "@/features/ideas/components/record/events-section.tsx";
import { IdeaFacts } from "@/features/ideas/components/record/idea-facts.tsx";
import { IdeaHeader } from "@/features/ideas/components/record/idea-header.tsx";
import { IdeaTextSection } from "@/features/ideas/components/record/idea-text-section.tsx";
import { LineageSection } from "@/features/ideas/components/record/lineage-section.tsx";
import { PeopleSection } from "@/features/ideas/components/record/people-section.tsx";
import { SimilarSection } from "@/features/ideas/components/record/similar-section.tsx";
import { StageTimeline } from "@/features/ideas/components/record/stage-timeline.tsx";
import { VerifySection } from "@/features/ideas/components/record/verify/verify-section.tsx";
import { VersionsSection } from "@/features/ideas/components/record/versions-section.tsx";
import { WhatNext } from "@/features/ideas/components/record/what-next.tsx";
import { ReviewSection } from "@/features/reviews/components/review-section.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";
import { lazyWithTexts } from "@/lib/lazy-with-texts.ts";
import { useTitle } from "@/lib/use-title.ts";

const IdeaPilots = lazyWithTexts("pilots", () => import("@/features/pilots/components/idea-pilots.tsx"));

/** Stages in which an idea has a pilot, had one, or can get one. */
const MAY_HAVE_PILOTS: readonly Stage[] = [
  "Ready",
  "Approved",
  "InPilot",
  "Implemented",
  "OnHold",
  "Stopped",
];

/** One idea: its text, where it stands and why, how it was decided, and the proof of all that. */
export function IdeaPage({ number }: { number: number }) {
  const { t } = useLingui();
  const { data, error, refetch } = useIdea(number);
  useTitle(data?.idea?.content?.title ?? t`Idea ${number}`);
  if (data?.idea) return <Idea view={data} idea={data.idea} />;
  if (error) {
    return (
      <>
        <PageHeader title={<Trans>Idea {number}</Trans>} />
        <FailureBanner error={error} onRetry={() => refetch()} />
      </>
    );
  }
  return data ? <NoSuchIdea number={number} /> : <Loading number={number} />;
}

function Idea({ view, idea }: { view: IdeaView; idea: NonNullable<IdeaView["idea"]> }) {
  const now = useChainNow();
  return (
    <article>
      <IdeaHeader idea={idea} />
      <CreditProposal idea={idea} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 content-start gap-6 lg:col-start-2">
          <WhatNext idea={idea} now={now} slaSeconds={view.slaSeconds} />
          <AuthorPanel idea={idea} now={now} />
          <CuratorPanel idea={idea} />
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-12 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <IdeaTextSection idea={idea} />
          <ReviewSection ideaId={idea.number} now={now} />
          {MAY_HAVE_PILOTS.includes(idea.stage) && (
            <Suspense>
              <IdeaPilots ideaId={idea.number} />
            </Suspense>
          )}
          <StageTimeline idea={idea} />
          {idea.entries.length > 0 && <BallotSection idea={idea} now={now} />}
          <VersionsSection idea={idea} />
          <LineageSection idea={idea} />
          <SimilarSection idea={idea} />
          <CreditSection idea={idea} />
          <PeopleSection idea={idea} />
          <VerifySection idea={idea} />
          <EventsSection activities={idea.activities} block={view.block} />
        </div>
        <div className="min-w-0 lg:col-start-2">
          <IdeaFacts idea={idea} />
        </div>
      </div>
    </article>
  );
}

function NoSuchIdea({ number }: { number: number }) {
  return (
    <>
      <PageHeader title={<Trans>Idea {number}</Trans>} />
      <EmptyState
        title={<Trans>The index does not know idea {number}</Trans>}
        action={
          <LinkButton to="/ideas" variant="primary">
            <Trans>See all ideas</Trans>
          </LinkButton>
        }
      >
        <Trans>
          If it was handed in a moment ago, it appears here by itself within seconds. Otherwise no idea has
          this number.
        </Trans>
      </EmptyState>
    </>
  );
}

function Loading({ number }: { number: number }) {
  return (
    <>
      <PageHeader title={<Trans>Idea {number}</Trans>} />
      <div role="status" aria-busy="true" className="grid max-w-2xl gap-4">
        <Skeleton className="h-6 w-2/3" />
        <Skeleton className="h-4" />
        <Skeleton className="h-4" />
        <Skeleton className="h-4 w-4/5" />
      </div>
    </>
  );
}
