import { erc20Abi, isAddressEqual } from "viem";
import { Fault } from "../lib/fault.ts";
import { addressesOf, type Context, settlementTokenOf } from "./context.ts";
import { HUMAN_ROLES } from "./organisation.ts";
import { isLocal } from "./transactions.ts";

/** A guardian's term at most, in milliseconds: four years. */
const LONGEST_TERM = 4 * 366 * 86_400_000;

/** @throws Fault if the organisation's file asks for what must not be deployed, before anything is sent. */
export async function refuseUnsafe(context: Context): Promise<void> {
  refuseDeployersRole(context);
  refuseEndlessGuardian(context);
  if (isLocal(context.chainId)) return;
  if (context.organisation.timelock.delaySeconds === 0)
    throw new Fault("The organisation's timelock does not wait at all. That is refused on a public chain.");
  await requireToken(context);
}

function refuseDeployersRole(context: Context): void {
  const { deployer, organisation } = context;
  const named = [...HUMAN_ROLES.flatMap((role) => organisation.roles[role]), organisation.governor.guardian];
  if (!addressesOf(context, named).some((each) => isAddressEqual(each, deployer.address))) return;
  throw new Fault(
    `${deployer.address} deploys and must end without a role, yet the organisation's file gives it one.`,
  );
}

function refuseEndlessGuardian({ organisation }: Context): void {
  const { guardianUntil } = organisation.governor;
  if (Date.parse(guardianUntil) <= Date.now() + LONGEST_TERM) return;
  throw new Fault(`The guardian's term ends on ${guardianUntil}: more than four years from now is refused.`);
}

async function requireToken(context: Context): Promise<void> {
  if (context.organisation.settlementToken === "local") {
    throw new Fault(
      'The organisation\'s settlementToken is "local": play money, which there is on the local chain alone. ' +
        "Name the address of an ERC-20 on this chain.",
    );
  }
  const address = settlementTokenOf(context);
  const call = { address, abi: erc20Abi, functionName: "decimals" } as const;
  await context.client.readContract(call).catch(() => {
    throw new Fault(`There is no ERC-20 at ${address}, the organisation's settlementToken, on this chain.`);
  });
}
