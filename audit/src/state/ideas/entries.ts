import { kindToBytes32 } from "@engine/protocol/audit-digest";
import type { Address, Hex } from "viem";
import { getAddress } from "viem/utils";
import type { ContractName } from "../../contracts.ts";
import type { Context } from "../context.ts";
import { keep, promise } from "../promises.ts";
import type { IdeasEventNamed } from "./events.ts";

/** Modules whose entries in a digest are recomputed from their own logs. */
const RECORDERS = [
  "Grants",
  "Pilots",
  "Flags",
  "Outcomes",
  "Rewards",
] as const satisfies readonly ContractName[];

/** Notes that a module must now enter its decision into an idea's digest. */
export function promiseEntry(
  context: Context,
  module: (typeof RECORDERS)[number],
  subject: string,
  entry: { ideaId: number; kind: string; dataHash: Hex },
): void {
  const address = getAddress(context.target.contracts[module].address);
  promise(context, subject, deedOf({ ...entry, module: address, kind: kindToBytes32(entry.kind) }));
}

/** An entry of such a module says what its logs said before. */
export function checkEntry(context: Context, { args, at }: IdeasEventNamed<"DecisionRecorded">): void {
  const { contracts } = context.target;
  const isRecomputed = RECORDERS.some((name) => getAddress(contracts[name].address) === args.module);
  if (isRecomputed) keep(context, `idea ${args.ideaId}`, at, deedOf(args));
}

function deedOf(entry: { ideaId: number; module: Address; kind: Hex; dataHash: Hex }): string {
  const { ideaId, module, kind, dataHash } = entry;
  return `${module} entered ${dataHash} of kind ${kind} into the digest of idea ${ideaId}`;
}
