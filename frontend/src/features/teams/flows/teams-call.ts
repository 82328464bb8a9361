import { teamsAbi } from "@engine/protocol/abi/teams";
import { LIMITS } from "@engine/protocol/documents";
import type { DocumentFields } from "@engine/protocol/seal";
import type { ContractFunctionArgs, ContractFunctionName } from "viem";
import * as z from "zod/mini";
import { type ContractCall, contractCall, type FlowContext } from "@/lib/transactions/flow.ts";

type WriteName = ContractFunctionName<typeof teamsAbi, "nonpayable">;

/** A call of the teams. */
export function teamsCall<Name extends WriteName>(
  { engine }: Pick<FlowContext, "engine">,
  functionName: Name,
  args: ContractFunctionArgs<typeof teamsAbi, "nonpayable", Name>,
): ContractCall {
  const { address } = engine.deployment.contracts.Teams;
  return contractCall({ address, abi: teamsAbi, functionName, args });
}

/** Number of a team, a member, a grant or a pilot on chain. */
export const numberSchema = z.int().check(z.positive());

/** A team as a preview names it; undefined while its charter is not here. */
export const nameSchema = z.optional(z.string());

const required = (limit: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(limit));

/** A charter as a member writes it. */
export const charterSchema = z.object({
  name: required(LIMITS.name),
  text: required(LIMITS.text),
  language: z.string(),
});

export type CharterFields = z.infer<typeof charterSchema>;

/** A charter as a document. */
export function charterDocument(charter: CharterFields): DocumentFields {
  return { kind: "charter", ...charter };
}

/** Hash of the sealed charter. @throws where the flow was given none. */
export function charterHash({ document }: FlowContext): `0x${string}` {
  if (!document) throw new Error("The charter is not sealed");
  return document.hash;
}
