import { crew, owner, type Worker } from "../crew.ts";
import { OWNER } from "../people.ts";
import type { Scene } from "../scene.ts";

/** Forms a team; resolves to its number. */
export async function form({ engine, chance }: Scene, founder: Worker): Promise<number | undefined> {
  const args = [chance.hash(), chance.below(2)];
  if (!(await engine.act(founder.address, "Teams", "formTeam", args))) return undefined;
  return engine.read<number>("Teams", "teamCount");
}

/** Someone of the team invites, the other accepts. */
export async function bringIn(
  { engine }: Scene,
  teamId: number,
  seat: Worker,
  joining: Worker,
): Promise<boolean> {
  await engine.act(seat.address, "Teams", "inviteToTeam", [teamId, joining.memberId]);
  return engine.act(joining.address, "Teams", "joinTeam", [teamId]);
}

export function endorse(
  { engine }: Scene,
  teamId: number,
  seat: Worker,
  { memberId }: Worker,
  give = true,
): Promise<boolean> {
  return engine.act(seat.address, "Teams", "endorseSeat", [teamId, memberId, give]);
}

/** A new team of the owner's and two others, each with a seat. */
export async function tableOfThree(
  scene: Scene,
): Promise<{ teamId: number; seats: readonly [Worker, Worker, Worker] } | undefined> {
  const first = await owner(scene);
  const [second, third] = await crew(scene, 6);
  const teamId = second && third && (await form(scene, first));
  if (!teamId) return undefined;
  for (const joining of [second, third]) await bringIn(scene, teamId, first, joining);
  await endorse(scene, teamId, first, second);
  await endorse(scene, teamId, first, third);
  await endorse(scene, teamId, second, third);
  const [seats] = await scene.engine.read<[number, number]>("Teams", "seatMaskOf", [teamId]);
  return seats === 3 ? { teamId, seats: [first, second, third] } : undefined;
}

/** A team in which the owner alone decides. */
export async function ownTeam(scene: Scene): Promise<number | undefined> {
  const { engine } = scene;
  const { memberId } = await owner(scene);
  const count = await engine.read<number>("Teams", "teamCount");
  for (let teamId = count; teamId > 0; teamId--) {
    const seats = await engine.read<readonly number[]>("Teams", "seatsOf", [teamId]);
    const taken = seats.filter((seat) => seat !== 0);
    if (taken.length === 1 && taken[0] === memberId) return teamId;
  }
  return form(scene, { memberId, address: OWNER.address, unit: 0 });
}
