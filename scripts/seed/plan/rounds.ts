import { roundsAbi } from "@engine/protocol/abi/rounds";
import { packChoices } from "@engine/protocol/ballot";
import { ballotTypedData } from "@engine/protocol/rounds";
import type { Hex } from "viem";
import { encodeFunctionData } from "viem";
import type { Call } from "../../deploy/transactions.ts";
import { Fault } from "../../lib/fault.ts";
import type { Action, World } from "../action.ts";
import { ballotKey, roundKey } from "../record.ts";
import type { PlannedBallot, PlannedRound, Season } from "../season.ts";
import { ideaNumber } from "./idea-number.ts";

/** Ballots are cast on the day after the opening, from ten in the morning on. */
const VOTING_HOUR = 10;

/** Each round: its opening, its ballots, and its settlement if it ends within the season. */
export function planRounds({ rounds, anyone }: Season): Action[] {
  return rounds.flatMap((round) => [
    open(round),
    ...(round.carriedBy ? [castSigned(round, round.carriedBy)] : castEach(round)),
    ...(round.settled === undefined ? [] : [settle(round, round.settled, anyone)]),
  ]);
}

function ideaIds(world: World, { ideas }: PlannedRound): number[] {
  return ideas.map((idea) => ideaNumber(world, idea));
}

function find(world: World, round: PlannedRound) {
  return world.record.rounds.get(roundKey(ideaIds(world, round)));
}

function openedRound(world: World, round: PlannedRound) {
  const found = find(world, round);
  if (!found) throw new Fault(`The round over ${round.ideas.join(", ")} is not open on this chain.`);
  return found;
}

function toRounds(world: World, data: Hex): Call {
  return { to: world.deployment.contracts.Rounds.address, data };
}

function open(round: PlannedRound): Action {
  return {
    title: `A round opens over ${round.ideas.join(", ")}`,
    moment: { day: round.start, hour: 12 },
    actor: round.openedBy,
    done: (world) => find(world, round) !== undefined,
    call: (world) => {
      const args = [ideaIds(world, round)] as const;
      return toRounds(world, encodeFunctionData({ abi: roundsAbi, functionName: "openRound", args }));
    },
  };
}

function hasVoted(world: World, round: PlannedRound, { voter }: PlannedBallot): boolean {
  return world.record.ballots.has(ballotKey(openedRound(world, round).id, world.person(voter).address));
}

function castEach(round: PlannedRound): Action[] {
  return round.ballots.map((ballot, index) => ({
    title: `${ballot.voter} votes`,
    moment: { day: round.start + 1, hour: VOTING_HOUR + index / 2 },
    actor: ballot.voter,
    notBefore: (world) => openedRound(world, round).snapshot + 1,
    done: (world) => hasVoted(world, round, ballot),
    call: (world) => {
      const args = [openedRound(world, round).id, packChoices(ballot.choices)] as const;
      return toRounds(world, encodeFunctionData({ abi: roundsAbi, functionName: "castBallot", args }));
    },
  }));
}

function castSigned(round: PlannedRound, carriedBy: string): Action {
  return {
    title: `${round.ballots.length} signed ballots are counted`,
    moment: { day: round.start + 1, hour: VOTING_HOUR },
    actor: carriedBy,
    notBefore: (world) => openedRound(world, round).snapshot + 1,
    done: (world) => round.ballots.every((ballot) => hasVoted(world, round, ballot)),
    call: async (world) => {
      const waiting = round.ballots.filter((ballot) => !hasVoted(world, round, ballot));
      const signed = await Promise.all(waiting.map((ballot) => sign(world, round, ballot)));
      const args = [openedRound(world, round).id, signed] as const;
      return toRounds(world, encodeFunctionData({ abi: roundsAbi, functionName: "castSigned", args }));
    },
  };
}

async function sign(world: World, round: PlannedRound, { voter, choices }: PlannedBallot) {
  const { address: rounds } = world.deployment.contracts.Rounds;
  const account = world.person(voter);
  const ballot = {
    roundId: openedRound(world, round).id,
    voter: account.address,
    choices: packChoices(choices),
  };
  const typedData = ballotTypedData({ chainId: world.chainId, address: rounds }, ballot);
  return { voter: ballot.voter, choices: ballot.choices, signature: await account.signTypedData(typedData) };
}

function settle(round: PlannedRound, day: number, anyone: string): Action {
  return {
    title: `The round over ${round.ideas.join(", ")} is settled`,
    moment: { day, hour: 14 },
    actor: anyone,
    notBefore: (world) => openedRound(world, round).closesAt + 1,
    done: (world) => {
      const { settled, entries } = openedRound(world, round);
      return settled === entries;
    },
    call: (world) => {
      const { id, entries } = openedRound(world, round);
      const args = [id, BigInt(entries)] as const;
      return toRounds(world, encodeFunctionData({ abi: roundsAbi, functionName: "settle", args }));
    },
  };
}
