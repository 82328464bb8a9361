import { timelockAbi } from "@engine/protocol/abi/timelock";
import type { Address, Hex } from "viem";
import { addressOf, type Context, created } from "../context.ts";
import { GOVERNORS_ROLES, TIMELOCK_ROLES } from "../timelock-steps.ts";
import { isLocal } from "../transactions.ts";
import { expect, type Finding } from "./finding.ts";
import { compareSets } from "./sets.ts";

/** The timelock obeys only itself; the governor alone proposes, cancels and executes; and it really waits. */
export async function verifyTimelock(context: Context): Promise<Finding[]> {
  const { address } = created(context, "Timelock");
  const delay = await context.client.readContract({ address, abi: timelockAbi, functionName: "getMinDelay" });
  const { delaySeconds } = context.organisation.timelock;
  const { missing, surplus } = compareSets(intended(context, address), await present(context));
  return [
    ...expect(delay === BigInt(delaySeconds), `the timelock waits ${delay} s, not ${delaySeconds} s`),
    ...expect(delay > 0n || isLocal(context.chainId), "the timelock does not wait at all, on a public chain"),
    ...missing.map((each) => `the timelock lacks its ${each}`),
    ...surplus.map((each) => `the timelock has an unintended ${each}`),
  ];
}

function inWords(role: Hex, account: Address): string {
  const found = Object.entries(TIMELOCK_ROLES).find(([, hash]) => hash === role);
  return `${found?.[0] ?? role} ${account.toLowerCase()}`;
}

function intended(context: Context, self: Address): string[] {
  const governor = addressOf(context, "InnovationGovernor");
  return [
    inWords(TIMELOCK_ROLES.admin, self),
    ...GOVERNORS_ROLES.map((name) => inWords(TIMELOCK_ROLES[name], governor)),
  ];
}

/** Replays grants and revocations: the timelock cannot list its role holders. */
async function present(context: Context): Promise<string[]> {
  const { address, startBlock } = created(context, "Timelock");
  const events = await context.client.getContractEvents({
    address,
    abi: timelockAbi,
    fromBlock: BigInt(startBlock),
    strict: true,
  });
  const holders = new Set<string>();
  for (const event of events) {
    if (event.eventName === "RoleGranted") holders.add(inWords(event.args.role, event.args.account));
    if (event.eventName === "RoleRevoked") holders.delete(inWords(event.args.role, event.args.account));
  }
  return [...holders];
}
