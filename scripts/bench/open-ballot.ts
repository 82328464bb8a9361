import { ideasAbi } from "@engine/protocol/abi/ideas";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import type { Deployment } from "@engine/protocol/deployment";
import { encodeFunctionData, keccak256, toHex } from "viem";
import { rpc } from "../lib/json-rpc.ts";
import { type Actor, callAll, mined, ROOM } from "./crowd.ts";

/** Who acts, and where. */
export interface BenchChain {
  boss: Actor;
  rpcUrl: string;
  deployment: Deployment;
}

/** Opens a round over so many new ideas, on which ballots are taken at once. @returns the round's number. */
export async function openBallot(chain: BenchChain, entries: number): Promise<number> {
  const { boss, rpcUrl, deployment } = chain;
  const { address } = deployment.contracts.Ideas;
  const before = await boss.readContract({ address, abi: ideasAbi, functionName: "ideaCount" });
  const ideaIds = Array.from({ length: entries }, (_, i) => before + i + 1);
  await callAll(rpcUrl, boss, address, ideaIds.map(submission));
  return await openRound(chain, ideaIds);
}

function submission(number: number) {
  const contentHash = keccak256(toHex(`idea ${number} of a ballot`));
  const draft = { challengeId: 0, channel: 0, contentHash, parents: [] };
  return encodeFunctionData({ abi: ideasAbi, functionName: "submit", args: [draft] });
}

/**
 * Makes submitted ideas ready, by reviews that nobody takes part in, opens a round over them, and lets time pass until
 * ballots are taken.
 * @returns the round's number.
 */
export async function openRound(chain: BenchChain, ideaIds: readonly number[]): Promise<number> {
  const { boss, rpcUrl, deployment } = chain;
  const rounds = { address: deployment.contracts.Rounds.address, abi: roundsAbi } as const;
  await makeReady(chain, ideaIds);
  await mined(boss, boss.writeContract({ ...ROOM, ...rounds, functionName: "openRound", args: [ideaIds] }));
  const { delaySeconds } = await boss.readContract({ ...rounds, functionName: "rules" });
  await passTime(rpcUrl, delaySeconds + 1);
  return boss.readContract({ ...rounds, functionName: "roundCount" });
}

async function makeReady(
  { boss, rpcUrl, deployment }: BenchChain,
  ideaIds: readonly number[],
): Promise<void> {
  const reviews = { address: deployment.contracts.Reviews.address, abi: reviewsAbi } as const;
  const opening = (ideaId: number) =>
    encodeFunctionData({ abi: reviewsAbi, functionName: "openReview", args: [ideaId] });
  await callAll(rpcUrl, boss, reviews.address, ideaIds.map(opening));
  const last = await boss.readContract({ ...reviews, functionName: "reviewCount" });
  const { revealUntil } = await boss.readContract({ ...reviews, functionName: "reviewOf", args: [last] });
  const { timestamp } = await boss.getBlock();
  await passTime(rpcUrl, revealUntil - Number(timestamp) + 1);
  const closing = (_: number, place: number) =>
    encodeFunctionData({ abi: reviewsAbi, functionName: "closeReview", args: [last - place] });
  await callAll(rpcUrl, boss, reviews.address, ideaIds.map(closing));
}

export async function passTime(rpcUrl: string, seconds: number): Promise<void> {
  await rpc(rpcUrl, "evm_increaseTime", [seconds]);
  await rpc(rpcUrl, "evm_mine");
}
