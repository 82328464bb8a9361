import type { ProposalState } from "@engine/protocol/governor";

/** Whether the governor lets an account call a proposal off; `guardian` only while the guardian's term lasts. */
export function mayCancel(situation: {
  account: string;
  proposer: string;
  guardian: string | null | undefined;
  state: ProposalState;
}): boolean {
  const { account, proposer, guardian, state } = situation;
  const isSame = (other: string) => other.toLowerCase() === account.toLowerCase();
  if (state === "Pending" && isSame(proposer)) return true;
  const isFinal = state === "Canceled" || state === "Expired" || state === "Executed" || state === "Defeated";
  return Boolean(guardian && isSame(guardian)) && !isFinal;
}
