import { outcomesAbi } from "@engine/protocol/abi/outcomes";
import { OUTCOME_KIND_NAMES } from "@engine/protocol/enums";
import type { Hex } from "viem";
import { encodeFunctionData, zeroHash } from "viem";
import type { Call } from "../../deploy/transactions.ts";
import { Fault } from "../../lib/fault.ts";
import type { Action, World } from "../action.ts";
import { moneyKeys } from "../documents-money.ts";
import { pair } from "../record/money.ts";
import type { Season } from "../season.ts";
import type { PlannedReport } from "../season-money.ts";
import { ideaNumber } from "./idea-number.ts";
import { memberNumber, pilotOf } from "./numbers.ts";

/** What is measured ends at six in the evening, as pilots do; reports come later the same evening. */
const MEASURED_HOUR = 18;
const REPORTING_HOUR = 20;
const HUNDREDTHS = 100;

/** What implemented ideas brought, attested by others. */
export function planOutcomes({ money: { reports } }: Season): Action[] {
  return reports.flatMap((report) => [
    state(report),
    ...report.attested.map((each, turn) => attest(report, each, turn)),
  ]);
}

function evidenceOf(world: World, { idea, kind, from }: PlannedReport): Hex {
  return world.hash(moneyKeys.report(idea, kind, from));
}

function stated(world: World, report: PlannedReport): number {
  const number = world.record.pilots.reports.get(evidenceOf(world, report));
  if (number === undefined) throw new Fault(`No report on ${report.idea} is on this chain.`);
  return number;
}

function toOutcomes(world: World, data: Hex): Call {
  return { to: world.deployment.contracts.Outcomes.address, data };
}

function state(report: PlannedReport): Action {
  const { idea, kind, by, day } = report;
  return {
    title: `${by} reports what ${idea} brought: ${kind}`,
    moment: { day, hour: REPORTING_HOUR },
    actor: by,
    done: (world) => world.record.pilots.reports.has(evidenceOf(world, report)),
    call: async (world) => {
      const args = [await statementOf(world, report)] as const;
      return toOutcomes(world, encodeFunctionData({ abi: outcomesAbi, functionName: "reportOutcome", args }));
    },
  };
}

async function statementOf(world: World, report: PlannedReport) {
  const { idea, kind, from, to, revenue, target, hours, rate } = report;
  const [positiveBefore, askedBefore, positiveAfter, askedAfter] = report.counts;
  const money = (amount: number) => BigInt(Math.round(amount * Number(world.unit)));
  const inHundredths = BigInt(Math.round(hours * HUNDREDTHS));
  const start = pilotOf(world, idea).startedIn;
  const begun = start === undefined ? 0 : await world.timeOf(start);
  return {
    ideaId: ideaNumber(world, idea),
    kind: OUTCOME_KIND_NAMES.indexOf(kind),
    from: Math.max(begun, world.at({ day: from, hour: MEASURED_HOUR })),
    to: world.at({ day: to, hour: MEASURED_HOUR }),
    baseline: 0n,
    target: money(target),
    actual: kind === "Efficiency" ? inHundredths : money(revenue),
    rate: money(rate),
    ...{ positiveBefore, askedBefore, positiveAfter, askedAfter },
    evidenceHash: evidenceOf(world, report),
  };
}

function attest(report: PlannedReport, actor: string, turn: number): Action {
  return {
    title: `${actor} attests what ${report.idea} brought: ${report.kind}`,
    moment: { day: report.day, hour: REPORTING_HOUR + (turn + 1) / 4 },
    actor,
    done: (world) =>
      world.record.pilots.attested.has(pair(stated(world, report), memberNumber(world, actor))),
    call: (world) => {
      const args = [stated(world, report), true, zeroHash] as const;
      return toOutcomes(world, encodeFunctionData({ abi: outcomesAbi, functionName: "judgeOutcome", args }));
    },
  };
}
