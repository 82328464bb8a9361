import type { ContractName, Target } from "../contracts.ts";
import { AuditFault } from "../replay/fault.ts";

/** How long a verdict can be contested (seconds): fixed when Pilots was created. */
export function challengeSecondsOf(target: Target): number {
  return lastArgument(target, "Pilots");
}

/** How many members must attest or dispute an outcome: fixed when Outcomes was created. */
export function judgesRequiredOf(target: Target): number {
  return lastArgument(target, "Outcomes");
}

/** The contract itself is asked for the same number, so that a wrong one in the deployment file shows. */
function lastArgument(target: Target, name: ContractName): number {
  const value = Number(target.contracts[name].args?.at(-1));
  if (!Number.isSafeInteger(value))
    throw new AuditFault(`The deployment file does not say what ${name} was created with.`);
  return value;
}
