import { type CastBallot, tallyOfBallots } from "@engine/audit/dossier/tallies";
import { ballotReason } from "@engine/audit/state/rounds/reason";
import { EMPTY_TALLY, outcomeOf, type Tally } from "@engine/audit/state/rounds/settlement";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { OUTCOME_NAMES, type Outcome } from "@engine/protocol/enums";
import type { Hex, RpcLog } from "viem";
import { readContract } from "viem/actions";
import { decodeEventLog, encodeEventTopics } from "viem/utils";
import type { EngineConfig } from "@/config/engine-config.ts";
import { numberTopic, type PinnedChain, readLogs } from "@/features/ideas/api/verify/pinned-chain.ts";

/** Whether the ballots on record add up to the tally on chain, and the rules to the outcome. */
export interface TallyCheck {
  result: "agrees" | "differs";
  roundId: number;
  ballots: number;
  recomputed: Tally;
  onChain: Tally;
  /** Undefined until the entry is settled. */
  outcome?: { recomputed: Outcome; onChain: Outcome };
  /** The hash that stands as the reason of the idea's stage, from the tally; undefined until settled. */
  reason?: { recomputed: Hex; onChain: Hex | undefined };
}

/** An entry to check: where it stood, and the reason that its stage change names, if it was settled. */
export interface CheckedEntry {
  roundId: number;
  index: number;
  reasonHash: Hex | undefined;
}

/** Recomputes the tally of each of an idea's ballots from `BallotCast` logs alone. */
export async function checkTallies(
  chain: PinnedChain,
  engine: EngineConfig,
  ideaId: number,
  entries: readonly CheckedEntry[],
): Promise<TallyCheck[]> {
  const settlements = await readSettlements(chain, engine, ideaId);
  return Promise.all(
    entries.map((entry) => {
      const refusedBefore = settlements.some(
        ({ roundId, outcome }) => roundId < entry.roundId && outcome === "MembersRefused",
      );
      const settled = settlements.find(({ roundId }) => roundId === entry.roundId);
      return checkTally(chain, engine, ideaId, entry, settled, refusedBefore);
    }),
  );
}

async function checkTally(
  chain: PinnedChain,
  engine: EngineConfig,
  ideaId: number,
  { roundId, index, reasonHash }: CheckedEntry,
  settled: Settlement | undefined,
  refusedBefore: boolean,
): Promise<TallyCheck> {
  const contract = {
    address: engine.deployment.contracts.Rounds.address as Hex,
    abi: roundsAbi,
    blockNumber: chain.block,
  };
  const [logs, onChain, terms] = await Promise.all([
    readBallots(chain, contract.address, roundId),
    readContract(chain.client, { ...contract, functionName: "tallyOf", args: [roundId, BigInt(index)] }),
    readContract(chain.client, { ...contract, functionName: "roundOf", args: [roundId] }),
  ]);
  const recomputed = tallyOfBallots(logs, index);
  const check: TallyCheck = { result: "agrees", roundId, ballots: logs.length, recomputed, onChain };
  if (settled) {
    const supply = BigInt(settled.supply);
    const outcome = outcomeOf(recomputed, supply, terms, refusedBefore);
    check.outcome = { recomputed: outcome, onChain: settled.outcome };
    const reason = ballotReason(roundId, ideaId, recomputed, settled.supply, outcome);
    check.reason = { recomputed: reason, onChain: reasonHash };
  }
  return { ...check, result: agrees(check) ? "agrees" : "differs" };
}

function agrees({ recomputed, onChain, outcome, reason }: TallyCheck): boolean {
  const same = (Object.keys(EMPTY_TALLY) as (keyof Tally)[]).every((key) => recomputed[key] === onChain[key]);
  return same && outcome?.recomputed === outcome?.onChain && reason?.recomputed === reason?.onChain;
}

async function readBallots(chain: PinnedChain, address: Hex, roundId: number): Promise<CastBallot[]> {
  const [selector] = encodeEventTopics({ abi: roundsAbi, eventName: "BallotCast" });
  const logs = await readLogs(chain, { address, topics: [selector, numberTopic(roundId)] });
  return logs.map(
    ({ data, topics }) => decodeEventLog({ abi: roundsAbi, eventName: "BallotCast", data, topics }).args,
  );
}

interface Settlement {
  roundId: number;
  outcome: Outcome;
  supply: number;
}

async function readSettlements(
  chain: PinnedChain,
  engine: EngineConfig,
  ideaId: number,
): Promise<Settlement[]> {
  const [selector] = encodeEventTopics({ abi: roundsAbi, eventName: "EntrySettled" });
  const address = engine.deployment.contracts.Rounds.address as Hex;
  const logs = await readLogs(chain, { address, topics: [selector, null, numberTopic(ideaId)] });
  return logs.map(settlementOf);
}

function settlementOf({ data, topics }: RpcLog): Settlement {
  const { args } = decodeEventLog({ abi: roundsAbi, eventName: "EntrySettled", data, topics });
  return {
    roundId: args.roundId,
    outcome: OUTCOME_NAMES[args.outcome] ?? "QuorumMissed",
    supply: args.supply,
  };
}
