import type { Stage } from "@engine/protocol/enums";
import type { Bakery } from "./bakery.ts";
import { DAY, time } from "./chain.ts";
import { suggest } from "./suggest.ts";
import { documentHash, ground, NO_HASH, stage } from "./values.ts";

const REASON = documentHash("reason");

/** Moves an idea as a module does. */
export async function moveByModule({ ideas, roles }: Bakery, ideaId: number, to: Stage): Promise<void> {
  const revisitAt = to === "OnHold" ? (await time.latest()) + 30 * DAY : 0;
  await ideas.connect(roles.module).transition({
    ideaId,
    to: stage(to),
    ground: ground("MeetsGate"),
    reasonHash: REASON,
    revisitAt,
    causeId: 0,
    actorId: 0,
  });
}

/** Ways from Submitted to the stages that only modules reach. */
const PATHS: Partial<Record<Stage, readonly Stage[]>> = {
  Submitted: [],
  InBallot: ["Ready", "InBallot"],
  Approved: ["Ready", "InBallot", "Approved"],
  InPilot: ["Ready", "InPilot"],
  Implemented: ["Ready", "InPilot", "Implemented"],
  Stopped: ["Ready", "InPilot", "Stopped"],
};

/** Brings a submitted idea of the baker's to a stage. */
export async function walkTo(engine: Bakery, ideaId: number, to: Stage): Promise<void> {
  const { ideas, roles, people } = engine;
  if (to === "Merged") {
    const into = await suggest(engine, people.cashier);
    await ideas.connect(roles.curator).merge(ideaId, into, REASON);
  } else if (to === "Withdrawn") {
    await ideas.connect(people.baker).withdraw(ideaId, NO_HASH);
  } else {
    for (const step of PATHS[to] ?? [to]) await moveByModule(engine, ideaId, step);
  }
}
