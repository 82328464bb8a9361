import { flagsAbi } from "@engine/protocol/abi/flags";
import type { Hex } from "viem";
import { encodeFunctionData } from "viem";
import type { Action, World } from "../action.ts";
import { FLAG_STEPS, type FlagStep, moneyKeys } from "../documents-money.ts";
import type { Season } from "../season.ts";
import type { SeasonMoney } from "../season-money.ts";
import { ideaNumber } from "./idea-number.ts";

const FLAG_HOUR = 12;

/** Doubts about ideas: raised by an auditor, answered in public, dismissed. */
export function planFlags({ money: { flags } }: Season): Action[] {
  return flags.flatMap((flag) => FLAG_STEPS.map((step) => takeUp(flag, step)));
}

type PlannedFlag = SeasonMoney["flags"][number];

function flagNumber({ record, hash }: World, { idea }: PlannedFlag): number | undefined {
  return record.pilots.flags.get(hash(moneyKeys.flag(idea, "raised")));
}

function takeUp(flag: PlannedFlag, step: FlagStep): Action {
  const { by, day } = flag[step];
  return {
    title: `The flag on ${flag.idea} is ${step}`,
    moment: { day, hour: FLAG_HOUR },
    actor: by,
    done: (world) => {
      const number = flagNumber(world, flag);
      if (number === undefined) return false;
      const { answered, resolved } = world.record.pilots;
      return step === "raised" || (step === "answered" ? answered : resolved).has(number);
    },
    call: (world) => ({
      to: world.deployment.contracts.Flags.address,
      data: flagData(world, flag, step),
    }),
  };
}

function flagData(world: World, flag: PlannedFlag, step: FlagStep): Hex {
  const words = world.hash(moneyKeys.flag(flag.idea, step));
  const number = flagNumber(world, flag) ?? 0;
  switch (step) {
    case "raised": {
      const args = [ideaNumber(world, flag.idea), words] as const;
      return encodeFunctionData({ abi: flagsAbi, functionName: "raiseFlag", args });
    }
    case "answered":
      return encodeFunctionData({ abi: flagsAbi, functionName: "answerFlag", args: [number, words] });
    case "dismissed":
      return encodeFunctionData({ abi: flagsAbi, functionName: "resolveFlag", args: [number, false, words] });
  }
}
