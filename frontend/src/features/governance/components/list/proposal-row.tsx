import { Plural, Trans } from "@lingui/react/macro";
import { TextLink } from "@/components/ui/text-link.tsx";
import { RelativeTime } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { titleOf } from "@/features/governance/api/description.ts";
import type { GovernanceFrame } from "@/features/governance/api/frame.ts";
import { stateOf } from "@/features/governance/api/proposal-state.ts";
import type { ProposalRow } from "@/features/governance/api/proposals.ts";
import { useQuorum } from "@/features/governance/api/quorum.ts";
import { StateBadge } from "@/features/governance/components/state-badge.tsx";
import { VoteBar, VoteLine } from "@/features/governance/components/vote-bar.tsx";
import { Who } from "@/features/governance/components/who.tsx";

interface RowProps {
  proposal: ProposalRow;
  frame: GovernanceFrame | undefined;
  now: number;
}

/** A proposal in a list: what it wants, where it stands, and how the vote goes. */
export function ProposalListRow({ proposal, frame, now }: RowProps) {
  const { quorum } = useQuorum(proposal, now, frame);
  const state = stateOf(proposal, quorum, now);
  const title = titleOf(proposal.description);
  const isReady = Number(proposal.executableAt) <= now;
  return (
    <article className="grid grid-cols-1 gap-x-10 gap-y-3 py-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid content-start gap-2">
        <h3 className="font-serif text-xl leading-snug">
          <TextLink to="/governance/$id" params={{ id: proposal.id }} className="text-ink!">
            {title ? <UserText text={title} limit={120} /> : <Trans>A proposal without words</Trans>}
          </TextLink>
        </h3>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted">
          <StateBadge state={state} isReady={isReady} />
          <span>
            <Trans>
              by <Who account={proposal.proposer} member={proposal.proposerMember} />
            </Trans>
          </span>
          <span>
            <Plural value={proposal.calls.length} one="# action" other="# actions" />
          </span>
        </p>
      </div>
      <div className="grid content-start gap-2">
        <p className="text-sm">
          <Deadline proposal={proposal} state={state} now={now} />
        </p>
        <VoteBar proposal={proposal} quorum={quorum} />
        <VoteLine proposal={proposal} quorum={quorum} />
      </div>
    </article>
  );
}

function Deadline(props: { proposal: ProposalRow; state: ReturnType<typeof stateOf>; now: number }) {
  const { proposal, state, now } = props;
  if (state === "Pending") {
    return (
      <Trans>
        voting begins <RelativeTime seconds={Number(proposal.snapshot)} />
      </Trans>
    );
  }
  if (state === "Queued" && Number(proposal.executableAt) > now) {
    return (
      <Trans>
        can be carried out <RelativeTime seconds={Number(proposal.executableAt)} />
      </Trans>
    );
  }
  if (state === "Active") {
    return (
      <Trans>
        voting ends <RelativeTime seconds={Number(proposal.deadline)} />
      </Trans>
    );
  }
  return (
    <Trans>
      proposed <RelativeTime seconds={Number(proposal.timestamp)} />
    </Trans>
  );
}
