import { appoint, crew, owner, type Worker } from "../crew.ts";
import { OWNER } from "../people.ts";
import type { Scene } from "../scene.ts";
import { equip } from "./money.ts";
import { ownTeam } from "./teams.ts";

const DAY = 86_400;
const VERIFIER = 0;
export const RESULT = 255;
const WHOLE = 10_000;
const TARGET = 100n;
const NO_HASH = `0x${"0".repeat(64)}`;

/** What a season asks of a pilot's plan; chance fills in the rest. */
export interface Wish {
  ideaId?: number;
  teamId?: number;
  milestones?: number;
  /** Of each milestone. */
  amount?: bigint;
  days?: number;
}

/** A pilot and its people. */
export interface Plan {
  pilotId: number;
  ideaId: number;
  teamId: number;
  lead: Worker;
  payee: Worker;
}

/** A pilot that runs, and what can be done with it. */
export interface Run extends Plan {
  handIn(place: number, actual?: bigint): Promise<boolean>;
  /** A verifier judges what was handed in; resolves to who, if anyone may. */
  judge(place: number, accepted: boolean, qualityBps?: number): Promise<Worker | undefined>;
  release(place: number): Promise<boolean>;
  /** The result goes through evidence, verdict and window to the end. */
  finish(met: boolean): Promise<boolean>;
  /** Lets the challenge window pass. */
  waitOut(): Promise<void>;
}

/** A submitted idea goes through a review in which nobody takes part, and is Ready. */
export async function readyIdea({ engine, chance }: Scene, author: Worker): Promise<number | undefined> {
  const draft = { challengeId: 0, channel: 0, contentHash: chance.hash(), parents: [] };
  if (!(await engine.act(author.address, "Ideas", "submit", [draft]))) return undefined;
  const ideaId = await engine.read<number>("Ideas", "ideaCount");
  if (!(await engine.act(OWNER.address, "Reviews", "openReview", [ideaId]))) return undefined;
  const reviewId = await engine.read<number>("Reviews", "latestReviewOf", [ideaId]);
  const { revealUntil } = await engine.read<{ revealUntil: number }>("Reviews", "reviewOf", [reviewId]);
  await engine.wait(revealUntil + 1 - (await engine.now()));
  return (await engine.act(OWNER.address, "Reviews", "closeReview", [reviewId])) ? ideaId : undefined;
}

/** Somebody plans a pilot: of an idea of their own if none is named. */
export async function planPilot(scene: Scene, wish: Wish = {}): Promise<Plan | undefined> {
  const { engine, chance } = scene;
  const [lead, payee] = await crew(scene, 8);
  const teamId = wish.teamId ?? (await ownTeam(scene));
  if (!lead || !payee || !teamId) return undefined;
  const ideaId = wish.ideaId ?? (await readyIdea(scene, lead));
  if (!ideaId) return undefined;
  const now = await engine.now();
  const endsAt = now + (wish.days ?? 20) * DAY;
  const milestones = Array.from({ length: wish.milestones ?? 1 + chance.below(3) }, () => ({
    amount: wish.amount ?? BigInt(1 + chance.below(2_000)),
    dueAt: now + DAY + chance.below(9 * DAY),
  }));
  const plan = {
    ...{ ideaId, teamId, payeeId: payee.memberId, endsAt, stopIfMissed: chance.below(2) === 0 },
    ...{ revisitHours: 1 + chance.below(99), documentHash: chance.hash(), milestones },
    target: { comparison: 0, value: TARGET, measureSeconds: 90 * DAY },
  };
  if (!(await engine.act(lead.address, "Pilots", "planPilot", [plan]))) return undefined;
  const pilotId = await engine.read<number>("Pilots", "pilotCount");
  return { pilotId, ideaId, teamId, lead, payee };
}

/** A pilot that the owner's team pays for at once. */
export async function runPilot(scene: Scene, wish: Wish = {}): Promise<Run | undefined> {
  const plan = await planPilot(scene, wish);
  if (!plan) return undefined;
  await equip(scene, plan.teamId);
  const { engine, chance } = scene;
  const args = [plan.pilotId, chance.hash()];
  const funded = await engine.act(OWNER.address, "Grants", "proposeGrant", args);
  return funded ? runOf(scene, plan) : undefined;
}

/** What can be done with a pilot that runs. */
export function runOf(scene: Scene, plan: Plan): Run {
  const { engine, chance } = scene;
  const { pilotId, lead } = plan;
  const run: Run = {
    ...plan,
    handIn: (place, actual = 0n) =>
      place === RESULT
        ? engine.act(lead.address, "Pilots", "submitResult", [pilotId, actual, chance.hash()])
        : engine.act(lead.address, "Pilots", "submitEvidence", [pilotId, place, chance.hash()]),
    judge: (place, accepted, qualityBps = accepted ? WHOLE : 0) =>
      judge(scene, plan, place, accepted, qualityBps),
    release: (place) => engine.act(scene.someone().address, "Pilots", "release", [pilotId, place]),
    async finish(met) {
      if (!(await run.handIn(RESULT, met ? TARGET : TARGET - 1n))) return false;
      if (!(await run.judge(RESULT, true))) return false;
      await run.waitOut();
      return engine.act(scene.someone().address, "Pilots", "conclude", [pilotId]);
    },
    waitOut: async () => engine.wait((await engine.read<number>("Pilots", "challengeSeconds")) + 1),
  };
  return run;
}

/** Tries one after the other: who is too near to the pilot is refused. */
async function judge(
  scene: Scene,
  { pilotId }: Plan,
  place: number,
  accepted: boolean,
  qualityBps: number,
): Promise<Worker | undefined> {
  const { engine, chance } = scene;
  const { evidenceHash } = await engine.read<{ evidenceHash: string }>("Pilots", "milestoneOf", [
    pilotId,
    place,
  ]);
  const reasonHash = qualityBps === WHOLE ? NO_HASH : chance.hash();
  const args = [pilotId, place, evidenceHash, accepted, qualityBps, reasonHash];
  for (const verifier of [...(await crew(scene, 8)), await owner(scene)].slice(0, 9)) {
    await appoint(scene, verifier, VERIFIER);
    if (await engine.act(verifier.address, "Pilots", "judge", args)) return verifier;
  }
  return undefined;
}
