import { grantsAbi } from "@engine/protocol/abi/grants";
import type { Hex } from "viem";
import { encodeFunctionData } from "viem";
import type { Call } from "../../deploy/transactions.ts";
import { Fault } from "../../lib/fault.ts";
import type { Action, World } from "../action.ts";
import { moneyKeys } from "../documents-money.ts";
import { pair } from "../record/money.ts";
import type { PlannedGrantVote, PlannedPilot } from "../season-money.ts";
import { memberNumber, pilotOf } from "./numbers.ts";

const PROPOSING_HOUR = 11;
/** The last word needed starts the pilot in the late afternoon. */
const VOTING_HOUR = 17;

/** One seat proposes to fund a pilot, the others vote. */
export function planGrant(pilot: PlannedPilot): Action[] {
  return [propose(pilot), ...pilot.grant.votes.map((vote) => say(pilot, vote))];
}

function find(world: World, { idea }: PlannedPilot): number | undefined {
  return world.record.money.grants.get(pilotOf(world, idea).id);
}

function proposed(world: World, pilot: PlannedPilot): number {
  const grant = find(world, pilot);
  if (grant === undefined) throw new Fault(`No grant for ${pilot.idea} is on this chain.`);
  return grant;
}

function toGrants(world: World, data: Hex): Call {
  return { to: world.deployment.contracts.Grants.address, data };
}

function propose(pilot: PlannedPilot): Action {
  const { idea, grant, team } = pilot;
  return {
    title: `${grant.by} proposes that ${team} funds ${idea}`,
    moment: { day: grant.day, hour: PROPOSING_HOUR },
    actor: grant.by,
    done: (world) => find(world, pilot) !== undefined,
    call: (world) => {
      const args = [pilotOf(world, idea).id, world.hash(moneyKeys.grant(idea))] as const;
      return toGrants(world, encodeFunctionData({ abi: grantsAbi, functionName: "proposeGrant", args }));
    },
  };
}

function say(pilot: PlannedPilot, { seat, day, inFavour }: PlannedGrantVote): Action {
  return {
    title: `${seat} votes on the grant for ${pilot.idea}`,
    moment: { day, hour: VOTING_HOUR },
    actor: seat,
    done: (world) =>
      world.record.money.grantVotes.has(pair(proposed(world, pilot), memberNumber(world, seat))),
    call: (world) => {
      const args = [proposed(world, pilot), inFavour] as const;
      return toGrants(world, encodeFunctionData({ abi: grantsAbi, functionName: "voteGrant", args }));
    },
  };
}
