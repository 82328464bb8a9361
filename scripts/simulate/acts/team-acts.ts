import { crew, owner, type Worker } from "../crew.ts";
import { OWNER } from "../people.ts";
import type { Acts, Scene } from "../scene.ts";
import { bringIn, endorse, form, tableOfThree } from "./teams.ts";

const DAY = 86_400;

/** A team that somebody just formed, and somebody who does not belong to it. */
async function newTeam(
  scene: Scene,
): Promise<{ teamId: number; seat: Worker; other: Worker; third: Worker } | undefined> {
  const [seat, other, third] = await crew(scene, 6);
  const teamId = seat && (await form(scene, seat));
  return teamId && other && third ? { teamId, seat, other, third } : undefined;
}

/** What can happen to teams. Each act resolves to whether the contract allowed it. */
export const teamActs: Acts = {
  formTeam: async ({ engine, chance, someone }) =>
    engine.act(someone().address, "Teams", "formTeam", [chance.hash(), chance.below(3)]),
  changeCharter: async (scene) => {
    const team = await newTeam(scene);
    if (!team) return false;
    const by = scene.chance.below(3) > 0 ? team.seat : team.other;
    return scene.engine.act(by.address, "Teams", "changeCharter", [team.teamId, scene.chance.hash()]);
  },
  joinTeam: async (scene) => {
    const team = await newTeam(scene);
    if (!team) return false;
    await scene.engine.act(team.third.address, "Teams", "joinTeam", [team.teamId]);
    return bringIn(scene, team.teamId, team.seat, team.other);
  },
  leaveTeam: async (scene) => {
    const team = await newTeam(scene);
    if (!team) return false;
    const { teamId, seat, other } = team;
    await bringIn(scene, teamId, seat, other);
    if (scene.chance.below(2) === 0) await endorse(scene, teamId, seat, other);
    return scene.engine.act(other.address, "Teams", "leaveTeam", [teamId]);
  },
  vacate: async (scene) => {
    const { engine, chance, someone } = scene;
    const team = await newTeam(scene);
    if (!team) return false;
    const args = [team.teamId, team.seat.memberId];
    await engine.act(someone().address, "Teams", "vacate", args);
    await engine.act(OWNER.address, "Members", "suspend", [team.seat.memberId, chance.hash()]);
    return engine.act(someone().address, "Teams", "vacate", args);
  },
  takeSeat: async (scene) => {
    const team = await tableOfThree(scene);
    if (!team) return false;
    const [first, second, third] = team.seats;
    await endorse(scene, team.teamId, third, third, false);
    const taken = [];
    for (const seat of [first, second]) taken.push(await endorse(scene, team.teamId, seat, third, false));
    return taken.includes(true);
  },
  seatByGovernance: async (scene) => {
    const { engine } = scene;
    const team = await newTeam(scene);
    if (!team) return false;
    const { teamId, seat, other } = team;
    await bringIn(scene, teamId, seat, other);
    await engine.act(seat.address, "Teams", "leaveTeam", [teamId]);
    return engine.govern("Teams", "seatByGovernance", [teamId, other.memberId]);
  },
  pauseTeams: async (scene) => {
    const { engine, chance } = scene;
    await engine.wait(15 * DAY);
    const paused = await engine.act(OWNER.address, "Teams", "pauseFor", [DAY + chance.below(DAY)]);
    const team = paused ? await newTeam(scene) : undefined;
    if (team) await bringIn(scene, team.teamId, await owner(scene), team.other);
    return paused;
  },
  resumeTeams: ({ engine }) => engine.act(OWNER.address, "Teams", "resume"),
};
