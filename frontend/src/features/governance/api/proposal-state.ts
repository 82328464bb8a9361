import type { ProposalState } from "@engine/protocol/governor";

/** How long what has passed may be left lying: before it is queued, and again before it is carried out. */
export const GRACE_SECONDS = 30 * 86_400;

/** What the index tells of a proposal; times in Unix seconds. */
export interface ProposalFacts {
  standing: "Proposed" | "Queued" | "Executed" | "Canceled" | "Defeated" | "Expired";
  snapshot: string;
  deadline: string;
  executableAt: string | null;
  forVotes: string;
  againstVotes: string;
  abstainVotes: string;
}

/** All votes that took part: for, against and abstain alike. */
export function turnoutOf({ forVotes, againstVotes, abstainVotes }: ProposalFacts): number {
  return Number(forVotes) + Number(againstVotes) + Number(abstainVotes);
}

/**
 * Where a proposal stands, as the governor would say. Undefined while the vote is over and it is not known how many
 * had to take part.
 */
export function stateOf(
  proposal: ProposalFacts,
  quorum: number | undefined,
  now: number,
): ProposalState | undefined {
  const { standing } = proposal;
  if (standing === "Queued")
    return now > Number(proposal.executableAt) + GRACE_SECONDS ? "Expired" : "Queued";
  if (standing !== "Proposed") return standing;
  if (Number(proposal.snapshot) >= now) return "Pending";
  if (Number(proposal.deadline) >= now) return "Active";
  if (quorum === undefined) return undefined;
  const passed = turnoutOf(proposal) >= quorum && Number(proposal.forVotes) > Number(proposal.againstVotes);
  if (!passed) return "Defeated";
  return now > Number(proposal.deadline) + GRACE_SECONDS ? "Expired" : "Succeeded";
}
