import { ballotWeight } from "@engine/audit/state/rounds/settlement";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import { entriesInMask } from "@engine/protocol/ballot";
import type { Client } from "viem";
import { getBlock, readContract } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { VoterState } from "@/features/ballots/api/voter.ts";
import type { Address } from "@/features/wallet/api/wallet.ts";

/** Asks Rounds and VoteToken about a voter, everything at one block. */
export async function readVoter(
  client: Client,
  engine: EngineConfig,
  roundId: number,
  account: Address,
): Promise<VoterState> {
  const { number: blockNumber, timestamp } = await getBlock(client);
  const { Rounds, VoteToken } = engine.deployment.contracts;
  const rounds = { address: Rounds.address as Address, abi: roundsAbi, blockNumber };
  const token = { address: VoteToken.address as Address, abi: voteTokenAbi, blockNumber };
  const [terms, [cast, choices, weight, mask]] = await Promise.all([
    readContract(client, { ...rounds, functionName: "roundOf", args: [roundId] }),
    readContract(client, { ...rounds, functionName: "ballotOf", args: [roundId, account] }),
  ]);
  const snapshot = BigInt(terms.snapshot);
  const isFixed = timestamp > snapshot;
  const [votes, supply, tallies] = await Promise.all([
    isFixed
      ? readContract(client, { ...token, functionName: "getPastVotes", args: [account, snapshot] })
      : readContract(client, { ...token, functionName: "getVotes", args: [account] }),
    isFixed
      ? readContract(client, { ...token, functionName: "getPastTotalSupply", args: [snapshot] })
      : readContract(client, { ...token, functionName: "totalSupply" }),
    Promise.all(
      Array.from({ length: terms.entries }, (_, entry) =>
        readContract(client, { ...rounds, functionName: "tallyOf", args: [roundId, BigInt(entry)] }),
      ),
    ),
  ]);
  const weighs = ballotWeight(votes, supply, terms);
  return {
    account,
    cast,
    choices,
    weight: cast ? weight : Number(weighs),
    votes: Number(votes),
    capped: votes > weighs,
    recused: entriesInMask(mask),
    supply: Number(supply),
    tallies,
    block: Number(blockNumber),
  };
}
