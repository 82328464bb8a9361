import { adminOf } from "./admin.ts";
import { type Bakery, bakeryWithoutVotes } from "./bakery.ts";
import { ethers } from "./chain.ts";
import { guard } from "./permissions.ts";

const OFFICES = ["Verifier", "Auditor", "Advisor"] as const;
export type Office = (typeof OFFICES)[number];
export const office = (name: Office): number => OFFICES.indexOf(name);

/** Adds the module of offices, given and ended by the identity role. */
export async function withOffices<Base extends Bakery>(engine: Base) {
  const { manager, forwarder, members } = engine;
  const offices = await ethers.deployContract("Offices", [manager, forwarder, members]);
  await guard(await adminOf(engine), { offices });
  return { ...engine, offices };
}

/** The bakery with offices that nobody holds. */
export const bakeryWithOffices = async () => withOffices(await bakeryWithoutVotes());
