import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { activitiesAbi } from "@engine/protocol/abi/activities";
import { badgesAbi } from "@engine/protocol/abi/badges";
import { flagsAbi } from "@engine/protocol/abi/flags";
import { governorAbi } from "@engine/protocol/abi/governor";
import { grantsAbi } from "@engine/protocol/abi/grants";
import { ideasAbi } from "@engine/protocol/abi/ideas";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import { localMoneyAbi } from "@engine/protocol/abi/local-money";
import { membersAbi } from "@engine/protocol/abi/members";
import { officesAbi } from "@engine/protocol/abi/offices";
import { outcomesAbi } from "@engine/protocol/abi/outcomes";
import { pilotsAbi } from "@engine/protocol/abi/pilots";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { teamsAbi } from "@engine/protocol/abi/teams";
import { timelockAbi } from "@engine/protocol/abi/timelock";
import { treasuryAbi } from "@engine/protocol/abi/treasury";
import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import type { Abi } from "viem";

const abis = [
  ...[membersAbi, officesAbi, ideasAbi, reviewsAbi, roundsAbi, voteTokenAbi],
  ...[teamsAbi, grantsAbi, treasuryAbi],
  ...[pilotsAbi, flagsAbi, outcomesAbi],
  ...[kudosAbi, badgesAbi, activitiesAbi, rewardsAbi],
  ...[governorAbi, timelockAbi, accessManagerAbi, localMoneyAbi],
] as readonly Abi[];

const errors = abis.flatMap((abi) => abi.filter(({ type }) => type === "error"));

/** An ABI that knows every custom error of every contract, since a call is often refused by one further down. */
export function withAllErrors(abi: Abi): Abi {
  return [...abi.filter(({ type }) => type !== "error"), ...errors];
}
