import type { Address } from "viem";
import { OWNER, person } from "./engine.ts";
import { LAST_PERSON, type Scene } from "./scene.ts";

const ACTIVE = 1;
const AGENT = 5;
const DAY = 86_400;

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
  const { engine, chance } = scene;
  const keys = Array.from({ length: LAST_PERSON - 1 }, (_, index) => person(index + 2));
  const found = await Promise.all(keys.map(({ address }) => workerAt(scene, address)));
  const workers = found.filter((worker) => worker !== undefined);
  for (let more = workers.length; more < least; more++) {
    const { address } = await scene.next();
    const admission = { account: address, source: 0, unit: 0, profileHash: chance.hash() };
    if (!(await engine.act(OWNER.address, "Members", "admit", [admission]))) break;
    workers.push((await workerAt(scene, address)) as Worker);
  }
  return shuffled(scene, workers);
}

function shuffled<Item>({ chance }: Scene, items: readonly Item[]): Item[] {
  const rest = [...items];
  return items.map(() => rest.splice(chance.below(rest.length), 1)[0] as Item);
}

/** Gives someone an office for a while. */
export async function appoint({ engine }: Scene, { memberId }: Worker, office: number): Promise<boolean> {
  const until = (await engine.now()) + 60 * DAY;
  return engine.act(OWNER.address, "Offices", "giveOffice", [memberId, office, until]);
}
