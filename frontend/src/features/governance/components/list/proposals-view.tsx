import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { Section } from "@/components/ui/section.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { useFrame } from "@/features/governance/api/frame.ts";
import { type ProposalRow, useProposals } from "@/features/governance/api/proposals.ts";
import { HowItWorks } from "@/features/governance/components/list/how-it-works.tsx";
import { ProposalListRow } from "@/features/governance/components/list/proposal-row.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";

/** Rows at first; each of them asks the chain for its quorum. */
const AT_FIRST = 12;

/** All proposals, the latest first, and by which rules they are decided. */
export function ProposalsView() {
  const { data, error, refetch } = useProposals();
  const { data: frame } = useFrame();
  return (
    <>
      {error && <FailureBanner error={error} onRetry={() => refetch()} />}
      {!data && !error && <SkeletonRows rows={5} />}
      {data && (data.length === 0 ? <NoProposals /> : <List proposals={data} frame={frame} />)}
      {frame && <HowItWorks frame={frame} />}
    </>
  );
}

function List(props: {
  proposals: readonly ProposalRow[];
  frame: Parameters<typeof ProposalListRow>[0]["frame"];
}) {
  const { proposals, frame } = props;
  const now = useChainNow();
  const [all, setAll] = useState(false);
  const shown = all ? proposals : proposals.slice(0, AT_FIRST);
  return (
    <Section
      title={<Trans>Proposals</Trans>}
      id="proposals"
      aside={<Plural value={proposals.length} one="# proposal" other="# proposals" />}
    >
      <ul className="grid grid-cols-1 divide-y divide-line border-b border-line">
        {shown.map((proposal) => (
          <li key={proposal.id}>
            <ProposalListRow proposal={proposal} frame={frame} now={now} />
          </li>
        ))}
      </ul>
      {shown.length < proposals.length && (
        <Button className="justify-self-start" onClick={() => setAll(true)}>
          <Trans>Show earlier ones too</Trans>
        </Button>
      )}
    </Section>
  );
}

function NoProposals() {
  return (
    <EmptyState
      title={<Trans>Nothing has been proposed yet</Trans>}
      action={
        <LinkButton to="/governance" search={{ view: "propose" }} variant="primary">
          <Trans>Make the first proposal</Trans>
        </LinkButton>
      }
    >
      <Trans>Money for a team, another rule, a role for somebody: that is decided here.</Trans>
    </EmptyState>
  );
}
