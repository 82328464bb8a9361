import { raiseFlag } from "../acts/flag-acts.ts";
import { implemented, report } from "../acts/outcome-acts.ts";
import { type Run, runPilot } from "../acts/pilot-runs.ts";
import { appoint } from "../crew.ts";
import { OWNER } from "../people.ts";
import type { Scene } from "../scene.ts";
import { newIdea } from "./idea-trespasses.ts";
import { dare, type Trespasses } from "./trespass.ts";

const VERIFIER = 0;
const WHOLE = 10_000;
const DAY = 86_400;
const REST_BETWEEN_PAUSES = 15 * DAY;
const NO_HASH = `0x${"0".repeat(64)}`;

/** A pilot whose first milestone waits for a verdict. */
async function withEvidence(scene: Scene): Promise<Run | undefined> {
  const run = await runPilot(scene);
  return run && (await run.handIn(0)) ? run : undefined;
}

/** A pilot whose first milestone is accepted. */
async function accepted(scene: Scene): Promise<Run | undefined> {
  const run = await withEvidence(scene);
  return run && (await run.judge(0, true)) ? run : undefined;
}

async function verdict(scene: Scene, { pilotId }: Run): Promise<unknown[]> {
  const milestone = await scene.engine.read<{ evidenceHash: string }>("Pilots", "milestoneOf", [pilotId, 0]);
  return [pilotId, 0, milestone.evidenceHash, true, WHOLE, NO_HASH];
}

const release = (scene: Scene, { pilotId }: Run) =>
  dare(scene, scene.someone().address, "Pilots", "release", [pilotId, 0]);

/** What must not be done with pilots and what they bring. */
export const pilotTrespasses: Trespasses = {
  payUnderFlag: {
    refusedBy: "Pilots_Flagged",
    commit: async (scene) => {
      const run = await accepted(scene);
      const flag = run && (await raiseFlag(scene, run.ideaId));
      if (!flag) return undefined;
      await run.waitOut();
      return release(scene, run);
    },
  },
  payUnderPause: {
    refusedBy: "Pausable_Paused",
    commit: async (scene) => {
      const { engine } = scene;
      const run = await accepted(scene);
      await engine.wait(REST_BETWEEN_PAUSES);
      if (!run || !(await engine.act(OWNER.address, "Treasury", "pauseFor", [DAY]))) return undefined;
      const answer = await release(scene, run);
      await engine.act(OWNER.address, "Treasury", "resume");
      return answer;
    },
  },
  answerOwnFlag: {
    refusedBy: "Flags_OwnFlag",
    commit: async (scene) => {
      const idea = await newIdea(scene);
      const flag = idea && (await raiseFlag(scene, idea.ideaId));
      const args = [flag?.flagId, scene.chance.hash()];
      return flag && dare(scene, flag.auditor.address, "Flags", "answerFlag", args);
    },
  },
  payInWindow: {
    refusedBy: "Pilots_WindowOpen",
    commit: async (scene) => {
      const run = await accepted(scene);
      return run && release(scene, run);
    },
  },
  payTwice: {
    refusedBy: "Pilots_NotReleasable",
    commit: async (scene) => {
      const run = await accepted(scene);
      await run?.waitOut();
      return run && (await run.release(0)) ? release(scene, run) : undefined;
    },
  },
  judgeOwnPilot: {
    refusedBy: "Pilots_NotIndependent",
    commit: async (scene) => {
      const run = await withEvidence(scene);
      if (!run || !(await appoint(scene, run.lead, VERIFIER))) return undefined;
      return dare(scene, run.lead.address, "Pilots", "judge", await verdict(scene, run));
    },
  },
  judgeWithoutOffice: {
    refusedBy: "Pilots_NotVerifier",
    commit: async (scene) => {
      const run = await withEvidence(scene);
      const args = [run?.payee.memberId, VERIFIER];
      if (!run || (await scene.engine.read<boolean>("Offices", "holdsOffice", args))) return undefined;
      return dare(scene, run.payee.address, "Pilots", "judge", await verdict(scene, run));
    },
  },
  handInForAnother: {
    refusedBy: "Pilots_NotLead",
    commit: async (scene) => {
      const run = await runPilot(scene);
      const args = [run?.pilotId, 0, scene.chance.hash()];
      return run && dare(scene, run.payee.address, "Pilots", "submitEvidence", args);
    },
  },
  attestOwnOutcome: {
    refusedBy: "Outcomes_NotIndependent",
    commit: async (scene) => {
      const run = await implemented(scene);
      const reportId = run && (await report(scene, run, 0, "Revenue"));
      if (!reportId) return undefined;
      return dare(scene, run.lead.address, "Outcomes", "judgeOutcome", [reportId, true, NO_HASH]);
    },
  },
};
