import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What the contracts that proposals can call are to people. */
export const contractWords: Record<string, MessageDescriptor> = {
  Treasury: msg`Treasury`,
  Rounds: msg`Ballots on ideas`,
  InnovationGovernor: msg`Governance itself`,
  Timelock: msg`Timelock`,
  AccessManager: msg`Permission book`,
  Kudos: msg`Kudos`,
  Points: msg`Leaderboard`,
  Rewards: msg`Rewards`,
  Reviews: msg`Reviews`,
  Teams: msg`Teams`,
  Flags: msg`Flags`,
  VoteToken: msg`Vote tokens`,
  Succession: msg`Record of successions`,
  Members: msg`Members`,
  Ideas: msg`Ideas`,
  Grants: msg`Grants`,
  Pilots: msg`Pilots`,
  Outcomes: msg`Outcomes`,
};

/** The roles of the permission book by their numbers, and what each may do. */
export const roleWords: Record<string, { name: MessageDescriptor; does: MessageDescriptor }> = {
  "0": {
    name: msg`Administration`,
    does: msg`gives and takes every other role; the timelock alone should hold it`,
  },
  "1": {
    name: msg`Identity`,
    does: msg`admits and ends members, recovers lost accounts, gives offices`,
  },
  "2": { name: msg`Curator`, does: msg`publishes challenges, answers ideas, opens reviews and rounds` },
  "3": { name: msg`Issuer of votes`, does: msg`issues vote tokens` },
  "4": { name: msg`Guardian of modules`, does: msg`pauses a module for seven days at most` },
  "5": { name: msg`Parameters`, does: msg`sets the rules and parameters` },
  "6": { name: msg`Module`, does: msg`contracts whose decisions move ideas and money` },
  "7": { name: msg`Treasurer`, does: msg`gives money to teams and rewards` },
};
