import { ideasAbi } from "@engine/protocol/abi/ideas";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { packChoices } from "@engine/protocol/ballot";
import type { Deployment } from "@engine/protocol/deployment";
import { CHOICE_NAMES } from "@engine/protocol/enums";
import { ballotTypedData } from "@engine/protocol/rounds";
import { encodeFunctionData, hashTypedData, type PrivateKeyAccount } from "viem";
import { callAll, enrolOwner, gatherCrowd, mined, owner, ROOM } from "./crowd.ts";
import type { Library } from "./library.ts";
import { type BenchChain, openRound, passTime } from "./open-ballot.ts";

const VOTERS = 1000;
/** Ballots in one transaction. */
const BATCH = 20;
const ENTRIES = 10;
/** Ideas handed in before each round, of which `ENTRIES` are put to the vote. */
const IDEAS = 125;
/** What a round with all that leads up to it leaves in the logs. */
export const EVENTS_OF_ROUND = VOTERS + IDEAS + 8 * ENTRIES;

interface Setting extends BenchChain {
  library: Library;
  voters: PrivateKeyAccount[];
}

/**
 * Plays rounds of `ENTRIES` ideas in which `VOTERS` members vote by signature, `BATCH` in a transaction, five
 * transactions to a block.
 */
export async function playBusySeason(
  rpcUrl: string,
  deployment: Deployment,
  library: Library,
  rounds: number,
): Promise<void> {
  const boss = owner(rpcUrl);
  await enrolOwner(boss, deployment);
  const setting = { boss, rpcUrl, deployment, library, voters: await gatherCrowd(boss, deployment, VOTERS) };
  for (let round = 1; round <= rounds; round++) await playRound(setting, round);
}

async function playRound(setting: Setting, round: number): Promise<void> {
  const { boss, deployment, rpcUrl, voters } = setting;
  const { address } = deployment.contracts.Rounds;
  const target = { address, abi: roundsAbi } as const;
  await openRound(setting, await submitIdeas(setting, (round - 1) * IDEAS));
  const ballots = await Promise.all(voters.map((voter, seed) => signBallot(setting, voter, round, seed)));
  const cast: `0x${string}`[] = [];
  for (let from = 0; from < voters.length; from += BATCH) {
    const args = [round, ballots.slice(from, from + BATCH)] as const;
    cast.push(encodeFunctionData({ abi: roundsAbi, functionName: "castSigned", args }));
  }
  await callAll(rpcUrl, boss, address, cast);
  const { durationSeconds, extensionSeconds } = await boss.readContract({ ...target, functionName: "rules" });
  await passTime(rpcUrl, durationSeconds + extensionSeconds);
  await mined(boss, boss.writeContract({ ...ROOM, ...target, functionName: "settle", args: [round, 64n] }));
}

/** Submits ideas. @returns The numbers of the last `ENTRIES`. */
async function submitIdeas(setting: Setting, before: number): Promise<number[]> {
  const { boss, deployment, rpcUrl } = setting;
  await callAll(rpcUrl, boss, deployment.contracts.Ideas.address, await submissions(setting, before));
  return Array.from({ length: ENTRIES }, (_, i) => before + IDEAS - ENTRIES + i + 1);
}

async function submissions({ library }: Setting, before: number): Promise<`0x${string}`[]> {
  const numbers = Array.from({ length: IDEAS }, (_, i) => before + i + 1);
  return await Promise.all(
    numbers.map(async (number) => {
      const contentHash = await library.writeIdea(number);
      const submission = { challengeId: 0, channel: number % 7, contentHash, parents: [] };
      return encodeFunctionData({ abi: ideasAbi, functionName: "submit", args: [submission] });
    }),
  );
}

async function signBallot({ deployment }: Setting, voter: PrivateKeyAccount, roundId: number, seed: number) {
  const names = Array.from(
    { length: ENTRIES },
    (_, entry) => CHOICE_NAMES[1 + ((seed + entry) % 3)] ?? "For",
  );
  const choices = packChoices(names);
  const rounds = { chainId: deployment.chainId, address: deployment.contracts.Rounds.address };
  const hash = hashTypedData(ballotTypedData(rounds, { roundId, voter: voter.address, choices }));
  return { voter: voter.address, choices, signature: await voter.sign({ hash }) };
}
