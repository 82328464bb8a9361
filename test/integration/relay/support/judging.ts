import { ideasAbi } from "@engine/protocol/abi/ideas";
import { membersAbi } from "@engine/protocol/abi/members";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { commitmentOf, commitmentTypedData, type Scorecard } from "@engine/protocol/reviews";
import { toHex, zeroHash } from "viem";
import type { LocalAccount } from "viem/accounts";
import { mined, ROOM } from "../../../../scripts/bench/crowd.ts";
import { passTime } from "../../../../scripts/bench/open-ballot.ts";
import { signRequest, type World } from "./world.ts";

/** What everybody thinks, so that sums follow from weights. */
export const SCORECARD: Scorecard = {
  ...{ feasibility: 4, impact: 5, alignment: 3, forecastBps: 7_000 },
  commentHash: zeroHash,
};

const reviewsOf = ({ deployment }: World) =>
  ({ address: deployment.contracts.Reviews.address, abi: reviewsAbi }) as const;

/** A review of a new idea of the owner's; its number. */
export async function openReview(world: World): Promise<number> {
  const { boss, deployment } = world;
  const ideas = { address: deployment.contracts.Ideas.address, abi: ideasAbi } as const;
  const draft = { challengeId: 0, channel: 0, contentHash: toHex(990, { size: 32 }), parents: [] };
  await mined(boss, boss.writeContract({ ...ROOM, ...ideas, functionName: "submit", args: [draft] }));
  const ideaId = await boss.readContract({ ...ideas, functionName: "ideaCount" });
  const reviews = reviewsOf(world);
  await mined(boss, boss.writeContract({ ...ROOM, ...reviews, functionName: "openReview", args: [ideaId] }));
  return boss.readContract({ ...reviews, functionName: "reviewCount" });
}

/** How a review stands, and the sums over its scorecards. */
export async function standingOf(world: World, reviewId: number) {
  const { boss } = world;
  const about = { ...reviewsOf(world), args: [reviewId] } as const;
  const review = await boss.readContract({ ...about, functionName: "reviewOf" });
  return { ...review, sums: await boss.readContract({ ...about, functionName: "sumsOf" }) };
}

/** Lets the time pass in which scorecards are sealed. */
export async function endSealing(world: World, reviewId: number): Promise<void> {
  const { commitUntil } = await standingOf(world, reviewId);
  const { timestamp } = await world.boss.getBlock();
  await passTime(world.chain.url, commitUntil - Number(timestamp) + 1);
}

/** A reviewer's scorecard as the relayer takes it: sealed, and later the request that opens it. */
export async function scorecardLetters(world: World, reviewer: LocalAccount, reviewId: number) {
  const { boss, deployment } = world;
  const { chainId, contracts } = deployment;
  const { id: memberId } = await boss.readContract({
    ...{ address: contracts.Members.address, abi: membersAbi, functionName: "memberAt" },
    args: [reviewer.address],
  });
  const salt = toHex(memberId, { size: 32 });
  const commitment = commitmentOf({ reviewId, memberId, scorecard: SCORECARD, salt });
  const typedData = commitmentTypedData(
    { chainId, address: contracts.Reviews.address },
    { reviewId, memberId, commitment },
  );
  const signature = await reviewer.signTypedData(typedData);
  return {
    sealed: { chainId, reviewId, commitment, reviewer: reviewer.address, signature },
    open: () =>
      signRequest(world, reviewer, "Reviews", "revealScorecard", [reviewId, memberId, SCORECARD, salt]),
  };
}
