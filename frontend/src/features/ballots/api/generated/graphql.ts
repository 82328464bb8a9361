/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type RoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundsQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, organisation: { startedAt: string, rules: { delaySeconds: string, durationSeconds: string, quorumBps: number, approvalBps: number, capBps: number, memberMajority: boolean, cadenceSeconds: string } | null } | null, rounds: Array<{ number: number, openedAt: string, snapshot: string, closesAt: string, settled: boolean, entryCount: number, ballotCount: number, entries: Array<{ outcome: Outcome | null }> }>, ready: Array<{ number: number, contentHash: `0x${string}`, content: { title: string | null } | null }> };

export type RoundQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, round: { number: number, openedAt: string, snapshot: string, closesAt: string, settled: boolean, settledCount: number, entryCount: number, supply: string | null, eligibleVoters: number | null, ballotCount: number, ballotWeight: string, block: string, transaction: `0x${string}`, openedByMember: { number: number, profileContent: { name: string | null } | null } | null, extendedFor: { index: number } | null, rules: { quorumBps: number, approvalBps: number, capBps: number, memberMajority: boolean, lateWindowSeconds: number, extensionSeconds: number, revisitHours: number }, recusals: Array<{ entries: Array<number>, voter: { id: `0x${string}` }, member: { number: number, profileContent: { name: string | null } | null } | null }>, entries: Array<{ index: number, version: number, forWeight: string, againstWeight: string, abstainWeight: string, forVoters: number, againstVoters: number, outcome: Outcome | null, idea: { number: number, contentHash: `0x${string}`, content: { title: string | null, problem: string | null, proposal: string | null, askAmount: string | null, language: string | null } | null, author: { number: number, profileContent: { name: string | null } | null } | null, entries: Array<{ outcome: Outcome | null, round: { number: number } }> } }> } | null };

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

export const RoundsDocument = new TypedDocumentString(`
    query Rounds {
  _meta {
    block {
      number
      timestamp
    }
  }
  organisation(id: "0x00000001") {
    startedAt
    rules {
      delaySeconds
      durationSeconds
      quorumBps
      approvalBps
      capBps
      memberMajority
      cadenceSeconds
    }
  }
  rounds(first: 1000, orderBy: id, orderDirection: desc) {
    number
    openedAt
    snapshot
    closesAt
    settled
    entryCount
    ballotCount
    entries(first: 64, orderBy: index) {
      outcome
    }
  }
  ready: ideas(first: 200, orderBy: id, where: { stage: Ready }) {
    number
    contentHash
    content {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<RoundsQuery, RoundsQueryVariables>;
export const RoundDocument = new TypedDocumentString(`
    query Round($id: ID!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  round(id: $id) {
    number
    openedAt
    openedByMember {
      number
      profileContent {
        name
      }
    }
    snapshot
    closesAt
    settled
    settledCount
    entryCount
    supply
    eligibleVoters
    ballotCount
    ballotWeight
    block
    transaction
    extendedFor {
      index
    }
    rules {
      quorumBps
      approvalBps
      capBps
      memberMajority
      lateWindowSeconds
      extensionSeconds
      revisitHours
    }
    recusals(first: 1000) {
      voter {
        id
      }
      entries
      member {
        number
        profileContent {
          name
        }
      }
    }
    entries(first: 64, orderBy: index) {
      index
      version
      forWeight
      againstWeight
      abstainWeight
      forVoters
      againstVoters
      outcome
      idea {
        number
        contentHash
        content {
          title
          problem
          proposal
          askAmount
          language
        }
        author {
          number
          profileContent {
            name
          }
        }
        entries(first: 20, orderBy: id) {
          outcome
          round {
            number
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundQuery, RoundQueryVariables>;