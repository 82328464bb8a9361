import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { rewardsAbi } from "@engine/protocol/abi/rewards";
import type { Hex } from "viem";
import { encodeFunctionData } from "viem";
import type { Call } from "../../deploy/transactions.ts";
import type { Action, World } from "../action.ts";
import { cardKey } from "../record.ts";
import type { Season } from "../season.ts";
import type { SeasonMoney } from "../season-money.ts";
import { ideaNumber } from "./idea-number.ts";
import { memberNumber } from "./numbers.ts";

const CALIBRATING_HOUR = 19.5;
const CREDITING_HOUR = 22;
const PULLING_HOUR = 9;
const PAUSE_HOURS = 1 / 30;

/** Forecasts held against results, and what those are owed who had the ideas. */
export function planRewards(season: Season): Action[] {
  const { money, anyone } = season;
  return [
    ...planCalibrations(season),
    ...money.credits.map((credit) => giveCredit(money, credit, anyone)),
    ...money.pulls.map(pull),
  ];
}

/** As soon as a pilot's result stands, the forecast of everybody who judged its idea is held against it. */
function planCalibrations({ money, reviews, anyone }: Season): Action[] {
  return money.pilots.flatMap(({ idea, result }) => {
    const cards = reviews.find((review) => review.idea === idea)?.cards ?? [];
    if (!result) return [];
    return cards.map(({ reviewer }, turn) => {
      const hour = CALIBRATING_HOUR + turn * PAUSE_HOURS;
      return calibrate(idea, reviewer, anyone, { day: result.concluded, hour });
    });
  });
}

function calibrate(idea: string, reviewer: string, actor: string, moment: Action["moment"]): Action {
  const reviewOf = (world: World) => world.record.reviews.get(ideaNumber(world, idea))?.id ?? 0;
  return {
    title: `The forecast of ${reviewer} on ${idea} is held against its result`,
    moment,
    actor,
    done: (world) => world.record.calibrated.has(cardKey(reviewOf(world), memberNumber(world, reviewer))),
    call: (world) => ({
      to: world.deployment.contracts.Reviews.address,
      data: encodeFunctionData({
        ...{ abi: reviewsAbi, functionName: "calibrate" },
        args: [reviewOf(world), memberNumber(world, reviewer)],
      }),
    }),
  };
}

function toRewards(world: World, data: Hex): Call {
  return { to: world.deployment.contracts.Rewards.address, data };
}

/** An idea may be credited more than once, each time for what was attested since. */
function giveCredit({ credits }: SeasonMoney, credit: SeasonMoney["credits"][number], actor: string): Action {
  const { idea, day } = credit;
  const turn = credits.filter((each) => each.idea === idea).indexOf(credit) + 1;
  return {
    title: `The reward of ${idea} is credited`,
    moment: { day, hour: CREDITING_HOUR },
    actor,
    done: (world) => (world.record.pilots.credited.get(ideaNumber(world, idea))?.size ?? 0) >= turn,
    call: (world) => {
      const args = [ideaNumber(world, idea)] as const;
      return toRewards(world, encodeFunctionData({ abi: rewardsAbi, functionName: "creditReward", args }));
    },
  };
}

function pull({ member, day }: SeasonMoney["pulls"][number]): Action {
  return {
    title: `${member} pulls a reward`,
    moment: { day, hour: PULLING_HOUR },
    actor: member,
    done: (world) => world.record.pilots.pulled.has(memberNumber(world, member)),
    call: (world) => {
      const args = [memberNumber(world, member)] as const;
      return toRewards(world, encodeFunctionData({ abi: rewardsAbi, functionName: "pullReward", args }));
    },
  };
}
