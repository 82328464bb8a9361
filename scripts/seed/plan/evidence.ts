import { pilotsAbi } from "@engine/protocol/abi/pilots";
import type { Hex } from "viem";
import { encodeFunctionData, zeroHash } from "viem";
import type { Call } from "../../deploy/transactions.ts";
import type { Action, World } from "../action.ts";
import { moneyKeys } from "../documents-money.ts";
import { pair } from "../record/money.ts";
import type { PlannedPilot, PlannedVerdict } from "../season-money.ts";
import { pilotOf } from "./numbers.ts";

const HANDING_IN_HOUR = 10;
const JUDGING_HOUR = 15;
const PAYING_HOUR = 18;
/** The place at which a pilot's result stands. */
const RESULT = 255;
const WHOLE_BPS = 10_000;

/** One thing to be judged: a milestone, or the result. */
interface Case {
  idea: string;
  place: number;
  /** How people call it. */
  name: string;
  lead: string;
  day: number;
  /** Key of the document. */
  evidence: string;
  /** What was measured; undefined for a milestone. */
  actual: number | undefined;
  verdict: PlannedVerdict | undefined;
}

/** What a pilot's lead hands in, what verifiers say of it, and what is paid for it. */
export function planEvidence(pilot: PlannedPilot, anyone: string): Action[] {
  return casesOf(pilot).flatMap((each) => {
    const { verdict } = each;
    if (!verdict) return [handIn(each)];
    const paid = each.place === RESULT ? [] : [release(each, anyone, verdict.day + 1)];
    return [handIn(each), judge(each, verdict), ...paid];
  });
}

function casesOf({ idea, lead, steps, result, end }: PlannedPilot): Case[] {
  const ofSteps = steps.flatMap(({ evidence, verdict }, place) => {
    if (!evidence) return [];
    const name = `step ${place + 1} of ${idea}`;
    const document = moneyKeys.evidence(idea, place);
    return [{ idea, place, name, lead, verdict, day: evidence.day, evidence: document, actual: undefined }];
  });
  if (!result) return ofSteps;
  const verdict = { day: end, by: result.by, qualityBps: WHOLE_BPS, reason: undefined };
  const name = `the result of ${idea}`;
  const document = moneyKeys.result(idea);
  const { actual } = result;
  return [...ofSteps, { idea, place: RESULT, name, lead, verdict, day: end, evidence: document, actual }];
}

function toPilots(world: World, data: Hex): Call {
  return { to: world.deployment.contracts.Pilots.address, data };
}

function handIn({ idea, place, name, lead, day, evidence, actual }: Case): Action {
  return {
    title: `${lead} hands in ${name}`,
    moment: { day, hour: HANDING_IN_HOUR },
    actor: lead,
    done: (world) => world.record.pilots.evidence.has(world.hash(evidence)),
    call: (world) => {
      const [{ id }, hash] = [pilotOf(world, idea), world.hash(evidence)];
      const data =
        actual === undefined
          ? encodeFunctionData({
              ...{ abi: pilotsAbi, functionName: "submitEvidence" },
              args: [id, place, hash],
            })
          : encodeFunctionData({
              ...{ abi: pilotsAbi, functionName: "submitResult" },
              args: [id, BigInt(actual), hash],
            });
      return toPilots(world, data);
    },
  };
}

function judge(
  { idea, place, name, evidence }: Case,
  { by, day, qualityBps, reason }: PlannedVerdict,
): Action {
  return {
    title: `${by} accepts ${name}`,
    moment: { day, hour: JUDGING_HOUR },
    actor: by,
    done: (world) => world.record.pilots.judged.has(world.hash(evidence)),
    call: (world) => {
      const why = reason ? world.hash(moneyKeys.verdict(idea, place)) : zeroHash;
      const { id } = pilotOf(world, idea);
      const args = [id, place, world.hash(evidence), true, qualityBps, why] as const;
      return toPilots(world, encodeFunctionData({ abi: pilotsAbi, functionName: "judge", args }));
    },
  };
}

/** @returns The first second in which a verdict can no longer be contested. */
export async function windowOver(world: World, evidence: string): Promise<number> {
  const judgedIn = world.record.pilots.judged.get(world.hash(evidence));
  return judgedIn ? (await world.timeOf(judgedIn)) + world.challengeSeconds + 1 : 0;
}

function release({ idea, place, name, evidence }: Case, anyone: string, day: number): Action {
  return {
    title: `${name} is paid`,
    moment: { day, hour: PAYING_HOUR },
    actor: anyone,
    notBefore: (world) => windowOver(world, evidence),
    done: (world) => world.record.pilots.paid.has(pair(pilotOf(world, idea).id, place)),
    call: (world) => {
      const args = [pilotOf(world, idea).id, place] as const;
      return toPilots(world, encodeFunctionData({ abi: pilotsAbi, functionName: "release", args }));
    },
  };
}
