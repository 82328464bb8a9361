import { attendanceTypedData } from "@engine/protocol/attendance";
import { ACTIVITY_KIND_NAMES } from "@engine/protocol/enums";
import type { Address } from "viem";
import type { Acts, Scene } from "../scene.ts";

const DAY = 86_400;

/** What can happen around activities. Each act resolves to whether the contract allowed it. */
export const activityActs: Acts = {
  announce: (scene) => announce(scene),
  inviteSome: async (scene) => {
    const activity = await anActivity(scene);
    return activity !== undefined && invite(scene, activity);
  },
  attend: async (scene) => {
    const activity = await anActivity(scene);
    if (!activity) return false;
    const attended = [];
    for (let each = 0; each < 3; each++) {
      const args = [activity.activityId];
      attended.push(await scene.engine.act(scene.someone().address, "Activities", "attend", args));
    }
    return attended.includes(true);
  },
  attendSigned: async (scene) => {
    const { engine, chance, someone, activities } = scene;
    await announce(scene);
    const activity = await anActivity(scene);
    if (!activity) return false;
    const { activityId } = activity;
    const { startsAt } = await engine.read<{ startsAt: number }>("Activities", "activityOf", [activityId]);
    await engine.wait(startsAt - (await engine.now()));
    const [guest, impostor] = [someone(), someone()];
    const message = { activityId, member: guest.address };
    const signer = chance.below(4) > 0 ? guest : impostor;
    const signature = await signer.signTypedData(attendanceTypedData(activities, message));
    const args = [activityId, [{ member: guest.address, signature }]];
    return engine.act(someone().address, "Activities", "attendSigned", args);
  },
  cancelActivity: async (scene) => {
    const { engine, chance, someone } = scene;
    await announce(scene);
    const activity = await anActivity(scene);
    if (!activity || chance.below(3) > 0) return false;
    const args = [activity.activityId, chance.hash()];
    await engine.act(someone().address, "Activities", "cancelActivity", args);
    return engine.act(activity.host, "Activities", "cancelActivity", args);
  },
};

/** Someone announces an activity that begins now or soon, and mostly invites at once. */
async function announce(scene: Scene): Promise<boolean> {
  const { engine, chance, someone } = scene;
  const host = someone();
  const startsAt = (await engine.now()) - 100 + chance.below(3) * DAY;
  const window = [startsAt, startsAt + 3600 + chance.below(9) * DAY];
  const args = [chance.below(ACTIVITY_KIND_NAMES.length), ...window, chance.hash()];
  if (!(await engine.act(host.address, "Activities", "announceActivity", args))) return false;
  const activityId = await engine.read<number>("Activities", "activityCount");
  if (chance.below(4) > 0) await invite(scene, { activityId, host: host.address });
  return true;
}

interface Announced {
  activityId: number;
  host: Address;
}

/** One of the three newest activities. */
async function anActivity({ engine, chance }: Scene): Promise<Announced | undefined> {
  const count = await engine.read<number>("Activities", "activityCount");
  if (count === 0) return undefined;
  const activityId = Math.max(1, count - chance.below(3));
  const { hostId } = await engine.read<{ hostId: number }>("Activities", "activityOf", [activityId]);
  return { activityId, host: await engine.read<Address>("Members", "accountOf", [hostId]) };
}

/** The host invites some members, one of them perhaps twice. */
async function invite(scene: Scene, { activityId, host }: Announced): Promise<boolean> {
  const { engine, chance, memberId } = scene;
  const guests = [];
  for (let each = 0; each <= chance.below(6); each++) guests.push(await memberId());
  return engine.act(host, "Activities", "inviteToActivity", [activityId, guests]);
}
