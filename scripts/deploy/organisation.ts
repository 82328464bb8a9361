import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RoleName } from "@engine/protocol/roles";
import { Fault } from "../lib/fault.ts";
import { repoRoot, shownPath } from "../lib/paths.ts";
import { organisationFaults } from "./organisation-faults.ts";
import { type Organisation, organisationSchema } from "./organisation-schema.ts";

export type { Organisation };

/** Roles that people hold; the others belong to contracts. */
export const HUMAN_ROLES = ["identity", "curator", "issuer", "guardian"] as const satisfies RoleName[];

export const DEFAULT_ORGANISATION = join(repoRoot, "scripts", "deploy", "organisations", "bakery.json");

/** @throws Fault naming each field that is wrong, and what to write there. */
export function parseOrganisation(value: unknown, source: string): Organisation {
  const result = organisationSchema.safeParse(value);
  if (result.success) return result.data;
  const faults = organisationFaults(result.error.issues, value).map((each) => `  - ${each}`);
  throw new Fault(
    `${source} is no organisation yet:\n${faults.join("\n")}\ndocs/parameters.md explains each field.`,
  );
}

/** @throws Fault if the file cannot be read or is no organisation. */
export async function loadOrganisation(file = DEFAULT_ORGANISATION): Promise<Organisation> {
  return parseOrganisation(await readFields(file), shownPath(file));
}

/** The file's fields over those of the file that it names under `extends`. */
async function readFields(file: string): Promise<Record<string, unknown>> {
  const { extends: base, ...fields } = await readJsonObject(file);
  if (base === undefined) return fields;
  return { ...(await readFields(join(dirname(file), String(base)))), ...fields };
}

async function readJsonObject(file: string): Promise<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    if (typeof value === "object" && value !== null) return { ...value };
    throw new Error("it holds no object");
  } catch (cause) {
    throw new Fault(`${shownPath(file)} cannot be read: ${cause instanceof Error ? cause.message : cause}`);
  }
}
