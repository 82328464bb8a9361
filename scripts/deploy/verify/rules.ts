import { roundsAbi } from "@engine/protocol/abi/rounds";
import { addressOf, type Context } from "../context.ts";
import type { Rules } from "../organisation.ts";
import type { Finding } from "./finding.ts";

/** Rounds opened from now on follow the rules in the organisation's file. */
export async function verifyRules(context: Context): Promise<Finding[]> {
  const rules: Rules = await context.client.readContract({
    address: addressOf(context, "Rounds"),
    abi: roundsAbi,
    functionName: "rules",
  });
  const intended = context.organisation.rules;
  const different = (Object.keys(intended) as (keyof Rules)[]).filter((key) => rules[key] !== intended[key]);
  return different.map((key) => `rounds have ${key} ${rules[key]}, not ${intended[key]}`);
}
