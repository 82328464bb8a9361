import { DAY, time } from "./chain.ts";
import { judge, LEAD, type Pilots, type Plan, plan, RESULT, start } from "./pilots.ts";
import { documentHash } from "./values.ts";

/** What is measured, where the target is at least 100. */
const MEASURED = { TargetMet: 100n, TargetMissed: 99n } as const;

const EVIDENCE = documentHash("what was measured");

/** A pilot that costs next to nothing, and whose idea can be taken up again an hour after it missed its target. */
async function small(ideaId: number): Promise<Partial<Plan>> {
  const dueAt = (await time.latest()) + 30 * DAY;
  return { ideaId, revisitHours: 1, milestones: [{ amount: 1n, dueAt }] };
}

/** Plans a pilot of an idea, which must be ready; its number. */
export const planSmall = async (engine: Pilots, ideaId = 1): Promise<number> =>
  plan(engine, await small(ideaId));

/** Plans, funds and starts a pilot of an idea, which must be ready; its number. */
export const startSmall = async (engine: Pilots, ideaId = 1): Promise<number> =>
  start(engine, await small(ideaId));

/** Measures, has the result accepted, and ends a pilot that runs. */
export async function conclude(engine: Pilots, pilotId: number, state: keyof typeof MEASURED): Promise<void> {
  const { pilots, people } = engine;
  await pilots.connect(people[LEAD]).submitResult(pilotId, MEASURED[state], EVIDENCE);
  await judge(engine, RESULT, { pilotId, evidence: EVIDENCE });
  await time.increase((await pilots.challengeSeconds()) + 1n);
  await pilots.conclude(pilotId);
}

/** The whole life of a pilot of an idea, which must be ready, up to its result. */
export async function pilotTo(engine: Pilots, ideaId: number, state: keyof typeof MEASURED): Promise<void> {
  await conclude(engine, await startSmall(engine, ideaId), state);
}

/** Takes an idea of the baker's up again that waits since its pilot. */
export async function takeUpAgain({ ideas, people }: Pilots, ideaId = 1): Promise<void> {
  await time.increaseTo((await ideas.ideaOf(ideaId)).revisitAt);
  await ideas.connect(people.baker).revisit(ideaId);
}
