import type { Address } from "viem";
import { OWNER } from "../people.ts";
import type { Acts, Scene } from "../scene.ts";

const DAY = 86_400;
const OFFICES = 3;
/** Of how many offices that were given lately it is asked whether they are still held. */
const LATELY = 64;

/** What can happen to offices. Each act resolves to whether the contract allowed it. */
export const officeActs: Acts = {
  giveOffice: async ({ engine, chance, memberId }) => {
    const until = (await engine.now()) + DAY * (1 + chance.below(900));
    return engine.act(OWNER.address, "Offices", "giveOffice", [
      await memberId(),
      chance.below(OFFICES),
      until,
    ]);
  },
  endOffice: async ({ engine, chance }) => {
    const held = await heldOffice(engine, chance);
    return held !== undefined && engine.act(OWNER.address, "Offices", "endOffice", [...held, chance.hash()]);
  },
  layDownOffice: async ({ engine, chance }) => {
    const held = await heldOffice(engine, chance);
    if (!held) return false;
    const account = await engine.read<Address>("Members", "accountOf", [held[0]]);
    return engine.act(account, "Offices", "layDownOffice", [held[1]]);
  },
};

/** A member and an office that they hold now, if anyone holds any. */
async function heldOffice(
  engine: Scene["engine"],
  chance: Scene["chance"],
): Promise<[memberId: number, office: number] | undefined> {
  const given = await engine.logs<{ memberId: number; office: number }>("Offices", "OfficeGiven");
  const pairs = given.slice(-LATELY).map(({ memberId, office }): [number, number] => [memberId, office]);
  const isHeld = await Promise.all(pairs.map((pair) => engine.read<boolean>("Offices", "holdsOffice", pair)));
  const held = pairs.filter((_, index) => isHeld[index]);
  return held.length > 0 ? chance.of(held) : undefined;
}
