import { governorAbi } from "@engine/protocol/abi/governor";
import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { treasuryAbi } from "@engine/protocol/abi/treasury";
import { type ProposedCalls, proposalIdOf, SUPPORT_NAMES } from "@engine/protocol/governor";
import type { Hex } from "viem";
import { encodeFunctionData, keccak256, stringToHex } from "viem";
import type { Call } from "../../deploy/transactions.ts";
import { Fault } from "../../lib/fault.ts";
import type { Action, World } from "../action.ts";
import { pair } from "../record/money.ts";
import type { Season } from "../season.ts";
import type { PlannedBudget, PlannedMotion, PlannedTeam } from "../season-money.ts";
import { accountOf, secondsOf, teamNumber } from "./numbers.ts";

const PROPOSING_HOUR = 16;
const VOTING_HOUR = 18;
const QUEUEING_HOUR = 17;
const EXECUTING_HOUR = 20;
const SECONDS_PER_DAY = 86_400;

interface Motion extends PlannedMotion {
  title: string;
  /** Whether it makes sense on this chain. */
  isFit(world: World): boolean;
  calls(world: World): ProposedCalls;
}

/** What the governor decides: the budgets of the season, and at its end what the reviewers share. */
export function planMotions({ anyone, money: { budget, teams } }: Season): Action[] {
  const { motion, reviewersPool } = budget;
  const budgets: Motion = {
    ...{ title: "the budgets", ...motion, isFit: () => true },
    calls: (world) => budgetCalls(world, budget, teams),
  };
  const pool: Motion = {
    ...{ title: "the reviewers' pool", ...reviewersPool.motion, isFit: hasRealDays },
    calls: (world) => poolCalls(world, reviewersPool.amount),
  };
  return [...actionsOf(budgets, anyone), ...actionsOf(pool, anyone)];
}

/** The contracts' seasons have 91 days of 24 hours, on any chain; only a season that is over can have a pool. */
function hasRealDays(world: World): boolean {
  return secondsOf(world, 1) >= SECONDS_PER_DAY;
}

function poolCalls(world: World, amount: number): ProposedCalls {
  const args = [world.record.skilledSeason ?? 0, BigInt(amount) * world.unit] as const;
  const data = encodeFunctionData({ abi: rewardsAbi, functionName: "setReviewersPool", args });
  return { targets: [world.deployment.contracts.Rewards.address], calldatas: [data] };
}

/** Each team's money and autonomy, and what there is for rewards. */
function budgetCalls(world: World, budget: PlannedBudget, teams: readonly PlannedTeam[]): ProposedCalls {
  const { address } = world.deployment.contracts.Treasury;
  const money = (amount: number) => BigInt(amount) * world.unit;
  const refill = secondsOf(world, budget.autonomyDays);
  const calldatas = teams.flatMap(({ key, budget: amount }) => {
    const teamId = teamNumber(world, key);
    const autonomy = [teamId, money(budget.autonomyLimit), refill] as const;
    return [
      encodeFunctionData({ abi: treasuryAbi, functionName: "allocate", args: [teamId, money(amount)] }),
      encodeFunctionData({ abi: treasuryAbi, functionName: "setAutonomy", args: autonomy }),
    ];
  });
  const rewards = [money(budget.rewards)] as const;
  calldatas.push(encodeFunctionData({ abi: treasuryAbi, functionName: "fundRewards", args: rewards }));
  return { targets: calldatas.map(() => address), calldatas };
}

function actionsOf(motion: Motion, anyone: string): Action[] {
  const { carried } = motion;
  return [
    propose(motion),
    ...motion.votes.map((vote, index) => say(motion, vote, index)),
    ...(carried ? [queue(motion, anyone, carried.queued), execute(motion, anyone, carried.executed)] : []),
  ];
}

function numberOf(world: World, motion: Motion): bigint {
  return proposalIdOf(motion.calls(world), keccak256(stringToHex(motion.text)));
}

function opened(world: World, motion: Motion) {
  const id = numberOf(world, motion);
  const record = world.record.money.motions.get(id);
  if (!record) throw new Fault(`The proposal on ${motion.title} is not on this chain.`);
  return { id, ...record };
}

function toGovernor(world: World, data: Hex): Call {
  return { to: world.deployment.contracts.InnovationGovernor.address, data };
}

function propose(motion: Motion): Action {
  return {
    title: `${motion.by} proposes ${motion.title}`,
    moment: { day: motion.day, hour: PROPOSING_HOUR },
    actor: motion.by,
    done: (world) => !motion.isFit(world) || world.record.money.motions.has(numberOf(world, motion)),
    call: (world) => {
      const { targets, calldatas } = motion.calls(world);
      const args = [targets, targets.map(() => 0n), calldatas, motion.text] as const;
      return toGovernor(world, encodeFunctionData({ abi: governorAbi, functionName: "propose", args }));
    },
  };
}

function say(motion: Motion, { voter, day, support, text }: Motion["votes"][number], index: number): Action {
  return {
    title: `${voter} votes on ${motion.title}`,
    moment: { day, hour: VOTING_HOUR + index / 10 },
    actor: voter,
    notBefore: (world) => opened(world, motion).opensAt + 1,
    done: (world) =>
      !motion.isFit(world) ||
      world.record.money.motionVotes.has(pair(numberOf(world, motion), accountOf(world, voter))),
    call: (world) => {
      const args = [opened(world, motion).id, SUPPORT_NAMES.indexOf(support)] as const;
      const data = text
        ? encodeFunctionData({ abi: governorAbi, functionName: "castVoteWithReason", args: [...args, text] })
        : encodeFunctionData({ abi: governorAbi, functionName: "castVote", args });
      return toGovernor(world, data);
    },
  };
}

function termsOf(world: World, motion: Motion) {
  const { targets, calldatas } = motion.calls(world);
  return [targets, targets.map(() => 0n), calldatas, keccak256(stringToHex(motion.text))] as const;
}

function queue(motion: Motion, anyone: string, day: number): Action {
  return {
    title: `The decision on ${motion.title} is queued`,
    moment: { day, hour: QUEUEING_HOUR },
    actor: anyone,
    notBefore: (world) => opened(world, motion).closesAt + 1,
    done: (world) => opened(world, motion).readyAt !== undefined,
    call: (world) => {
      const args = termsOf(world, motion);
      return toGovernor(world, encodeFunctionData({ abi: governorAbi, functionName: "queue", args }));
    },
  };
}

function execute(motion: Motion, anyone: string, day: number): Action {
  return {
    title: `The decision on ${motion.title} is carried out`,
    moment: { day, hour: EXECUTING_HOUR },
    actor: anyone,
    notBefore: (world) => opened(world, motion).readyAt ?? 0,
    done: (world) => opened(world, motion).executed,
    call: (world) => {
      const args = termsOf(world, motion);
      return toGovernor(world, encodeFunctionData({ abi: governorAbi, functionName: "execute", args }));
    },
  };
}
