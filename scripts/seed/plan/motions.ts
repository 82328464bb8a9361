import { governorAbi } from "@engine/protocol/abi/governor";
import { type ProposedCalls, proposalIdOf, SUPPORT_NAMES } from "@engine/protocol/governor";
import type { Hex } from "viem";
import { encodeFunctionData, keccak256, stringToHex } from "viem";
import type { Call } from "../../deploy/transactions.ts";
import { Fault } from "../../lib/fault.ts";
import type { Action, World } from "../action.ts";
import { pair } from "../record/money.ts";
import type { PlannedMotion } from "../season-money.ts";
import { accountOf } from "./numbers.ts";

const PROPOSING_HOUR = 16;
const VOTING_HOUR = 18;
const QUEUEING_HOUR = 17;
const EXECUTING_HOUR = 20;

export interface Motion extends PlannedMotion {
  title: string;
  /** Whether it makes sense on this chain. */
  isFit(world: World): boolean;
  calls(world: World): ProposedCalls;
}

/** A proposal of the governor: made, voted on, and carried out if that lies within the season. */
export function planMotion(motion: Motion, anyone: string): Action[] {
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
