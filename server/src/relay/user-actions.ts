import { activitiesAbi } from "@engine/protocol/abi/activities";
import { badgesAbi } from "@engine/protocol/abi/badges";
import { flagsAbi } from "@engine/protocol/abi/flags";
import { governorAbi } from "@engine/protocol/abi/governor";
import { grantsAbi } from "@engine/protocol/abi/grants";
import { ideasAbi } from "@engine/protocol/abi/ideas";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import { membersAbi } from "@engine/protocol/abi/members";
import { officesAbi } from "@engine/protocol/abi/offices";
import { outcomesAbi } from "@engine/protocol/abi/outcomes";
import { pilotsAbi } from "@engine/protocol/abi/pilots";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { teamsAbi } from "@engine/protocol/abi/teams";
import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import type { DeployedName } from "@engine/protocol/deployment";
import type { Abi, ContractFunctionName } from "viem";

export interface Actions {
  abi: Abi;
  names: readonly string[];
}

/** Only functions that exist and take no ether can be listed. */
function actions<const TAbi extends Abi>(
  abi: TAbi,
  ...names: readonly ContractFunctionName<TAbi, "nonpayable">[]
): Actions {
  return { abi, names };
}

/**
 * What people do in their own right, contract by contract. Not here: what the permission book guards, what moves a
 * person's tokens, what carries out the governor's decisions, and what needs no relayer since anyone may hand it in
 * with signatures. A test holds the list against the sources.
 */
export const USER_ACTIONS: Partial<Record<DeployedName, Actions>> = {
  Members: actions(
    membersAbi,
    ...(["redeem", "setProfile", "resign", "rotate", "cancelRecovery", "finishRecovery"] as const),
  ),
  Offices: actions(officesAbi, "layDownOffice"),
  VoteToken: actions(voteTokenAbi, "delegate", "follow"),
  Ideas: actions(
    ideasAbi,
    ...(["submit", "submitFor", "claim", "revise", "withdraw", "appeal", "revisit", "splitCredit"] as const),
  ),
  Rounds: actions(roundsAbi, "openRound", "recuse", "castBallot", "settle"),
  Reviews: actions(
    reviewsAbi,
    ...(["openReview", "commitScorecard", "revealScorecard", "closeReview", "calibrate"] as const),
  ),
  Teams: actions(
    teamsAbi,
    ...([
      "formTeam",
      "changeCharter",
      "inviteToTeam",
      "joinTeam",
      "leaveTeam",
      "vacate",
      "endorseSeat",
    ] as const),
  ),
  Grants: actions(grantsAbi, "proposeGrant", "voteGrant", "lapseGrant"),
  Pilots: actions(
    pilotsAbi,
    ...(["planPilot", "submitEvidence", "submitResult", "judge", "contest", "release", "conclude"] as const),
    ...(["expire", "stopEarly", "dropPlan", "returnRest"] as const),
  ),
  Flags: actions(flagsAbi, "raiseFlag", "answerFlag", "resolveFlag", "escalateFlag"),
  Outcomes: actions(outcomesAbi, "reportOutcome", "judgeOutcome"),
  Badges: actions(badgesAbi, "claimBadge"),
  Rewards: actions(rewardsAbi, "creditReward", "pullReward", "shareReviewersPool"),
  Kudos: actions(kudosAbi, "giveKudos"),
  Activities: actions(activitiesAbi, "announceActivity", "inviteToActivity", "cancelActivity", "attend"),
  InnovationGovernor: actions(
    governorAbi,
    ...(["propose", "castVote", "castVoteWithReason", "queue", "cancel", "closeProposal"] as const),
  ),
};

/** The one thing that somebody may do who is no member yet. The contract judges the invitation. */
export const DOORWAY = "Members.redeem";
