import { msg } from "@lingui/core/macro";
import type { GroupedParameter } from "@/features/governance/api/parameter.ts";

/** The rules of ballots on ideas: one call sets them all. */
export const ROUND_PARAMETERS: readonly GroupedParameter[] = [
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
];
