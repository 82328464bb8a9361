import { ideasAbi } from "@engine/protocol/abi/ideas";
import { creditTypedData } from "@engine/protocol/credit";
import { CHANNEL_NAMES, SOURCE_NAMES } from "@engine/protocol/enums";
import type { Hex } from "viem";
import { encodeFunctionData } from "viem";
import type { Call } from "../../deploy/transactions.ts";
import { Fault } from "../../lib/fault.ts";
import type { Action, World } from "../action.ts";
import { documentKeys } from "../documents.ts";
import type { PlannedIdea, Season } from "../season.ts";
import { ideaNumber } from "./idea-number.ts";

/** Long enough for any clock, short enough for the contract's integers. */
const CREDIT_DEADLINE = 2n ** 40n;

/** Submissions, second versions and shared credit. */
export function planIdeas(season: Season): Action[] {
  return [
    ...season.ideas.map((idea, index) => submit(idea, 10 + (index % 5))),
    ...season.revisions.map(revise),
    ...season.credits.map(split),
  ];
}

function toIdeas(world: World, data: Hex): Call {
  return { to: world.deployment.contracts.Ideas.address, data };
}

function submit(idea: PlannedIdea, hour: number): Action {
  const { key, author, filedFor, day, words } = idea;
  return {
    title: filedFor ? `Written down for somebody: ${words.title}` : `Idea: ${words.title}`,
    moment: { day, hour },
    actor: author,
    done: (world) => world.record.ideas.has(world.hash(documentKeys.idea(key))),
    call: (world) => {
      const submission = submissionOf(world, idea);
      const data = filedFor
        ? encodeFunctionData({
            abi: ideasAbi,
            functionName: "submitFor",
            args: [submission, SOURCE_NAMES.indexOf(filedFor), world.claimKey(key)],
          })
        : encodeFunctionData({ abi: ideasAbi, functionName: "submit", args: [submission] });
      return toIdeas(world, data);
    },
  };
}

function submissionOf(world: World, { key, challenge, channel, parents }: PlannedIdea) {
  return {
    challengeId: challenge ? challengeNumber(world, challenge) : 0,
    channel: CHANNEL_NAMES.indexOf(channel),
    contentHash: world.hash(documentKeys.idea(key)),
    parents: parents.map((parent) => ideaNumber(world, parent)),
  };
}

function challengeNumber({ record, hash }: World, challenge: string): number {
  const number = record.challenges.get(hash(documentKeys.challenge(challenge)));
  if (number === undefined) throw new Fault(`Challenge ${challenge} of the scenario is not on this chain.`);
  return number;
}

function revise({ idea, text, day, author }: Season["revisions"][number]): Action {
  const hash = (world: World) => world.hash(documentKeys.revision(text));
  return {
    title: `${idea} in a new version`,
    moment: { day, hour: 15 },
    actor: author,
    done: (world) => world.record.revisions.has(hash(world)),
    call: (world) => {
      const args = [ideaNumber(world, idea), hash(world)] as const;
      return toIdeas(world, encodeFunctionData({ abi: ideasAbi, functionName: "revise", args }));
    },
  };
}

function split({ idea, day, author, shares }: Season["credits"][number]): Action {
  return {
    title: `${idea} has ${Object.keys(shares).length} authors`,
    moment: { day, hour: 15 },
    actor: author,
    done: (world) => world.record.credited.has(ideaNumber(world, idea)),
    call: async (world) => {
      const credit = {
        ideaId: ideaNumber(world, idea),
        shares: sharesOf(world, shares),
        deadline: CREDIT_DEADLINE,
      };
      const { address } = world.deployment.contracts.Ideas;
      const typedData = creditTypedData({ chainId: world.chainId, address }, credit);
      const others = Object.keys(shares).slice(1);
      const signatures = await Promise.all(others.map((key) => world.person(key).signTypedData(typedData)));
      const args = [credit.ideaId, credit.shares, credit.deadline, signatures] as const;
      return toIdeas(world, encodeFunctionData({ abi: ideasAbi, functionName: "splitCredit", args }));
    },
  };
}

function sharesOf({ record, person }: World, shares: Record<string, number>) {
  return Object.entries(shares).map(([key, shareBps]) => ({
    memberId: record.members.get(person(key).address.toLowerCase() as Hex) ?? 0,
    shareBps,
  }));
}
