import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadOrganisation, type Organisation } from "../deploy/organisation.ts";
import { Fault } from "../lib/fault.ts";
import { writeWhole } from "../lib/source-hash.ts";

const noteFile = (dataDir: string) => join(dataDir, "organisation.json");

/** Writes down what the chain in this folder was begun with. */
export async function noteOrganisation(dataDir: string, file: string | undefined): Promise<void> {
  writeWhole(noteFile(dataDir), JSON.stringify(await loadOrganisation(file)));
}

/** @throws Fault if an organisation is asked for and the chain was begun with another, or an older state of its file. */
export async function requireSameOrganisation(dataDir: string, file: string | undefined): Promise<void> {
  if (!file) return;
  const begun = existsSync(noteFile(dataDir)) ? readFileSync(noteFile(dataDir), "utf8") : undefined;
  if (begun === JSON.stringify(await loadOrganisation(file))) return;
  throw new Fault(
    "The chain here was begun with another organisation, or with another state of this file.\n" +
      "Add --reset to begin anew; or name another folder in ENGINE_DATA to keep both.",
  );
}

/** Roles that only accounts from elsewhere hold: on a chain for trying things out nobody can act in them. */
export function rolesOutOfReach({ roles }: Organisation): string[] {
  const isAccount = (holder: string) => holder.startsWith("0x");
  return Object.entries(roles).flatMap(([role, holders]) => (holders.every(isAccount) ? [role] : []));
}
