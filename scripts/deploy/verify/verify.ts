import type { Context } from "../context.ts";
import { verifyCode } from "./code.ts";
import type { Finding } from "./finding.ts";
import { verifyFunctions } from "./functions.ts";
import { verifyHolders } from "./holders.ts";
import { verifyNames } from "./names.ts";
import { verifySettings } from "./settings.ts";
import { verifyTimelock } from "./timelock.ts";

/**
 * Reads the whole deployment back from the chain and compares it with what was meant. Empty if all is well.
 * Nothing it says rests on the journal but the contracts' addresses, start blocks and arguments.
 */
export async function verifyDeployment(context: Context): Promise<Finding[]> {
  const code = await verifyCode(context);
  if (code.length > 0) return code;
  const checks = [verifyNames, verifyHolders, verifyFunctions, verifyTimelock, verifySettings];
  return (await Promise.all(checks.map((check) => check(context)))).flat();
}
