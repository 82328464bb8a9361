import * as z from "zod";
import { BPS, bps, holder, seconds, UINT16, UINT24, UINT32, whole, yesOrNo } from "./organisation-fields.ts";

/** The limits of `RoundRules` in contracts/voting/RoundTypes.sol. */
export const rulesSchema = z
  .strictObject({
    delaySeconds: seconds(1).describe(
      "From the opening of a round to its snapshot: until then people can take back a delegation. Voting begins after it.",
    ),
    durationSeconds: seconds(60).describe("How long a round can be voted in."),
    quorumBps: bps(100).describe(
      "Share of all votes that must take part in an entry, for, against or abstaining; below it the entry has failed.",
    ),
    approvalBps: whole(0, BPS - 1).describe(
      "What must be for, of all that is for or against, and more than that: 5000 is a simple majority.",
    ),
    capBps: bps(1).describe("The most of all votes that one ballot can weigh, whatever its voter holds."),
    memberMajority: yesOrNo.describe(
      "Whether more members must be for than against too. If tokens pass what members refuse, the idea is read a second time.",
    ),
    lateWindowSeconds: whole(0, UINT24).describe(
      "A quorum first reached so shortly before the end extends the round, once: nobody decides in the last minute alone.",
    ),
    extensionSeconds: whole(0, UINT24).describe("By how much such a round is extended."),
    cadenceSeconds: seconds(0).describe(
      "After so long without a new round anybody may open one; until then curators alone may.",
    ),
    revisitHours: whole(1, UINT16).describe(
      "When an idea that a round has put on hold may be taken up again.",
    ),
  })
  .refine(({ lateWindowSeconds, durationSeconds }) => lateWindowSeconds <= durationSeconds, {
    path: ["lateWindowSeconds"],
    error: "lateWindowSeconds is at most durationSeconds",
  })
  .describe("Rounds, in which members vote on ideas. Changed later by a proposal.");

/** The limits of contracts/governance/GovernorTypes.sol. */
export const governorSchema = z
  .strictObject({
    votingDelaySeconds: seconds(1).describe(
      "From a proposal to its snapshot, when the vote on it begins: time to read it, and to take back a delegation.",
    ),
    votingPeriodSeconds: seconds(1).describe("How long the vote on a proposal is open."),
    lateExtensionSeconds: seconds(0).describe(
      "How much time is left at least once a quorum is reached: a late one extends the vote, once.",
    ),
    quorumBps: bps(0).describe("Share of all votes that must take part in a proposal."),
    proposalThreshold: whole(1, UINT32).describe("Votes that somebody must have to make a proposal."),
    minimumQuorum: whole(1, UINT32).describe(
      "Votes that must take part in a proposal however few there are: a deserted organisation cannot be taken over for little.",
    ),
    guardian: holder.describe("May cancel a proposal until the date below, and do nothing else to it."),
    guardianUntil: z.iso
      .datetime()
      .meta({ expects: "a moment in UTC, such as 2029-12-31T00:00:00Z" })
      .describe("End of the guardian's term, at most four years away. Nobody can extend it but a vote."),
  })
  .refine(({ lateExtensionSeconds, votingPeriodSeconds }) => lateExtensionSeconds <= votingPeriodSeconds, {
    path: ["lateExtensionSeconds"],
    error: "lateExtensionSeconds is at most votingPeriodSeconds",
  })
  .describe("Votes on money for teams, rules and roles.");
