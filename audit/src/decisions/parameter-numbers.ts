import { POINTS_EVENT_NAMES } from "@engine/protocol/enums";
import type { EngineEvent } from "../contracts.ts";
import { numbersOf } from "./numbers.ts";

/** What a parameter was set to; empty for events that set none. */
export function parameterNumbers(event: EngineEvent): Record<string, string> {
  const { eventName, args } = event;
  switch (eventName) {
    case "RulesChanged":
      return numbersOf(args.rules);
    case "RubricPublished":
      return numbersOf({ rubric: args.rubricId, ...args.rubric });
    case "RewardRulesSet":
      return numbersOf(args.rules);
    case "PointsPolicySet":
      return pointsNumbers(args.weights);
    case "ReviewersPoolSet":
      return numbersOf({ season: args.season, amount: args.amount });
    case "KudosAllowanceSet":
      return numbersOf({ kudosAllowance: args.allowance });
    case "AutonomySet":
      return numbersOf({ team: args.teamId, limit: args.limit, refillSeconds: args.refillSeconds });
    case "CommunityDoorSet":
      return numbersOf({ communityDoorOpen: Number(args.open) });
    case "TransfersOpened":
      return numbersOf({ transfersOpen: 1 });
    case "MinDelayChange":
      return numbersOf({ minDelaySeconds: args.newDuration });
    default:
      return governorNumbers(event);
  }
}

function governorNumbers({ eventName, args }: EngineEvent): Record<string, string> {
  switch (eventName) {
    case "VotingDelaySet":
      return numbersOf({ votingDelay: args.newVotingDelay });
    case "VotingPeriodSet":
      return numbersOf({ votingPeriod: args.newVotingPeriod });
    case "ProposalThresholdSet":
      return numbersOf({ proposalThreshold: args.newProposalThreshold });
    case "QuorumNumeratorUpdated":
      return numbersOf({ quorumNumerator: args.newQuorumNumerator });
    case "LateQuorumVoteExtensionSet":
      return numbersOf({ lateQuorumVoteExtension: args.newVoteExtension });
    case "ProposalGuardianSet":
      return numbersOf({ guardian: args.newProposalGuardian.toLowerCase() });
    default:
      return {};
  }
}

/** Weights of the leaderboard by what earns them. */
export function pointsNumbers(weights: readonly number[]): Record<string, string> {
  return numbersOf(Object.fromEntries(POINTS_EVENT_NAMES.map((name, index) => [name, weights[index]])));
}
