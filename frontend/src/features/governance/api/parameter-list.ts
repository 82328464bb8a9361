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

type Make = Omit<Parameter, "group">;
const of = (group: ParameterGroup, list: readonly Make[]): Parameter[] =>
  list.map((one) => ({ ...one, group }));

/** Every parameter that a vote or a role can change by itself, in the order in which a reader meets them. */
export const PARAMETERS: readonly Parameter[] = [
  ...of("proposals", [
    {
      name: "proposalThreshold",
      words: msg`Votes that a proposer has at least`,
      unit: "count",
      now: ({ governor }) => governor?.proposalThreshold,
    },
    {
      name: "votingDelay",
      words: msg`From the proposal to the beginning of the vote`,
      unit: "duration",
      now: ({ governor }) => governor?.votingDelaySeconds,
    },
    {
      name: "votingPeriod",
      words: msg`How long a proposal is voted on`,
      unit: "duration",
      now: ({ governor }) => governor?.votingPeriodSeconds,
    },
    {
      name: "lateQuorumVoteExtension",
      words: msg`Time left at least after the quorum is reached`,
      unit: "duration",
      now: ({ governor }) => governor?.lateExtensionSeconds,
    },
    {
      name: "quorumNumerator",
      words: msg`Share of all votes that must take part`,
      unit: "share",
      now: ({ governor }) => governor?.quorumBps,
    },
    {
      name: "minDelaySeconds",
      words: msg`How long what has passed waits in the timelock`,
      unit: "duration",
      now: ({ organisation }) => organisation?.minDelaySeconds,
    },
  ]),
  ...of("rounds", [
    {
      name: "delaySeconds",
      words: msg`From the opening of a round to its vote`,
      unit: "duration",
      now: ({ organisation }) => organisation?.rules?.delaySeconds,
    },
    {
      name: "durationSeconds",
      words: msg`How long a round is voted on`,
      unit: "duration",
      now: ({ organisation }) => organisation?.rules?.durationSeconds,
    },
    {
      name: "quorumBps",
      words: msg`Share of all votes that must take part in an entry`,
      unit: "share",
      now: ({ organisation }) => organisation?.rules?.quorumBps,
    },
    {
      name: "approvalBps",
      words: msg`Share for an idea that must be exceeded`,
      unit: "share",
      now: ({ organisation }) => organisation?.rules?.approvalBps,
    },
    {
      name: "capBps",
      words: msg`The most that one ballot can weigh`,
      unit: "share",
      now: ({ organisation }) => organisation?.rules?.capBps,
    },
    {
      name: "memberMajority",
      words: msg`Whether most members must be for it too`,
      unit: "yesNo",
      now: ({ organisation }) => organisation?.rules?.memberMajority,
    },
    {
      name: "lateWindowSeconds",
      words: msg`A quorum reached this late extends a round`,
      unit: "duration",
      now: ({ organisation }) => organisation?.rules?.lateWindowSeconds,
    },
    {
      name: "extensionSeconds",
      words: msg`By how much it is extended`,
      unit: "duration",
      now: ({ organisation }) => organisation?.rules?.extensionSeconds,
    },
    {
      name: "cadenceSeconds",
      words: msg`After this long without a round anyone may open one`,
      unit: "duration",
      now: ({ organisation }) => organisation?.rules?.cadenceSeconds,
    },
    {
      name: "revisitHours",
      words: msg`When an idea put on hold by a round may return`,
      unit: "hours",
      now: ({ organisation }) => organisation?.rules?.revisitHours,
    },
  ]),
  ...of("rewards", [
    {
      name: "kudosAllowance",
      words: msg`Kudos that each member may give in a season`,
      unit: "count",
      now: ({ organisation }) => organisation?.kudosAllowance,
    },
    {
      name: "base",
      words: msg`What each implemented idea earns`,
      unit: "money",
      now: ({ organisation }) => organisation?.rewardPolicy?.base,
    },
    {
      name: "cap",
      words: msg`The most that one idea earns`,
      unit: "money",
      now: ({ organisation }) => organisation?.rewardPolicy?.cap,
    },
    {
      name: "rateBps",
      words: msg`Share of its benefit that is added`,
      unit: "share",
      now: ({ organisation }) => organisation?.rewardPolicy?.rateBps,
    },
    {
      name: "lineageBps",
      words: msg`Share of that for the ideas it stands on`,
      unit: "share",
      now: ({ organisation }) => organisation?.rewardPolicy?.lineageBps,
    },
  ]),
  ...of("members", [
    {
      name: "communityDoorOpen",
      words: msg`Whether anyone may join as community`,
      unit: "yesNo",
      now: ({ organisation }) => organisation?.communityDoorOpen,
    },
    {
      name: "transfersOpen",
      words: msg`Whether vote tokens may change hands`,
      unit: "yesNo",
      now: ({ organisation }) => organisation?.transfersOpen,
    },
  ]),
];

/** A parameter by its name. */
export function parameterNamed(name: string): Parameter | undefined {
  return PARAMETERS.find((one) => one.name === name);
}
