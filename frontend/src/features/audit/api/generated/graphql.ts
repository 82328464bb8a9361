/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Name of an event, as in the contracts. Some exist in several of them: see `Activity.module`. */
export type EventName =
  | 'AccountRotated'
  | 'ActivityAnnounced'
  | 'ActivityAttended'
  | 'ActivityCancelled'
  | 'ActivityInvited'
  | 'AuthorityUpdated'
  | 'AutonomySet'
  | 'AutonomyUsed'
  | 'BadgeClaimed'
  | 'BallotCast'
  | 'BallotRefused'
  | 'CallExecuted'
  | 'CallSalt'
  | 'CallScheduled'
  | 'Cancelled'
  | 'ChallengeClosed'
  | 'ChallengeOpened'
  | 'CharterChanged'
  | 'CommunityDoorSet'
  | 'CreditSplit'
  | 'DecisionRecorded'
  | 'DelegateChanged'
  | 'DelegateVotesChanged'
  | 'EntrySettled'
  | 'EvidenceSubmitted'
  | 'FlagAnswered'
  | 'FlagEscalated'
  | 'FlagRaised'
  | 'FlagResolved'
  | 'ForecastCalibrated'
  | 'GrantClosed'
  | 'GrantProposed'
  | 'GrantVoted'
  | 'IdeaClaimed'
  | 'IdeaFiled'
  | 'IdeaRevised'
  | 'IdeaSubmitted'
  | 'InvitationRevoked'
  | 'KudosAllowanceSet'
  | 'KudosGiven'
  | 'LateQuorumVoteExtensionSet'
  | 'MemberJoined'
  | 'MemberStatusChanged'
  | 'MemberUnitChanged'
  | 'MilestonePaid'
  | 'MinDelayChange'
  | 'ModuleSucceeded'
  | 'Moved'
  | 'OfficeEnded'
  | 'OfficeGiven'
  | 'OperationCanceled'
  | 'OperationExecuted'
  | 'OperationScheduled'
  | 'OutcomeDecided'
  | 'OutcomeJudged'
  | 'OutcomeReported'
  | 'Paused'
  | 'PilotEnded'
  | 'PilotPlanned'
  | 'PilotStarted'
  | 'PointsPolicySet'
  | 'ProfileChanged'
  | 'ProposalCanceled'
  | 'ProposalClosed'
  | 'ProposalCreated'
  | 'ProposalExecuted'
  | 'ProposalExtended'
  | 'ProposalGuardianSet'
  | 'ProposalQueued'
  | 'ProposalThresholdSet'
  | 'QuorumNumeratorUpdated'
  | 'RecoveryCancelled'
  | 'RecoveryStarted'
  | 'RestReturned'
  | 'Resumed'
  | 'ReviewClosed'
  | 'ReviewOpened'
  | 'ReviewersPoolSet'
  | 'ReviewersPoolShared'
  | 'RewardCredited'
  | 'RewardPulled'
  | 'RewardRulesSet'
  | 'RewardShared'
  | 'RoleAdminChanged'
  | 'RoleGrantDelayChanged'
  | 'RoleGranted'
  | 'RoleGuardianChanged'
  | 'RoleLabel'
  | 'RoleRevoked'
  | 'RoundExtended'
  | 'RoundOpened'
  | 'RubricPublished'
  | 'RulesChanged'
  | 'ScorecardCommitted'
  | 'ScorecardLeftOut'
  | 'ScorecardRevealed'
  | 'SeatEndorsed'
  | 'SeatGiven'
  | 'SeatTaken'
  | 'StageChanged'
  | 'TargetAdminDelayUpdated'
  | 'TargetClosed'
  | 'TargetFunctionRoleUpdated'
  | 'TargetsFixed'
  | 'TeamFormed'
  | 'TeamInvited'
  | 'TeamJoined'
  | 'TeamLeft'
  | 'TimelockChange'
  | 'TokensFollowed'
  | 'Transfer'
  | 'TransfersOpened'
  | 'UnitAdded'
  | 'VerdictContested'
  | 'VerdictGiven'
  | 'VoteCast'
  | 'VoterRecused'
  | 'VotingDelaySet'
  | 'VotingPeriodSet';

/** How a flag stands. */
export type FlagState =
  /** To be resolved by an auditor. */
  | 'Answered'
  /** The doubt was wrong, or is settled. */
  | 'Dismissed'
  /** Left lying: governance must resolve. */
  | 'Escalated'
  /** There is none. */
  | 'None'
  /** To be answered. */
  | 'Open'
  /** The doubt was right. */
  | 'Upheld';

/** How a grant stands or ended. */
export type GrantState =
  /** Too many seats were against. */
  | 'Declined'
  /** The money is in the pilot's pot. */
  | 'Funded'
  /** Time ran out, or the team's seats changed. */
  | 'Lapsed'
  /** There is none. */
  | 'None'
  /** Seats may vote. */
  | 'Open';

/** Why a stage changed, in one word; the reason document says more. */
export type Ground =
  /** The author asked for a second look. */
  | 'Appeal'
  /** The vote refused it. */
  | 'BallotFailed'
  /** A round put it to the vote. */
  | 'BallotOpened'
  /** The vote approved it. */
  | 'BallotPassed'
  /** Not good enough to go on. */
  | 'BelowGate'
  /** Says what another idea already says. */
  | 'Duplicate'
  /** Cannot be done. */
  | 'Infeasible'
  /** Good enough to go on. */
  | 'MeetsGate'
  /** Tokens for, members against: a second reading. */
  | 'MembersRefused'
  /** No ground given. */
  | 'None'
  /** Good, but not at this time. */
  | 'NotNow'
  /** Not what the organisation is for. */
  | 'OutOfScope'
  /** Too few took part. */
  | 'QuorumMissed'
  /** A review of it began. */
  | 'ReviewOpened'
  /** A new version voids what was judged. */
  | 'Revision'
  /** Its date on hold has come. */
  | 'Revisit'
  /** Stopped before its end, in good time. */
  | 'StoppedEarly'
  /** The idea was handed in. */
  | 'Submission'
  /** The pilot met its target. */
  | 'TargetMet'
  /** The pilot missed its target. */
  | 'TargetMissed'
  /** A team paid for it. */
  | 'TeamFunded'
  /** Costs more than it can bring. */
  | 'TooCostly'
  /** The review window lapsed without a judgement. */
  | 'Unreviewed'
  /** Would put people at risk. */
  | 'Unsafe'
  /** The author took it back. */
  | 'Withdrawal';

/** How an entry ended. */
export type Outcome =
  /** Quorum met, enough for, and members agree. */
  | 'Approved'
  /** Tokens for, members against: on hold for a second reading. */
  | 'MembersRefused'
  /** Members against at the second reading too. */
  | 'MembersRefusedAgain'
  /** Too few took part. */
  | 'QuorumMissed'
  /** Quorum met, not enough for. */
  | 'VotedDown';

/** How a pilot stands or ended. */
export type PilotState =
  /** Taken back before anybody funded it. */
  | 'Dropped'
  /** There is none. */
  | 'None'
  /** Registered, not funded. */
  | 'Planned'
  /** Being tried out. */
  | 'Running'
  /** Stopped before its end, in good time. */
  | 'StoppedEarly'
  /** Its result met the target. */
  | 'TargetMet'
  /** Its result missed the target, or none came in time. */
  | 'TargetMissed';

/** What earns points. */
export type PointsEvent =
  /** Attended an activity. */
  | 'ActivityAttended'
  /** Cast a ballot. */
  | 'BallotCast'
  /** Forecast a pilot better than a coin. */
  | 'ForecastSkill'
  /** An own idea was approved by ballot. */
  | 'IdeaApproved'
  /** Someone's ready idea builds on an own one. */
  | 'IdeaBuiltOn'
  /** Wrote down someone else's idea. */
  | 'IdeaFiled'
  /** An own idea was implemented. */
  | 'IdeaImplemented'
  /** An own idea was found ready. */
  | 'IdeaReady'
  /** Handed in an idea. */
  | 'IdeaSubmitted'
  /** Was thanked with kudos. */
  | 'KudosReceived'
  /** Judged an outcome. */
  | 'OutcomeJudged'
  /** Led a pilot. */
  | 'PilotLed'
  /** Revealed a scorecard. */
  | 'ScorecardRevealed'
  /** Gave a verdict on evidence. */
  | 'VerdictGiven';

/** What is on record of a proposal. That it is voted on, or has passed, its times and votes tell. */
export type ProposalStanding =
  /** Called off. */
  | 'Canceled'
  /** Ended without a quorum or a majority. */
  | 'Defeated'
  /** Carried out. */
  | 'Executed'
  /** Passed, but was left lying for thirty days. */
  | 'Expired'
  /** Made; nothing else is on record yet. */
  | 'Proposed'
  /** Passed, and waits in the timelock. */
  | 'Queued';

/** How an outcome report stands. */
export type ReportState =
  /** As many members attested as are required. */
  | 'Attested'
  /** As many members disputed as are required; its period may be reported anew. */
  | 'Disputed'
  /** There is none. */
  | 'None'
  /** Waiting for judgement. */
  | 'Open';

/** How a review stands or ended. */
export type ReviewResult =
  /** Good, but not yet: the idea was put on hold. */
  | 'OnHold'
  /** Not ended yet. */
  | 'Open'
  /** Good enough: the idea went on to Ready. */
  | 'Ready'
  /** Not good enough: the idea was rejected. */
  | 'Rejected'
  /** Too few revealed: the idea went on to Ready, marked unreviewed. */
  | 'Unreviewed'
  /** The version it judged no longer stood for judgement: nothing moved. */
  | 'Void';

/** Where an idea stands. */
export type Stage =
  /** Approved by ballot. */
  | 'Approved'
  /** Done, target met. */
  | 'Implemented'
  /** In a round; no edits any more. */
  | 'InBallot'
  /** Being tried out. */
  | 'InPilot'
  /** Being judged; its text is frozen. */
  | 'InReview'
  /** Lives on in another idea. */
  | 'Merged'
  /** Before its submission; only ever the `from` of a first change. */
  | 'None'
  /** Waiting for a date, see `revisitAt`. */
  | 'OnHold'
  /** May go to ballot or be funded by a team. */
  | 'Ready'
  /** Refused, with ground and reason. */
  | 'Rejected'
  /** Ended after its approval, with ground and reason. */
  | 'Stopped'
  /** Handed in, waiting for an answer. */
  | 'Submitted'
  /** Taken back by its author. */
  | 'Withdrawn';

export type DecisionFieldsFragment = { id: `0x${string}`, event: EventName, timestamp: string, block: string, transaction: `0x${string}`, logIndex: number, account: `0x${string}` | null, actor: { number: number, profileContent: { name: string | null } | null } | null, idea: { number: number, content: { title: string | null } | null } | null, round: { id: `0x${string}`, number: number, supply: string | null } | null, review: { number: number, result: ReviewResult, score: number | null, scorecardCount: number, commitments: number } | null, rubric: { number: number, feasibilityBps: number, impactBps: number, alignmentBps: number, readyFrom: number, holdFrom: number, leastReviewers: number, unitsApart: boolean, commitSeconds: string, revealSeconds: string, patienceSeconds: string, revisitHours: number } | null, grant: { number: number, amount: string, state: GrantState, byAutonomy: boolean, eligible: number, support: number, refuse: number, reason: { hash: `0x${string}` } | null, reasonContent: { text: string | null } | null } | null, pilot: { number: number, state: PilotState, budget: string, actual: string | null, targetValue: string, endReason: { hash: `0x${string}` } | null, endReasonContent: { text: string | null } | null, endedBy: { number: number, profileContent: { name: string | null } | null } | null } | null, report: { number: number, state: ReportState, benefit: string, attestations: number, disputes: number } | null, flag: { number: number, state: FlagState, resolution: { hash: `0x${string}` } | null, resolutionContent: { text: string | null } | null } | null, proposal: { id: `0x${string}`, description: string | null, standing: ProposalStanding, forVotes: string, againstVotes: string, abstainVotes: string, voterCount: number } | null };

export type DecisionsQueryVariables = Exact<{
  events: Array<EventName> | EventName;
  from: string;
  to: string;
  first: number;
  skip: number;
}>;


export type DecisionsQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, activities: Array<{ id: `0x${string}`, event: EventName, timestamp: string, block: string, transaction: `0x${string}`, logIndex: number, account: `0x${string}` | null, actor: { number: number, profileContent: { name: string | null } | null } | null, idea: { number: number, content: { title: string | null } | null } | null, round: { id: `0x${string}`, number: number, supply: string | null } | null, review: { number: number, result: ReviewResult, score: number | null, scorecardCount: number, commitments: number } | null, rubric: { number: number, feasibilityBps: number, impactBps: number, alignmentBps: number, readyFrom: number, holdFrom: number, leastReviewers: number, unitsApart: boolean, commitSeconds: string, revealSeconds: string, patienceSeconds: string, revisitHours: number } | null, grant: { number: number, amount: string, state: GrantState, byAutonomy: boolean, eligible: number, support: number, refuse: number, reason: { hash: `0x${string}` } | null, reasonContent: { text: string | null } | null } | null, pilot: { number: number, state: PilotState, budget: string, actual: string | null, targetValue: string, endReason: { hash: `0x${string}` } | null, endReasonContent: { text: string | null } | null, endedBy: { number: number, profileContent: { name: string | null } | null } | null } | null, report: { number: number, state: ReportState, benefit: string, attestations: number, disputes: number } | null, flag: { number: number, state: FlagState, resolution: { hash: `0x${string}` } | null, resolutionContent: { text: string | null } | null } | null, proposal: { id: `0x${string}`, description: string | null, standing: ProposalStanding, forVotes: string, againstVotes: string, abstainVotes: string, voterCount: number } | null }> };

export type IdeaDecisionsQueryVariables = Exact<{
  idea: string;
  events: Array<EventName> | EventName;
  from: string;
  to: string;
  first: number;
  skip: number;
}>;


export type IdeaDecisionsQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, activities: Array<{ id: `0x${string}`, event: EventName, timestamp: string, block: string, transaction: `0x${string}`, logIndex: number, account: `0x${string}` | null, actor: { number: number, profileContent: { name: string | null } | null } | null, idea: { number: number, content: { title: string | null } | null } | null, round: { id: `0x${string}`, number: number, supply: string | null } | null, review: { number: number, result: ReviewResult, score: number | null, scorecardCount: number, commitments: number } | null, rubric: { number: number, feasibilityBps: number, impactBps: number, alignmentBps: number, readyFrom: number, holdFrom: number, leastReviewers: number, unitsApart: boolean, commitSeconds: string, revealSeconds: string, patienceSeconds: string, revisitHours: number } | null, grant: { number: number, amount: string, state: GrantState, byAutonomy: boolean, eligible: number, support: number, refuse: number, reason: { hash: `0x${string}` } | null, reasonContent: { text: string | null } | null } | null, pilot: { number: number, state: PilotState, budget: string, actual: string | null, targetValue: string, endReason: { hash: `0x${string}` } | null, endReasonContent: { text: string | null } | null, endedBy: { number: number, profileContent: { name: string | null } | null } | null } | null, report: { number: number, state: ReportState, benefit: string, attestations: number, disputes: number } | null, flag: { number: number, state: FlagState, resolution: { hash: `0x${string}` } | null, resolutionContent: { text: string | null } | null } | null, proposal: { id: `0x${string}`, description: string | null, standing: ProposalStanding, forVotes: string, againstVotes: string, abstainVotes: string, voterCount: number } | null }> };

export type DecisionDetailsQueryVariables = Exact<{
  ids: Array<`0x${string}`> | `0x${string}`;
  transactions: Array<`0x${string}`> | `0x${string}`;
  rounds: Array<string> | string;
}>;


export type DecisionDetailsQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, stageChanges: Array<{ to: Stage, ground: Ground, version: number, reasonHash: `0x${string}` | null, transaction: `0x${string}`, logIndex: number, reasonContent: { text: string | null } | null, module: { name: string }, actor: { number: number, profileContent: { name: string | null } | null } | null }>, verdicts: Array<{ id: `0x${string}`, accepted: boolean, qualityBps: number, isFinal: boolean, milestone: { place: number }, reason: { hash: `0x${string}` } | null, reasonContent: { text: string | null } | null, verifier: { number: number, profileContent: { name: string | null } | null } | null }>, roundEntries: Array<{ outcome: Outcome | null, forWeight: string, againstWeight: string, abstainWeight: string, forVoters: number, againstVoters: number, round: { number: number }, idea: { number: number } }>, parameterChanges: Array<{ id: `0x${string}`, name: string, after: string }>, rulesVersions: Array<{ delaySeconds: string, durationSeconds: string, quorumBps: number, approvalBps: number, capBps: number, memberMajority: boolean, lateWindowSeconds: number, extensionSeconds: number, cadenceSeconds: string, revisitHours: number, transaction: `0x${string}` }>, rewardPolicies: Array<{ base: string, cap: string, rateBps: number, lineageBps: number, transaction: `0x${string}` }>, rewardPools: Array<{ season: number, amount: string, transaction: `0x${string}` }>, pointsPolicies: Array<{ transaction: `0x${string}`, weights: Array<{ event: PointsEvent, weight: number }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DecisionFieldsFragmentDoc = new TypedDocumentString(`
    fragment DecisionFields on Activity {
  id
  event
  timestamp
  block
  transaction
  logIndex
  account
  actor {
    number
    profileContent {
      name
    }
  }
  idea {
    number
    content {
      title
    }
  }
  round {
    id
    number
    supply
  }
  review {
    number
    result
    score
    scorecardCount
    commitments
  }
  rubric {
    number
    feasibilityBps
    impactBps
    alignmentBps
    readyFrom
    holdFrom
    leastReviewers
    unitsApart
    commitSeconds
    revealSeconds
    patienceSeconds
    revisitHours
  }
  grant {
    number
    amount
    state
    byAutonomy
    eligible
    support
    refuse
    reason {
      hash
    }
    reasonContent {
      text
    }
  }
  pilot {
    number
    state
    budget
    actual
    targetValue
    endReason {
      hash
    }
    endReasonContent {
      text
    }
    endedBy {
      number
      profileContent {
        name
      }
    }
  }
  report {
    number
    state
    benefit
    attestations
    disputes
  }
  flag {
    number
    state
    resolution {
      hash
    }
    resolutionContent {
      text
    }
  }
  proposal {
    id
    description
    standing
    forVotes
    againstVotes
    abstainVotes
    voterCount
  }
}
    `, {"fragmentName":"DecisionFields"}) as unknown as TypedDocumentString<DecisionFieldsFragment, unknown>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($events: [EventName!]!, $from: Int8!, $to: Int8!, $first: Int!, $skip: Int!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  activities(
    first: $first
    skip: $skip
    orderBy: id
    orderDirection: desc
    where: { event_in: $events, timestamp_gte: $from, timestamp_lte: $to }
  ) {
    ...DecisionFields
  }
}
    fragment DecisionFields on Activity {
  id
  event
  timestamp
  block
  transaction
  logIndex
  account
  actor {
    number
    profileContent {
      name
    }
  }
  idea {
    number
    content {
      title
    }
  }
  round {
    id
    number
    supply
  }
  review {
    number
    result
    score
    scorecardCount
    commitments
  }
  rubric {
    number
    feasibilityBps
    impactBps
    alignmentBps
    readyFrom
    holdFrom
    leastReviewers
    unitsApart
    commitSeconds
    revealSeconds
    patienceSeconds
    revisitHours
  }
  grant {
    number
    amount
    state
    byAutonomy
    eligible
    support
    refuse
    reason {
      hash
    }
    reasonContent {
      text
    }
  }
  pilot {
    number
    state
    budget
    actual
    targetValue
    endReason {
      hash
    }
    endReasonContent {
      text
    }
    endedBy {
      number
      profileContent {
        name
      }
    }
  }
  report {
    number
    state
    benefit
    attestations
    disputes
  }
  flag {
    number
    state
    resolution {
      hash
    }
    resolutionContent {
      text
    }
  }
  proposal {
    id
    description
    standing
    forVotes
    againstVotes
    abstainVotes
    voterCount
  }
}`) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const IdeaDecisionsDocument = new TypedDocumentString(`
    query IdeaDecisions($idea: String!, $events: [EventName!]!, $from: Int8!, $to: Int8!, $first: Int!, $skip: Int!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  activities(
    first: $first
    skip: $skip
    orderBy: id
    orderDirection: desc
    where: { idea: $idea, event_in: $events, timestamp_gte: $from, timestamp_lte: $to }
  ) {
    ...DecisionFields
  }
}
    fragment DecisionFields on Activity {
  id
  event
  timestamp
  block
  transaction
  logIndex
  account
  actor {
    number
    profileContent {
      name
    }
  }
  idea {
    number
    content {
      title
    }
  }
  round {
    id
    number
    supply
  }
  review {
    number
    result
    score
    scorecardCount
    commitments
  }
  rubric {
    number
    feasibilityBps
    impactBps
    alignmentBps
    readyFrom
    holdFrom
    leastReviewers
    unitsApart
    commitSeconds
    revealSeconds
    patienceSeconds
    revisitHours
  }
  grant {
    number
    amount
    state
    byAutonomy
    eligible
    support
    refuse
    reason {
      hash
    }
    reasonContent {
      text
    }
  }
  pilot {
    number
    state
    budget
    actual
    targetValue
    endReason {
      hash
    }
    endReasonContent {
      text
    }
    endedBy {
      number
      profileContent {
        name
      }
    }
  }
  report {
    number
    state
    benefit
    attestations
    disputes
  }
  flag {
    number
    state
    resolution {
      hash
    }
    resolutionContent {
      text
    }
  }
  proposal {
    id
    description
    standing
    forVotes
    againstVotes
    abstainVotes
    voterCount
  }
}`) as unknown as TypedDocumentString<IdeaDecisionsQuery, IdeaDecisionsQueryVariables>;
export const DecisionDetailsDocument = new TypedDocumentString(`
    query DecisionDetails($ids: [Bytes!]!, $transactions: [Bytes!]!, $rounds: [String!]!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  stageChanges(first: 1000, where: { transaction_in: $transactions }) {
    to
    ground
    version
    reasonHash
    reasonContent {
      text
    }
    module {
      name
    }
    actor {
      number
      profileContent {
        name
      }
    }
    transaction
    logIndex
  }
  verdicts(first: 1000, where: { id_in: $ids }) {
    id
    milestone {
      place
    }
    accepted
    qualityBps
    isFinal
    reason {
      hash
    }
    reasonContent {
      text
    }
    verifier {
      number
      profileContent {
        name
      }
    }
  }
  roundEntries(first: 1000, where: { round_in: $rounds }) {
    round {
      number
    }
    idea {
      number
    }
    outcome
    forWeight
    againstWeight
    abstainWeight
    forVoters
    againstVoters
  }
  parameterChanges(first: 1000, where: { transaction_in: $transactions }) {
    id
    name
    after
  }
  rulesVersions(first: 1000, where: { transaction_in: $transactions }) {
    delaySeconds
    durationSeconds
    quorumBps
    approvalBps
    capBps
    memberMajority
    lateWindowSeconds
    extensionSeconds
    cadenceSeconds
    revisitHours
    transaction
  }
  rewardPolicies(first: 1000, where: { transaction_in: $transactions }) {
    base
    cap
    rateBps
    lineageBps
    transaction
  }
  rewardPools(first: 1000, where: { transaction_in: $transactions }) {
    season
    amount
    transaction
  }
  pointsPolicies(first: 1000, where: { transaction_in: $transactions }) {
    transaction
    weights(first: 100) {
      event
      weight
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionDetailsQuery, DecisionDetailsQueryVariables>;