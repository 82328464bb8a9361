import type { Decider, DecisionKind } from "@engine/audit/decisions/decision";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Tone } from "@/components/ui/badge.tsx";

/** What was decided. */
export const kindWords: Record<DecisionKind, MessageDescriptor> = {
  stage: msg`Stage of an idea`,
  ballot: msg`Ballot`,
  review: msg`Review`,
  grant: msg`Grant`,
  verdict: msg`Verdict on evidence`,
  pilot: msg`End of a pilot`,
  attestation: msg`Outcome report`,
  flag: msg`Flag`,
  proposal: msg`Proposal`,
  parameter: msg`Rule or parameter`,
};

/** Who decides, where it is no member by name. */
export const deciderWords: Record<Exclude<Decider["by"], "member">, MessageDescriptor> = {
  voters: msg`the voters`,
  reviewers: msg`the reviewers`,
  seats: msg`the team's seats`,
  judges: msg`members who took no part`,
  tokens: msg`the token holders`,
  governance: msg`governance`,
  outsider: msg`somebody who is no member`,
  rule: msg`the rules, by themselves`,
};

interface OutcomeLook {
  words: MessageDescriptor;
  tone: Tone;
}

const good = (words: MessageDescriptor): OutcomeLook => ({ words, tone: "positive" });
const bad = (words: MessageDescriptor): OutcomeLook => ({ words, tone: "negative" });
const other = (words: MessageDescriptor, tone: Tone = "neutral"): OutcomeLook => ({ words, tone });

/** How decisions other than stage changes and ballots end, by the contracts' own word. */
export const outcomeLooks: Record<string, OutcomeLook> = {
  "review Ready": good(msg`Good enough`),
  "review OnHold": other(msg`Not yet`, "caution"),
  "review Rejected": bad(msg`Not good enough`),
  "review Unreviewed": other(msg`Judged by too few`),
  "review Void": other(msg`Without a result`),
  "grant Funded": good(msg`Funded`),
  "grant Declined": bad(msg`Declined`),
  "grant Lapsed": other(msg`Lapsed`),
  "verdict Accepted": good(msg`Accepted`),
  "verdict Refused": bad(msg`Refused`),
  "pilot TargetMet": good(msg`Target met`),
  "pilot TargetMissed": bad(msg`Target missed`),
  "pilot StoppedEarly": other(msg`Stopped early`, "caution"),
  "pilot Dropped": other(msg`Never begun`),
  "attestation Attested": good(msg`Attested`),
  "attestation Disputed": bad(msg`Disputed`),
  "flag Upheld": bad(msg`The doubt was right`),
  "flag Dismissed": good(msg`The doubt is settled`),
  "proposal Queued": good(msg`Passed`),
  "proposal Executed": good(msg`Carried out`),
  "proposal Canceled": other(msg`Called off`),
  "proposal Defeated": bad(msg`Not passed`),
  "proposal Expired": other(msg`Expired`),
  "parameter Set": other(msg`Set`, "info"),
  "ballot Approved": good(msg`Approved`),
  "ballot VotedDown": bad(msg`Voted down`),
  "ballot QuorumMissed": other(msg`Quorum missed`, "caution"),
  "ballot MembersRefused": other(msg`Second reading`, "caution"),
  "ballot MembersRefusedAgain": bad(msg`Refused by members`),
};

/** What an event sets. */
export const parameterWords: Record<string, MessageDescriptor> = {
  RulesChanged: msg`Rules of ballots`,
  RubricPublished: msg`How ideas are judged`,
  PointsPolicySet: msg`What earns points`,
  RewardRulesSet: msg`Formula of rewards`,
  ReviewersPoolSet: msg`The reviewers' pool of a season`,
  KudosAllowanceSet: msg`Kudos for each member`,
  AutonomySet: msg`What a team may grant by itself`,
  CommunityDoorSet: msg`Whether anyone may join`,
  TransfersOpened: msg`Whether vote tokens may change hands`,
  MinDelayChange: msg`How long decisions of governance wait`,
  VotingDelaySet: msg`When the vote on a proposal begins`,
  VotingPeriodSet: msg`How long proposals are voted on`,
  ProposalThresholdSet: msg`How many votes a proposal needs`,
  QuorumNumeratorUpdated: msg`Quorum of proposals`,
  LateQuorumVoteExtensionSet: msg`Extension after a late quorum`,
  ProposalGuardianSet: msg`Who may call proposals off`,
};
