/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How an idea reached us. */
export type Channel =
  /** Typed into the app. */
  | 'App'
  /** Said in passing. */
  | 'Conversation'
  /** Came by e-mail. */
  | 'Email'
  /** Said in a meeting. */
  | 'Meeting'
  /** Collected by going to people. */
  | 'Outreach'
  /** Answer to a poll. */
  | 'Poll'
  /** Found in the suggestion box. */
  | 'SuggestionBox';

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

/** Why one idea stands in another's lineage. */
export type LineageKind =
  /** `to` builds on `from`. */
  | 'BuildsOn'
  /** `from` was merged into `to`. */
  | 'MergedInto';

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

/** Where a member stands towards the organisation. */
export type Source =
  /** An algorithm: may propose and link ideas, never vote or review. */
  | 'Agent'
  /** Lives with us: neighbours, associations, the public. */
  | 'Community'
  /** Buys here. */
  | 'Customer'
  /** Works here. */
  | 'Employee'
  /** Works with us. */
  | 'Partner'
  /** Delivers to us. */
  | 'Supplier';

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

export type IdeaTextsQueryVariables = Exact<{
  after: `0x${string}`;
}>;


export type IdeaTextsQuery = { _meta: { block: { number: number } } | null, ideas: Array<{ id: `0x${string}`, number: number, author: { profileContent: { name: string | null } | null } | null, content: { title: string | null, problem: string | null, proposal: string | null, tags: Array<string> | null } | null }> };

export type IdeaQueryVariables = Exact<{
  id: string | number;
}>;


export type IdeaQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, organisation: { slaSeconds: string, rules: { approvalBps: number } | null } | null, idea: { number: number, stage: Stage, ground: Ground, stageSince: string, revisitAt: string | null, appealed: boolean, source: Source, channel: Channel, claimKey: `0x${string}` | null, version: number, contentHash: `0x${string}`, submittedAt: string, decidedAt: string | null, recordCount: number, auditHead: `0x${string}`, document: { hash: `0x${string}`, cid: string }, content: { status: ContentStatus, language: string | null, title: string | null, problem: string | null, proposal: string | null, benefit: string | null, askAmount: string | null, tags: Array<string> | null } | null, author: { number: number, source: Source, account: { id: `0x${string}` }, profileContent: { name: string | null } | null } | null, filedBy: { number: number, source: Source, account: { id: `0x${string}` }, profileContent: { name: string | null } | null } | null, challenge: { number: number, content: { title: string | null } | null }, credit: Array<{ shareBps: number, member: { number: number, source: Source, account: { id: `0x${string}` }, profileContent: { name: string | null } | null } }>, mergedInto: { number: number, stage: Stage, contentHash: `0x${string}`, content: { title: string | null } | null } | null, lineage: Array<{ kind: LineageKind, from: { number: number, stage: Stage, contentHash: `0x${string}`, content: { title: string | null } | null } }>, offspring: Array<{ kind: LineageKind, to: { number: number, stage: Stage, contentHash: `0x${string}`, content: { title: string | null } | null } }>, versions: Array<{ version: number, contentHash: `0x${string}`, timestamp: string, block: string, transaction: `0x${string}`, actor: { number: number, source: Source, account: { id: `0x${string}` }, profileContent: { name: string | null } | null } | null, content: { status: ContentStatus, language: string | null, title: string | null, problem: string | null, proposal: string | null, benefit: string | null, askAmount: string | null, tags: Array<string> | null } | null }>, stageChanges: Array<{ seq: number, from: Stage, to: Stage, ground: Ground, reasonHash: `0x${string}` | null, revisitAt: string | null, causeId: string, version: number, timestamp: string, block: string, transaction: `0x${string}`, reason: { hash: `0x${string}` } | null, reasonContent: { status: ContentStatus, text: string | null, language: string | null } | null, round: { number: number } | null, review: { number: number } | null, actor: { number: number, source: Source, account: { id: `0x${string}` }, profileContent: { name: string | null } | null } | null }>, entries: Array<{ index: number, forWeight: string, againstWeight: string, abstainWeight: string, forVoters: number, againstVoters: number, abstainVoters: number, outcome: Outcome | null, settledAt: string | null, round: { number: number, snapshot: string, closesAt: string, settled: boolean, supply: string | null, rules: { quorumBps: number, approvalBps: number, capBps: number, memberMajority: boolean, revisitHours: number } } }>, activities: Array<{ id: `0x${string}`, event: EventName, module: `0x${string}`, account: `0x${string}` | null, timestamp: string, block: string, transaction: `0x${string}`, logIndex: number, actor: { number: number, source: Source, account: { id: `0x${string}` }, profileContent: { name: string | null } | null } | null, round: { number: number } | null }> } | null };

export type IdeaRowsQueryVariables = Exact<{
  after: `0x${string}`;
  last: `0x${string}`;
}>;


export type IdeaRowsQuery = { _meta: { block: { number: number } } | null, organisations: Array<{ ideas: number }>, ideas: Array<{ id: `0x${string}`, number: number, stage: Stage, ground: Ground, source: Source, channel: Channel, contentHash: `0x${string}`, submittedAt: string, stageSince: string, updatedAt: string, builtOnCount: number, challenge: { number: number }, author: { number: number, profileContent: { name: string | null } | null } | null, filedBy: { profileContent: { name: string | null } | null } | null, content: { title: string | null, tags: Array<string> | null, askAmount: string | null } | null }> };

export type RelativesQueryVariables = Exact<{
  ids: Array<`0x${string}`> | `0x${string}`;
}>;


export type RelativesQuery = { _meta: { block: { number: number } } | null, ideas: Array<{ number: number, stage: Stage, contentHash: `0x${string}`, content: { title: string | null, language: string | null } | null, lineage: Array<{ kind: LineageKind, from: { number: number } }>, offspring: Array<{ kind: LineageKind, to: { number: number } }> }> };

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

export const IdeaTextsDocument = new TypedDocumentString(`
    query IdeaTexts($after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  ideas(first: 500, orderBy: id, where: { id_gt: $after, content_not: null }) {
    id
    number
    author {
      profileContent {
        name
      }
    }
    content {
      title
      problem
      proposal
      tags
    }
  }
}
    `) as unknown as TypedDocumentString<IdeaTextsQuery, IdeaTextsQueryVariables>;
export const IdeaDocument = new TypedDocumentString(`
    query Idea($id: ID!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  organisation(id: "0x00000001") {
    slaSeconds
    rules {
      approvalBps
    }
  }
  idea(id: $id) {
    number
    stage
    ground
    stageSince
    revisitAt
    appealed
    source
    channel
    claimKey
    version
    contentHash
    submittedAt
    decidedAt
    recordCount
    auditHead
    document {
      hash
      cid
    }
    content {
      status
      language
      title
      problem
      proposal
      benefit
      askAmount
      tags
    }
    author {
      number
      source
      account {
        id
      }
      profileContent {
        name
      }
    }
    filedBy {
      number
      source
      account {
        id
      }
      profileContent {
        name
      }
    }
    challenge {
      number
      content {
        title
      }
    }
    credit(first: 5, orderBy: position) {
      shareBps
      member {
        number
        source
        account {
          id
        }
        profileContent {
          name
        }
      }
    }
    mergedInto {
      number
      stage
      contentHash
      content {
        title
      }
    }
    lineage(first: 100, orderBy: id) {
      kind
      from {
        number
        stage
        contentHash
        content {
          title
        }
      }
    }
    offspring(first: 100, orderBy: id) {
      kind
      to {
        number
        stage
        contentHash
        content {
          title
        }
      }
    }
    versions(first: 100, orderBy: id) {
      version
      contentHash
      timestamp
      block
      transaction
      actor {
        number
        source
        account {
          id
        }
        profileContent {
          name
        }
      }
      content {
        status
        language
        title
        problem
        proposal
        benefit
        askAmount
        tags
      }
    }
    stageChanges(first: 200, orderBy: id) {
      seq
      from
      to
      ground
      reasonHash
      reason {
        hash
      }
      reasonContent {
        status
        text
        language
      }
      revisitAt
      causeId
      round {
        number
      }
      review {
        number
      }
      actor {
        number
        source
        account {
          id
        }
        profileContent {
          name
        }
      }
      version
      timestamp
      block
      transaction
    }
    entries(first: 20, orderBy: id) {
      index
      forWeight
      againstWeight
      abstainWeight
      forVoters
      againstVoters
      abstainVoters
      outcome
      settledAt
      round {
        number
        snapshot
        closesAt
        settled
        supply
        rules {
          quorumBps
          approvalBps
          capBps
          memberMajority
          revisitHours
        }
      }
    }
    activities(first: 500, orderBy: id) {
      id
      event
      module
      account
      actor {
        number
        source
        account {
          id
        }
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
      logIndex
    }
  }
}
    `) as unknown as TypedDocumentString<IdeaQuery, IdeaQueryVariables>;
export const IdeaRowsDocument = new TypedDocumentString(`
    query IdeaRows($after: Bytes!, $last: Bytes!) {
  _meta {
    block {
      number
    }
  }
  organisations(first: 1) {
    ideas
  }
  ideas(first: 250, orderBy: id, where: { id_gt: $after, id_lte: $last }) {
    id
    number
    stage
    ground
    source
    channel
    contentHash
    submittedAt
    stageSince
    updatedAt
    builtOnCount
    challenge {
      number
    }
    author {
      number
      profileContent {
        name
      }
    }
    filedBy {
      profileContent {
        name
      }
    }
    content {
      title
      tags
      askAmount
    }
  }
}
    `) as unknown as TypedDocumentString<IdeaRowsQuery, IdeaRowsQueryVariables>;
export const RelativesDocument = new TypedDocumentString(`
    query Relatives($ids: [Bytes!]!) {
  _meta {
    block {
      number
    }
  }
  ideas(first: 100, where: { id_in: $ids }) {
    number
    stage
    contentHash
    content {
      title
      language
    }
    lineage(first: 20, orderBy: id) {
      kind
      from {
        number
      }
    }
    offspring(first: 20, orderBy: id) {
      kind
      to {
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RelativesQuery, RelativesQueryVariables>;