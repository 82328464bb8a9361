import { kudosAbi } from "@engine/protocol/abi/kudos";
import { SUPPORT_NAMES, type Support } from "@engine/protocol/governor";
import type { Address, Hex } from "viem";
import { encodeFunctionData, keccak256, stringToHex } from "viem/utils";
import { NO_ADDRESS, NO_HASH } from "../../src/state/context.ts";
import { operationIdOf, proposalIdOf, saltOf } from "../../src/state/governor/ids.ts";
import { TARGET } from "./history.ts";
import { memberAccount, Season } from "./season.ts";

export const DELAY = 3600;
export const PERIOD = 86_400;
export const LATE = 7200;
const WAIT = 1000;
const GOVERNOR = TARGET.contracts.InnovationGovernor.address;
const KUDOS = TARGET.contracts.Kudos.address;

/** Sets the allowance of kudos: calls that differ with it. */
export function callsSetting(allowance: number) {
  const args = [allowance] as const;
  const data = encodeFunctionData({ abi: kudosAbi, functionName: "setAllowance", args });
  return { targets: [KUDOS] as Address[], values: [0n], calldatas: [data] as Hex[] };
}

export type Calls = ReturnType<typeof callsSetting>;

const DESCRIPTION = "More thanks";
const DESCRIPTION_HASH = keccak256(stringToHex(DESCRIPTION));

/** A season with a governor; members 1 to 3 have 50, 30 and 20 votes, and a quorum is 40. */
export class GovernedSeason extends Season {
  constructor() {
    super();
    this.history
      .log("Timelock", "MinDelayChange", { oldDuration: 0n, newDuration: BigInt(WAIT) })
      .log("InnovationGovernor", "TargetsFixed", { targets: [KUDOS] })
      .log("InnovationGovernor", "TimelockChange", {
        ...{ oldTimelock: NO_ADDRESS, newTimelock: TARGET.contracts.Timelock.address },
      })
      .log("InnovationGovernor", "VotingDelaySet", { oldVotingDelay: 0n, newVotingDelay: BigInt(DELAY) })
      .log("InnovationGovernor", "VotingPeriodSet", { oldVotingPeriod: 0n, newVotingPeriod: BigInt(PERIOD) })
      .log("InnovationGovernor", "ProposalThresholdSet", {
        oldProposalThreshold: 0n,
        newProposalThreshold: 20n,
      })
      .log("InnovationGovernor", "QuorumNumeratorUpdated", {
        ...{ oldQuorumNumerator: 0n, newQuorumNumerator: 4000n },
      })
      .log("InnovationGovernor", "LateQuorumVoteExtensionSet", {
        ...{ oldVoteExtension: 0n, newVoteExtension: BigInt(LATE) },
      });
    for (const votes of [50n, 30n, 20n]) this.join("Employee", votes);
  }

  /** A member proposes calls, and waits until voting begins. */
  propose(memberId: number, calls: Calls): bigint {
    const proposalId = proposalIdOf(calls, DESCRIPTION_HASH);
    this.history.together(() => {
      const voteStart = BigInt(this.history.now + DELAY);
      const voteEnd = voteStart + BigInt(PERIOD);
      const proposer = memberAccount(memberId);
      const words = { ...calls, signatures: [""], voteStart, voteEnd, description: DESCRIPTION };
      this.history.log("InnovationGovernor", "ProposalCreated", { proposalId, proposer, ...words });
    });
    this.history.wait(DELAY);
    return proposalId;
  }

  say(proposalId: bigint, memberId: number, say: Support, weight: bigint): void {
    const support = SUPPORT_NAMES.indexOf(say);
    const vote = { voter: memberAccount(memberId), proposalId, support, weight, reason: "" };
    this.history.log("InnovationGovernor", "VoteCast", vote);
  }

  queue(proposalId: bigint, { targets, values, calldatas }: Calls): void {
    const id = this.operation({ targets, values, calldatas });
    this.history.together(() => {
      for (const [index, target] of targets.entries()) {
        const call = { target, value: values[index] ?? 0n, data: calldatas[index] ?? "0x" };
        const delay = BigInt(WAIT);
        const scheduled = { id, index: BigInt(index), ...call, predecessor: NO_HASH, delay };
        this.history.log("Timelock", "CallScheduled", scheduled);
      }
      this.history.log("Timelock", "CallSalt", { id, salt: saltOf(DESCRIPTION_HASH, GOVERNOR) });
      const etaSeconds = BigInt(this.history.now + WAIT);
      this.history.log("InnovationGovernor", "ProposalQueued", { proposalId, etaSeconds });
    });
    this.history.wait(WAIT);
  }

  execute(proposalId: bigint, { targets, values, calldatas }: Calls): void {
    const id = this.operation({ targets, values, calldatas });
    this.history.together(() => {
      for (const [index, target] of targets.entries()) {
        const call = { target, value: values[index] ?? 0n, data: calldatas[index] ?? "0x" };
        this.history.log("Timelock", "CallExecuted", { id, index: BigInt(index), ...call });
      }
      this.history.log("InnovationGovernor", "ProposalExecuted", { proposalId });
    });
  }

  close(
    proposalId: bigint,
    state: number,
    [inFavour, against, abstain]: readonly bigint[],
    quorum = 40n,
  ): void {
    this.history.log("InnovationGovernor", "ProposalClosed", {
      ...{ proposalId, state, quorum, forVotes: inFavour ?? 0n },
      ...{ againstVotes: against ?? 0n, abstainVotes: abstain ?? 0n },
    });
  }

  operation(calls: Calls): Hex {
    return operationIdOf(calls, DESCRIPTION_HASH, GOVERNOR);
  }
}

/** A proposal of member 1 that members 1 and 2 are for, one second after its end. */
export function passed(calls = callsSetting(7)): { season: GovernedSeason; id: bigint; calls: Calls } {
  const season = new GovernedSeason();
  const id = season.propose(1, calls);
  season.say(id, 1, "For", 50n);
  season.say(id, 2, "For", 30n);
  season.history.wait(PERIOD);
  return { season, id, calls };
}
