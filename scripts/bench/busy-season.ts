import { ideasAbi } from "@engine/protocol/abi/ideas";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { packChoices } from "@engine/protocol/ballot";
import type { Deployment } from "@engine/protocol/deployment";
import { CHOICE_NAMES } from "@engine/protocol/enums";
import { ballotTypedData } from "@engine/protocol/rounds";
import { keccak256, toHex } from "viem";
import type { PrivateKeyAccount } from "viem/accounts";
import { rpc } from "../lib/json-rpc.ts";
import { type Actor, enrolOwner, gatherCrowd, mined, owner, ROOM } from "./crowd.ts";

const VOTERS = 400;
const BATCH = 50;
const ENTRIES = 10;

interface Setting {
  boss: Actor;
  rpcUrl: string;
  deployment: Deployment;
  voters: PrivateKeyAccount[];
}

/** Plays rounds of `ENTRIES` ideas in which hundreds vote by signature: `VOTERS` ballots a round. */
export async function playBusySeason(rpcUrl: string, deployment: Deployment, rounds: number): Promise<void> {
  const boss = owner(rpcUrl);
  await enrolOwner(boss, deployment);
  const setting = { boss, rpcUrl, deployment, voters: await gatherCrowd(boss, deployment, VOTERS) };
  for (let round = 1; round <= rounds; round++) await playRound(setting, round);
}

async function playRound(setting: Setting, round: number): Promise<void> {
  const { boss, deployment, voters } = setting;
  const target = { address: deployment.contracts.Rounds.address, abi: roundsAbi } as const;
  const ideaIds = await readyIdeas(setting, round * ENTRIES);
  await mined(boss, boss.writeContract({ ...ROOM, ...target, functionName: "openRound", args: [ideaIds] }));
  const rules = await boss.readContract({ ...target, functionName: "rules" });
  await passTime(setting, rules.delaySeconds + 1);
  for (let from = 0; from < voters.length; from += BATCH) {
    const ballots = await Promise.all(
      voters.slice(from, from + BATCH).map((voter, i) => signBallot(setting, voter, round, from + i)),
    );
    await mined(
      boss,
      boss.writeContract({ ...ROOM, ...target, functionName: "castSigned", args: [round, ballots] }),
    );
  }
  await passTime(setting, rules.durationSeconds + rules.extensionSeconds);
  await mined(boss, boss.writeContract({ ...ROOM, ...target, functionName: "settle", args: [round, 64n] }));
}

/** Submits ideas whose reviews nobody takes part in, so that they are ready in the end; answers their numbers. */
async function readyIdeas(setting: Setting, seed: number): Promise<number[]> {
  const { boss, deployment } = setting;
  const ideas = { address: deployment.contracts.Ideas.address, abi: ideasAbi } as const;
  const reviews = { address: deployment.contracts.Reviews.address, abi: reviewsAbi } as const;
  const ideaIds: number[] = [];
  for (let entry = seed; entry < seed + ENTRIES; entry++) {
    const submission = {
      ...{ challengeId: 0, channel: entry % 7, parents: [] },
      contentHash: keccak256(toHex(entry)),
    };
    await mined(boss, boss.writeContract({ ...ROOM, ...ideas, functionName: "submit", args: [submission] }));
    const ideaId = await boss.readContract({ ...ideas, functionName: "ideaCount" });
    await mined(
      boss,
      boss.writeContract({ ...ROOM, ...reviews, functionName: "openReview", args: [ideaId] }),
    );
    ideaIds.push(ideaId);
  }
  const last = await boss.readContract({ ...reviews, functionName: "reviewCount" });
  const { revealUntil } = await boss.readContract({ ...reviews, functionName: "reviewOf", args: [last] });
  const { timestamp } = await boss.getBlock();
  await passTime(setting, revealUntil - Number(timestamp) + 1);
  for (let reviewId = last - ENTRIES + 1; reviewId <= last; reviewId++) {
    await mined(
      boss,
      boss.writeContract({ ...ROOM, ...reviews, functionName: "closeReview", args: [reviewId] }),
    );
  }
  return ideaIds;
}

async function signBallot({ deployment }: Setting, voter: PrivateKeyAccount, roundId: number, seed: number) {
  const names = Array.from(
    { length: ENTRIES },
    (_, entry) => CHOICE_NAMES[1 + ((seed + entry) % 3)] ?? "For",
  );
  const choices = packChoices(names);
  const rounds = { chainId: deployment.chainId, address: deployment.contracts.Rounds.address };
  const typedData = ballotTypedData(rounds, { roundId, voter: voter.address, choices });
  return { voter: voter.address, choices, signature: await voter.signTypedData(typedData) };
}

async function passTime({ rpcUrl }: Setting, seconds: number): Promise<void> {
  await rpc(rpcUrl, "evm_increaseTime", [seconds]);
  await rpc(rpcUrl, "evm_mine");
}
