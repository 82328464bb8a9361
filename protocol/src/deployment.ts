import type { Address, Hex } from "viem";
import * as z from "zod/mini";
import { SOURCE_NAMES } from "./enums.ts";

const address = z.custom<Address>((value) => typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value));
const count = z.int().check(z.nonnegative());
const name = z.string().check(z.minLength(1));
const hash = z.custom<Hex>((value) => typeof value === "string" && /^0x[0-9a-f]{64}$/.test(value));

const contract = z.object({
  address,
  /** Block of its creation: where reading its logs begins. */
  startBlock: count,
  /** Constructor arguments in order; integers beyond 2^53 as decimal strings. */
  args: z.array(z.unknown()),
});

const persona = z.object({
  name,
  /** Index of the account in the local chain's phrase. */
  account: count,
  address,
  /** The name under which the organisation's file and the scenario know the person. */
  key: z.optional(name),
  /** Roles of the permission book, such as `curator`. */
  roles: z.optional(z.array(name)),
  /** Absent until admitted. */
  memberId: z.optional(count),
  source: z.optional(z.enum(SOURCE_NAMES)),
});

const deploymentSchema = z.object({
  chainId: z.int().check(z.positive()),
  /** Hash of block 0: tells a chain from its predecessor of the same id. */
  genesisHash: z.optional(hash),
  /** The organisation, as people call it. */
  name,
  /** The least of the contracts' start blocks. */
  startBlock: count,
  /** ISO 8601, UTC. */
  deployedAt: z.iso.datetime(),
  /** Git commit of the sources; ends in `-dirty` if they had been changed. */
  commit: name,
  contracts: z.object({
    AccessManager: contract,
    Timelock: contract,
    Forwarder: contract,
    Members: contract,
    Offices: contract,
    VoteToken: contract,
    Ideas: contract,
    Rounds: contract,
    Teams: contract,
    Treasury: contract,
    Flags: contract,
    Pilots: contract,
    Grants: contract,
    Reviews: contract,
    Outcomes: contract,
    Badges: contract,
    Rewards: contract,
    Kudos: contract,
    Points: contract,
    Activities: contract,
    Succession: contract,
    InnovationGovernor: contract,
  }),
  /** The ERC-20 that budgets, payments and rewards are in. */
  settlementToken: address,
  /** Play money with a faucet, on the local chain alone: the settlement token there. */
  localMoney: z.optional(contract),
  /** People of a demonstration, on the local chain alone. */
  personas: z.optional(z.array(persona)),
  /** Units of a demonstration by their number on chain. */
  units: z.optional(z.array(z.object({ unit: count, name }))),
  /** Claim codes of ideas filed for people without a wallet, on the local chain alone: who has the key may claim. */
  claimCodes: z.optional(z.array(z.object({ ideaId: count, key: hash }))),
});

/** One organisation on one chain: the content of `deployments/<chainId>.json`. */
export type Deployment = z.infer<typeof deploymentSchema>;
export type DeployedName = keyof Deployment["contracts"];

/** The contracts of every deployment. */
export const DEPLOYED_NAMES = Object.keys(deploymentSchema.shape.contracts.shape) as DeployedName[];

export type Persona = z.infer<typeof persona>;
export type DeployedContract = Deployment["contracts"]["Members"];

/** Says which fields of a deployment file are wrong. */
export class DeploymentError extends Error {
  override readonly name = "DeploymentError";
}

/** @throws {@link DeploymentError} naming each field at fault. */
export function parseDeployment(value: unknown): Deployment {
  const result = deploymentSchema.safeParse(value);
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path }) => path.join(".") || "the whole");
  throw new DeploymentError(`Not a deployment: ${[...new Set(fields)].join(", ")} missing or malformed.`);
}
