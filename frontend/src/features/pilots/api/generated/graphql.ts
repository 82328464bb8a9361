/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which side of a target's value counts as met. */
export type Comparison =
  /** The value or more. */
  | 'AtLeast'
  /** The value or less. */
  | 'AtMost';

/** What became of fetching a document. A document without `content` is Missing: not fetched yet, or withdrawn. */
export type ContentStatus =
  /** Wrong bytes, or not a document of its kind. None of its fields is kept. */
  | 'Invalid'
  /** Its bytes have the hash named on chain, and its fields are what its kind asks for. */
  | 'Verified';

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

/** How a milestone, or a pilot's result, stands. */
export type EvidenceState =
  /** Accepted; due once its window is over. */
  | 'Accepted'
  /** No evidence yet. */
  | 'Awaited'
  /** A second verifier decides. */
  | 'Contested'
  /** Refused; evidence may come anew once its window is over. */
  | 'Refused'
  /** Paid. */
  | 'Settled'
  /** Evidence waits for a verdict. */
  | 'Submitted';

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

/** What a member is trusted with for a term, beyond membership. */
export type Office =
  /** Sits on a board. */
  | 'Advisor'
  /** Raises flags. */
  | 'Auditor'
  /** Judges a pilot's evidence. */
  | 'Verifier';

/** What an outcome report measures. */
export type OutcomeKind =
  /** Money spent before and after. */
  | 'Cost'
  /** Hours saved. */
  | 'Efficiency'
  /** Money earned. */
  | 'Revenue'
  /** Satisfied people among those asked, before and after. */
  | 'Satisfaction';

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

export type IdeaPilotsQueryVariables = Exact<{
  id: string | number;
}>;


export type IdeaPilotsQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, idea: { stage: Stage, benefit: string, attestedReports: number, pilots: Array<{ number: number, state: PilotState, budget: string, paid: string, comparison: Comparison, targetValue: string, planContent: { title: string | null, metric: string | null, language: string | null } | null, team: { number: number, charterContent: { name: string | null } | null } }> } | null };

export type IdeaRewardQueryVariables = Exact<{
  id: string | number;
  idea: string;
}>;


export type IdeaRewardQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, organisation: { rewardPolicy: { base: string, cap: string, rateBps: number, lineageBps: number } | null } | null, idea: { stage: Stage, attestedReports: number, openFlags: number, creditedMembers: Array<{ number: number }>, outcomeReports: Array<{ decidedAt: string | null }> } | null, rewards: Array<{ total: string, benefit: string, spent: string, lineage: string, timestamp: string, block: string, transaction: `0x${string}` }>, rewardShares: Array<{ id: `0x${string}`, amount: string, member: { number: number, profileContent: { name: string | null } | null } }> };

export type PilotQueryVariables = Exact<{
  id: string | number;
  pilot: string;
  member: string | number;
}>;


export type PilotQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, pilot: { number: number, state: PilotState, version: number, plannedAt: string, startedAt: string | null, endsAt: string, endedAt: string | null, budget: string, paid: string, returned: string, reserved: string, comparison: Comparison, targetValue: string, measureSeconds: string, stopIfMissed: boolean, revisitHours: number, actual: string | null, block: string, transaction: `0x${string}`, plan: { hash: `0x${string}` } | null, planContent: { status: ContentStatus, language: string | null, title: string | null, text: string | null, metric: string | null, steps: Array<string> | null } | null, endReason: { hash: `0x${string}` } | null, endReasonContent: { status: ContentStatus, text: string | null, language: string | null } | null, endedBy: { number: number, profileContent: { name: string | null } | null } | null, pot: { balance: string } | null, latestGrant: { number: number, state: GrantState, closesAt: string } | null, team: { number: number, charterContent: { name: string | null } | null }, lead: { number: number, unit: { number: number } | null, profileContent: { name: string | null } | null }, payee: { number: number, unit: { number: number } | null, profileContent: { name: string | null } | null }, idea: { number: number, stage: Stage, version: number, contentHash: `0x${string}`, openFlags: number, benefit: string, attestedReports: number, content: { title: string | null } | null, creditedMembers: Array<{ number: number, unit: { number: number } | null }>, flags: Array<{ number: number, state: FlagState, dueAt: string, raisedAt: string, answeredAt: string | null, escalatedAt: string | null, resolvedAt: string | null, block: string, transaction: `0x${string}`, raisedBy: { number: number, profileContent: { name: string | null } | null } | null, reason: { hash: `0x${string}` } | null, reasonContent: { status: ContentStatus, text: string | null, language: string | null } | null, answeredBy: { number: number, profileContent: { name: string | null } | null } | null, answer: { hash: `0x${string}` } | null, answerContent: { status: ContentStatus, text: string | null, language: string | null } | null, resolvedBy: { number: number, profileContent: { name: string | null } | null } | null, resolution: { hash: `0x${string}` } | null, resolutionContent: { status: ContentStatus, text: string | null, language: string | null } | null }>, outcomeReports: Array<{ number: number, kind: OutcomeKind, from: string, to: string, baseline: string, target: string, actual: string, rate: string, positiveBefore: string, askedBefore: string, positiveAfter: string, askedAfter: string, benefit: string, state: ReportState, attestations: number, disputes: number, reportedAt: string, block: string, transaction: `0x${string}`, evidence: { hash: `0x${string}` } | null, evidenceContent: { status: ContentStatus, title: string | null, text: string | null, language: string | null } | null, reporter: { number: number, profileContent: { name: string | null } | null } | null, unit: { number: number } | null, judgements: Array<{ agrees: boolean, timestamp: string, member: { number: number, profileContent: { name: string | null } | null }, reason: { hash: `0x${string}` } | null, reasonContent: { status: ContentStatus, text: string | null, language: string | null } | null }> }> }, milestones: Array<{ place: number, amount: string, dueAt: string, state: EvidenceState, submittedAt: string | null, actual: string | null, qualityBps: number | null, judgedAt: string | null, contestedAt: string | null, paid: string | null, paidAt: string | null, paidIn: `0x${string}` | null, evidence: { hash: `0x${string}` } | null, evidenceContent: { status: ContentStatus, language: string | null, title: string | null, text: string | null } | null, verifier: { number: number, profileContent: { name: string | null } | null } | null, contestedBy: { number: number, profileContent: { name: string | null } | null } | null }>, evidence: Array<{ id: `0x${string}`, actual: string, timestamp: string, block: string, transaction: `0x${string}`, milestone: { place: number }, document: { hash: `0x${string}` } | null, content: { status: ContentStatus, language: string | null, title: string | null, text: string | null } | null, actor: { number: number, profileContent: { name: string | null } | null } | null }>, verdicts: Array<{ id: `0x${string}`, accepted: boolean, qualityBps: number, isFinal: boolean, timestamp: string, block: string, transaction: `0x${string}`, milestone: { place: number }, reason: { hash: `0x${string}` } | null, reasonContent: { status: ContentStatus, text: string | null, language: string | null } | null, verifier: { number: number, profileContent: { name: string | null } | null } | null }>, contests: Array<{ id: `0x${string}`, timestamp: string, block: string, transaction: `0x${string}`, milestone: { place: number }, reason: { hash: `0x${string}` } | null, reasonContent: { status: ContentStatus, text: string | null, language: string | null } | null, actor: { number: number, profileContent: { name: string | null } | null } | null }> } | null, activities: Array<{ id: `0x${string}`, event: EventName, account: `0x${string}` | null, timestamp: string, block: string, transaction: `0x${string}`, actor: { number: number, profileContent: { name: string | null } | null } | null, round: { number: number } | null }>, member: { number: number, offices: Array<{ office: Office, until: string }> } | null };

export type PilotsQueryVariables = Exact<{
  member: string | number;
}>;


export type PilotsQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, pilots: Array<{ number: number, state: PilotState, startedAt: string | null, endsAt: string, endedAt: string | null, budget: string, paid: string, comparison: Comparison, targetValue: string, actual: string | null, planContent: { title: string | null, metric: string | null, language: string | null } | null, idea: { number: number, contentHash: `0x${string}`, openFlags: number, content: { title: string | null } | null, creditedMembers: Array<{ number: number, unit: { number: number } | null }> }, team: { number: number, charterContent: { name: string | null } | null }, lead: { number: number, unit: { number: number } | null, profileContent: { name: string | null } | null }, payee: { number: number, unit: { number: number } | null }, milestones: Array<{ place: number, dueAt: string, state: EvidenceState, judgedAt: string | null, contestedAt: string | null, verifier: { number: number } | null, contestedBy: { number: number } | null }> }>, member: { number: number, offices: Array<{ office: Office, until: string }> } | null };

export type PlanChoicesQueryVariables = Exact<{
  idea: string | number;
}>;


export type PlanChoicesQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, idea: { number: number, stage: Stage, contentHash: `0x${string}`, content: { title: string | null, askAmount: string | null } | null } | null, teams: Array<{ number: number, charterContent: { name: string | null } | null, pot: { balance: string } }>, members: Array<{ number: number, profileContent: { name: string | null } | null }> };

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

export const IdeaPilotsDocument = new TypedDocumentString(`
    query IdeaPilots($id: ID!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  idea(id: $id) {
    stage
    benefit
    attestedReports
    pilots(first: 50, orderBy: id, orderDirection: desc) {
      number
      state
      budget
      paid
      comparison
      targetValue
      planContent {
        title
        metric
        language
      }
      team {
        number
        charterContent {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IdeaPilotsQuery, IdeaPilotsQueryVariables>;
export const IdeaRewardDocument = new TypedDocumentString(`
    query IdeaReward($id: ID!, $idea: String!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  organisation(id: "0x00000001") {
    rewardPolicy {
      base
      cap
      rateBps
      lineageBps
    }
  }
  idea(id: $id) {
    stage
    attestedReports
    openFlags
    creditedMembers {
      number
    }
    outcomeReports(
      first: 1
      orderBy: decidedAt
      orderDirection: desc
      where: { state: Attested }
    ) {
      decidedAt
    }
  }
  rewards(first: 20, orderBy: id, orderDirection: desc, where: { idea: $idea }) {
    total
    benefit
    spent
    lineage
    timestamp
    block
    transaction
  }
  rewardShares(first: 200, orderBy: id, where: { idea: $idea }) {
    id
    amount
    member {
      number
      profileContent {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IdeaRewardQuery, IdeaRewardQueryVariables>;
export const PilotDocument = new TypedDocumentString(`
    query Pilot($id: ID!, $pilot: String!, $member: ID!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  pilot(id: $id) {
    number
    state
    version
    plannedAt
    startedAt
    endsAt
    endedAt
    budget
    paid
    returned
    reserved
    comparison
    targetValue
    measureSeconds
    stopIfMissed
    revisitHours
    actual
    block
    transaction
    plan {
      hash
    }
    planContent {
      status
      language
      title
      text
      metric
      steps
    }
    endReason {
      hash
    }
    endReasonContent {
      status
      text
      language
    }
    endedBy {
      number
      profileContent {
        name
      }
    }
    pot {
      balance
    }
    latestGrant {
      number
      state
      closesAt
    }
    team {
      number
      charterContent {
        name
      }
    }
    lead {
      number
      unit {
        number
      }
      profileContent {
        name
      }
    }
    payee {
      number
      unit {
        number
      }
      profileContent {
        name
      }
    }
    idea {
      number
      stage
      version
      contentHash
      openFlags
      benefit
      attestedReports
      content {
        title
      }
      creditedMembers {
        number
        unit {
          number
        }
      }
      flags(first: 100, orderBy: id, orderDirection: desc) {
        number
        state
        dueAt
        raisedBy {
          number
          profileContent {
            name
          }
        }
        raisedAt
        reason {
          hash
        }
        reasonContent {
          status
          text
          language
        }
        answeredBy {
          number
          profileContent {
            name
          }
        }
        answeredAt
        answer {
          hash
        }
        answerContent {
          status
          text
          language
        }
        escalatedAt
        resolvedBy {
          number
          profileContent {
            name
          }
        }
        resolvedAt
        resolution {
          hash
        }
        resolutionContent {
          status
          text
          language
        }
        block
        transaction
      }
      outcomeReports(first: 100, orderBy: id, orderDirection: desc) {
        number
        kind
        from
        to
        baseline
        target
        actual
        rate
        positiveBefore
        askedBefore
        positiveAfter
        askedAfter
        evidence {
          hash
        }
        evidenceContent {
          status
          title
          text
          language
        }
        benefit
        reporter {
          number
          profileContent {
            name
          }
        }
        unit {
          number
        }
        state
        attestations
        disputes
        reportedAt
        judgements(first: 100, orderBy: timestamp) {
          member {
            number
            profileContent {
              name
            }
          }
          agrees
          reason {
            hash
          }
          reasonContent {
            status
            text
            language
          }
          timestamp
        }
        block
        transaction
      }
    }
    milestones(first: 17, orderBy: id) {
      place
      amount
      dueAt
      state
      evidence {
        hash
      }
      evidenceContent {
        status
        language
        title
        text
      }
      submittedAt
      actual
      qualityBps
      verifier {
        number
        profileContent {
          name
        }
      }
      judgedAt
      contestedBy {
        number
        profileContent {
          name
        }
      }
      contestedAt
      paid
      paidAt
      paidIn
    }
    evidence(first: 200, orderBy: id) {
      id
      milestone {
        place
      }
      document {
        hash
      }
      content {
        status
        language
        title
        text
      }
      actual
      actor {
        number
        profileContent {
          name
        }
      }
      timestamp
      block
      transaction
    }
    verdicts(first: 200, orderBy: id) {
      id
      milestone {
        place
      }
      accepted
      qualityBps
      reason {
        hash
      }
      reasonContent {
        status
        text
        language
      }
      isFinal
      verifier {
        number
        profileContent {
          name
        }
      }
      timestamp
      block
      transaction
    }
    contests(first: 200, orderBy: id) {
      id
      milestone {
        place
      }
      reason {
        hash
      }
      reasonContent {
        status
        text
        language
      }
      actor {
        number
        profileContent {
          name
        }
      }
      timestamp
      block
      transaction
    }
  }
  activities(first: 500, orderBy: id, where: { pilot: $pilot }) {
    id
    event
    account
    actor {
      number
      profileContent {
        name
      }
    }
    round {
      number
    }
    timestamp
    block
    transaction
  }
  member(id: $member) {
    number
    offices {
      office
      until
    }
  }
}
    `) as unknown as TypedDocumentString<PilotQuery, PilotQueryVariables>;
export const PilotsDocument = new TypedDocumentString(`
    query Pilots($member: ID!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  pilots(first: 500, orderBy: id, orderDirection: desc) {
    number
    state
    startedAt
    endsAt
    endedAt
    budget
    paid
    comparison
    targetValue
    actual
    planContent {
      title
      metric
      language
    }
    idea {
      number
      contentHash
      openFlags
      content {
        title
      }
      creditedMembers {
        number
        unit {
          number
        }
      }
    }
    team {
      number
      charterContent {
        name
      }
    }
    lead {
      number
      unit {
        number
      }
      profileContent {
        name
      }
    }
    payee {
      number
      unit {
        number
      }
    }
    milestones(first: 17, orderBy: id) {
      place
      dueAt
      state
      judgedAt
      contestedAt
      verifier {
        number
      }
      contestedBy {
        number
      }
    }
  }
  member(id: $member) {
    number
    offices {
      office
      until
    }
  }
}
    `) as unknown as TypedDocumentString<PilotsQuery, PilotsQueryVariables>;
export const PlanChoicesDocument = new TypedDocumentString(`
    query PlanChoices($idea: ID!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  idea(id: $idea) {
    number
    stage
    contentHash
    content {
      title
      askAmount
    }
  }
  teams(first: 200, orderBy: id) {
    number
    charterContent {
      name
    }
    pot {
      balance
    }
  }
  members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {
    number
    profileContent {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlanChoicesQuery, PlanChoicesQueryVariables>;