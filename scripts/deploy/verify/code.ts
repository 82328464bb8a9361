import type { Address, Hex } from "viem";
import { pad } from "viem";
import { immutablesIn, isCodeOf, rehearse } from "../code.ts";
import { type Context, created } from "../context.ts";
import { CONTRACT_NAMES, type ContractName, isPartOf } from "../contracts.ts";
import { CREATION_STEPS, creationCode } from "../creation-steps.ts";
import { expect, type Finding } from "./finding.ts";
import { domainSeparator } from "./names.ts";

/** The code of each contract is what the compiler makes of our source, with the constructor arguments we mean. */
export async function verifyCode(context: Context): Promise<Finding[]> {
  const names = CONTRACT_NAMES.filter((name) => isPartOf(context.organisation, name));
  return (await Promise.all(names.map((name) => verifyContract(context, name)))).flat();
}

async function verifyContract(context: Context, name: ContractName): Promise<Finding[]> {
  const { address, args } = created(context, name);
  const code = await context.client.getCode({ address });
  if (!isCodeOf(code, context.artifacts[name])) return [`${name} at ${address} is not our compiled ${name}`];
  const intended = CREATION_STEPS.find(({ creates }) => creates?.name === name)?.creates?.args(context) ?? [];
  return [
    ...expect(
      sameJson(args, intended),
      `${name} was created with other arguments than the organisation's file gives`,
    ),
    ...(await verifyImmutables(context, name, address, code as Hex, intended)),
  ];
}

function sameJson(left: unknown, right: unknown): boolean {
  return JSON.stringify(left).toLowerCase() === JSON.stringify(right).toLowerCase();
}

/**
 * Runs the constructor again without a transaction and compares what it writes into the code. Only the contract's own
 * address and the EIP-712 domain made of it may differ.
 */
async function verifyImmutables(
  context: Context,
  name: ContractName,
  address: Address,
  code: Hex,
  args: readonly unknown[],
): Promise<Finding[]> {
  const { immutableReferences } = context.artifacts[name];
  if (Object.keys(immutableReferences).length === 0) return [];
  const rehearsed = await rehearse(context.client, creationCode(context, name, args));
  const intended = rehearsed ? immutablesIn(rehearsed, immutableReferences) : [];
  const own = new Set([pad(address).toLowerCase(), await domainSeparator(context, name)]);
  const wrong = immutablesIn(code, immutableReferences).filter(
    (word, index) => word !== intended[index] && !own.has(word),
  );
  return expect(
    wrong.length === 0,
    `${name} carries other constructor values than intended: ${wrong.join(", ")}`,
  );
}
