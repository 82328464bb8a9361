import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RoleName } from "@engine/protocol/roles";
import * as z from "zod";
import { Fault } from "../lib/fault.ts";
import { repoRoot, shownPath } from "../lib/paths.ts";

const BPS = 10_000;

const whole = (least: number, most: number) => z.int().min(least).max(most);
const bps = (least: number) => whole(least, BPS);

/** The limits of `RoundRules` in contracts/voting/RoundTypes.sol. */
const rulesSchema = z
  .strictObject({
    delaySeconds: whole(1, 2 ** 32 - 1),
    durationSeconds: whole(60, 2 ** 32 - 1),
    quorumBps: bps(100),
    approvalBps: whole(0, BPS - 1),
    capBps: bps(1),
    memberMajority: z.boolean(),
    lateWindowSeconds: whole(0, 2 ** 24 - 1),
    extensionSeconds: whole(0, 2 ** 24 - 1),
    cadenceSeconds: whole(0, 2 ** 32 - 1),
    revisitHours: whole(1, 2 ** 16 - 1),
  })
  .refine(({ lateWindowSeconds, durationSeconds }) => lateWindowSeconds <= durationSeconds, {
    path: ["lateWindowSeconds"],
    error: "lateWindowSeconds is at most durationSeconds",
  });

/** A person of `people` by key, or an account by address. */
const holder = z.string().regex(/^(0x[0-9a-fA-F]{40}|[a-z][a-z0-9_]*)$/);
const holders = z.array(holder).min(1);

/** Roles that people hold; the others belong to contracts. */
export const HUMAN_ROLES = ["identity", "curator", "issuer", "guardian"] as const satisfies RoleName[];

const organisationSchema = z.strictObject({
  /** As people call it. */
  name: z.string().min(1).max(80),
  timelock: z.strictObject({
    /** How long everyone can see a change of rules or roles coming. */
    delaySeconds: whole(0, 2 ** 32 - 1),
    /** May propose and cancel. */
    proposers: holders,
    /** May carry out what has waited long enough; "anyone" if it needs no permission. */
    executors: z.union([z.literal("anyone"), holders]),
  }),
  rules: rulesSchema,
  roles: z.strictObject({ identity: holders, curator: holders, issuer: holders, guardian: holders }),
  /** Those who have keys of their own in a demonstration: account 1, 2, 3 … of the phrase, in this order. */
  people: z.array(z.strictObject({ key: holder, name: z.string().min(1).max(80) })),
});

export type Organisation = z.infer<typeof organisationSchema>;
export type Rules = Organisation["rules"];

export const DEFAULT_ORGANISATION = join(repoRoot, "scripts", "deploy", "organisations", "bakery.json");

/** @throws Fault naming each field that is wrong. */
export function parseOrganisation(value: unknown, source: string): Organisation {
  const result = organisationSchema.safeParse(value);
  if (!result.success) throw new Fault(`${source} is no organisation:\n${z.prettifyError(result.error)}`);
  const keys = result.data.people.map(({ key }) => key);
  const unknown = keysOf(result.data).filter((key) => !keys.includes(key));
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  if (unknown.length > 0)
    throw new Fault(`${source} names people that it does not list: ${unknown.join(", ")}`);
  if (twice.length > 0) throw new Fault(`${source} lists people twice: ${twice.join(", ")}`);
  return result.data;
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

function keysOf({ timelock, roles }: Organisation): string[] {
  const executors = timelock.executors === "anyone" ? [] : timelock.executors;
  const named = [...timelock.proposers, ...executors, ...Object.values(roles).flat()];
  return [...new Set(named)].filter((each) => !each.startsWith("0x"));
}
