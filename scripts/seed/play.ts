import { BaseError } from "viem";
import { revertReason } from "../deploy/revert.ts";
import { Fault } from "../lib/fault.ts";
import type { Action, World } from "./action.ts";
import type { Clock } from "./clock.ts";
import { secondsOf } from "./plan/numbers.ts";
import { absorb, refusalAbi } from "./record.ts";
import type { Send } from "./sender.ts";

/** So much later than planned may an action be before everything after it is put off. */
const TOLERATED_DAYS = 0.5;

export interface Stage {
  world: World;
  clock: Clock;
  send: Send;
  /** Called after each action, `fresh` if it was done now. */
  report(action: Action, fresh: boolean): void;
}

/**
 * Takes each action in order, unless the chain shows that it happened.
 * @throws Fault naming the action that the chain refuses, and its reason.
 */
export async function play(actions: readonly Action[], stage: Stage): Promise<void> {
  for (const action of actions) {
    const fresh = !action.done(stage.world);
    if (fresh) await take(action, stage);
    stage.report(action, fresh);
  }
}

async function take(action: Action, { world, clock, send }: Stage): Promise<void> {
  const planned = world.at(action.moment);
  const now = await clock.reach(Math.max(planned, (await action.notBefore?.(world)) ?? 0));
  // A slow chain must not run into the days of what comes later: all of it moves.
  if (now - planned > secondsOf(world, TOLERATED_DAYS)) world.postpone(now - planned);
  try {
    absorb(world.record, await send(world.person(action.actor), await action.call(world)));
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    throw new Fault(`The chain refuses "${action.title}": ${revertReason(error, refusalAbi())}`);
  }
  if (!action.done(world)) throw new Fault(`"${action.title}" had no effect.`);
}
