import { msg } from "@lingui/core/macro";
import type { GroupedParameter, Parameter, ParameterGroup } from "@/features/governance/api/parameter.ts";
import { ROUND_PARAMETERS } from "@/features/governance/api/round-parameters.ts";

const of = (group: ParameterGroup, list: readonly GroupedParameter[]): Parameter[] =>
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
  ...of("rounds", ROUND_PARAMETERS),
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
