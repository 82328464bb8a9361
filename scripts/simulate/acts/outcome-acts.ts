import { OUTCOME_KIND_NAMES, type OutcomeKind } from "@engine/protocol/enums";
import { crew } from "../crew.ts";
import type { Acts, Scene } from "../scene.ts";
import { type Run, runPilot } from "./pilot-runs.ts";

const HOUR = 3600;
const NO_HASH = `0x${"0".repeat(64)}`;

/** What a report of a kind states; the others' fields stay 0. */
function statementOf({ chance }: Scene, kind: OutcomeKind) {
  const nothing = { baseline: 0n, target: 0n, actual: 0n, rate: 0n };
  const nobody = { positiveBefore: 0, askedBefore: 0, positiveAfter: 0, askedAfter: 0 };
  const [asked, measured] = [1 + chance.below(90), BigInt(chance.below(9_000)) - 500n];
  const counts = { positiveBefore: chance.below(asked), askedBefore: asked };
  const fields = {
    Cost: { ...nothing, ...nobody, baseline: 5_000n, target: 3_000n, actual: measured },
    Revenue: { ...nothing, ...nobody, target: 4_000n, actual: measured },
    Satisfaction: { ...nothing, ...counts, positiveAfter: asked - 1, askedAfter: asked },
    Efficiency: { ...nothing, ...nobody, target: 900n, actual: measured, rate: BigInt(chance.below(99)) },
  };
  return { ...fields[kind], kind: OUTCOME_KIND_NAMES.indexOf(kind) };
}

/** The lead of an implemented pilot reports what it brought in its n-th hour. */
export async function report(
  scene: Scene,
  run: Run,
  hour: number,
  kind?: OutcomeKind,
): Promise<number | undefined> {
  const { engine, chance } = scene;
  const { startedAt } = await engine.read<{ startedAt: number }>("Pilots", "pilotOf", [run.pilotId]);
  const from = startedAt + hour * HOUR;
  const what = statementOf(scene, kind ?? chance.of(OUTCOME_KIND_NAMES));
  const statement = { ideaId: run.ideaId, from, to: from + HOUR, evidenceHash: chance.hash(), ...what };
  if (!(await engine.act(run.lead.address, "Outcomes", "reportOutcome", [statement]))) return undefined;
  return engine.read<number>("Outcomes", "reportCount");
}

/** People judge a report until it is decided; those who may not are refused. */
async function judge(scene: Scene, reportId: number, agrees: boolean): Promise<boolean> {
  const { engine, chance } = scene;
  const required = await engine.read<number>("Outcomes", "judgesRequired");
  let judged = 0;
  for (const { address } of await crew(scene, 8)) {
    const args = [reportId, agrees, agrees ? NO_HASH : chance.hash()];
    if (await engine.act(address, "Outcomes", "judgeOutcome", args)) judged += 1;
    if (judged === required) return true;
  }
  return false;
}

/** A pilot that met its target, if all went well. */
export async function implemented(scene: Scene): Promise<Run | undefined> {
  const run = await runPilot(scene);
  return run && (await run.finish(true)) ? run : undefined;
}

/** What can happen to outcomes. Each act resolves to whether the contract allowed it. */
export const outcomeActs: Acts = {
  attestOutcomes: async (scene) => {
    const run = await implemented(scene);
    if (!run) return false;
    const attested = [];
    for (const [hour, kind] of OUTCOME_KIND_NAMES.entries()) {
      const reportId = await report(scene, run, hour, kind);
      await report(scene, run, hour, kind);
      if (reportId) attested.push(await judge(scene, reportId, true));
    }
    return attested.includes(true);
  },
  disputeOutcome: async (scene) => {
    const run = await implemented(scene);
    const reportId = run && (await report(scene, run, 0, "Revenue"));
    if (!run || !reportId || !(await judge(scene, reportId, false))) return false;
    return (await report(scene, run, 0, "Revenue")) !== undefined;
  },
};
