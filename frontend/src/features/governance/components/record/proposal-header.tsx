import type { ProposalState } from "@engine/protocol/governor";
import { Trans } from "@lingui/react/macro";
import { Markdown } from "@/components/ui/markdown.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { bodyOf, isBound, titleOf } from "@/features/governance/api/description.ts";
import type { ProposalRecord } from "@/features/governance/api/proposal.ts";
import { StateBadge } from "@/features/governance/components/state-badge.tsx";
import { Who } from "@/features/governance/components/who.tsx";

/** What a proposal wants, in its proposer's words, and where it stands. */
export function ProposalHeader(props: {
  proposal: ProposalRecord;
  state: ProposalState | undefined;
  now: number;
}) {
  const { proposal, state, now } = props;
  const { description } = proposal;
  const title = titleOf(description);
  const body = description && bodyOf(description);
  return (
    <header className="grid gap-4 pt-8 pb-8 sm:pt-12">
      <p className="text-sm">
        <TextLink to="/governance">
          <Trans>Governance</Trans>
        </TextLink>
      </p>
      <h1 className="max-w-4xl text-3xl sm:text-4xl">
        {title ? <UserText text={title} limit={120} /> : <Trans>A proposal without words</Trans>}
      </h1>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-sm text-muted">
        <StateBadge state={state} isReady={Number(proposal.executableAt) <= now} />
        <span>
          <Trans>
            proposed by <Who account={proposal.proposer} member={proposal.proposerMember} /> on{" "}
            <CalendarDate seconds={Number(proposal.timestamp)} />
          </Trans>
        </span>
        {description && isBound(description) && (
          <span>
            <Trans>bound to its proposer: nobody else could make it first</Trans>
          </span>
        )}
      </p>
      {body && (
        <div className="max-w-3xl">
          <Markdown text={body} />
        </div>
      )}
      {description === null && (
        <p className="max-w-3xl text-muted">
          <Trans>
            Its words are missing, too long, or hold characters that are not shown here. The event on the
            chain has them whole.
          </Trans>
        </p>
      )}
    </header>
  );
}
