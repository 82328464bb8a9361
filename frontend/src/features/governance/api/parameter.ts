import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { GovernanceFrame } from "@/features/governance/api/frame.ts";

/** In what a parameter is counted. */
export type ParameterUnit = "duration" | "hours" | "share" | "count" | "money" | "yesNo";

/** One number that governs the organisation. */
export interface Parameter {
  /** As in the index's history. */
  name: string;
  group: ParameterGroup;
  words: MessageDescriptor;
  unit: ParameterUnit;
  /** The value in force; undefined if it was never set. */
  now: (frame: GovernanceFrame) => number | string | boolean | null | undefined;
}

export type ParameterGroup = "proposals" | "rounds" | "rewards" | "members";

export const groupWords: Record<ParameterGroup, MessageDescriptor> = {
  proposals: msg`Proposals`,
  rounds: msg`Ballots on ideas`,
  rewards: msg`Thanks and rewards`,
  members: msg`Members and votes`,
};

/** A parameter whose group is said once for all of its like. */
export type GroupedParameter = Omit<Parameter, "group">;
