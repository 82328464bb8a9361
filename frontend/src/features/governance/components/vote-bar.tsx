import { Plural, Trans } from "@lingui/react/macro";
import { Num } from "@/components/ui/number.tsx";
import { type ProposalFacts, turnoutOf } from "@/features/governance/api/proposal-state.ts";

interface VoteBarProps {
  proposal: ProposalFacts;
  quorum: number | undefined;
}

/** All votes so far as one bar; the mark is how many must take part. */
export function VoteBar({ proposal, quorum = 0 }: VoteBarProps) {
  const whole = Math.max(turnoutOf(proposal), quorum * 1.15, 1);
  const part = (votes: string | number) => ({ width: `${(Number(votes) / whole) * 100}%` });
  return (
    <div aria-hidden="true" className="relative flex h-3 rounded-sm bg-line">
      <span
        className="rounded-l-sm bg-positive transition-[width] duration-500"
        style={part(proposal.forVotes)}
      />
      <span className="bg-negative transition-[width] duration-500" style={part(proposal.againstVotes)} />
      <span className="bg-edge transition-[width] duration-500" style={part(proposal.abstainVotes)} />
      {quorum > 0 && (
        <span
          className="absolute -inset-y-1.5 w-0.5 -translate-x-1/2 bg-ink"
          style={{ left: `${(quorum / whole) * 100}%` }}
        />
      )}
    </div>
  );
}

/** The same in words, for everyone. */
export function VoteLine({ proposal, quorum }: VoteBarProps) {
  return (
    <span className="text-sm text-muted">
      <Trans>
        <Num value={Number(proposal.forVotes)} /> for, <Num value={Number(proposal.againstVotes)} /> against,{" "}
        <Num value={Number(proposal.abstainVotes)} /> abstaining
      </Trans>
      {quorum !== undefined && (
        <>
          {" · "}
          <Plural value={quorum} one="# vote must take part" other="# votes must take part" />
        </>
      )}
    </span>
  );
}
