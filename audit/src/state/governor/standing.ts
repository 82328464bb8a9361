import type { ProposalState } from "@engine/protocol/governor";
import type { Target } from "../../contracts.ts";
import type { EngineState } from "../context.ts";
import { minimumQuorumOf } from "../terms.ts";
import { deadlineOf, type ProposalRecord } from "./state.ts";

const GRACE_SECONDS = 30 * 86_400;
const WHOLE_BPS = 10_000n;

/** Tokens that must take part in a vote with this snapshot: the share of the supply, rounded up, or the least number. */
export function quorumAt({ governor, votes }: EngineState, target: Target, snapshot: number): bigint {
  const supply = votes.supply.at(snapshot);
  const share = (supply * governor.quorumBps.at(snapshot) + WHOLE_BPS - 1n) / WHOLE_BPS;
  const minimum = minimumQuorumOf(target);
  if (share >= minimum) return share;
  if (supply >= minimum) return minimum;
  return supply;
}

/** Whether enough take part: for, against and abstain alike. */
export function isQuorate(state: EngineState, target: Target, { snapshot, tally }: ProposalRecord): boolean {
  return tally.against + tally.inFavour + tally.abstain >= quorumAt(state, target, snapshot);
}

/** Where a proposal stands at a time, as the governor would say. */
export function stateOf(
  state: EngineState,
  target: Target,
  proposal: ProposalRecord,
  now: number,
): ProposalState {
  if (proposal.executedAt) return "Executed";
  if (proposal.cancelledAt) return "Canceled";
  if (proposal.snapshot >= now) return "Pending";
  const deadline = deadlineOf(proposal);
  if (deadline >= now) return "Active";
  const { tally } = proposal;
  if (!isQuorate(state, target, proposal) || tally.inFavour <= tally.against) return "Defeated";
  if (!proposal.queued) return now > deadline + GRACE_SECONDS ? "Expired" : "Succeeded";
  return queuedState(state, proposal, now);
}

function queuedState({ access }: EngineState, { operationId, queued }: ProposalRecord, now: number) {
  const operation = access.operations.get(operationId);
  if (!operation || operation.cancelled) return "Canceled";
  if (operation.executed.size > 0) return "Executed";
  return now > (queued?.eta ?? 0) + GRACE_SECONDS ? "Expired" : "Queued";
}
