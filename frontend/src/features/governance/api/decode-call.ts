import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { flagsAbi } from "@engine/protocol/abi/flags";
import { governorAbi } from "@engine/protocol/abi/governor";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import { pointsAbi } from "@engine/protocol/abi/points";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { successionAbi } from "@engine/protocol/abi/succession";
import { teamsAbi } from "@engine/protocol/abi/teams";
import { timelockAbi } from "@engine/protocol/abi/timelock";
import { treasuryAbi } from "@engine/protocol/abi/treasury";
import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import type { Abi, AbiFunction, Hex } from "viem";
import { decodeFunctionData } from "viem/utils";

/** Contracts that proposals can call, and what they can be called with. */
export const GOVERNED: Record<string, Abi> = {
  Treasury: treasuryAbi,
  Rounds: roundsAbi,
  InnovationGovernor: governorAbi,
  Timelock: timelockAbi,
  AccessManager: accessManagerAbi,
  Kudos: kudosAbi,
  Points: pointsAbi,
  Rewards: rewardsAbi,
  Reviews: reviewsAbi,
  Teams: teamsAbi,
  Flags: flagsAbi,
  VoteToken: voteTokenAbi,
  Succession: successionAbi,
};

/** One value that a call is made with. */
export interface CallValue {
  name: string;
  type: string;
  value: unknown;
}

/** A call as people can read it. Without a `functionName` nothing but its bytes is known. */
export interface DecodedCall {
  target: Hex;
  data: Hex;
  contract?: string;
  functionName?: string;
  values: readonly CallValue[];
}

type Contracts = Record<string, { address: string }>;

/** Reads a call by the ABIs of the organisation's contracts; bytes that fit none of them stay bytes. */
export function decodeCall({ target, data }: { target: Hex; data: Hex }, contracts: Contracts): DecodedCall {
  const contract = Object.keys(contracts).find(
    (name) => contracts[name]?.address.toLowerCase() === target.toLowerCase(),
  );
  const raw = { target, data, ...(contract === undefined ? {} : { contract }), values: [] };
  const abi = contract === undefined ? undefined : GOVERNED[contract];
  if (!abi) return raw;
  try {
    const { functionName, args } = decodeFunctionData({ abi, data });
    return { ...raw, functionName, values: namedValues(abi, functionName, args ?? []) };
  } catch {
    return raw;
  }
}

/** The values with their names; those inside a struct stand for themselves. */
function namedValues(abi: Abi, functionName: string, args: readonly unknown[]): CallValue[] {
  const item = abi.find(
    (one): one is AbiFunction =>
      one.type === "function" && one.name === functionName && one.inputs.length === args.length,
  );
  return (item?.inputs ?? []).flatMap((input, index) => {
    const value = args[index];
    if (input.type !== "tuple" || !("components" in input)) {
      return [{ name: (input.name ?? "").replace(/_$/, ""), type: input.type, value }];
    }
    const fields = value as Record<string, unknown>;
    return input.components.map(({ name = "", type }) => ({ name, type, value: fields[name] }));
  });
}

/** A value of a call by its name. */
export function givenAs({ values }: DecodedCall, name: string): unknown {
  return values.find((one) => one.name === name)?.value;
}

/** A value as text, for whoever wants to see it as it is. */
export function plainValue(value: unknown): string {
  if (typeof value === "string") return value;
  return JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? inner.toString() : inner));
}
