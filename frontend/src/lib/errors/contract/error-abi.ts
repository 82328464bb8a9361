import { activitiesAbi } from "@engine/protocol/abi/activities";
import { badgesAbi } from "@engine/protocol/abi/badges";
import { ideasAbi } from "@engine/protocol/abi/ideas";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import { membersAbi } from "@engine/protocol/abi/members";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import type { Abi } from "viem";

const errors = [
  membersAbi,
  ideasAbi,
  reviewsAbi,
  roundsAbi,
  voteTokenAbi,
  kudosAbi,
  badgesAbi,
  activitiesAbi,
  rewardsAbi,
].flatMap((abi) => (abi as Abi).filter(({ type }) => type === "error"));

/** An ABI that knows every custom error of every contract, since a call is often refused by one further down. */
export function withAllErrors(abi: Abi): Abi {
  return [...abi.filter(({ type }) => type !== "error"), ...errors];
}
