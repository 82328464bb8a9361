import { Trans, useLingui } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Section } from "@/components/ui/section.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { titleOf } from "@/features/governance/api/description.ts";
import { useFrame } from "@/features/governance/api/frame.ts";
import { type ProposalRecord, useProposal } from "@/features/governance/api/proposal.ts";
import { stateOf } from "@/features/governance/api/proposal-state.ts";
import { useQuorum } from "@/features/governance/api/quorum.ts";
import { CallList } from "@/features/governance/components/call-list.tsx";
import { ProposalHeader } from "@/features/governance/components/record/proposal-header.tsx";
import { ProposalNext } from "@/features/governance/components/record/proposal-next.tsx";
import { ProposalWay } from "@/features/governance/components/record/proposal-way.tsx";
import { TallySection } from "@/features/governance/components/record/tally-section.tsx";
import { VotesSection } from "@/features/governance/components/record/votes-section.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";
import { useTitle } from "@/lib/use-title.ts";

/** One proposal: what it wants and does, how the vote goes, and what anyone can do now. */
export function ProposalPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useProposal(id);
  useTitle((data && titleOf(data.description)) || t`Proposal`);
  if (data) return <Proposal proposal={data} />;
  return (
    <>
      <PageHeader title={<Trans>Proposal</Trans>} />
      {error && <FailureBanner error={error} onRetry={() => refetch()} />}
      {data === null && <NoSuchProposal />}
      {data === undefined && !error && <SkeletonRows rows={6} />}
    </>
  );
}

function Proposal({ proposal }: { proposal: ProposalRecord }) {
  const now = useChainNow();
  const { data: frame } = useFrame();
  const { quorum, isGuess } = useQuorum(proposal, now, frame);
  const state = stateOf(proposal, quorum, now);
  return (
    <article>
      <ProposalHeader proposal={proposal} state={state} now={now} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 content-start gap-8 lg:col-start-2 lg:row-start-1">
          <ProposalNext proposal={proposal} state={state} now={now} />
          <TallySection proposal={proposal} quorum={quorum} isGuess={isGuess} now={now} />
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-12 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <Section title={<Trans>What it does</Trans>} id="actions">
            <CallList calls={proposal.calls} frame={frame} />
          </Section>
          <VotesSection proposal={proposal} />
        </div>
        <ProposalWay proposal={proposal} state={state} now={now} />
      </div>
    </article>
  );
}

function NoSuchProposal() {
  return (
    <EmptyState
      title={<Trans>There is no such proposal</Trans>}
      action={
        <LinkButton to="/governance" variant="primary">
          <Trans>See all proposals</Trans>
        </LinkButton>
      }
    >
      <Trans>What was proposed a moment ago appears here by itself within seconds.</Trans>
    </EmptyState>
  );
}
