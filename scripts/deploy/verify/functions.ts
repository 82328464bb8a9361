import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { ROLES, roleName } from "@engine/protocol/roles";
import type { AbiFunction, Address, Hex } from "viem";
import { decodeErrorResult, encodeFunctionData, isAddressEqual, toFunctionSelector } from "viem";
import { addressOf, type Context, created } from "../context.ts";
import { MODULE_NAMES, type ModuleName } from "../contracts.ts";
import { permissionsOf } from "../permissions.ts";
import { revertData } from "../revert.ts";
import { emptyArguments } from "./empty-arguments.ts";
import { expect, type Finding } from "./finding.ts";
import { compareSets } from "./sets.ts";

/** An account that nobody has. */
const STRANGER: Address = "0x000000000000000000000000000000000000dEaD";

const moduleAbi = [
  {
    type: "function",
    name: "authority",
    stateMutability: "view",
    inputs: [],
    outputs: [{ type: "address" }],
  },
  {
    type: "function",
    name: "isTrustedForwarder",
    stateMutability: "view",
    inputs: [{ type: "address" }],
    outputs: [{ type: "bool" }],
  },
  { type: "error", name: "AccessManagedUnauthorized", inputs: [{ type: "address" }] },
] as const;

/** Every guarded function belongs to exactly the role it should, and no guarded function was forgotten. */
export async function verifyFunctions(context: Context): Promise<Finding[]> {
  const perModule = await Promise.all(MODULE_NAMES.map((module) => verifyModule(context, module)));
  return [...perModule.flat(), ...(await verifyTable(context))];
}

async function verifyModule(context: Context, module: ModuleName): Promise<Finding[]> {
  const address = addressOf(context, module);
  const { client } = context;
  const [authority, trusts, closed, unguarded] = await Promise.all([
    client.readContract({ address, abi: moduleAbi, functionName: "authority" }),
    client.readContract({
      address,
      abi: moduleAbi,
      functionName: "isTrustedForwarder",
      args: [addressOf(context, "Forwarder")],
    }),
    client.readContract({
      address: addressOf(context, "AccessManager"),
      abi: accessManagerAbi,
      functionName: "isTargetClosed",
      args: [address],
    }),
    forgottenFunctions(context, module),
  ]);
  const obeys = isAddressEqual(authority, addressOf(context, "AccessManager"));
  return [
    ...expect(obeys, `${module} obeys another permission book: ${authority}`),
    ...expect(trusts, `${module} does not trust the forwarder`),
    ...expect(!closed, `${module} is closed`),
    ...unguarded.map((name) => `${module}.${name} is guarded, but no role is mapped to it`),
  ];
}

/** Functions that turn a stranger away although the table gives them no role. */
async function forgottenFunctions(context: Context, module: ModuleName): Promise<string[]> {
  const { abi } = context.artifacts[module];
  const mapped = new Set(permissionsOf(module, abi).map(({ selector }) => selector));
  const open = abi.filter(
    (item): item is AbiFunction =>
      item.type === "function" &&
      item.stateMutability === "nonpayable" &&
      item.name !== "setAuthority" &&
      !mapped.has(toFunctionSelector(item)),
  );
  const answers = await Promise.all(
    open.map(async (item) => (await turnsAway(context, module, item)) && item.name),
  );
  return answers.filter((name): name is string => name !== false);
}

async function turnsAway(context: Context, module: ModuleName, item: AbiFunction): Promise<boolean> {
  const data = encodeFunctionData({ abi: [item], args: emptyArguments(item.inputs) });
  try {
    await context.client.call({ account: STRANGER, to: addressOf(context, module), data });
    return false;
  } catch (error) {
    return isUnauthorized(revertData(error));
  }
}

function isUnauthorized(data: Hex | undefined): boolean {
  if (!data) return false;
  try {
    return decodeErrorResult({ abi: moduleAbi, data }).errorName === "AccessManagedUnauthorized";
  } catch {
    return false;
  }
}

/** Replays what was mapped: nothing is open to a role that should not have it. */
async function verifyTable(context: Context): Promise<Finding[]> {
  const { address, startBlock } = created(context, "AccessManager");
  const events = await context.client.getContractEvents({
    address,
    abi: accessManagerAbi,
    eventName: "TargetFunctionRoleUpdated",
    fromBlock: BigInt(startBlock),
    strict: true,
  });
  const mapped = new Map(
    events.map(({ args }) => [`${args.target} ${args.selector}`.toLowerCase(), args.roleId] as const),
  );
  const present = [...mapped].map(([place, role]) => `${place} for ${roleName(role) ?? role}`);
  const intended = MODULE_NAMES.flatMap((module) =>
    permissionsOf(module, context.artifacts[module].abi).map(
      ({ role, selector }) =>
        `${addressOf(context, module).toLowerCase()} ${selector} for ${roleName(ROLES[role])}`,
    ),
  );
  const { missing, surplus } = compareSets(intended, present);
  return [
    ...missing.map((each) => `the permission book lacks ${each}`),
    ...surplus.map((each) => `the permission book has an unintended ${each}`),
  ];
}
