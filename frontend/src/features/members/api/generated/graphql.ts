/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What people come together for. */
export type ActivityKind =
  /** A board that advises meets. */
  | 'AdvisoryBoard'
  /** Customers and partners try something out early. */
  | 'BetaProgramme'
  /** People talk something over. */
  | 'Forum'
  /** Reviewers meet. */
  | 'ReviewMeeting'
  /** People make or learn something together. */
  | 'Workshop';

/** What a badge is for; what it rests on stands in `Badge.ref`. */
export type BadgeKind =
  /** Proposed an idea that a ballot approved: `ref` is round × 64 + its place in the ballot, from 0. */
  | 'Approved'
  /** Led a pilot (`ref`) that was stopped early. */
  | 'Courage'
  /** Cast a ballot in a round (`ref`). */
  | 'Decider'
  /** Forecast ten pilots or more, better than a coin; `ref` is 0. */
  | 'Forecaster'
  /** Has a seat in a team whose grant (`ref`) funded a pilot. */
  | 'Founder'
  /** Proposed an idea (`ref`) that was implemented. */
  | 'Implementer'
  /** Led a pilot (`ref`) that met its target. */
  | 'Lead'
  /** Proposed an idea (`ref`) that was found ready. */
  | 'Proposer';

/** What became of fetching a document. A document without `content` is Missing: not fetched yet, or withdrawn. */
export type ContentStatus =
  /** Wrong bytes, or not a document of its kind. None of its fields is kept. */
  | 'Invalid'
  /** Its bytes have the hash named on chain, and its fields are what its kind asks for. */
  | 'Verified';

/** What a member is trusted with for a term, beyond membership. */
export type Office =
  /** Sits on a board. */
  | 'Advisor'
  /** Raises flags. */
  | 'Auditor'
  /** Judges a pilot's evidence. */
  | 'Verifier';

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

export type DelegatesQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegatesQuery = { _meta: { block: { number: number } } | null, members: Array<{ number: number, account: { id: `0x${string}` }, profileContent: { name: string | null } | null }> };

export type MemberRowsQueryVariables = Exact<{
  after: `0x${string}`;
}>;


export type MemberRowsQuery = { _meta: { block: { number: number } } | null, members: Array<{ id: `0x${string}`, number: number, source: Source, status: Status, joinedAt: string, unit: { number: number, content: { name: string | null } | null } | null, profileContent: { name: string | null, about: string | null } | null }> };

export type MemberRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberRecordQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, organisation: { kudosAllowance: number, supply: string, transfersOpen: boolean } | null, rewardAccount: { owed: string, earned: string, pulled: string } | null, member: { number: number, source: Source, status: Status, joinedAt: string, statusSince: string, recoveryNext: `0x${string}` | null, recoveryReadyAt: string | null, forecasts: number, errorSum: string, unit: { number: number, content: { name: string | null } | null } | null, profileContent: { name: string | null, about: string | null, language: string | null } | null, statusReason: { hash: `0x${string}`, content: { status: ContentStatus, text: string | null, language: string | null } | null } | null, accounts: Array<{ id: `0x${string}`, balance: string }>, account: { id: `0x${string}`, balance: string, votes: string, delegate: { id: `0x${string}`, member: { number: number, profileContent: { name: string | null } | null } | null }, delegators: Array<{ id: `0x${string}`, balance: string, member: { number: number, profileContent: { name: string | null } | null } | null }> }, stat: { ideas: number, ideasFiled: number }, credits: Array<{ shareBps: number, idea: { number: number, stage: Stage, contentHash: `0x${string}`, content: { title: string | null } | null, entries: Array<{ index: number, outcome: Outcome | null, round: { number: number } }> } }>, ballots: Array<{ weight: string, choiceCount: number, timestamp: string, round: { number: number } }>, scorecards: Array<{ feasibility: number | null, impact: number | null, alignment: number | null, forecastBps: number | null, met: boolean | null, idea: { number: number, contentHash: `0x${string}`, content: { title: string | null } | null } }>, offices: Array<{ office: Office, until: string }>, officeTerms: Array<{ id: `0x${string}`, office: Office, givenAt: string, until: string, endedEarly: boolean, endedBy: { number: number } | null, reason: { hash: `0x${string}` } | null, reasonContent: { status: ContentStatus, text: string | null, language: string | null } | null }>, memberships: Array<{ place: number | null, joinedAt: string | null, team: { number: number, charterContent: { name: string | null } | null, grants: Array<{ number: number }> } }>, pilotsLed: Array<{ number: number, state: PilotState, idea: { number: number, contentHash: `0x${string}`, content: { title: string | null } | null } }>, participations: Array<{ attendedAt: string | null, gathering: { number: number, kind: ActivityKind, startsAt: string, content: { title: string | null } | null } }>, badges: Array<{ kind: BadgeKind, ref: string, tokenId: string, timestamp: string }>, kudosReceived: Array<{ id: `0x${string}`, amount: number, timestamp: string, from: { number: number, profileContent: { name: string | null } | null }, noteContent: { text: string | null, language: string | null } | null }>, kudosGiven: Array<{ id: `0x${string}`, amount: number, timestamp: string, to: { number: number, profileContent: { name: string | null } | null }, noteContent: { text: string | null, language: string | null } | null }>, kudosSeasons: Array<{ given: string, received: string }>, rewardShares: Array<{ id: `0x${string}`, amount: string, timestamp: string, idea: { number: number, content: { title: string | null } | null } }> } | null };

export type PoolSharesQueryVariables = Exact<{
  member: string;
}>;


export type PoolSharesQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, rewardPools: Array<{ season: number, amount: string, shared: string, shares: Array<{ amount: string }> }>, reviewerStats: Array<{ season: number, skill: string }> };

export type UnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitsQuery = { _meta: { block: { number: number } } | null, units: Array<{ number: number, content: { name: string | null } | null }> };

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

export const DelegatesDocument = new TypedDocumentString(`
    query Delegates {
  _meta {
    block {
      number
    }
  }
  members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {
    number
    account {
      id
    }
    profileContent {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DelegatesQuery, DelegatesQueryVariables>;
export const MemberRowsDocument = new TypedDocumentString(`
    query MemberRows($after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  members(first: 1000, orderBy: id, where: { id_gt: $after }) {
    id
    number
    source
    status
    joinedAt
    unit {
      number
      content {
        name
      }
    }
    profileContent {
      name
      about
    }
  }
}
    `) as unknown as TypedDocumentString<MemberRowsQuery, MemberRowsQueryVariables>;
export const MemberRecordDocument = new TypedDocumentString(`
    query MemberRecord($id: ID!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  organisation(id: "0x00000001") {
    kudosAllowance
    supply
    transfersOpen
  }
  rewardAccount(id: $id) {
    owed
    earned
    pulled
  }
  member(id: $id) {
    number
    source
    status
    joinedAt
    unit {
      number
      content {
        name
      }
    }
    profileContent {
      name
      about
      language
    }
    statusSince
    statusReason {
      hash
      content {
        status
        text
        language
      }
    }
    recoveryNext
    recoveryReadyAt
    accounts(first: 10) {
      id
      balance
    }
    account {
      id
      balance
      votes
      delegate {
        id
        member {
          number
          profileContent {
            name
          }
        }
      }
      delegators(first: 100, where: { balance_gt: 0 }) {
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
    stat {
      ideas
      ideasFiled
    }
    credits(first: 100, orderBy: since, orderDirection: desc) {
      shareBps
      idea {
        number
        stage
        contentHash
        content {
          title
        }
        entries(first: 8, orderBy: id) {
          index
          outcome
          round {
            number
          }
        }
      }
    }
    ballots(first: 200, orderBy: timestamp, orderDirection: desc) {
      weight
      choiceCount
      timestamp
      round {
        number
      }
    }
    forecasts
    errorSum
    scorecards(
      first: 100
      orderBy: revealedAt
      orderDirection: desc
      where: { state: Revealed }
    ) {
      feasibility
      impact
      alignment
      forecastBps
      met
      idea {
        number
        contentHash
        content {
          title
        }
      }
    }
    offices(first: 5) {
      office
      until
    }
    officeTerms(first: 50, orderBy: id, orderDirection: desc) {
      id
      office
      givenAt
      until
      endedEarly
      endedBy {
        number
      }
      reason {
        hash
      }
      reasonContent {
        status
        text
        language
      }
    }
    memberships(first: 50, where: { isIn: true }) {
      place
      joinedAt
      team {
        number
        charterContent {
          name
        }
        grants(first: 1, where: { state: Funded }) {
          number
        }
      }
    }
    pilotsLed(first: 50, orderBy: id, orderDirection: desc) {
      number
      state
      idea {
        number
        contentHash
        content {
          title
        }
      }
    }
    participations(first: 200, where: { attendedAt_not: null }) {
      attendedAt
      gathering {
        number
        kind
        startsAt
        content {
          title
        }
      }
    }
    badges(first: 8, orderBy: timestamp) {
      kind
      ref
      tokenId
      timestamp
    }
    kudosReceived(first: 100, orderBy: id, orderDirection: desc) {
      id
      amount
      timestamp
      from {
        number
        profileContent {
          name
        }
      }
      noteContent {
        text
        language
      }
    }
    kudosGiven(first: 100, orderBy: id, orderDirection: desc) {
      id
      amount
      timestamp
      to {
        number
        profileContent {
          name
        }
      }
      noteContent {
        text
        language
      }
    }
    kudosSeasons(first: 100) {
      given
      received
    }
    rewardShares(first: 50, orderBy: id, orderDirection: desc) {
      id
      amount
      timestamp
      idea {
        number
        content {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MemberRecordQuery, MemberRecordQueryVariables>;
export const PoolSharesDocument = new TypedDocumentString(`
    query PoolShares($member: String!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  rewardPools(first: 200, orderBy: id, orderDirection: desc) {
    season
    amount
    shared
    shares(first: 1, where: { member: $member }) {
      amount
    }
  }
  reviewerStats(first: 200, where: { member: $member, season_gt: 0, skill_gt: 0 }) {
    season
    skill
  }
}
    `) as unknown as TypedDocumentString<PoolSharesQuery, PoolSharesQueryVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units {
  _meta {
    block {
      number
    }
  }
  units(first: 1000, orderBy: id) {
    number
    content {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;