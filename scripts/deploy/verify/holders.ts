import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { ROLES, roleName } from "@engine/protocol/roles";
import type { Address } from "viem";
import { addressOf, type Context, created } from "../context.ts";
import { intendedHolders } from "../permission-steps.ts";
import type { Finding } from "./finding.ts";
import { compareSets } from "./sets.ts";

/** Every role is held by exactly those who are meant to hold it; the deployer holds none. */
export async function verifyHolders(context: Context): Promise<Finding[]> {
  const holders = await currentHolders(context);
  const intended = [
    { role: ROLES.admin, account: addressOf(context, "Timelock") },
    ...intendedHolders(context).map(({ role, account }) => ({ role: ROLES[role], account })),
  ];
  const { missing, surplus } = compareSets(intended.map(inWords), holders.map(inWords));
  const deployer = holders.filter(({ account }) => account === context.deployer.address.toLowerCase());
  return [
    ...deployer.map(({ role }) => `the deployer still holds the role ${shown(role)}`),
    ...missing.map((each) => `missing: ${each}`),
    ...surplus.map((each) => `not intended: ${each}`),
    ...(await verifyRoleSettings(context)),
  ];
}

interface Holder {
  role: bigint;
  account: string;
}

function shown(role: bigint): string {
  return roleName(role) ?? `number ${role}`;
}

function inWords({ role, account }: { role: bigint; account: Address | string }): string {
  return `${shown(role)} held by ${account.toLowerCase()}`;
}

/** Replays grants and revocations: the book itself cannot list who holds a role. */
async function currentHolders(context: Context): Promise<Holder[]> {
  const { address, startBlock } = created(context, "AccessManager");
  const events = await context.client.getContractEvents({
    address,
    abi: accessManagerAbi,
    fromBlock: BigInt(startBlock),
    strict: true,
  });
  const holders = new Map<string, Holder>();
  for (const event of events) {
    if (event.eventName !== "RoleGranted" && event.eventName !== "RoleRevoked") continue;
    const holder = { role: event.args.roleId, account: event.args.account.toLowerCase() };
    if (event.eventName === "RoleGranted") holders.set(`${holder.role} ${holder.account}`, holder);
    else holders.delete(`${holder.role} ${holder.account}`);
  }
  return [...holders.values()];
}

const QUIET_SETTINGS = [
  "RoleAdminChanged",
  "RoleGuardianChanged",
  "RoleGrantDelayChanged",
  "TargetAdminDelayUpdated",
  "OperationScheduled",
] as const;

/** Nobody has touched the settings that we leave at the book's defaults. */
async function verifyRoleSettings(context: Context): Promise<Finding[]> {
  const { address, startBlock } = created(context, "AccessManager");
  const counts = await Promise.all(
    QUIET_SETTINGS.map(async (eventName) => {
      const fromBlock = BigInt(startBlock);
      const events = await context.client.getContractEvents({
        address,
        abi: accessManagerAbi,
        eventName,
        fromBlock,
      });
      return events.length > 0 ? [`the permission book has an unintended ${eventName}`] : [];
    }),
  );
  return counts.flat();
}
