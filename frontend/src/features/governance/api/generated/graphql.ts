/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a member is trusted with for a term, beyond membership. */
export type Office =
  /** Sits on a board. */
  | 'Advisor'
  /** Raises flags. */
  | 'Auditor'
  /** Judges a pilot's evidence. */
  | 'Verifier';

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

/** What a vote on a proposal says. */
export type ProposalSupport =
  /** Takes part, without a side. */
  | 'Abstain'
  /** Does not want it. */
  | 'Against'
  /** Wants it. */
  | 'For';

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

export type GovernanceFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type GovernanceFrameQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, organisation: { supply: string, minDelaySeconds: string, kudosAllowance: number, communityDoorOpen: boolean, transfersOpen: boolean, rules: { delaySeconds: string, durationSeconds: string, quorumBps: number, approvalBps: number, capBps: number, memberMajority: boolean, lateWindowSeconds: number, extensionSeconds: number, cadenceSeconds: string, revisitHours: number } | null, rewardPolicy: { base: string, cap: string, rateBps: number, lineageBps: number } | null } | null, governor: { votingDelaySeconds: string, votingPeriodSeconds: string, lateExtensionSeconds: string, proposalThreshold: string, quorumBps: number, guardian: `0x${string}` | null } | null, teams: Array<{ number: number, charterContent: { name: string | null } | null }> };

export type ParameterHistoryQueryVariables = Exact<{ [key: string]: never; }>;


export type ParameterHistoryQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, parameterChanges: Array<{ name: string, before: string | null, after: string, timestamp: string, block: string, transaction: `0x${string}`, actor: { number: number, profileContent: { name: string | null } | null } | null }>, rewardPolicies: Array<{ base: string, cap: string, rateBps: number, lineageBps: number, timestamp: string, block: string, transaction: `0x${string}` }>, proposals: Array<{ id: `0x${string}`, description: string | null, operation: { finishedIn: `0x${string}` | null } | null }> };

export type ProposalQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, proposal: { id: `0x${string}`, proposer: `0x${string}`, description: string | null, standing: ProposalStanding, snapshot: string, endsAt: string, deadline: string, forVotes: string, againstVotes: string, abstainVotes: string, voterCount: number, quorum: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null, canceledAt: string | null, closedAt: string | null, timestamp: string, block: string, transaction: `0x${string}`, proposerMember: { number: number, profileContent: { name: string | null } | null } | null, operation: { transaction: `0x${string}`, finishedIn: `0x${string}` | null } | null, calls: Array<{ target: `0x${string}`, data: `0x${string}` }>, votes: Array<{ voter: `0x${string}`, support: ProposalSupport, weight: string, reason: string | null, timestamp: string, block: string, transaction: `0x${string}`, member: { number: number, profileContent: { name: string | null } | null } | null }> } | null };

export type ProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalsQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, proposals: Array<{ id: `0x${string}`, proposer: `0x${string}`, description: string | null, standing: ProposalStanding, snapshot: string, deadline: string, forVotes: string, againstVotes: string, abstainVotes: string, voterCount: number, quorum: string | null, executableAt: string | null, timestamp: string, proposerMember: { number: number, profileContent: { name: string | null } | null } | null, calls: Array<{ target: `0x${string}`, data: `0x${string}` }> }> };

export type TrustQueryVariables = Exact<{ [key: string]: never; }>;


export type TrustQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, governor: { guardian: `0x${string}` | null, timelock: `0x${string}` | null } | null, roles: Array<{ number: string | null, label: string | null, grants: Array<{ executionDelaySeconds: string, since: string, account: { id: `0x${string}`, member: { number: number, profileContent: { name: string | null } | null } | null } }> }>, officeHolders: Array<{ office: Office, until: string, member: { number: number, profileContent: { name: string | null } | null }, latestTerm: { givenAt: string, endedEarly: boolean, transaction: `0x${string}`, block: string, givenBy: { number: number, profileContent: { name: string | null } | null } | null } }>, modules: Array<{ id: `0x${string}`, name: string, pausedUntil: string | null, closed: boolean }>, pauses: Array<{ resumed: boolean, until: string, timestamp: string, module: { name: string }, by: { id: `0x${string}`, member: { number: number, profileContent: { name: string | null } | null } | null } }> };

export type VotingPowerQueryVariables = Exact<{ [key: string]: never; }>;


export type VotingPowerQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, organisation: { supply: string, voters: number, votesSum: string, votesSquares: string } | null, accounts: Array<{ id: `0x${string}`, votes: string, balance: string, status: Status, member: { number: number, profileContent: { name: string | null } | null } | null, delegate: { id: `0x${string}` }, delegators: Array<{ id: `0x${string}`, balance: string, member: { number: number, profileContent: { name: string | null } | null } | null }> }> };

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

export const GovernanceFrameDocument = new TypedDocumentString(`
    query GovernanceFrame {
  _meta {
    block {
      number
      timestamp
    }
  }
  organisation(id: "0x00000001") {
    supply
    minDelaySeconds
    kudosAllowance
    communityDoorOpen
    transfersOpen
    rules {
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
    }
    rewardPolicy {
      base
      cap
      rateBps
      lineageBps
    }
  }
  governor(id: "0x00000001") {
    votingDelaySeconds
    votingPeriodSeconds
    lateExtensionSeconds
    proposalThreshold
    quorumBps
    guardian
  }
  teams(first: 200, orderBy: id) {
    number
    charterContent {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<GovernanceFrameQuery, GovernanceFrameQueryVariables>;
export const ParameterHistoryDocument = new TypedDocumentString(`
    query ParameterHistory {
  _meta {
    block {
      number
      timestamp
    }
  }
  parameterChanges(first: 1000, orderBy: id, orderDirection: desc) {
    name
    before
    after
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
  rewardPolicies(first: 100, orderBy: id, orderDirection: desc) {
    base
    cap
    rateBps
    lineageBps
    timestamp
    block
    transaction
  }
  proposals(
    first: 500
    where: { standing: Executed }
    orderBy: timestamp
    orderDirection: desc
  ) {
    id
    description
    operation {
      finishedIn
    }
  }
}
    `) as unknown as TypedDocumentString<ParameterHistoryQuery, ParameterHistoryQueryVariables>;
export const ProposalDocument = new TypedDocumentString(`
    query Proposal($id: ID!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  proposal(id: $id) {
    id
    proposer
    proposerMember {
      number
      profileContent {
        name
      }
    }
    description
    standing
    snapshot
    endsAt
    deadline
    forVotes
    againstVotes
    abstainVotes
    voterCount
    quorum
    queuedAt
    executableAt
    executedAt
    canceledAt
    closedAt
    operation {
      transaction
      finishedIn
    }
    timestamp
    block
    transaction
    calls(first: 20, orderBy: index) {
      target
      data
    }
    votes(first: 500, orderBy: weight, orderDirection: desc) {
      voter
      member {
        number
        profileContent {
          name
        }
      }
      support
      weight
      reason
      timestamp
      block
      transaction
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalQuery, ProposalQueryVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals {
  _meta {
    block {
      number
      timestamp
    }
  }
  proposals(first: 200, orderBy: timestamp, orderDirection: desc) {
    id
    proposer
    proposerMember {
      number
      profileContent {
        name
      }
    }
    description
    standing
    snapshot
    deadline
    forVotes
    againstVotes
    abstainVotes
    voterCount
    quorum
    executableAt
    timestamp
    calls(first: 20, orderBy: index) {
      target
      data
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const TrustDocument = new TypedDocumentString(`
    query Trust {
  _meta {
    block {
      number
      timestamp
    }
  }
  governor(id: "0x00000001") {
    guardian
    timelock
  }
  roles(first: 50, orderBy: id, where: { book: AccessManager, holderCount_gt: 0 }) {
    number
    label
    grants(first: 100, where: { active: true }) {
      account {
        id
        member {
          number
          profileContent {
            name
          }
        }
      }
      executionDelaySeconds
      since
    }
  }
  officeHolders(first: 500, orderBy: until, orderDirection: desc) {
    office
    until
    member {
      number
      profileContent {
        name
      }
    }
    latestTerm {
      givenAt
      givenBy {
        number
        profileContent {
          name
        }
      }
      endedEarly
      transaction
      block
    }
  }
  modules(first: 100) {
    id
    name
    pausedUntil
    closed
  }
  pauses(first: 20, orderBy: id, orderDirection: desc) {
    module {
      name
    }
    resumed
    until
    by {
      id
      member {
        number
        profileContent {
          name
        }
      }
    }
    timestamp
  }
}
    `) as unknown as TypedDocumentString<TrustQuery, TrustQueryVariables>;
export const VotingPowerDocument = new TypedDocumentString(`
    query VotingPower {
  _meta {
    block {
      number
      timestamp
    }
  }
  organisation(id: "0x00000001") {
    supply
    voters
    votesSum
    votesSquares
  }
  accounts(
    first: 200
    orderBy: votes
    orderDirection: desc
    where: { votes_gt: 0 }
  ) {
    id
    votes
    balance
    status
    member {
      number
      profileContent {
        name
      }
    }
    delegate {
      id
    }
    delegators(first: 200, where: { balance_gt: 0 }) {
      id
      balance
      member {
        number
        profileContent {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VotingPowerQuery, VotingPowerQueryVariables>;