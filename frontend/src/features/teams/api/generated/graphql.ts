/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Why money moved. */
export type MoveKind =
  /** Governance gave it to a team. */
  | 'Allocation'
  /** Somebody paid in. */
  | 'Deposit'
  /** A team funded a pilot. */
  | 'Grant'
  /** A milestone was paid. */
  | 'Payment'
  /** Governance took it back from a team. */
  | 'Reclaim'
  /** An ended pilot's rest went back to the team. */
  | 'Return'
  /** A reward was paid. */
  | 'Reward'
  /** Governance gave it to the rewards. */
  | 'RewardFunding'
  /** Money that came without a deposit was adopted. */
  | 'Surplus';

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

/** Standing of a membership, or of one of its accounts. */
export type Status =
  /** In good standing. */
  | 'Active'
  /** Over for good. */
  | 'Ended'
  /** Former account of a member who now uses another one. */
  | 'Moved'
  /** Not a member's account. */
  | 'None'
  /** May propose and judge nothing until reinstated; votes stay. */
  | 'Suspended';

export type BudgetsQueryVariables = Exact<{ [key: string]: never; }>;


export type BudgetsQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, organisation: { held: string, teams: number } | null, root: { balance: string } | null, rewards: { balance: string } | null, movementStats: Array<{ kind: MoveKind, amount: string }>, teamMovementStats: Array<{ kind: MoveKind, amount: string, team: { number: number } }>, teams: Array<{ number: number, people: number, seats: number, autonomyLimit: string, autonomyLeft: string, autonomyRefillSeconds: string, autonomySince: string, pot: { balance: string }, charter: { hash: `0x${string}` } | null, charterContent: { status: ContentStatus, name: string | null, text: string | null, language: string | null } | null, challenge: { number: number, content: { title: string | null } | null } | null, grants: Array<{ number: number }> }> };

export type MovementsQueryVariables = Exact<{
  pot: string;
  before: `0x${string}`;
  first: number;
}>;


export type MovementsQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, movements: Array<{ id: `0x${string}`, kind: MoveKind, amount: string, fromBalance: string, toBalance: string, timestamp: string, block: string, transaction: `0x${string}`, from: { id: `0x${string}`, pilot: { number: number, planContent: { title: string | null, language: string | null } | null, idea: { number: number, content: { title: string | null } | null } } | null } | null, to: { id: `0x${string}`, pilot: { number: number, planContent: { title: string | null, language: string | null } | null, idea: { number: number, content: { title: string | null } | null } } | null } | null }> };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, members: Array<{ number: number, profileContent: { name: string | null } | null }> };

export type TeamQueryVariables = Exact<{
  id: string | number;
  team: string;
}>;


export type TeamQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, team: { number: number, people: number, seats: number, epoch: number, formedAt: string, block: string, transaction: `0x${string}`, autonomyLimit: string, autonomyLeft: string, autonomyRefillSeconds: string, autonomySince: string, founder: { number: number, profileContent: { name: string | null } | null }, challenge: { number: number, content: { title: string | null } | null } | null, charter: { hash: `0x${string}` } | null, charterContent: { status: ContentStatus, name: string | null, text: string | null, language: string | null } | null, pot: { id: `0x${string}`, balance: string, received: string, sent: string }, memberships: Array<{ isIn: boolean, joinedAt: string | null, place: number | null, invitedBy: { number: number, profileContent: { name: string | null } | null } | null, member: { number: number, source: Source, status: Status, profileContent: { name: string | null } | null } }>, endorsements: Array<{ give: boolean, epoch: number, endorsements: number, member: { number: number }, actor: { number: number } | null }>, seatChanges: Array<{ block: string }>, pilots: Array<{ number: number, state: PilotState, budget: string, paid: string, returned: string, endsAt: string, version: number, lead: { number: number, profileContent: { name: string | null } | null }, payee: { number: number }, pot: { balance: string } | null, planContent: { title: string | null, language: string | null } | null, idea: { number: number, stage: Stage, version: number, contentHash: `0x${string}`, content: { title: string | null } | null, credit: Array<{ member: { number: number } }> }, latestGrant: { number: number, state: GrantState } | null }>, grants: Array<{ number: number, state: GrantState, amount: string, eligible: number, support: number, refuse: number, closesAt: string, proposedAt: string, closedAt: string | null, closedIn: `0x${string}` | null, byAutonomy: boolean, block: string, transaction: `0x${string}`, reason: { hash: `0x${string}` } | null, reasonContent: { status: ContentStatus, text: string | null, language: string | null } | null, proposedBy: { number: number, profileContent: { name: string | null } | null } | null, votes: Array<{ inFavour: boolean, timestamp: string, member: { number: number, profileContent: { name: string | null } | null } }>, idea: { number: number, stage: Stage, contentHash: `0x${string}`, content: { title: string | null } | null }, pilot: { number: number, planContent: { title: string | null, language: string | null } | null, idea: { number: number } } }> } | null, activities: Array<{ id: `0x${string}`, event: EventName, timestamp: string, block: string, transaction: `0x${string}`, actor: { number: number, profileContent: { name: string | null } | null } | null, member: { number: number, profileContent: { name: string | null } | null } | null }> };

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

export const BudgetsDocument = new TypedDocumentString(`
    query Budgets {
  _meta {
    block {
      number
      timestamp
    }
  }
  organisation(id: "0x00000001") {
    held
    teams
  }
  root: pot(id: "0x0100000000") {
    balance
  }
  rewards: pot(id: "0x0400000000") {
    balance
  }
  movementStats(first: 20, where: { season: 0 }) {
    kind
    amount
  }
  teamMovementStats(first: 1000, where: { season: 0 }) {
    kind
    amount
    team {
      number
    }
  }
  teams(first: 1000, orderBy: id) {
    number
    people
    seats
    autonomyLimit
    autonomyLeft
    autonomyRefillSeconds
    autonomySince
    pot {
      balance
    }
    charter {
      hash
    }
    charterContent {
      status
      name
      text
      language
    }
    challenge {
      number
      content {
        title
      }
    }
    grants(first: 100, where: { state: Open }) {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<BudgetsQuery, BudgetsQueryVariables>;
export const MovementsDocument = new TypedDocumentString(`
    query Movements($pot: String!, $before: Bytes!, $first: Int!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  movements(
    first: $first
    orderBy: id
    orderDirection: desc
    where: { or: [{ from: $pot, id_lt: $before }, { to: $pot, id_lt: $before }] }
  ) {
    id
    kind
    amount
    fromBalance
    toBalance
    timestamp
    block
    transaction
    from {
      id
      pilot {
        number
        planContent {
          title
          language
        }
        idea {
          number
          content {
            title
          }
        }
      }
    }
    to {
      id
      pilot {
        number
        planContent {
          title
          language
        }
        idea {
          number
          content {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MovementsQuery, MovementsQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  _meta {
    block {
      number
      timestamp
    }
  }
  members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {
    number
    profileContent {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team($id: ID!, $team: String!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  team(id: $id) {
    number
    people
    seats
    epoch
    formedAt
    block
    transaction
    autonomyLimit
    autonomyLeft
    autonomyRefillSeconds
    autonomySince
    founder {
      number
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
    charter {
      hash
    }
    charterContent {
      status
      name
      text
      language
    }
    pot {
      id
      balance
      received
      sent
    }
    memberships(first: 500, orderBy: id) {
      isIn
      joinedAt
      place
      invitedBy {
        number
        profileContent {
          name
        }
      }
      member {
        number
        source
        status
        profileContent {
          name
        }
      }
    }
    endorsements(first: 100, orderBy: id, orderDirection: desc) {
      give
      epoch
      endorsements
      member {
        number
      }
      actor {
        number
      }
    }
    seatChanges(first: 1, orderBy: id, orderDirection: desc) {
      block
    }
    pilots(first: 100, orderBy: id, orderDirection: desc) {
      number
      state
      budget
      paid
      returned
      endsAt
      version
      lead {
        number
        profileContent {
          name
        }
      }
      payee {
        number
      }
      pot {
        balance
      }
      planContent {
        title
        language
      }
      idea {
        number
        stage
        version
        contentHash
        content {
          title
        }
        credit(first: 5, orderBy: position) {
          member {
            number
          }
        }
      }
      latestGrant {
        number
        state
      }
    }
    grants(first: 100, orderBy: id, orderDirection: desc) {
      number
      state
      amount
      eligible
      support
      refuse
      closesAt
      proposedAt
      closedAt
      closedIn
      byAutonomy
      block
      transaction
      reason {
        hash
      }
      reasonContent {
        status
        text
        language
      }
      proposedBy {
        number
        profileContent {
          name
        }
      }
      votes(first: 15, orderBy: timestamp) {
        inFavour
        timestamp
        member {
          number
          profileContent {
            name
          }
        }
      }
      idea {
        number
        stage
        contentHash
        content {
          title
        }
      }
      pilot {
        number
        planContent {
          title
          language
        }
        idea {
          number
        }
      }
    }
  }
  activities(
    first: 200
    orderBy: id
    orderDirection: desc
    where: { team: $team }
  ) {
    id
    event
    timestamp
    block
    transaction
    actor {
      number
      profileContent {
        name
      }
    }
    member {
      number
      profileContent {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;