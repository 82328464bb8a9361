import { Trans, useLingui } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { EventsSection } from "@/features/ideas/components/record/events-section.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { useChainTerms } from "@/features/pilots/api/chain-terms.ts";
import { type PilotRecord, type PilotView, usePilot } from "@/features/pilots/api/pilot.ts";
import { situationOf } from "@/features/pilots/api/situation.ts";
import { IdeaReward } from "@/features/pilots/components/idea-reward.tsx";
import { FlagsSection } from "@/features/pilots/components/record/flags-section.tsx";
import { OutcomesSection } from "@/features/pilots/components/record/outcomes-section.tsx";
import { PilotContext } from "@/features/pilots/components/record/pilot-context.ts";
import { PilotFacts } from "@/features/pilots/components/record/pilot-facts.tsx";
import { PilotHeader } from "@/features/pilots/components/record/pilot-header.tsx";
import { PilotNext } from "@/features/pilots/components/record/pilot-next.tsx";
import { PlanSection } from "@/features/pilots/components/record/plan-section.tsx";
import { StepsSection } from "@/features/pilots/components/record/steps-section.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";
import { useTitle } from "@/lib/use-title.ts";

/** One pilot: its plan and target, each step with evidence and verdicts, its money, and what came of it. */
export function PilotPage({ number }: { number: number }) {
  const { t } = useLingui();
  const { member } = useMembership();
  const { data, error, refetch } = usePilot(number, member?.id);
  const terms = useChainTerms();
  useTitle(data?.pilot?.idea.content?.title ?? t`Pilot ${number}`);
  if (data?.pilot && terms.data) {
    return <Pilot view={data} pilot={data.pilot} challengeSeconds={terms.data.challengeSeconds} />;
  }
  const failure = error ?? terms.error;
  return (
    <>
      <PageHeader title={<Trans>Pilot {number}</Trans>} />
      {failure ? (
        <FailureBanner error={failure} onRetry={() => void (error ? refetch() : terms.refetch())} />
      ) : data && !data.pilot ? (
        <NoSuchPilot number={number} />
      ) : (
        <div role="status" aria-busy="true">
          <SkeletonRows rows={5} />
        </div>
      )}
    </>
  );
}

function Pilot(props: { view: PilotView; pilot: PilotRecord; challengeSeconds: number }) {
  const { view, pilot, challengeSeconds } = props;
  const { member } = useMembership();
  const now = useChainNow();
  return (
    <PilotContext value={situationOf(view, pilot, member, challengeSeconds, now)}>
      <article>
        <PilotHeader pilot={pilot} />
        <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr]">
          <div className="grid min-w-0 content-start gap-6 lg:col-start-2">
            <PilotNext />
          </div>
          <div className="grid min-w-0 grid-cols-1 content-start gap-12 lg:col-start-1 lg:row-span-2 lg:row-start-1">
            <PlanSection pilot={pilot} />
            <StepsSection />
            <FlagsSection />
            <OutcomesSection />
            {pilot.idea.stage === "Implemented" && <IdeaReward ideaId={pilot.idea.number} />}
            <EventsSection activities={view.activities} block={view.block} />
          </div>
          <div className="min-w-0 lg:col-start-2">
            <PilotFacts pilot={pilot} />
          </div>
        </div>
      </article>
    </PilotContext>
  );
}

function NoSuchPilot({ number }: { number: number }) {
  return (
    <EmptyState
      title={<Trans>The index does not know pilot {number}</Trans>}
      action={
        <LinkButton to="/pilots" variant="primary">
          <Trans>See all pilots</Trans>
        </LinkButton>
      }
    >
      <Trans>
        If it was planned a moment ago, it appears here by itself within seconds. Otherwise no pilot has this
        number.
      </Trans>
    </EmptyState>
  );
}
