import { timelockAbi } from "@engine/protocol/abi/timelock";
import type { Address, Hex } from "viem";
import { keccak256, stringToHex, zeroHash } from "viem";
import { type Context, created } from "../context.ts";
import { timelockHolders } from "../creation-steps.ts";
import { isLocal } from "../transactions.ts";
import { expect, type Finding } from "./finding.ts";
import { compareSets } from "./sets.ts";

const TIMELOCK_ROLES = {
  admin: zeroHash,
  proposer: keccak256(stringToHex("PROPOSER_ROLE")),
  canceller: keccak256(stringToHex("CANCELLER_ROLE")),
  executor: keccak256(stringToHex("EXECUTOR_ROLE")),
};

/** The timelock obeys only itself, its intended proposers and executors, and really waits. */
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
  const { proposers, executors } = timelockHolders(context);
  return [
    inWords(TIMELOCK_ROLES.admin, self),
    ...proposers.map((each) => inWords(TIMELOCK_ROLES.proposer, each)),
    ...proposers.map((each) => inWords(TIMELOCK_ROLES.canceller, each)),
    ...executors.map((each) => inWords(TIMELOCK_ROLES.executor, each)),
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
