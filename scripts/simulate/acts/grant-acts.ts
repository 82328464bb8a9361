import type { Worker } from "../crew.ts";
import { crew } from "../crew.ts";
import type { Acts, Scene } from "../scene.ts";
import { equip } from "./money.ts";
import { type Plan, planPilot, readyIdea } from "./pilot-runs.ts";
import { endorse, tableOfThree } from "./teams.ts";

const DAY = 86_400;

interface Proposal extends Plan {
  grantId: number;
  seats: readonly Worker[];
}

/** A pilot of somebody else's idea, proposed at a table of three, who all may decide unless they lead it or are paid. */
async function propose(scene: Scene): Promise<Proposal | undefined> {
  const { engine, chance } = scene;
  const table = await tableOfThree(scene);
  const author = (await crew(scene, 8)).find(({ memberId }) =>
    table?.seats.every((seat) => seat.memberId !== memberId),
  );
  const ideaId = table && author && (await readyIdea(scene, author));
  const plan = ideaId && (await planPilot(scene, { ideaId, teamId: table.teamId }));
  if (!plan) return undefined;
  await equip(scene, plan.teamId);
  const args = [plan.pilotId, chance.hash()];
  if (!(await engine.act(table.seats[0].address, "Grants", "proposeGrant", args))) return undefined;
  const grantId = await engine.read<number>("Grants", "grantCount");
  return { ...plan, grantId, seats: table.seats };
}

/** Everybody at the table votes, recused or not, until the contract has heard enough. */
async function voteAll(scene: Scene, { grantId, seats }: Proposal, inFavour: boolean): Promise<boolean> {
  const voted = [];
  for (const { address } of seats) {
    voted.push(await scene.engine.act(address, "Grants", "voteGrant", [grantId, inFavour]));
  }
  return voted.includes(true);
}

/** What can happen to plans and grants. Each act resolves to whether the contract allowed it. */
export const grantActs: Acts = {
  dropPlan: async (scene) => {
    const plan = await planPilot(scene);
    if (!plan) return false;
    await scene.engine.act(scene.someone().address, "Pilots", "dropPlan", [plan.pilotId]);
    return scene.engine.act(plan.lead.address, "Pilots", "dropPlan", [plan.pilotId]);
  },
  approveGrant: async (scene) => {
    const proposal = await propose(scene);
    return proposal !== undefined && voteAll(scene, proposal, true);
  },
  declineGrant: async (scene) => {
    const proposal = await propose(scene);
    return proposal !== undefined && voteAll(scene, proposal, false);
  },
  lapseGrant: async (scene) => {
    const proposal = await propose(scene);
    if (!proposal) return false;
    const { engine, someone } = scene;
    const { grantId, teamId, seats } = proposal;
    const [first, second, third] = seats;
    if (scene.chance.below(2) === 0) await engine.wait(15 * DAY);
    else if (first && second && third) {
      for (const seat of [first, second]) await endorse(scene, teamId, seat, third, false);
    }
    return engine.act(someone().address, "Grants", "lapseGrant", [grantId]);
  },
};
