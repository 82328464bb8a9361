import type { EngineConfig } from "@/config/engine-config.ts";

interface FixedTerms {
  minimumQuorum?: unknown;
  guardianUntil?: unknown;
}

/** What the governor was created with and keeps for good; the deployment file has it as its last argument. */
function termsOf({ deployment }: EngineConfig): FixedTerms {
  return (deployment.contracts.InnovationGovernor.args.at(-1) ?? {}) as FixedTerms;
}

/** Tokens that must take part in a vote on a proposal at least. */
export function minimumQuorumOf(engine: EngineConfig): bigint {
  return BigInt(Number(termsOf(engine).minimumQuorum ?? 0));
}

/** From this second on the guardian can call off nothing. */
export function guardianUntilOf(engine: EngineConfig): number {
  return Number(termsOf(engine).guardianUntil ?? 0);
}
