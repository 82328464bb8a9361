import { ideasAbi } from "@engine/protocol/abi/ideas";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import type { Deployment } from "@engine/protocol/deployment";
import { encodeFunctionData, keccak256, toHex } from "viem";
import { rpc } from "../lib/json-rpc.ts";
import { type Actor, callAll, mined, ROOM } from "./crowd.ts";

/**
 * Opens a round over so many new ideas, and lets time pass until ballots are taken. Nobody takes part in the ideas'
 * reviews, so they are ready in the end.
 * @returns the round's number.
 */
export async function openBallot(
  boss: Actor,
  rpcUrl: string,
  { contracts }: Deployment,
  entries: number,
): Promise<number> {
  const { Ideas, Reviews, Rounds } = contracts;
  const reviews = { address: Reviews.address, abi: reviewsAbi } as const;
  const ideas = { address: Ideas.address, abi: ideasAbi } as const;
  const rounds = { address: Rounds.address, abi: roundsAbi } as const;
  const before = await boss.readContract({ ...ideas, functionName: "ideaCount" });
  const ideaIds = Array.from({ length: entries }, (_, i) => before + i + 1);
  await callAll(rpcUrl, boss, Ideas.address, ideaIds.map(submission));
  await callAll(rpcUrl, boss, Reviews.address, ideaIds.map(opening));
  const last = await boss.readContract({ ...reviews, functionName: "reviewCount" });
  const { revealUntil } = await boss.readContract({ ...reviews, functionName: "reviewOf", args: [last] });
  const { timestamp } = await boss.getBlock();
  await passTime(rpcUrl, revealUntil - Number(timestamp) + 1);
  const closing = (_: number, place: number) =>
    encodeFunctionData({ abi: reviewsAbi, functionName: "closeReview", args: [last - place] });
  await callAll(rpcUrl, boss, Reviews.address, ideaIds.map(closing));
  await mined(boss, boss.writeContract({ ...ROOM, ...rounds, functionName: "openRound", args: [ideaIds] }));
  const { delaySeconds } = await boss.readContract({ ...rounds, functionName: "rules" });
  await passTime(rpcUrl, delaySeconds + 1);
  return boss.readContract({ ...rounds, functionName: "roundCount" });
}

function submission(number: number) {
  const contentHash = keccak256(toHex(`idea ${number} of a ballot`));
  const draft = { challengeId: 0, channel: 0, contentHash, parents: [] };
  return encodeFunctionData({ abi: ideasAbi, functionName: "submit", args: [draft] });
}

function opening(ideaId: number) {
  return encodeFunctionData({ abi: reviewsAbi, functionName: "openReview", args: [ideaId] });
}

async function passTime(rpcUrl: string, seconds: number): Promise<void> {
  await rpc(rpcUrl, "evm_increaseTime", [seconds]);
  await rpc(rpcUrl, "evm_mine");
}
