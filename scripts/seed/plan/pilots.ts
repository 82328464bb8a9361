import { pilotsAbi } from "@engine/protocol/abi/pilots";
import { COMPARISON_NAMES } from "@engine/protocol/enums";
import type { Hex } from "viem";
import { encodeFunctionData } from "viem";
import type { Call } from "../../deploy/transactions.ts";
import type { Action, World } from "../action.ts";
import { moneyKeys } from "../documents-money.ts";
import type { Season } from "../season.ts";
import type { PlannedPilot } from "../season-money.ts";
import { planEvidence, windowOver } from "./evidence.ts";
import { planGrant } from "./grants.ts";
import { ideaNumber } from "./idea-number.ts";
import { memberNumber, pilotOf, secondsOf, teamNumber } from "./numbers.ts";

const PLANNING_HOUR = 9;
const CLOSING_HOUR = 18;
const CONCLUDING_HOUR = 19;
/** How long an idea's benefits are measured, and how long one that missed its target rests, in days. */
const MEASURING_DAYS = 90;
const RESTING_DAYS = 90;
const SECONDS_PER_HOUR = 3600;

/** Each pilot: its plan, the grant that starts it, its evidence, and its end if that lies within the season. */
export function planPilots({ money, anyone }: Season): Action[] {
  return money.pilots.flatMap((pilot) => [
    plan(pilot),
    ...planGrant(pilot),
    ...planEvidence(pilot, anyone),
    ...(pilot.result ? [conclude(pilot, anyone, pilot.result.concluded)] : []),
  ]);
}

function toPilots(world: World, data: Hex): Call {
  return { to: world.deployment.contracts.Pilots.address, data };
}

function plan(pilot: PlannedPilot): Action {
  const { idea, lead, planned } = pilot;
  return {
    title: `${lead} plans the pilot of ${idea}`,
    moment: { day: planned, hour: PLANNING_HOUR },
    actor: lead,
    done: (world) => world.record.pilots.pilots.has(world.hash(moneyKeys.plan(idea))),
    call: (world) => {
      const args = [planOf(world, pilot)] as const;
      return toPilots(world, encodeFunctionData({ abi: pilotsAbi, functionName: "planPilot", args }));
    },
  };
}

function planOf(world: World, { idea, team, payee, end, target, steps }: PlannedPilot) {
  const comparison = COMPARISON_NAMES.indexOf(target.atLeast ? "AtLeast" : "AtMost");
  return {
    ideaId: ideaNumber(world, idea),
    teamId: teamNumber(world, team),
    payeeId: memberNumber(world, payee),
    endsAt: world.at({ day: end, hour: CLOSING_HOUR }),
    stopIfMissed: false,
    revisitHours: Math.max(1, Math.round(secondsOf(world, RESTING_DAYS) / SECONDS_PER_HOUR)),
    documentHash: world.hash(moneyKeys.plan(idea)),
    target: { comparison, value: BigInt(target.value), measureSeconds: secondsOf(world, MEASURING_DAYS) },
    milestones: steps.map(({ amount, due }) => ({
      amount: BigInt(amount) * world.unit,
      dueAt: world.at({ day: due, hour: CLOSING_HOUR }),
    })),
  };
}

function conclude({ idea }: PlannedPilot, anyone: string, day: number): Action {
  return {
    title: `The pilot of ${idea} is concluded`,
    moment: { day, hour: CONCLUDING_HOUR },
    actor: anyone,
    notBefore: (world) => windowOver(world, moneyKeys.result(idea)),
    done: (world) => pilotOf(world, idea).endedIn !== undefined,
    call: (world) => {
      const args = [pilotOf(world, idea).id] as const;
      return toPilots(world, encodeFunctionData({ abi: pilotsAbi, functionName: "conclude", args }));
    },
  };
}
