import type { Address } from "viem";
import { OWNER, type Person } from "./people.ts";
import type { Scene } from "./scene.ts";

const ACTIVE = 1;
const AGENT = 5;
const DAY = 86_400;
/** How many people are asked at once whether they are members. */
const ASKED = 16;

/** An active member whose key is ours. */
export interface Worker {
  memberId: number;
  address: Address;
  unit: number;
}

interface MemberView {
  id: number;
  status: number;
  source: number;
  unit: number;
}

async function workerAt({ engine }: Scene, address: Address): Promise<Worker | undefined> {
  const { id, status, source, unit } = await engine.read<MemberView>("Members", "memberAt", [address]);
  return status === ACTIVE && source !== AGENT ? { memberId: id, address, unit } : undefined;
}

export async function owner(scene: Scene): Promise<Worker> {
  return (await workerAt(scene, OWNER.address)) as Worker;
}

/** Active people in some order, without the owner: at least so many, as long as there are keys for new ones. */
export async function crew(scene: Scene, least: number): Promise<Worker[]> {
  const { engine, chance, people } = scene;
  const asked = shuffled(scene, people.slice(1));
  const workers: Worker[] = [];
  while (workers.length < least && asked.length > 0) {
    const found = await Promise.all(asked.splice(0, ASKED).map(({ address }) => workerAt(scene, address)));
    workers.push(...found.filter((worker) => worker !== undefined));
  }
  while (workers.length < least) {
    const { address } = await scene.next();
    const admission = { account: address, source: 0, unit: 0, profileHash: chance.hash() };
    if (!(await engine.act(OWNER.address, "Members", "admit", [admission]))) break;
    workers.push((await workerAt(scene, address)) as Worker);
  }
  return workers;
}

function shuffled({ chance }: Scene, people: readonly Person[]): Person[] {
  const order = [...people];
  for (let place = order.length - 1; place > 0; place--) {
    const other = chance.below(place + 1);
    [order[place], order[other]] = [order[other] as Person, order[place] as Person];
  }
  return order;
}

/** Gives someone an office for a while. */
export async function appoint({ engine }: Scene, { memberId }: Worker, office: number): Promise<boolean> {
  const until = (await engine.now()) + 60 * DAY;
  return engine.act(OWNER.address, "Offices", "giveOffice", [memberId, office, until]);
}
