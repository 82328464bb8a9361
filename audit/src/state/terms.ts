/** What contracts were created with and keep for good; no log tells it. The contracts are asked for the same numbers. */
import type { Address } from "viem";
import { isAddress } from "viem/utils";
import type { ContractName, Target } from "../contracts.ts";
import { AuditFault } from "../replay/fault.ts";

/** How long a verdict can be contested (seconds). */
export function challengeSecondsOf(target: Target): number {
  return whole("Pilots", lastArgument(target, "Pilots"));
}

/** How many members must attest or dispute an outcome. */
export function judgesRequiredOf(target: Target): number {
  return whole("Outcomes", lastArgument(target, "Outcomes"));
}

/** Tokens that must take part in a vote on a proposal at least. */
export function minimumQuorumOf(target: Target): bigint {
  const terms = lastArgument(target, "InnovationGovernor") as { minimumQuorum?: unknown } | undefined;
  return BigInt(whole("InnovationGovernor", terms?.minimumQuorum));
}

/** The token in which all money is. */
export function settlementTokenOf({ contracts }: Target): Address {
  const [, , token] = contracts.Treasury.args ?? [];
  if (typeof token !== "string" || !isAddress(token, { strict: false })) throw unknownTerms("Treasury");
  return token;
}

function lastArgument(target: Target, name: ContractName): unknown {
  return target.contracts[name].args?.at(-1);
}

function whole(name: ContractName, value: unknown): number {
  const number = Number(value ?? Number.NaN);
  if (!Number.isSafeInteger(number)) throw unknownTerms(name);
  return number;
}

function unknownTerms(name: ContractName): AuditFault {
  return new AuditFault(`The deployment file does not say what ${name} was created with.`);
}
